"""Writing an answer together with the finding that a critical criterion demands."""

from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.findings import Finding, after_rating
from asskomm_audit.domain.ids import FindingId, VisitId, new_id
from asskomm_audit.domain.rating import proposal, worst_level
from asskomm_audit.store.answers import answers_on, put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import finding_on, next_finding_number, put_finding
from asskomm_audit.texts import Language


def give_answer(
    file: AuditFile,
    audit: Audit,
    criterion: Criterion,
    answer: Answer,
    language: Language,
    *,
    finding_id: FindingId | None = None,
) -> Finding | None:
    """Write the answer and, if it changes because of it, the criterion's finding; return that.

    Call it inside a step. A critical criterion counts as bad as long as any rater's answer on
    any visit is 0 or 1; the finding is proposed in `language`, with `finding_id` if it is new.
    """
    put_answer(file, answer)
    if not criterion.critical:
        return None
    answers = answers_on(file, audit.id, criterion.id)
    level = worst_level(answers)
    bad = [each for each in answers if each.level is not None and each.level <= 1]
    existing = finding_on(file, audit.id, criterion.id)
    finding = after_rating(
        existing,
        level,
        proposal(
            existing.id if existing else finding_id or FindingId(new_id()),
            existing.number if existing else next_finding_number(file),
            audit.id,
            criterion,
            4 if level is None else level,
            (_kind_of(audit, each.visit_id) for each in bad),
            language,
            (each.remark for each in bad),
        ),
    )
    if finding:
        put_finding(file, finding)
    return finding


def _kind_of(audit: Audit, visit: VisitId) -> VisitKind:
    return next(kind for kind in VisitKind if visit_id(audit.id, kind) == visit)
