"""Scores: how good the answered part is, how much is answered, and what the rest could change.

All formulas are those of the method paper, section 3.1; the thresholds are conventions.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Dimension
from asskomm_audit.domain.items import Item

FULL_COVERAGE = 0.8
LEAST_COVERAGE = 0.6
LEAST_CRITERIA = 3
SUSPICIOUS_NOT_APPLICABLE = 0.4


class Publication(StrEnum):
    """Whether a score may be shown."""

    PUBLISHED = "published"
    PROVISIONAL = "provisional"  # shown, but marked: coverage between 60 and 80 %
    WITHHELD = "withheld"  # no score: coverage below 60 %
    TOO_FEW = "too_few"  # no score: fewer than three criteria
    NOT_CHECKED = "not_checked"  # nothing rated: neither 0 nor 100

    @property
    def has_score(self) -> bool:
        """Whether there is a number to show."""
        return self in (Publication.PUBLISHED, Publication.PROVISIONAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Some items in numbers, whether they may be published or not.

    `low` and `high` are the scores if all that is unanswered turned out worst or best. `coverage`
    is the rated share by weight, 0 to 1; `total` counts without what is not applicable.
    """

    score: float | None
    low: float | None
    high: float | None
    coverage: float
    rated: int
    total: int
    not_assessable: int
    open: int
    not_applicable: int
    not_applicable_share: float  # by weight, of all items of the checklist


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionResult:
    """A dimension as it may be shown: `score`, `low` and `high` are None unless published."""

    code: str
    weight: float  # in the place score
    publication: Publication
    score: float | None
    low: float | None
    high: float | None
    coverage: float
    rated: int
    total: int  # without what is not applicable
    not_assessable: int
    open: int
    not_applicable: int
    not_applicable_share: float

    @property
    def doubts_place_type(self) -> bool:
        """Whether so much is not applicable that one must ask if the place type fits."""
        return self.not_applicable_share > SUSPICIOUS_NOT_APPLICABLE


def score_of(items: Iterable[Item]) -> Score:
    """Return score, coverage and bounds of some items.

    S = 100 Σ w·a/4 / Σ w over rated items; C = Σ w rated / Σ w applicable; the bounds put 0 or 4
    where nothing is known. One division of whole numbers each, so that thresholds are exact.
    """
    points = rated = applicable = everything = 0
    counts = dict.fromkeys(AnswerState, 0)
    for item in items:
        weight = item.criterion.weight
        counts[item.state] += 1
        everything += weight
        if item.state is not AnswerState.NOT_APPLICABLE:
            applicable += weight
        if item.level is not None:
            rated += weight
            points += 25 * weight * item.level
    return Score(
        score=points / rated if rated else None,
        low=points / applicable if applicable else None,
        high=(points + 100 * (applicable - rated)) / applicable if applicable else None,
        coverage=rated / applicable if applicable else 0.0,
        rated=counts[AnswerState.RATED],
        total=sum(counts.values()) - counts[AnswerState.NOT_APPLICABLE],
        not_assessable=counts[AnswerState.NOT_ASSESSABLE],
        open=counts[AnswerState.OPEN],
        not_applicable=counts[AnswerState.NOT_APPLICABLE],
        not_applicable_share=(everything - applicable) / everything if everything else 0.0,
    )


def publication_of(score: Score) -> Publication:
    """Return whether a dimension's score may be shown.

    "Too few" says that answering more would not help, "withheld" that it would.
    """
    return publication_for(score.rated, score.total, score.coverage)


def publication_for(rated: int, total: int, coverage: float) -> Publication:
    """Return the same for a dimension of which so many of so many criteria are rated."""
    if rated == 0:
        return Publication.NOT_CHECKED
    if total < LEAST_CRITERIA:
        return Publication.TOO_FEW
    if coverage < LEAST_COVERAGE:
        return Publication.WITHHELD
    if rated < LEAST_CRITERIA:
        return Publication.TOO_FEW
    return Publication.PUBLISHED if coverage >= FULL_COVERAGE else Publication.PROVISIONAL


def dimension_result(dimension: Dimension, items: Iterable[Item]) -> DimensionResult:
    """Return a dimension as it may be shown."""
    score = score_of(items)
    publication = publication_of(score)
    shown = publication.has_score
    return DimensionResult(
        code=dimension.code,
        weight=dimension.weight,
        publication=publication,
        score=score.score if shown else None,
        low=score.low if shown else None,
        high=score.high if shown else None,
        coverage=score.coverage,
        rated=score.rated,
        total=score.total,
        not_assessable=score.not_assessable,
        open=score.open,
        not_applicable=score.not_applicable,
        not_applicable_share=score.not_applicable_share,
    )


def dimension_results(
    dimensions: Iterable[Dimension], items: Iterable[Item]
) -> tuple[DimensionResult, ...]:
    """Return all everyday dimensions in catalogue order; the event module is not among them."""
    groups: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[item.criterion.dimension].append(item)
    return tuple(
        dimension_result(each, groups[each.code])
        for each in dimensions
        if each.code != EVENT_DIMENSION
    )


def place_score(
    dimensions: Iterable[DimensionResult],
    value: Callable[[DimensionResult], float | None] = lambda each: each.score,
    weight: Callable[[DimensionResult], float] = lambda each: each.weight,
) -> float | None:
    """Return the weighted mean over the dimensions with a score, provisional ones included.

    Provisional scores are shown, hatched; a total that left them out would jump with every answer.
    `value` picks another figure than the score: its lower or upper bound.
    """
    return weighted_mean(
        [(weight(each), number) for each in dimensions if (number := value(each)) is not None]
    )


def weighted_mean(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return the mean of numbers, each behind its weight, or None if there is nothing to weigh."""
    total = fsum(part for part, _ in pairs)
    return fsum(part * number for part, number in pairs) / total if total else None
