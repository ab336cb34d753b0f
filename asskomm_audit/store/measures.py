"""Measures."""

from asskomm_audit.domain.ids import AuditId, MeasureId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.numbering import mark_of
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

MEASURES = RecordStore(Kind.MEASURE, Measure, {"mark": mark_of(Kind.MEASURE)})


def measures_of(file: AuditFile, audit_id: AuditId | None = None) -> list[Measure]:
    """Return the measures on the findings of an audit, or all of them, by number."""
    if audit_id is None:
        return MEASURES.select(file, "1 ORDER BY number, id")
    findings = "SELECT id FROM finding WHERE audit_id = ?"
    return MEASURES.select(file, f"finding_id IN ({findings}) ORDER BY number, id", audit_id)


def find_measure(file: AuditFile, measure_id: MeasureId) -> Measure | None:
    """Return the measure with this id, unless it is missing or removed."""
    return MEASURES.find(file, measure_id)


def put_measure(file: AuditFile, measure: Measure) -> None:
    """Add the measure, or replace the one with its id."""
    MEASURES.put(file, measure)


def remove_measure(file: AuditFile, measure_id: MeasureId) -> None:
    """Remove a measure."""
    remove(file, Kind.MEASURE, measure_id)


def next_measure_number(file: AuditFile) -> int:
    """Return the number for a new measure: no number is given twice on one laptop."""
    return int(file.rows("SELECT coalesce(max(number), 0) + 1 FROM measure")[0][0])
