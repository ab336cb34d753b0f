"""Audits and their visits."""

from asskomm_audit.domain.audits import Audit, Visit
from asskomm_audit.domain.ids import AuditId, PlaceId, VisitId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

AUDITS = RecordStore(Kind.AUDIT, Audit)
VISITS = RecordStore(Kind.VISIT, Visit)


def audits_of(file: AuditFile, place_id: PlaceId | None = None) -> list[Audit]:
    """Return the audits of a place, or all of them, newest first."""
    if place_id is None:
        return AUDITS.select(file, "1 ORDER BY started_on DESC, fid DESC")
    return AUDITS.select(file, "place_id = ? ORDER BY started_on DESC, fid DESC", place_id)


def oldest_audit(file: AuditFile) -> Audit | None:
    """Return the audit that was held first."""
    found = AUDITS.select(file, "1 ORDER BY started_on, fid LIMIT 1")
    return found[0] if found else None


def find_audit(file: AuditFile, audit_id: AuditId) -> Audit | None:
    """Return the audit with this id, unless it is missing or removed."""
    return AUDITS.find(file, audit_id)


def put_audit(file: AuditFile, audit: Audit) -> None:
    """Add the audit, or replace the one with its id."""
    AUDITS.put(file, audit)


def remove_audit(file: AuditFile, audit_id: AuditId) -> None:
    """Remove an audit with its team, visits, answers, findings, measures, photos and surveys."""
    remove(file, Kind.AUDIT, audit_id)


def visits_of(file: AuditFile, audit_id: AuditId) -> list[Visit]:
    """Return the visits of an audit: day, night, desk."""
    order = "CASE kind WHEN 'day' THEN 0 WHEN 'night' THEN 1 ELSE 2 END"
    return VISITS.select(file, f"audit_id = ? ORDER BY {order}", audit_id)


def find_visit(file: AuditFile, visit_id: VisitId) -> Visit | None:
    """Return the visit with this id, unless it is missing or removed."""
    return VISITS.find(file, visit_id)


def put_visit(file: AuditFile, visit: Visit) -> None:
    """Add the visit, or replace the one with its id."""
    VISITS.put(file, visit)
