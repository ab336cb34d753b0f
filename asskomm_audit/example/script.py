"""What the example tells: people, places and audits of Musterstadt, in one language."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from asskomm_audit.domain.audits import CriteriaSet, VisitKind
from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
)
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.domain.places import PlaceType, Position
from asskomm_audit.domain.survey import SurveyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonScript:
    """Somebody who audits; `bias` says in which dimensions they rate stricter or milder."""

    key: str
    name: str
    function: str
    bias: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True, kw_only=True)
class StopScript:
    """A standpoint."""

    position: Position
    name: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceScript:
    """A place with its stops, numbered in their order."""

    key: str
    place_type: PlaceType
    scene: str  # what the drawings show where nothing else is said
    position: Position
    name: str
    district: str
    address: str
    description: str
    owner: str
    stops: tuple[StopScript, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerScript:
    """What is told about one criterion: levels per visit, for all raters or for each."""

    levels: dict[VisitKind, int | tuple[int, ...]]
    raw: dict[VisitKind, float]
    agreed: dict[VisitKind, int]  # a consensus after discussion
    corrected: dict[VisitKind, int]  # what the first rater says later
    remark: str = ""
    not_applicable: str = ""  # the reason
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitScript:
    """A walk or the desk phase, with those who rate."""

    kind: VisitKind
    at: datetime
    raters: tuple[str, ...]
    length: timedelta  # from the first answer to the last
    weather: str
    light: str
    note: str
    not_assessable: frozenset[str]
    open: frozenset[str]  # nobody answers them
    skipped: float  # share of the other criteria that nobody answers
    stops_after: int | None  # how many answers each rater has given so far


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoScript:
    """A photo: where, when and what the drawing shows."""

    stop: int
    minute: int  # after the visit's begin
    visit: VisitKind
    scene: str
    defect: str
    view: str  # photos of one view show the same corner of the town
    orientation: int
    direction: float
    people: int | None
    cars: int | None
    caption: str
    criterion: str  # the photo belongs to the answer on it, if it is named


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureScript:
    """A measure on a finding."""

    text: str
    type: MeasureType
    capital: bool | None
    cost_class: CostClass | None
    role: str
    owner: str
    due: date | None
    status: MeasureStatus
    reason: str
    funding: str
    evidence: Evidence | None
    done_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingScript:
    """A finding, with its measures and photos."""

    key: str
    title: str
    description: str
    spot: str
    cause: str
    criterion: str | None
    stop: int | None
    likelihood: int | None
    consequence: int | None
    source: LikelihoodSource
    light: LightCondition
    groups: frozenset[Group]
    status: FindingStatus
    reason: str
    public: bool
    measures: tuple[MeasureScript, ...]
    photos: tuple[PhotoScript, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyScript:
    """A survey: mean answers by item for day and night, from which participants are drawn."""

    kind: SurveyKind
    held_on: date
    group_size: int
    note: str
    day: dict[str, float]
    night: dict[str, float]
    answered_by_day: int
    answered_at_night: int
    stops: dict[int, float]  # how much better or worse than the place; empty: not asked by stop
    reasons: dict[str, int]
    resources: dict[str, int]
    wishes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditScript:
    """An audit: the picture of the place by dimension, then what stands out."""

    key: str
    place: PlaceScript
    previous: str
    criteria_set: CriteriaSet
    with_events: bool
    closed: bool
    started_on: date
    occasion: str
    note: str
    team: dict[str, TeamRole]
    visits: tuple[VisitScript, ...]
    by_day: dict[str, float]  # mean level by dimension
    by_night: dict[str, float]
    answers: dict[str, AnswerScript]
    findings: tuple[FindingScript, ...]
    photos: tuple[PhotoScript, ...]
    surveys: tuple[SurveyScript, ...]

    def visit(self, kind: VisitKind) -> VisitScript:
        """Return the visit of this kind."""
        return next(each for each in self.visits if each.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The whole story; audits in the order they were made."""

    people: tuple[PersonScript, ...]
    places: tuple[PlaceScript, ...]
    audits: tuple[AuditScript, ...]
    steps: dict[str, str]  # wordings of the steps
    views: dict[str, str]  # what a drawn scene shows, for alternative texts
    defects: dict[str, str]
