"""What raters gave the reference pictures before an audit."""

from asskomm_audit.domain.calibration import CalibrationRating
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore

CALIBRATIONS = RecordStore(Kind.CALIBRATION, CalibrationRating)


def calibrations_of(file: AuditFile, audit_id: AuditId) -> list[CalibrationRating]:
    """Return the ratings of an audit in the order they were first given."""
    return CALIBRATIONS.select(file, "audit_id = ? ORDER BY fid", audit_id)


def put_calibration(file: AuditFile, rating: CalibrationRating) -> None:
    """Add the rating, or replace the one with its id."""
    CALIBRATIONS.put(file, rating)
