"""A place by day or by night: dimensions, score, grade and caps, and the event module apart."""

from dataclasses import dataclass

from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue
from asskomm_audit.domain.grading import Cap, Grade, capped, caps_of, grade_of
from asskomm_audit.domain.items import Item, Profile, everyday
from asskomm_audit.domain.scoring import (
    FULL_COVERAGE,
    DimensionResult,
    Publication,
    dimension_result,
    dimension_results,
    place_score,
    score_of,
)
from asskomm_audit.domain.sensitivity import Sensitivity, sensitivity_of


@dataclass(frozen=True, slots=True, kw_only=True)
class EventResult:
    """The event module in one profile; its caps hold for this result only."""

    dimension: DimensionResult
    grade_before_caps: Grade | None
    grade: Grade | None
    caps: tuple[Cap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileResult:
    """A place by day or by night.

    `score` is the weighted mean of the dimensions that have one, `low` and `high` its bounds over
    the same dimensions; `score` and grades are None where no dimension has a score. The counts and
    `coverage` (0 to 1, by weight) cover the whole checklist without the event module. `caps` lists
    every critical criterion rated 0 or 1, whether it lowers the grade or not.
    """

    profile: Profile
    dimensions: tuple[DimensionResult, ...]  # all but the event module, in catalogue order
    publication: Publication  # PROVISIONAL: a dimension is, or the whole is covered below 80 %
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
    grade_before_caps: Grade | None
    grade: Grade | None
    caps: tuple[Cap, ...]
    sensitivity: Sensitivity | None
    events: EventResult | None  # None where the checklist has no event module

    @property
    def is_capped(self) -> bool:
        """Whether the caps made the grade worse."""
        return self.grade is not self.grade_before_caps

    @property
    def scored_dimensions(self) -> int:
        """How many dimensions the score rests on."""
        return sum(each.score is not None for each in self.dimensions)


def profile_result(
    catalogue: Catalogue, items: tuple[Item, ...], profile: Profile
) -> ProfileResult:
    """Return what the items of a profile amount to."""
    usual = everyday(items)
    dimensions = dimension_results(catalogue.dimensions, usual)
    whole = score_of(usual)
    score = place_score(dimensions)
    caps = caps_of(usual)
    grade = None if score is None else grade_of(score)
    return ProfileResult(
        profile=profile,
        dimensions=dimensions,
        publication=_publication(dimensions, whole.coverage),
        score=score,
        low=place_score(dimensions, lambda each: each.low),
        high=place_score(dimensions, lambda each: each.high),
        coverage=whole.coverage,
        rated=whole.rated,
        total=whole.total,
        not_assessable=whole.not_assessable,
        open=whole.open,
        not_applicable=whole.not_applicable,
        not_applicable_share=whole.not_applicable_share,
        grade_before_caps=grade,
        grade=grade and capped(grade, caps),
        caps=caps,
        sensitivity=sensitivity_of(dimensions),
        events=_events(catalogue, items),
    )


def _publication(dimensions: tuple[DimensionResult, ...], coverage: float) -> Publication:
    """Return how a place score may be shown: as its dimensions, and provisional below 80 %."""
    states = {each.publication for each in dimensions}
    if states.isdisjoint((Publication.PUBLISHED, Publication.PROVISIONAL)):
        return (
            Publication.NOT_CHECKED if states <= {Publication.NOT_CHECKED} else Publication.WITHHELD
        )
    if Publication.PROVISIONAL in states or coverage < FULL_COVERAGE:
        return Publication.PROVISIONAL
    return Publication.PUBLISHED


def _events(catalogue: Catalogue, items: tuple[Item, ...]) -> EventResult | None:
    mine = [item for item in items if item.criterion.dimension == EVENT_DIMENSION]
    if not mine:
        return None
    dimension = dimension_result(catalogue.dimension(EVENT_DIMENSION), mine)
    caps = caps_of(mine)
    grade = None if dimension.score is None else grade_of(dimension.score)
    return EventResult(
        dimension=dimension,
        grade_before_caps=grade,
        grade=grade and capped(grade, caps),
        caps=caps,
    )
