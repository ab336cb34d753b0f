"""Places: where audits happen, and the stops of a walk there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from asskomm_audit.domain.ids import PlaceId, StopId
from asskomm_audit.domain.light_classes import LightClass


class PlaceType(StrEnum):
    """The twelve place types and the event ground. The values are stored: never rename one."""

    SQUARE = "PLZ"
    PARK = "GRN"
    TRANSIT_STOP = "HST"
    UNDERPASS = "UNT"
    CAR_PARK = "PRK"
    HOUSING = "WOH"
    SCHOOL = "SCH"
    PLAYGROUND = "SPL"
    PEDESTRIAN_ZONE = "FGZ"
    STATION = "BHF"
    BROWNFIELD = "BRA"
    PATH = "WEG"
    EVENT_GROUND = "FST"


@dataclass(frozen=True, slots=True)
class Position:
    """A point in WGS 84 degrees."""

    longitude: float
    latitude: float


class PositionSource(StrEnum):
    """How a position came about. The values are stored: never rename one."""

    HAND = "hand"
    RECEIVER = "receiver"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of the town."""

    id: PlaceId
    name: str
    place_type: PlaceType
    district: str = ""
    address: str = ""
    description: str = ""
    owner: str = ""
    position: Position | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A standpoint on the walk through a place, numbered along the route from 1."""

    id: StopId
    place_id: PlaceId
    number: int
    name: str
    description: str = ""
    position: Position | None = None
    located_by: PositionSource | None = None
    accuracy: float | None = None  # of the position in metres, 95 %; None where nobody knows
    located_at: datetime | None = None
    light_class: LightClass | None = None  # what the light here is measured against
