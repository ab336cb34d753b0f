"""Shapes on photos, in the file."""

import json
from collections import defaultdict
from collections.abc import Iterable

from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.marks import Mark
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

MARKS = RecordStore(Kind.MARK, Mark)


def marks_of(file: AuditFile, photos: Iterable[PhotoId]) -> dict[PhotoId, tuple[Mark, ...]]:
    """Return what is drawn on each of these photos, the lowest first; nothing for the others."""
    found: defaultdict[PhotoId, list[Mark]] = defaultdict(list)
    condition = "photo_id IN (SELECT value FROM json_each(?)) ORDER BY sort, id"
    for mark in MARKS.select(file, condition, json.dumps(list(photos))):
        found[mark.photo_id].append(mark)
    return {photo: tuple(marks) for photo, marks in found.items()}


def markup_of(file: AuditFile, photos: Iterable[Photo]) -> dict[PhotoId, Markup]:
    """Return what is drawn on each of these photos, ready to be shown; nothing for the others."""
    known = {photo.id: photo for photo in photos}
    found = marks_of(file, known)
    linked = {mark.finding_id for marks in found.values() for mark in marks if mark.finding_id}
    numbers = _numbers_of(file, linked)
    return {photo: Markup.of(known[photo], marks, numbers) for photo, marks in found.items()}


def _numbers_of(file: AuditFile, findings: Iterable[FindingId]) -> dict[FindingId, int]:
    query = (
        "SELECT id, number FROM finding "
        "WHERE id IN (SELECT value FROM json_each(?)) AND deleted = 0"
    )
    rows = file.rows(query, json.dumps(sorted(findings)))
    return {FindingId(finding): int(number) for finding, number in rows}


def put_mark(file: AuditFile, mark: Mark) -> None:
    """Add the mark, or replace the one with its id."""
    MARKS.put(file, mark)


def remove_mark(file: AuditFile, mark_id: MarkId) -> None:
    """Remove a mark."""
    remove(file, Kind.MARK, mark_id)
