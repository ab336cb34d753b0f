"""The columns by which people recognise a record, also a removed one."""

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile

_TELLING: dict[Kind, str] = {
    Kind.PERSON: "name",
    Kind.PLACE: "name",
    Kind.STOP: "number, name",
    Kind.AUDIT: "started_on, place_id",
    Kind.MEMBER: "person_id, audit_id",
    Kind.VISIT: "kind, audit_id",
    Kind.ANSWER: "criterion, rater",
    Kind.FINDING: "number, title",
    Kind.MEASURE: "number, text",
    Kind.PHOTO: "caption, original_name",
    Kind.SURVEY: "held_on, audit_id",
    Kind.RESPONSE: "item, participant",
    Kind.TALLY: "item, option",
    Kind.LUX_POINT: "number, stop_id",
    Kind.PEOPLE_COUNT: "counted, stop_id",
    Kind.HAZARD: "number, text",
    Kind.CALIBRATION: "picture, rater",
    Kind.PLAN: "name, original_name",
    Kind.PIN: "stop_id, finding_id, photo_id",
    Kind.TRACK: "visit_id, number",
    Kind.PRIVACY_BOX: "kind, photo_id",
    Kind.PHOTO_REVIEW: "photo_id",
    Kind.MARK: "shape, photo_id",
    Kind.PHOTO_PAIR: "before_id, after_id",
    Kind.ISSUED: "number, title",
    Kind.SETTING: "id",
}


def telling_columns(file: AuditFile, kind: Kind, record: str) -> dict[str, object] | None:
    """Return what names the record, or None if the file has no such record."""
    found = file.rows(f"SELECT {_TELLING[kind]} FROM {kind} WHERE id = ?", record)
    return dict(zip(found[0].keys(), found[0], strict=True)) if found else None


def kinds_of(file: AuditFile, record: str) -> list[Kind]:
    """Return the kinds of record the change log knows under this id: one, or none."""
    rows = file.rows("SELECT DISTINCT tbl FROM change WHERE row = ? ORDER BY tbl", record)
    return [Kind(kind) for (kind,) in rows]
