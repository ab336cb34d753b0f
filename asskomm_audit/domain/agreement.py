"""How far the raters of one walk agree, always on what each of them said alone."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus, Rater
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.coefficients import (
    jackknife,
    krippendorff,
    share_within,
    weighted_kappa,
)
from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.snapshot import AuditSnapshot

LEAST_RATERS = 2
LEAST_UNITS = 20
DISPUTED_RANGE = 2
RELIABLE_ALPHA = 0.8
TENTATIVE_ALPHA = 0.667

Ratings: TypeAlias = dict[tuple[str, StopId | None], dict[Rater, int]]
"""By criterion and stop: the level each rater gave."""


class AgreementState(StrEnum):
    """Whether there is an alpha."""

    COMPUTED = "computed"
    TOO_FEW = "too_few"  # fewer than 2 raters or 20 doubly rated units: only percentages
    NO_SPREAD = "no_spread"  # everybody gave the same single level everywhere


class Reading(StrEnum):
    """Krippendorff's usual thresholds for alpha."""

    RELIABLE = "reliable"
    TENTATIVE = "tentative"
    UNRELIABLE = "unreliable"


@dataclass(frozen=True, slots=True)
class Dispute:
    """A criterion at a stop on which two raters are at least two levels apart."""

    criterion: str
    stop_id: StopId | None
    levels: tuple[tuple[Rater, int], ...]  # in the order of the raters' ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The agreement on one walk. Never show `alpha` without interval, units and percentages."""

    kind: VisitKind
    state: AgreementState
    raters: int  # who rated anything at all
    units: int  # criterion and stop, rated by two or more
    exact: float | None  # share of rater pairs with equal levels, 0 to 1
    within_one: float | None  # share of rater pairs at most one level apart
    alpha: float | None = None  # Krippendorff, ordinal
    low: float | None = None  # 95 % interval by jackknife
    high: float | None = None
    kappa: float | None = None  # quadratically weighted, only for exactly two raters
    disputes: tuple[Dispute, ...] = ()

    @property
    def reading(self) -> Reading | None:
        """What alpha allows, or None without one."""
        if self.alpha is None:
            return None
        if self.alpha >= RELIABLE_ALPHA:
            return Reading.RELIABLE
        return Reading.TENTATIVE if self.alpha >= TENTATIVE_ALPHA else Reading.UNRELIABLE


def agreement_of(snapshot: AuditSnapshot, kind: VisitKind) -> Agreement:
    """Return how far the raters agree on one walk."""
    visit = visit_id(snapshot.audit.id, kind)
    asked = {each.id for each in snapshot.catalogue.criteria_of(snapshot.audit)}
    answers = (each for each in snapshot.answers if each.visit_id == visit)
    return agreement_in(ratings_of(each for each in answers if each.criterion in asked), kind)


def ratings_of(answers: Iterable[Answer]) -> Ratings:
    """Return the independent ratings of one visit; consensus rows are none."""
    ratings: defaultdict[tuple[str, StopId | None], dict[Rater, int]] = defaultdict(dict)
    for answer in answers:
        if answer.state is AnswerState.RATED and answer.rater != Consensus:
            assert answer.level is not None
            ratings[answer.criterion, answer.stop_id][answer.rater] = answer.level
    return dict(ratings)


def agreement_in(ratings: Ratings, kind: VisitKind) -> Agreement:
    """Return how far raters agree in these ratings."""
    raters = {rater for levels in ratings.values() for rater in levels}
    units = [tuple(levels.values()) for levels in ratings.values() if len(levels) >= 2]
    has_enough = len(raters) >= LEAST_RATERS and len(units) >= LEAST_UNITS
    alpha = krippendorff(units) if has_enough else None
    interval = jackknife(units) if alpha is not None else None
    return Agreement(
        kind=kind,
        state=_state(alpha, has_enough=has_enough),
        raters=len(raters),
        units=len(units),
        exact=share_within(units, 0),
        within_one=share_within(units, 1),
        alpha=alpha,
        low=interval[0] if interval else None,
        high=interval[1] if interval else None,
        kappa=_kappa(ratings, raters) if has_enough else None,
        disputes=_disputes(ratings),
    )


def _state(alpha: float | None, *, has_enough: bool) -> AgreementState:
    if not has_enough:
        return AgreementState.TOO_FEW
    return AgreementState.NO_SPREAD if alpha is None else AgreementState.COMPUTED


def _kappa(ratings: Ratings, raters: set[Rater]) -> float | None:
    if len(raters) != 2:
        return None
    first, second = sorted(raters)
    both = (levels for levels in ratings.values() if len(levels) == 2)
    return weighted_kappa([(levels[first], levels[second]) for levels in both])


def _disputes(ratings: Ratings) -> tuple[Dispute, ...]:
    """Return the disputed items, in the order of their criteria."""
    disputes = [
        Dispute(criterion, stop, tuple(sorted(levels.items())))
        for (criterion, stop), levels in ratings.items()
        if max(levels.values()) - min(levels.values()) >= DISPUTED_RANGE
    ]
    return tuple(sorted(disputes, key=lambda each: (each.criterion, each.stop_id or "")))
