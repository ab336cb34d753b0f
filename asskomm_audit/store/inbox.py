"""The inbox in the file: photos nobody has filed, and what they can belong to."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId, StopId
from asskomm_audit.domain.inbox import Anchor
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.answers import answers_of, find_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_visit
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.photos import change_photo, find_photo, select_photos
from asskomm_audit.store.places import stops_of
from asskomm_audit.store.removing import is_there

_WAITING = (
    "audit_id = ? AND general = 0 AND answer_id IS NULL AND finding_id IS NULL AND stop_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM hazard WHERE hazard.photo_id = photo.id AND hazard.deleted = 0)"
)


def waiting_photos(file: AuditFile, audit_id: AuditId) -> list[Photo]:
    """Return the photos of an audit that belong to nothing yet."""
    return select_photos(file, _WAITING, audit_id)


def waiting_among(file: AuditFile, audit_id: AuditId, ids: Iterable[str]) -> list[Photo]:
    """Return those of some photos that belong to nothing yet."""
    condition = f"{_WAITING} AND id IN (SELECT value FROM json_each(?))"
    return select_photos(file, condition, audit_id, json.dumps(sorted(ids)))


def waiting_count(file: AuditFile, audit_id: AuditId) -> int:
    """Return how many these are."""
    query = f"SELECT count(*) FROM photo WHERE deleted = 0 AND {_WAITING}"
    return int(file.rows(query, audit_id)[0][0])


def anchors_of(file: AuditFile, audit: Audit) -> list[Anchor]:
    """Return what photos of an audit can belong to."""
    answers = [
        Anchor(Kind.ANSWER, each.id, each.answered_at)
        for each in answers_of(file, audit.id)
        if each.answered_at
    ]
    findings = [
        Anchor(Kind.FINDING, each.id, None, each.position)
        for each in findings_of(file, audit.id)
        if each.is_live
    ]
    stops = [
        Anchor(Kind.STOP, each.id, None, each.position) for each in stops_of(file, audit.place_id)
    ]
    return [*answers, *findings, *stops]


def file_photos(file: AuditFile, targets: Mapping[PhotoId, Anchor | None]) -> int:
    """Let each photo belong to its target, or with None to the place as a whole; inside a step.

    A photo at an answer also hangs on the finding that its criterion made. Returns how many were
    filed: photos that are gone meanwhile are left out, and those whose target is gone wait on.
    """
    filed = 0
    for photo_id, target in targets.items():
        photo = find_photo(file, photo_id)
        if photo and (target is None or is_there(file, target.kind, target.id)):
            change_photo(file, _filed(file, photo, target))
            filed += 1
    return filed


def _filed(file: AuditFile, photo: Photo, target: Anchor | None) -> Photo:
    match target:
        case None:
            return replace(photo, general=True)
        case Anchor(kind=Kind.ANSWER):
            answer = AnswerId(target.id)
            return replace(photo, answer_id=answer, finding_id=_finding_at(file, photo, answer))
        case Anchor(kind=Kind.FINDING):
            return replace(photo, finding_id=FindingId(target.id))
        case _:
            return replace(photo, stop_id=StopId(target.id))


def _finding_at(file: AuditFile, photo: Photo, answer_id: AnswerId) -> FindingId | None:
    answer = find_answer(file, answer_id)
    if answer is None or find_visit(file, answer.visit_id) is None:
        return None
    live = (each for each in findings_of(file, photo.audit_id) if each.is_live)
    return next((each.id for each in live if each.criterion == answer.criterion), None)
