"""Lasting numbers of photos, F-012-P2 or P-034: within their finding, else within their audit.

A number is given when a photo comes in or gets another finding, and is never given twice there on
one laptop. Photos of older files have none: they count in the order of their ids, removed ones
too, and the next step that writes such a photo writes that number. What two laptops numbered alike
is told apart by the id, as with findings.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, photo_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.numbering import mark_of

_ROWS = "SELECT id, finding_id, number FROM photo WHERE audit_id = ? ORDER BY id"
_ALIKE = (
    "SELECT id, number FROM photo WHERE audit_id = ? "
    "AND (number IS NULL OR number = ? AND finding_id IS ?) ORDER BY id"
)
_FINDINGS = f"SELECT id, number, {mark_of(Kind.FINDING)} FROM finding WHERE {{which}}"
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
    if len(named) == 1 and (called := _number_of(file, named[0])):
        _name(named[0], called)
        return named
    known: dict[AuditId, dict[PhotoId, PhotoNumber]] = {}
    for photo in named:
        if photo.audit_id not in known:
            known[photo.audit_id] = photo_numbers(file, photo.audit_id)
        if called := known[photo.audit_id].get(photo.id):
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


def _number_of(file: AuditFile, photo: Photo) -> PhotoNumber | None:
    """Return what one photo is called, without looking at all; None if some have no number."""
    rows = file.rows(_ALIKE, photo.audit_id, photo.number, photo.finding_id)
    if photo.number is None or any(number is None for _, number in rows):
        return None
    marks = _marks([(row, "", photo.number) for row, _ in rows])
    found = _findings(file, "id = ?", photo.finding_id) if photo.finding_id else {}
    finding = found.get(photo.finding_id or "", (None, ""))
    return PhotoNumber(photo.number, photo_label(photo.number, marks.get(photo.id, ""), *finding))


def _findings(file: AuditFile, which: str, value: str) -> dict[str, tuple[int | None, str]]:
    rows = file.rows(_FINDINGS.format(which=which), value)
    return {str(finding): (int(number), str(mark)) for finding, number, mark in rows}


def _next(file: AuditFile, photo: Photo) -> int:
    """Return a number above all that are given, and above what photos without one count as."""
    if photo.finding_id:
        query = "SELECT max(coalesce(max(number), 0), count(*)) + 1 FROM photo WHERE finding_id = ?"
        return int(file.rows(query, photo.finding_id)[0][0])
    query = (
        "SELECT max(coalesce(max(iif(finding_id IS NULL, number, 0)), 0), count(*)) + 1 "
        "FROM photo WHERE audit_id = ?"
    )
    return int(file.rows(query, photo.audit_id)[0][0])


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
