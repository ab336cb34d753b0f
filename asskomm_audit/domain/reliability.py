"""How far an audit's result can be relied on: grade I, II or III, and what is missing for I."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from asskomm_audit.domain.agreement import TENTATIVE_ALPHA, Agreement
from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.items import Item, everyday
from asskomm_audit.domain.scoring import FULL_COVERAGE, LEAST_COVERAGE, score_of
from asskomm_audit.domain.snapshot import AuditSnapshot

RATERS_OF_FIRST_GRADE = 3
RATERS_OF_SECOND_GRADE = 2
FRESH = timedelta(days=366)


class ReliabilityGrade(StrEnum):
    """I is dependable, II limited, III a first impression. The values are shown."""

    FIRST = "I"
    SECOND = "II"
    THIRD = "III"


class Shortfall(StrEnum):
    """What keeps an audit from grade I."""

    COVERAGE = "coverage"
    NIGHT_MISSING = "night_missing"
    RATERS = "raters"
    AGREEMENT_DAY = "agreement_day"
    AGREEMENT_NIGHT = "agreement_night"
    DESK = "desk"
    AGE = "age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """The grade, the figures it rests on, and what is missing for grade I."""

    grade: ReliabilityGrade
    coverage: float  # of the less complete profile, 0 to 1
    raters: int  # on the walk with fewer raters; consensus rows are no raters
    desk_coverage: float
    shortfalls: tuple[Shortfall, ...]


def reliability_of(
    snapshot: AuditSnapshot,
    *,
    coverages: Iterable[float],
    day: Agreement,
    night: Agreement | None,
    items: Iterable[Item],
    today: date | None = None,
) -> Reliability:
    """Return how far the result can be relied on.

    `coverages` are those of the profiles there are, `night` is None where there is no night
    profile, `items` those of the day profile. An audit is as strong as its weaker walk. Data may
    be twelve months old `today`; without a date only the span between the visits is judged.
    """
    coverage = min(coverages)
    raters = min(day.raters, night.raters) if night else day.raters
    desk = _desk_coverage(items)
    missing = {
        Shortfall.COVERAGE: coverage < FULL_COVERAGE,
        Shortfall.NIGHT_MISSING: night is None,
        Shortfall.RATERS: raters < RATERS_OF_FIRST_GRADE,
        Shortfall.AGREEMENT_DAY: not _is_agreed(day),
        Shortfall.AGREEMENT_NIGHT: night is not None and not _is_agreed(night),
        Shortfall.DESK: desk < FULL_COVERAGE,
        Shortfall.AGE: _is_old(snapshot, today),
    }
    shortfalls = tuple(each for each, is_missing in missing.items() if is_missing)
    return Reliability(
        grade=_grade(coverage, raters, shortfalls),
        coverage=coverage,
        raters=raters,
        desk_coverage=desk,
        shortfalls=shortfalls,
    )


def _grade(coverage: float, raters: int, shortfalls: tuple[Shortfall, ...]) -> ReliabilityGrade:
    if not shortfalls:
        return ReliabilityGrade.FIRST
    if coverage >= LEAST_COVERAGE and raters >= RATERS_OF_SECOND_GRADE:
        return ReliabilityGrade.SECOND
    return ReliabilityGrade.THIRD


def _is_agreed(agreement: Agreement) -> bool:
    return agreement.alpha is not None and agreement.alpha >= TENTATIVE_ALPHA


def _desk_coverage(items: Iterable[Item]) -> float:
    """Return the share of desk criteria answered; all of them where the checklist has none."""
    desk = [
        item
        for item in everyday(items)
        if item.source is VisitKind.DESK and item.state is not AnswerState.NOT_APPLICABLE
    ]
    return score_of(desk).coverage if desk else 1.0


def _is_old(snapshot: AuditSnapshot, today: date | None) -> bool:
    """Whether the oldest visit is more than twelve months before `today` or the newest one."""
    moments = [_day(each.begun_at) for each in snapshot.visits if each.begun_at is not None]
    moments = moments or [snapshot.audit.started_on]
    return (today or max(moments)) - min(moments) > FRESH


def _day(moment: datetime) -> date:
    return moment.date()
