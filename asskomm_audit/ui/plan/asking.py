"""How other pages ask for the plan: with what is to be pinned, and where to go back to."""

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.ids import AuditId, FindingId, PhotoId, PlaceId, StopId
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.photos import find_photo
from asskomm_audit.store.places import find_place, find_stop
from asskomm_audit.ui.session import Session

_MARK = "@"


def ask_for_plan(session: Session, record: str, page: str = "") -> None:
    """Show the plan with a place, stop, finding or photo in hand; Enter and Esc lead to `page`."""
    session.go("plan", f"{record}{_MARK}{page}")


def asked(record: str) -> tuple[str, str]:
    """Return the record and the page to go back to."""
    wanted, _, page = record.partition(_MARK)
    return wanted, page


def place_and_audit_of(file: AuditFile, record: str) -> tuple[PlaceId | None, AuditId | None]:
    """Return the place of any of these records, and the audit where it belongs to one."""
    if place := find_place(file, PlaceId(record)):
        return place.id, None
    if stop := find_stop(file, StopId(record)):
        return stop.place_id, None
    found = find_finding(file, FindingId(record)) or find_photo(file, PhotoId(record))
    audit: Audit | None = find_audit(file, found.audit_id) if found else None
    return (audit.place_id, audit.id) if audit else (None, None)
