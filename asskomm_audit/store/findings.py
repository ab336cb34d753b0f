"""Findings."""

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.numbering import mark_of
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove


def _is_sound(finding: Finding) -> bool:
    grades = (finding.likelihood, finding.consequence)
    return all(grade is None or 1 <= grade <= 5 for grade in grades)


FINDINGS = RecordStore(Kind.FINDING, Finding, {"mark": mark_of(Kind.FINDING)}, is_sound=_is_sound)


def findings_of(file: AuditFile, audit_id: AuditId | None = None) -> list[Finding]:
    """Return the findings of an audit, or all of them, by number."""
    if audit_id is None:
        return FINDINGS.select(file, "1 ORDER BY number, id")
    return FINDINGS.select(file, "audit_id = ? ORDER BY number, id", audit_id)


def find_finding(file: AuditFile, finding_id: FindingId) -> Finding | None:
    """Return the finding with this id, unless it is missing or removed."""
    return FINDINGS.find(file, finding_id)


def finding_on(file: AuditFile, audit_id: AuditId, criterion: str) -> Finding | None:
    """Return the audit's first finding on a criterion, whatever its status."""
    condition = "audit_id = ? AND criterion = ? ORDER BY number, id LIMIT 1"
    found = FINDINGS.select(file, condition, audit_id, criterion)
    return found[0] if found else None


def put_finding(file: AuditFile, finding: Finding) -> None:
    """Add the finding, or replace the one with its id."""
    FINDINGS.put(file, finding)


def remove_finding(file: AuditFile, finding_id: FindingId) -> None:
    """Remove a finding with its measures and photos; a photo of an answer stays with it."""
    remove(file, Kind.FINDING, finding_id)


def next_finding_number(file: AuditFile) -> int:
    """Return the number for a new finding: no number is given twice on one laptop."""
    return int(file.rows("SELECT coalesce(max(number), 0) + 1 FROM finding")[0][0])
