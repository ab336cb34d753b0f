"""Removing a record together with what hangs below it; the rows stay, so it can be undone."""

from collections.abc import Iterator

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile

OWNED: dict[Kind, tuple[tuple[Kind, str], ...]] = {
    Kind.PERSON: ((Kind.MEMBER, "person_id"),),
    Kind.PLACE: ((Kind.AUDIT, "place_id"), (Kind.STOP, "place_id"), (Kind.PLAN, "place_id")),
    Kind.STOP: (
        (Kind.ANSWER, "stop_id"),
        (Kind.RESPONSE, "stop_id"),
        (Kind.LUX_POINT, "stop_id"),
        (Kind.PEOPLE_COUNT, "stop_id"),
        (Kind.PIN, "stop_id"),
    ),
    Kind.AUDIT: (
        (Kind.MEMBER, "audit_id"),
        (Kind.VISIT, "audit_id"),
        (Kind.FINDING, "audit_id"),
        (Kind.PHOTO, "audit_id"),
        (Kind.SURVEY, "audit_id"),
        (Kind.HAZARD, "audit_id"),
        (Kind.CALIBRATION, "audit_id"),
    ),
    Kind.VISIT: (
        (Kind.ANSWER, "visit_id"),
        (Kind.LUX_POINT, "visit_id"),
        (Kind.PEOPLE_COUNT, "visit_id"),
        (Kind.TRACK, "visit_id"),
    ),
    Kind.FINDING: (
        (Kind.MEASURE, "finding_id"),
        (Kind.PHOTO, "finding_id"),
        (Kind.PIN, "finding_id"),
    ),
    Kind.PHOTO: (
        (Kind.PIN, "photo_id"),
        (Kind.PRIVACY_BOX, "photo_id"),
        (Kind.PHOTO_REVIEW, "photo_id"),
        (Kind.MARK, "photo_id"),
        (Kind.PHOTO_PAIR, "before_id"),
        (Kind.PHOTO_PAIR, "after_id"),
    ),
    Kind.PLAN: ((Kind.PIN, "plan_id"),),
    Kind.SURVEY: ((Kind.RESPONSE, "survey_id"), (Kind.TALLY, "survey_id")),
}
"""What goes with a record, and the column that names it."""

DEPENDENT = frozenset((Kind.PRIVACY_BOX, Kind.PHOTO_REVIEW, Kind.MARK, Kind.PHOTO_PAIR))
"""What says nothing without its parent: left behind it is no question, and holds nothing back."""

_DETACHED: dict[Kind, tuple[tuple[Kind, str, str], ...]] = {
    Kind.STOP: (
        (Kind.FINDING, "stop_id", ""),
        (Kind.HAZARD, "stop_id", ""),
        (Kind.PHOTO, "stop_id", ""),
    ),
    Kind.PHOTO: ((Kind.HAZARD, "photo_id", ""),),
    Kind.FINDING: (
        (Kind.PHOTO, "finding_id", "AND answer_id IS NOT NULL"),
        (Kind.MARK, "finding_id", ""),
    ),
}
"""What only lets go of a record: a photo that also hangs on an answer stays there."""

_NUMBERED_WITHIN = {(Kind.PHOTO, "finding_id"): ", number = NULL"}
"""A number within a finding says nothing without it."""


def remove(file: AuditFile, kind: Kind, record: str) -> None:
    """Mark the record and all below it as removed; what is gone already stays that."""
    for child, column, condition in _DETACHED.get(kind, ()):
        also = _NUMBERED_WITHIN.get((child, column), "")
        file.execute(
            f"UPDATE {child} SET {column} = NULL{also} WHERE {column} = ? AND deleted = 0 "
            f"{condition}",
            record,
        )
    for child, column in OWNED.get(kind, ()):
        if child in OWNED:
            query = f"SELECT id FROM {child} WHERE {column} = ? AND deleted = 0"
            for row in file.rows(query, record):
                remove(file, child, row[0])
        else:
            file.execute(
                f"UPDATE {child} SET deleted = 1 WHERE {column} = ? AND deleted = 0", record
            )
    file.execute(f"UPDATE {kind} SET deleted = 1 WHERE id = ? AND deleted = 0", record)


def is_there(file: AuditFile, kind: Kind, record: str) -> bool:
    """Whether a record is in the file and not removed."""
    return bool(file.rows(f"SELECT 1 FROM {kind} WHERE id = ? AND deleted = 0", record))


def rows_below(
    file: AuditFile, kind: Kind, record: str, *, deleted: bool
) -> Iterator[tuple[Kind, str]]:
    """Yield what hangs below a record, of what is removed or of what is there."""
    for child, column in OWNED.get(kind, ()):
        query = f"SELECT id FROM {child} WHERE {column} = ? AND deleted = ?"
        for (row,) in file.rows(query, record, int(deleted)):
            yield child, row
            yield from rows_below(file, child, row, deleted=deleted)
