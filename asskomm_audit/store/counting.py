"""How many records of a kind a file holds, counted by the file so that nobody reads them all."""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.troubles import content_told


@dataclass(frozen=True, slots=True)
class AuditsThere:
    """The audits of one place."""

    number: int
    last: date


def count_of(file: AuditFile, kind: Kind) -> int:
    """Return the number of records that are not removed."""
    ((count,),) = file.rows(f"select count(*) from {kind.value} where deleted = 0")
    return int(count)


def has_any(file: AuditFile, kind: Kind) -> bool:
    """Whether there is a record that is not removed."""
    return bool(file.rows(f"SELECT 1 FROM {kind} WHERE deleted = 0 LIMIT 1"))


def is_long(file: AuditFile, number: int) -> bool:
    """Whether there are more findings than this."""
    return bool(file.rows("SELECT 1 FROM finding WHERE deleted = 0 LIMIT 1 OFFSET ?", number))


def numbers_of(file: AuditFile) -> tuple[int, int]:
    """Return how many findings of all audits count, and how many there are."""
    query = (
        "SELECT coalesce(sum(status IN ('proposed', 'confirmed')), 0), count(*) FROM finding "
        "WHERE deleted = 0"
    )
    ((live, total),) = file.rows(query)
    return int(live), int(total)


def live_findings_of(file: AuditFile, audit_id: AuditId) -> int:
    """Return how many findings of an audit still count."""
    query = (
        "SELECT count(*) FROM finding WHERE audit_id = ? AND deleted = 0 "
        "AND status IN ('proposed', 'confirmed')"
    )
    return int(file.rows(query, audit_id)[0][0])


def audits_by_place(file: AuditFile) -> dict[PlaceId, AuditsThere]:
    """Return how many audits each place has, and when the last one was."""
    rows = file.rows(
        "SELECT place_id, count(*), max(started_on) FROM audit WHERE deleted = 0 GROUP BY place_id"
    )
    with content_told(file.path, Kind.AUDIT):
        return {
            PlaceId(place): AuditsThere(number, date.fromisoformat(last))
            for place, number, last in rows
        }


def open_findings_by_place(file: AuditFile) -> dict[PlaceId, int]:
    """Return how many findings of each place still count; those of most audits are kept counted."""
    counted = (
        "(SELECT count(*) FROM finding AS f WHERE f.audit_id = a.id AND f.deleted = 0 "
        "AND f.status IN ('proposed', 'confirmed'))"
    )
    rows = file.rows(
        f"SELECT a.place_id, sum(coalesce(o.findings, {counted})) AS number "
        "FROM audit AS a LEFT JOIN audit_order AS o ON o.audit_id = a.id "
        "WHERE a.deleted = 0 GROUP BY a.place_id HAVING number > 0"
    )
    return {PlaceId(place): int(number) for place, number in rows}
