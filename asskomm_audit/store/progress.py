"""How far audits are, counted by the file so that nobody reads every answer for it."""

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId, PersonId, VisitId
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row


def answered_of(file: AuditFile, audit_id: AuditId) -> dict[VisitId, frozenset[str]]:
    """Return the criteria that anyone has answered on each visit of an audit."""
    return {
        visit: frozenset(row["criterion"] for row in _answered(file, visit))
        for visit in (visit_id(audit_id, kind) for kind in VisitKind)
    }


def is_person_used(file: AuditFile, person: PersonId, apart_from: AuditId | None = None) -> bool:
    """Whether somebody has answered anything or is in the team of another audit."""
    return bool(
        file.rows(
            "SELECT 1 FROM answer WHERE rater = ? AND NOT deleted "
            "UNION ALL SELECT 1 FROM member m JOIN audit a ON a.id = m.audit_id "
            "WHERE m.person_id = ? AND m.audit_id IS NOT ? AND NOT m.deleted AND NOT a.deleted "
            "LIMIT 1",
            person,
            person,
            apart_from,
        )
    )


def _answered(file: AuditFile, visit: VisitId) -> list[Row]:
    return file.rows(
        "SELECT DISTINCT criterion FROM answer "
        "WHERE visit_id = ? AND state <> 'open' AND NOT deleted",
        visit,
    )
