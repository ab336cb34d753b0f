"""What is still open in all findings of a file, counted by the file."""

from dataclasses import dataclass

from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import select_photos

_LIVE = "f.status IN ('proposed', 'confirmed')"
_CONDITIONS = {
    "proposed": "f.status = 'proposed'",
    "unjudged": f"{_LIVE} AND (f.likelihood IS NULL OR f.consequence IS NULL)",
    "bare": f"{_LIVE} AND NOT EXISTS "
    "(SELECT 1 FROM measure AS m WHERE m.finding_id = f.id AND m.deleted = 0)",
}
_FINDINGS = (
    "FROM audit AS a JOIN finding AS f ON f.audit_id = a.id AND f.deleted = 0 "
    "WHERE a.deleted = 0 AND {condition}"
)
_MEASURES = (
    "FROM audit AS a JOIN finding AS f ON f.audit_id = a.id "
    "JOIN measure AS m ON m.finding_id = f.id AND m.deleted = 0 "
    "WHERE a.deleted = 0 AND m.role = '' AND m.owner = ''"
)
_SHOWN = """audit_id IN (SELECT id FROM audit WHERE deleted = 0) AND CASE
  WHEN finding_id IS NOT NULL THEN finding_id IN
    (SELECT f.id FROM finding AS f WHERE f.deleted = 0 AND f.status IN ('proposed', 'confirmed'))
  ELSE answer_id IS NOT NULL OR id NOT IN
    (SELECT photo_id FROM hazard WHERE deleted = 0 AND photo_id IS NOT NULL) END"""
_FIRST = "ORDER BY a.started_on, a.id, {of}.number, {of}.id LIMIT 1"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """How many there are, and the finding to begin with: the first of the earliest audit."""

    count: int
    first: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoints:
    """What somebody may want to look at before a document is written."""

    proposed: OpenPoint
    unjudged: OpenPoint  # without a risk class
    bare: OpenPoint  # without a measure
    unowned: OpenPoint  # measures nobody is to do


def open_points(file: AuditFile) -> OpenPoints:
    """Return what is open in all audits."""
    with file.reading():
        found = {
            name: _point(file, _FINDINGS.format(condition=condition), "f")
            for name, condition in _CONDITIONS.items()
        }
        return OpenPoints(**found, unowned=_point(file, _MEASURES, "m"))


def photos_shown_of_all(file: AuditFile) -> list[Photo]:
    """Return the photos that a report on all audits shows: at answers and at live findings.

    Photos of a hazard alone belong to its note.
    """
    return select_photos(file, f"{_SHOWN} ORDER BY audit_id, sort, fid")


def _point(file: AuditFile, rows: str, of: str) -> OpenPoint:
    count = int(file.rows(f"SELECT count(*) {rows}")[0][0])
    if not count:
        return OpenPoint(0, "")
    return OpenPoint(count, str(file.rows(f"SELECT f.id {rows} {_FIRST.format(of=of)}")[0][0]))
