"""The pin of the walk: what is meant by "here" while a criterion is answered."""

from asskomm_audit.ui.plan.asking import ask_for_plan
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.walk import Walk


def ask_for_pin(session: Session, walk: Walk) -> None:
    """Show the plan with what was noted last here: finding, photo, stop, or else the place."""
    if walk.sheet:
        ask_for_plan(session, target_of(walk) or walk.sheet.audit.place_id, "walk")


def target_of(walk: Walk) -> str:
    """Return the id of what a pin set now is for; empty where nothing was noted."""
    spot, records, sheet = walk.spot, walk.records, walk.sheet
    if spot and records and sheet:
        findings = [each for each in records.findings_on(spot.criterion.id) if each.is_live]
        photos = records.photos_at(sheet.answer_id(spot))
        if findings:
            return findings[-1].id
        if photos:
            return photos[-1].id
    return walk.stop_id or ""
