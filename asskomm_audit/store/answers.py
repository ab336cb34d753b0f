"""Answers: the table that is written with every key of a walk."""

from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import AnswerId, AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore

ANSWERS = RecordStore(Kind.ANSWER, Answer)


def answers_of(file: AuditFile, audit_id: AuditId) -> list[Answer]:
    """Return the answers of all visits of an audit, in the order they were first given."""
    visits = [visit_id(audit_id, kind) for kind in VisitKind]
    places = ", ".join("?" * len(visits))
    return ANSWERS.select(file, f"visit_id IN ({places}) ORDER BY fid", *visits)


def answers_on(file: AuditFile, audit_id: AuditId, criterion: str) -> list[Answer]:
    """Return all answers of an audit to one criterion: of each rater, visit and stop."""
    visits = [visit_id(audit_id, kind) for kind in VisitKind]
    places = ", ".join("?" * len(visits))
    condition = f"visit_id IN ({places}) AND criterion = ? ORDER BY fid"
    return ANSWERS.select(file, condition, *visits, criterion)


def remarks_of(file: AuditFile) -> list[tuple[str, str]]:
    """Return all remarks of the file with the criterion they are on."""
    query = "SELECT criterion, remark FROM answer WHERE deleted = 0 AND remark <> ''"
    return [(str(criterion), str(remark)) for criterion, remark in file.rows(query)]


def find_answer(file: AuditFile, answer_id: AnswerId) -> Answer | None:
    """Return the answer with this id, unless it is missing or removed."""
    return ANSWERS.find(file, answer_id)


def put_answer(file: AuditFile, answer: Answer) -> None:
    """Add the answer, or replace the one with its id. Its visit must be there."""
    ANSWERS.put(file, answer)
