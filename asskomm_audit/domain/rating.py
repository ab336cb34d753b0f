"""Giving an answer: the few ways one changes, and the finding a critical criterion demands."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.findings import Finding, FindingStatus, LightCondition
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.texts import Language


def rated(answer: Answer, level: int, now: datetime, raw_value: float | None = None) -> Answer:
    """Return the answer with this level; the raw value behind it is optional."""
    return replace(
        answer,
        state=AnswerState.RATED,
        level=level,
        raw_value=raw_value,
        reason="",
        answered_at=now,
    )


def not_applicable(answer: Answer, reason: str, now: datetime) -> Answer:
    """Return the answer as n. z.: the criterion does not fit this place, for this reason."""
    return replace(
        answer,
        state=AnswerState.NOT_APPLICABLE,
        level=None,
        raw_value=None,
        reason=reason,
        answered_at=now,
    )


def not_assessable(answer: Answer, now: datetime) -> Answer:
    """Return the answer as n. b.: it could not be judged on this visit."""
    return replace(
        answer,
        state=AnswerState.NOT_ASSESSABLE,
        level=None,
        raw_value=None,
        reason="",
        answered_at=now,
    )


def cleared(answer: Answer) -> Answer:
    """Return the answer as open again; remark and mark stay."""
    return replace(
        answer, state=AnswerState.OPEN, level=None, raw_value=None, reason="", answered_at=None
    )


def worst_level(answers: Iterable[Answer]) -> int | None:
    """Return the lowest level anyone gave, or None if nobody rated."""
    return min((answer.level for answer in answers if answer.level is not None), default=None)


def proposal(
    finding_id: FindingId,
    number: int,
    audit_id: AuditId,
    criterion: Criterion,
    level: int,
    kinds: Iterable[VisitKind],
    language: Language,
    remarks: Iterable[str] = (),
) -> Finding:
    """Return the finding to propose for a critical criterion rated `level`.

    Its title says no more than the rating does: the criterion and the wording of the level.
    `kinds` are the visits on which it was rated 0 or 1, `remarks` what was noted there.
    """
    words = criterion.texts[language]
    return Finding(
        id=finding_id,
        audit_id=audit_id,
        number=number,
        title=f"{words.title}: {words.levels.get(level) or nearest_words(words.levels, level)}",
        description="\n".join(dict.fromkeys(each for each in remarks if each)),
        criterion=criterion.id,
        light=_light(frozenset(kinds)),
        status=FindingStatus.PROPOSED,
        touched=False,
    )


def nearest_words(levels: dict[int, str], level: int) -> str:
    """Return the wording of the closest level the scale has."""
    return levels[min(levels, key=lambda each: abs(each - level))]


def _light(kinds: frozenset[VisitKind]) -> LightCondition:
    if kinds == frozenset({VisitKind.NIGHT}):
        return LightCondition.NIGHT
    if kinds == frozenset({VisitKind.DAY}):
        return LightCondition.DAY
    return LightCondition.BOTH
