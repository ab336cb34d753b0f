"""What a record is called, also one that was removed: for lists about any kind of record."""

from collections.abc import Iterable

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.folding import tables_by_name

_TITLES = {
    Kind.PERSON: "name",
    Kind.PLACE: "name",
    Kind.STOP: "number || ' · ' || name",
    Kind.AUDIT: "(SELECT name FROM place WHERE place.id = place_id) || ' · ' || started_on",
    Kind.MEMBER: "(SELECT name FROM person WHERE person.id = person_id)",
    Kind.VISIT: (
        "(SELECT name FROM audit JOIN place ON place.id = audit.place_id WHERE audit.id = audit_id)"
    ),
    Kind.ANSWER: (
        "criterion || coalesce((SELECT ' · ' || name FROM person WHERE person.id = rater), '')"
    ),
    Kind.FINDING: "printf('F-%03d', number) || ' · ' || title",
    Kind.MEASURE: "printf('M-%03d', number) || ' · ' || text",
    Kind.PHOTO: "CASE caption WHEN '' THEN original_name ELSE caption END",
    Kind.SURVEY: "held_on",
    Kind.RESPONSE: "participant || ' · ' || item",
    Kind.SETTING: "id",
}


def title_of(file: AuditFile, kind: Kind, row: str) -> str:
    """Return what people know the record by; empty if it has nothing of the kind."""
    found = file.rows(f"SELECT {_TITLES[kind]} FROM {kind} WHERE id = ?", row)
    return str(found[0][0] or "") if found else ""


def titles_of_ids(file: AuditFile, ids: Iterable[object]) -> dict[str, str]:
    """Return what records are called whose ids stand in columns; other values are left out."""
    kinds = {column.references for table in tables_by_name().values() for column in table.columns}
    found: dict[str, str] = {}
    for row in {each for each in ids if isinstance(each, str) and each}:
        titles = (title_of(file, kind, row) for kind in kinds if kind)
        if title := next(filter(None, titles), ""):
            found[row] = title
    return found
