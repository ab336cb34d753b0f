"""The audits to choose from: only the latest, for a file may hold thousands."""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.troubles import content_told

_CHOICE = (
    "SELECT a.id, p.name, a.started_on, (SELECT group_concat(v.kind) FROM visit AS v "
    "WHERE v.audit_id = a.id AND v.deleted = 0) AS kinds "
    "FROM audit AS a JOIN place AS p ON p.id = a.place_id WHERE a.deleted = 0 "
)


@dataclass(frozen=True, slots=True)
class AuditOffer:
    """An audit as it can be chosen from a list."""

    id: AuditId
    place: str
    started_on: date
    kinds: frozenset[VisitKind]  # the visits that were begun


def audits_to_choose(
    file: AuditFile, *, limit: int, also: AuditId | None = None
) -> list[AuditOffer]:
    """Return the latest audits, the latest first, and one more if it is not among them."""
    query = _CHOICE + "ORDER BY a.started_on DESC, a.id DESC LIMIT ?"
    rows = file.rows(query, limit)
    if also and all(row["id"] != also for row in rows):
        rows += file.rows(_CHOICE + "AND a.id = ?", also)
    with content_told(file.path, Kind.AUDIT):
        return [
            AuditOffer(
                AuditId(row["id"]),
                row["name"],
                date.fromisoformat(row["started_on"]),
                frozenset(map(VisitKind, (row["kinds"] or "").split(",") if row["kinds"] else ())),
            )
            for row in rows
        ]
