"""What is measured and counted at the stops of a visit."""

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.counts import PeopleCount
from asskomm_audit.domain.ids import AuditId, LuxPointId, PeopleCountId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.lighting import LuxPoint
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

LUX_POINTS = RecordStore(Kind.LUX_POINT, LuxPoint)
PEOPLE_COUNTS = RecordStore(Kind.PEOPLE_COUNT, PeopleCount)

_OF_AUDIT = "visit_id IN (?, ?, ?)"


def lux_points_of(file: AuditFile, audit_id: AuditId) -> list[LuxPoint]:
    """Return the measured points of all visits of an audit by number."""
    condition = f"{_OF_AUDIT} ORDER BY visit_id, stop_id, number, fid"
    return LUX_POINTS.select(file, condition, *_visits(audit_id))


def put_lux_point(file: AuditFile, point: LuxPoint) -> None:
    """Add the point, or replace the one with its id. Its visit must be there."""
    LUX_POINTS.put(file, point)


def remove_lux_point(file: AuditFile, point_id: LuxPointId) -> None:
    """Remove a point."""
    remove(file, Kind.LUX_POINT, point_id)


def people_counts_of(file: AuditFile, audit_id: AuditId) -> list[PeopleCount]:
    """Return the counts of all visits of an audit in the order they were first made."""
    return PEOPLE_COUNTS.select(file, f"{_OF_AUDIT} ORDER BY fid", *_visits(audit_id))


def put_people_count(file: AuditFile, count: PeopleCount) -> None:
    """Add the count, or replace the one with its id. Its visit must be there."""
    PEOPLE_COUNTS.put(file, count)


def remove_people_count(file: AuditFile, count_id: PeopleCountId) -> None:
    """Remove a count: nobody counted, which is not the same as nobody there."""
    remove(file, Kind.PEOPLE_COUNT, count_id)


def _visits(audit_id: AuditId) -> list[str]:
    return [visit_id(audit_id, kind) for kind in VisitKind]
