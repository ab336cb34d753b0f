"""Keeping a photo on the walk: it belongs to the answer in focus and to the finding it made."""

from collections.abc import Callable
from datetime import UTC, datetime

from asskomm_audit.domain.answers import Answer
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import find_answer, put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import findings_of
from asskomm_audit.ui.walk.answer_writer import begin_visit
from asskomm_audit.ui.walk.sheet import Sheet, Spot


def photo_keeper(sheet: Sheet, spot: Spot) -> Callable[[AuditFile, Incoming], None]:
    """Return what writes one photo of this spot, inside a step; visit and answer are made too."""
    audit, given, criterion = sheet.audit, sheet.answer(spot), spot.criterion
    # an open one: what was given may be taken back until the photo is there, and stays that
    answer = Answer(
        visit_id=given.visit_id,
        rater=given.rater,
        criterion=given.criterion,
        stop_id=given.stop_id,
    )

    def keep(file: AuditFile, incoming: Incoming) -> None:
        begin_visit(file, audit, spot.kind)
        if find_answer(file, answer.id) is None:
            put_answer(file, answer)
        live = (each for each in findings_of(file, audit.id) if each.is_live)
        finding = next((each for each in live if each.criterion == criterion.id), None)
        target = PhotoTarget(
            audit_id=audit.id,
            answer_id=answer.id,
            finding_id=finding.id if finding else None,
        )
        keep_photo(file, incoming, target, datetime.now(UTC).astimezone())

    return keep
