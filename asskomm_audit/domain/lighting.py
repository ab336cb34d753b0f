"""Light measured at a stop: points, mean, least and uniformity. An indication, never a proof."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum

from asskomm_audit.domain.ids import LuxPointId, StopId, VisitId, derived_id
from asskomm_audit.domain.light_classes import TARGETS, LightClass
from asskomm_audit.domain.places import PlaceType

LEAST_POINTS = 5

_SUGGESTED = {
    PlaceType.PEDESTRIAN_ZONE: LightClass.P1,
    PlaceType.STATION: LightClass.P1,
    PlaceType.SCHOOL: LightClass.P2,
    PlaceType.TRANSIT_STOP: LightClass.P2,
    PlaceType.SQUARE: LightClass.P3,
    PlaceType.PATH: LightClass.P3,
    PlaceType.HOUSING: LightClass.P4,
    PlaceType.PARK: LightClass.P4,
}


class Indication(StrEnum):
    """What the points indicate against a class."""

    NO_TARGET = "no_target"
    TOO_FEW = "too_few"  # fewer than five points
    BELOW = "below"
    REACHED = "reached"  # at these points; the norm asks for a grid of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class LuxPoint:
    """One measured point at a stop on a visit, numbered from 1."""

    visit_id: VisitId
    stop_id: StopId
    number: int
    lux: float
    spot: str = ""  # such as "unter der Leuchte"

    @property
    def id(self) -> LuxPointId:
        """The id every laptop derives for this point."""
        return LuxPointId(derived_id(self.visit_id, self.stop_id, "lux", str(self.number)))


@dataclass(frozen=True, slots=True, kw_only=True)
class LightResult:
    """What the points of one stop say together, in lx."""

    points: int
    mean: float
    least: float
    most: float
    light_class: LightClass | None

    @property
    def uniformity(self) -> float | None:
        """Least through mean (U0); None where it is dark throughout."""
        return self.least / self.mean if self.mean else None

    @property
    def indication(self) -> Indication:
        """Where the points stand against the class."""
        if self.light_class is None:
            return Indication.NO_TARGET
        if self.points < LEAST_POINTS:
            return Indication.TOO_FEW
        target = TARGETS[self.light_class]
        is_below = self.mean < target.mean or (
            target.least is not None and self.least < target.least
        )
        if target.uniformity is not None:
            is_below = is_below or (self.uniformity or 0.0) < target.uniformity
        return Indication.BELOW if is_below else Indication.REACHED


def light_result(points: Sequence[LuxPoint], light_class: LightClass | None) -> LightResult | None:
    """Return mean, least and most of the points, or None without any."""
    if not points:
        return None
    values = [point.lux for point in points]
    return LightResult(
        points=len(values),
        mean=fsum(values) / len(values),
        least=min(values),
        most=max(values),
        light_class=light_class,
    )


def points_at(points: Iterable[LuxPoint], visit: VisitId, stop: StopId) -> tuple[LuxPoint, ...]:
    """Return the points of one stop on one visit by number."""
    here = (each for each in points if each.visit_id == visit and each.stop_id == stop)
    return tuple(sorted(here, key=lambda each: each.number))


def suggested_class(place_type: PlaceType) -> LightClass:
    """Return the class our method suggests for a type of place; design chooses by DIN 13201-1."""
    return _SUGGESTED.get(place_type, LightClass.P4)
