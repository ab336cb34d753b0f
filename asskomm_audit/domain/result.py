"""The result of an audit: what window, report, workbook and command line show of it.

Day and night stand side by side and are never averaged; the worse one is the headline. The event
module (VER) has its own result in each profile and touches nothing else.
"""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.agreement import Agreement, agreement_of
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue
from asskomm_audit.domain.grading import Cap, Grade, capped, caps_of, grade_of
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import (
    NIGHT_SHARE_NEEDED,
    Item,
    NightGap,
    Profile,
    everyday,
    night_gap,
    night_share,
    profile_items,
)
from asskomm_audit.domain.reliability import Reliability, reliability_of
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
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import team_values


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


@dataclass(frozen=True, slots=True)
class Headline:
    """The worse of the two grades after caps, and whether it is that of the day or the night."""

    grade: Grade
    profile: Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditResult:
    """An audit's result."""

    audit_id: AuditId
    day: ProfileResult
    night: ProfileResult | None  # None: less than 60 % of the night walk was rated at night
    night_share: float  # share of the night walk that was rated at night, 0 to 1 by weight
    night_gap: NightGap | None
    headline: Headline | None  # None while neither profile has a grade
    agreement_day: Agreement
    agreement_night: Agreement
    reliability: Reliability

    @property
    def night_missing(self) -> bool:
        """Whether "Nachtbegehung fehlt" stands beside the grade."""
        return self.night is None

    @property
    def profiles(self) -> tuple[ProfileResult, ...]:
        """The profiles there are, the day first."""
        return (self.day, self.night) if self.night else (self.day,)


def result_of(snapshot: AuditSnapshot, *, today: date | None = None) -> AuditResult:
    """Return the result of an audit; `today` only decides whether its data are too old."""
    values = team_values(snapshot)
    catalogue = snapshot.catalogue
    criteria = catalogue.criteria_of(snapshot.audit)
    day_items = profile_items(criteria, values, Profile.DAY)
    day = profile_result(catalogue, day_items, Profile.DAY)
    share = night_share(criteria, values)
    night = None
    if share >= NIGHT_SHARE_NEEDED:
        items = profile_items(criteria, values, Profile.NIGHT)
        night = profile_result(catalogue, items, Profile.NIGHT)
    agreement_day = agreement_of(snapshot, VisitKind.DAY)
    agreement_night = agreement_of(snapshot, VisitKind.NIGHT)
    return AuditResult(
        audit_id=snapshot.audit.id,
        day=day,
        night=night,
        night_share=share,
        night_gap=night_gap(criteria, values) if night else None,
        headline=_headline(day, night),
        agreement_day=agreement_day,
        agreement_night=agreement_night,
        reliability=reliability_of(
            snapshot,
            coverages=[each.coverage for each in (day, night) if each],
            day=agreement_day,
            night=agreement_night if night else None,
            items=day_items,
            today=today,
        ),
    )


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


def _headline(day: ProfileResult, night: ProfileResult | None) -> Headline | None:
    """Return the worse grade; where both are equal, the lower score, then the day."""
    graded = [
        (each.grade.rank, -each.score, Headline(each.grade, each.profile))
        for each in (day, night)
        if each and each.grade is not None and each.score is not None
    ]
    return max(graded, key=lambda each: each[:2])[2] if graded else None
