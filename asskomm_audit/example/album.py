"""Planning the steps that add photos to answers and findings, with captions and descriptions."""

from collections.abc import Callable
from dataclasses import replace

from asskomm_audit.domain.answers import answer_id
from asskomm_audit.domain.audits import visit_id
from asskomm_audit.domain.ids import FindingId, PhotoId
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.script import AuditScript, FindingScript, PhotoScript
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import change_photo
from asskomm_audit.store.privacy import put_reviewed


def photos_of_answers_plan(making: Making, audit: AuditScript) -> Plan:
    """Plan the photos that belong to answers: overviews and good examples."""
    for number, photo in enumerate(audit.photos):
        rater = audit.visit(photo.visit).raters[0]
        audit_id = making.audit_id(audit)
        visit = visit_id(audit_id, photo.visit)
        target = PhotoTarget(
            audit_id=audit_id,
            answer_id=answer_id(visit, making.person_id(rater), None, photo.criterion),
        )
        yield making.step(
            "photo",
            _writer(making, audit, {(audit.key, "", str(number)): photo}, target),
            person=rater,
            criterion=photo.criterion,
        )


def photos_of_finding(
    making: Making, audit: AuditScript, finding: FindingScript, finding_id: FindingId
) -> Callable[[AuditFile], None]:
    """Return what adds a finding's photos."""
    target = PhotoTarget(audit_id=making.audit_id(audit), finding_id=finding_id)
    photos = {
        (audit.key, finding.key, str(number)): photo for number, photo in enumerate(finding.photos)
    }
    return _writer(making, audit, photos, target)


def _writer(
    making: Making,
    audit: AuditScript,
    photos: dict[tuple[str, ...], PhotoScript],
    target: PhotoTarget,
) -> Callable[[AuditFile], None]:
    def write(file: AuditFile) -> None:
        for key, script in photos.items():
            photo = keep_photo(
                file,
                Incoming(making.pictures.take(key)),
                target,
                audit.visit(script.visit).at,
                photo_id=PhotoId(making.chance.id("photo", *key)),
            )
            assert photo is not None  # no two drawings are the same
            words = _alternative_text(making, script)
            change_photo(file, replace(photo, caption=script.caption, alternative_text=words))
            # it is a drawing: nobody on it exists
            put_reviewed(file, photo.id, audit.visit(script.visit).at, None)

    return write


def _alternative_text(making: Making, script: PhotoScript) -> str:
    """Return what the drawing shows, for those who cannot see it."""
    story = making.example
    shown = story.views[f"{script.scene}.{script.visit}"]
    return f"{shown} {story.defects[script.defect]}" if script.defect else shown
