"""Immediate hazards of an audit, and the log of the notes about them."""

from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import AuditId, HazardId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

HAZARDS = RecordStore(Kind.HAZARD, Hazard)


def hazards_of(file: AuditFile, audit_id: AuditId | None = None) -> list[Hazard]:
    """Return the hazards of an audit, or of the whole file, newest first."""
    if audit_id is None:
        return HAZARDS.select(file, "1 ORDER BY number DESC, fid DESC")
    return HAZARDS.select(file, "audit_id = ? ORDER BY number DESC, fid DESC", audit_id)


def find_hazard(file: AuditFile, hazard_id: HazardId) -> Hazard | None:
    """Return the hazard with this id, unless it is missing or removed."""
    return HAZARDS.find(file, hazard_id)


def next_hazard_number(file: AuditFile) -> int:
    """Return the number behind the highest ever given in this file."""
    ((highest,),) = file.rows("SELECT max(number) FROM hazard")
    return (highest or 0) + 1


def put_hazard(file: AuditFile, hazard: Hazard) -> None:
    """Add the hazard, or replace the one with its id."""
    HAZARDS.put(file, hazard)


def remove_hazard(file: AuditFile, hazard_id: HazardId) -> None:
    """Remove a hazard; a document that was written stays where it is."""
    remove(file, Kind.HAZARD, hazard_id)
