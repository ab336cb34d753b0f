"""The catalogue of criteria: what is asked where, in which words, with which weight."""

from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.audits import Audit, CriteriaSet, VisitKind
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.texts import Language

EVENT_DIMENSION = "VER"
EVENT_TYPES_ON_DEMAND = (PlaceType.SQUARE, PlaceType.PEDESTRIAN_ZONE)


class Scale(StrEnum):
    """How a level is found."""

    QUALITY = "Q"  # 4 to 0 by judgement
    YES_NO = "J"  # yes 4, partly 2, no 0
    COUNT = "Z"  # bands of a count
    MEASURED = "M"  # bands of a measurement
    FREQUENCY = "H"  # bands of how often

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels that can be given, best first."""
        return (4, 2, 0) if self is Scale.YES_NO else (4, 3, 2, 1, 0)


class Mode(StrEnum):
    """When a criterion is observed: T by day, N by night, S at the desk, G in talks.

    TN is rated twice. T is carried over into the night profile, T! is not.
    """

    DAY = "T"
    DAY_ONLY = "T!"
    DAY_NIGHT = "TN"
    DAY_NIGHT_TALK = "TNG"
    DAY_TALK = "TG"
    DAY_DESK = "TS"
    NIGHT = "N"
    NIGHT_DESK = "NS"
    DESK = "S"
    TALK = "G"
    DESK_TALK = "SG"

    @property
    def by_day(self) -> bool:
        """Whether it is rated on the day walk."""
        return "T" in self.value

    @property
    def by_night(self) -> bool:
        """Whether it is rated on the night walk."""
        return "N" in self.value

    @property
    def at_desk(self) -> bool:
        """Whether only desk or talk supply the value."""
        return not (self.by_day or self.by_night)


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionTexts:
    """A criterion's words in one language."""

    title: str
    question: str  # one sentence a layperson can answer on site
    observe: str  # what to look at, how to measure or count
    levels: dict[int, str]  # the wording of each level the scale has
    defects: tuple[str, ...]
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion. `weight` is 1, 2 or 3; a critical one caps the grade and writes findings."""

    id: str
    dimension: str
    scale: Scale
    weight: int
    critical: bool
    core: bool
    mode: Mode
    place_types: tuple[PlaceType, ...]
    roles: tuple[str, ...]
    references: tuple[str, ...]
    texts: dict[Language, CriterionTexts]

    def in_visit(self, kind: VisitKind) -> bool:
        """Whether it is asked on a visit of this kind."""
        match kind:
            case VisitKind.DAY:
                return self.mode.by_day
            case VisitKind.NIGHT:
                return self.mode.by_night
            case VisitKind.DESK:
                return self.mode.at_desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """A group of criteria that is scored together. The event module has no weight in the total."""

    code: str
    weight: float
    names: dict[Language, str]
    descriptions: dict[Language, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """A released version of the catalogue; never changed afterwards."""

    version: str
    hash: str  # SHA-256 over the canonical content: what audits pin
    names: dict[Language, str]
    dimensions: tuple[Dimension, ...]
    criteria: tuple[Criterion, ...]  # in the order of dimensions, then of numbers
    place_types: dict[PlaceType, dict[Language, str]]
    roles: dict[str, dict[Language, str]]
    references: dict[str, str]  # number of a norm or law -> its title

    def criterion(self, code: str) -> Criterion | None:
        """Return the criterion with this id, if the version has it."""
        return next((each for each in self.criteria if each.id == code), None)

    def dimension(self, code: str) -> Dimension:
        """Return the dimension with this code."""
        return next(each for each in self.dimensions if each.code == code)

    def select(
        self, place_type: PlaceType, criteria_set: CriteriaSet, *, with_events: bool = True
    ) -> tuple[Criterion, ...]:
        """Return the criteria asked at a place of this type, in catalogue order."""
        skip_events = place_type in EVENT_TYPES_ON_DEMAND and not with_events
        return tuple(
            each
            for each in self.criteria
            if place_type in each.place_types
            and (criteria_set is CriteriaSet.FULL or each.core)
            and not (skip_events and each.dimension == EVENT_DIMENSION)
        )

    def criteria_of(self, audit: Audit) -> tuple[Criterion, ...]:
        """Return the criteria this audit asks, in catalogue order."""
        return self.select(audit.place_type, audit.criteria_set, with_events=audit.with_events)
