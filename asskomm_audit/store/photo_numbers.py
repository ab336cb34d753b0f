"""Lasting numbers of photos, F-012-P2 or P-034: within their finding, else within their audit.

A number is given when a photo comes in or gets another finding, and is never given twice there on
one laptop. Photos of older files have none: they count in the order of their ids, removed ones
too, and the next step that writes such a photo writes that number. What two laptops numbered alike
is told apart by the id, as with findings.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, photo_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.numbering import mark_of
from asskomm_audit.store.photo_next import next_in_audit

_ROWS = "SELECT id, finding_id, number FROM photo WHERE audit_id = ? ORDER BY id"
_ALIKE = (
    "SELECT id, finding_id, number FROM photo WHERE audit_id = ? "
    "AND (number IS NULL OR number IN (SELECT value FROM json_each(?))) ORDER BY id"
)
_FINDINGS = f"SELECT id, number, {mark_of(Kind.FINDING)} FROM finding WHERE {{which}}"
_NAMED = "id IN (SELECT value FROM json_each(?))"
_FEW = 1000  # photos: for these it pays to look at those numbered alike only
_OF_PHOTOS = "id IN (SELECT finding_id FROM photo WHERE audit_id = ?)"


@dataclass(frozen=True, slots=True)
class PhotoNumber:
    """What a photo is called: its number in its finding or audit, and the label people use."""

    number: int
    label: str


def photo_numbers(file: AuditFile, audit_id: str) -> dict[PhotoId, PhotoNumber]:
    """Return what the photos of an audit are called, removed ones too."""
    rows = [(row[0], row[1], row[2]) for row in file.rows(_ROWS, audit_id)]
    numbers = _counted(rows)
    marks = _marks([(photo, finding or "", numbers[photo]) for photo, finding, _ in rows])
    findings = _findings(file, _OF_PHOTOS, audit_id)
    return {
        PhotoId(photo): PhotoNumber(
            numbers[photo],
            photo_label(numbers[photo], marks[photo], *findings.get(finding or "", (None, ""))),
        )
        for photo, finding, _ in rows
    }


def label_of(file: AuditFile, photo_id: str) -> str:
    """Return what a photo is called, also a removed one; empty if the file has no such photo."""
    found = file.rows("SELECT audit_id FROM photo WHERE id = ?", photo_id)
    return photo_numbers(file, found[0][0])[PhotoId(photo_id)].label if found else ""


def told(file: AuditFile, photos: Iterable[Photo]) -> list[Photo]:
    """Return the photos, just read and nobody else's yet, with their numbers and labels."""
    named = list(photos)
    by_audit: defaultdict[AuditId, list[Photo]] = defaultdict(list)
    for photo in named:
        by_audit[photo.audit_id].append(photo)
    for audit_id, each in by_audit.items():
        numbers = _numbers_of(file, audit_id, each) if len(each) <= _FEW else None
        numbers = photo_numbers(file, audit_id) if numbers is None else numbers
        for photo in each:
            if called := numbers.get(photo.id):
                _name(photo, called)
    return named


def numbered(file: AuditFile, photo: Photo) -> Photo:
    """Return a photo as it is to be written: with its number, or a new one in another finding."""
    query = "SELECT audit_id, finding_id FROM photo WHERE id = ?"
    found = file.rows(query, photo.id)
    if not found:
        return photo if photo.number else replace(photo, number=_next(file, photo))
    if tuple(found[0]) != (photo.audit_id, photo.finding_id):
        return replace(photo, number=_next(file, photo))
    if photo.number:
        return photo
    return replace(photo, number=photo_numbers(file, photo.audit_id)[photo.id].number)


def _name(photo: Photo, called: PhotoNumber) -> None:
    """Name a photo in place: a copy of each would take longer than reading them."""
    object.__setattr__(photo, "number", called.number)
    object.__setattr__(photo, "label", called.label)


def _numbers_of(
    file: AuditFile, audit_id: AuditId, photos: list[Photo]
) -> dict[PhotoId, PhotoNumber] | None:
    """Return what few photos are called, without counting all; None if some have no number."""
    given = sorted({photo.number or 0 for photo in photos})
    rows = [(row[0], row[1], row[2]) for row in file.rows(_ALIKE, audit_id, json.dumps(given))]
    if not given[0] or any(number is None for _, _, number in rows):
        return None
    marks = _marks([(photo, finding or "", number) for photo, finding, number in rows])
    wanted = sorted({photo.finding_id for photo in photos if photo.finding_id})
    findings = _findings(file, _NAMED, json.dumps(wanted)) if wanted else {}
    return {
        photo.id: PhotoNumber(
            photo.number,
            photo_label(
                photo.number,
                marks.get(photo.id, ""),
                *findings.get(photo.finding_id or "", (None, "")),
            ),
        )
        for photo in photos
        if photo.number
    }


def _findings(file: AuditFile, which: str, value: str) -> dict[str, tuple[int | None, str]]:
    rows = file.rows(_FINDINGS.format(which=which), value)
    return {str(finding): (int(number), str(mark)) for finding, number, mark in rows}


def _next(file: AuditFile, photo: Photo) -> int:
    """Return a number above all that are given, and above what photos without one count as."""
    if photo.finding_id:
        query = "SELECT max(coalesce(max(number), 0), count(*)) + 1 FROM photo WHERE finding_id = ?"
        return int(file.rows(query, photo.finding_id)[0][0])
    return next_in_audit(file, photo.audit_id)


def _counted(rows: Iterable[tuple[str, str | None, int | None]]) -> dict[str, int]:
    """Return the number of each photo; `rows` are in the order of the ids.

    Without a finding, photos with one count too: nobody's number changes when another is filed.
    """
    counted: defaultdict[str, int] = defaultdict(int)
    numbers: dict[str, int] = {}
    for place, (photo, finding, number) in enumerate(rows, start=1):
        counted[finding or ""] += 1
        numbers[photo] = number or (counted[finding] if finding else place)
    return numbers


def _marks(rows: Iterable[tuple[str, str, int]]) -> dict[str, str]:
    """Return what tells photos of one number apart, by the rule of `numbering.mark_of`."""
    alike: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for photo, finding, number in rows:
        alike[finding, number].append(photo)
    marks: dict[str, str] = {}
    for photos in alike.values():
        ends = [photo[-3:] for photo in photos]
        for place, photo in enumerate(photos):
            is_clear = ends.count(photo[-3:]) == 1
            marks[photo] = "" if not place else photo[-3 if is_clear else -12 :].upper()
    return marks
