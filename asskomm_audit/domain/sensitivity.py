"""How much a result hangs on the weights: equal weights, and each dimension left out once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from asskomm_audit.domain.grading import grade_of
from asskomm_audit.domain.scoring import DimensionResult, place_score


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """A place score under other weights.

    `largest_change` is the change farthest from 0, in points; `by` names the dimension left out
    that causes it, or is "" for equal weights.
    """

    equal: float
    without: tuple[tuple[str, float], ...]  # dimension left out, the score then
    largest_change: float
    by: str
    keeps_grade: bool  # whether the grade before caps is the same in all runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Places from best to worst, and whether their order survives other weights."""

    order: tuple[str, ...]
    tau: float | None  # lowest Kendall tau-b against the default order; None for fewer than two
    stable: frozenset[str]  # places whose rank is the same in all runs

    @property
    def is_stable(self) -> bool:
        """Whether no rank changes."""
        return len(self.stable) == len(self.order)


def sensitivity_of(dimensions: Sequence[DimensionResult]) -> Sensitivity | None:
    """Return how the place score reacts to the weights, or None where there is no score."""
    score, equal = place_score(dimensions), place_score(dimensions, weight=_equally)
    if score is None or equal is None:
        return None
    without = tuple(
        (left_out.code, rest)
        for left_out in dimensions
        if left_out.score is not None
        and (rest := place_score(_without(dimensions, left_out.code))) is not None
    )
    runs = [("", equal), *without]
    by, farthest = max(runs, key=lambda run: abs(run[1] - score))
    return Sensitivity(
        equal=equal,
        without=without,
        largest_change=farthest - score,
        by=by,
        keeps_grade=all(grade_of(run) is grade_of(score) for _, run in runs),
    )


def ranking_of(places: Mapping[str, Sequence[DimensionResult]]) -> Ranking:
    """Rank places by score under all weights; those without a score are left out.

    Compare only places of one type and one version of the catalogue.
    """
    scores = {
        key: score for key, each in places.items() if (score := place_score(each)) is not None
    }
    order = tuple(sorted(scores, key=lambda key: (-scores[key], key)))
    ranks = _ranks(scores)
    runs = [run for run in _other_runs(places) if run.keys() == scores.keys()]
    other_ranks = [_ranks(run) for run in runs]
    taus = [
        tau
        for run in runs
        if (tau := kendall_tau([scores[key] for key in order], [run[key] for key in order]))
        is not None
    ]
    stable = frozenset(key for key in order if all(run[key] == ranks[key] for run in other_ranks))
    return Ranking(order=order, tau=min(taus, default=None), stable=stable)


def kendall_tau(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return Kendall's tau-b (Kendall 1945), or None where one side does not vary."""
    concordant = 0
    first_differs = second_differs = 0
    for (a, b), (c, d) in combinations(zip(first, second, strict=True), 2):
        concordant += _sign(a - c) * _sign(b - d)
        first_differs += a != c
        second_differs += b != d
    spread = first_differs * second_differs
    return concordant / sqrt(spread) if spread else None


def _other_runs(places: Mapping[str, Sequence[DimensionResult]]) -> list[dict[str, float]]:
    codes = dict.fromkeys(each.code for dimensions in places.values() for each in dimensions)
    runs = [{key: place_score(each, weight=_equally) for key, each in places.items()}]
    runs += [
        {key: place_score(_without(each, code)) for key, each in places.items()} for code in codes
    ]
    return [{key: score for key, score in run.items() if score is not None} for run in runs]


def _without(dimensions: Sequence[DimensionResult], code: str) -> list[DimensionResult]:
    return [each for each in dimensions if each.code != code]


def _ranks(scores: Mapping[str, float]) -> dict[str, int]:
    """Return each place's rank from 1; equal scores share the better one."""
    return {
        key: 1 + sum(round(other - score, 9) > 0 for other in scores.values())
        for key, score in scores.items()
    }


def _equally(dimension: DimensionResult) -> float:
    del dimension
    return 1.0


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
