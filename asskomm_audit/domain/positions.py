"""Positions: where they come from, how exact they are, and what a receiver tells.

Plan positions are shares of the width and height of a picture; earth positions are WGS 84.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.places import Position

EARTH_RADIUS = 6_371_008.8
"""Metres: the mean radius of the WGS 84 ellipsoid (IUGG)."""

RANGE_ERROR = 4.0
"""Metres: the usual range error (UERE) of a handheld receiver under open sky."""

OLD_FIX = 10.0
"""Seconds after which a position is no longer where somebody stands: one walks 12 m in them."""


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """A point of a plan: shares of its width and height, from the upper left corner, 0 to 1."""

    x: float
    y: float

    @classmethod
    def parsed(cls, text: str) -> "PlanPoint":
        """Return the point of a stored text. Raises ValueError if it is none."""
        x, y = map(float, text.split(" "))
        if not (0 <= x <= 1 and 0 <= y <= 1):
            raise ValueError(text)
        return cls(x, y)

    def __str__(self) -> str:
        return f"{self.x:.5f} {self.y:.5f}"

    def clamped(self) -> "PlanPoint":
        """Return the nearest point on the plan."""
        return PlanPoint(min(max(self.x, 0.0), 1.0), min(max(self.y, 0.0), 1.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """What a receiver says at one moment."""

    at: datetime  # UTC
    position: Position
    accuracy: float | None = None  # metres; 95 of 100 positions are nearer to the truth
    satellites: int | None = None
    is_estimated: bool = False  # the accuracy follows from HDOP, the receiver does not tell it


def accuracy_from_hdop(hdop: float) -> float:
    """Return the radius in metres that holds 95 % of positions: 2 × UERE × HDOP (2DRMS)."""
    return 2 * RANGE_ERROR * hdop


def accuracy_from_errors(latitude: float, longitude: float) -> float:
    """Return the same from the standard deviations in metres of a GST sentence (2DRMS)."""
    return 2 * math.hypot(latitude, longitude)


def distance(one: Position, other: Position) -> float:
    """Return the metres between two positions along a great circle (haversine formula)."""
    south, north = math.radians(one.latitude), math.radians(other.latitude)
    half = math.sin((north - south) / 2) ** 2
    turn = math.radians(other.longitude - one.longitude) / 2
    half += math.cos(south) * math.cos(north) * math.sin(turn) ** 2
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(half)))


def is_on_earth(longitude: float, latitude: float) -> bool:
    """Whether two numbers are a position. 0/0 is what devices without one write."""
    is_finite = math.isfinite(longitude) and math.isfinite(latitude)
    return (
        is_finite and abs(longitude) <= 180 and abs(latitude) <= 90 and bool(longitude or latitude)
    )
