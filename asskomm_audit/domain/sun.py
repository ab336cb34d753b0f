"""Sunset and the end of civil twilight for a place and a day, computed without asking anyone.

The equations of the NOAA Solar Calculator (NOAA Global Monitoring Laboratory, after J. Meeus,
Astronomical Algorithms, 1991). Good to about a minute between 60 degrees south and north, for a
flat horizon at sea level.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from math import acos, asin, cos, degrees, radians, sin, tan
from zoneinfo import ZoneInfo

from asskomm_audit.domain.places import Position

SAXONY = Position(13.4, 51.05)
"""Stands for a place whose position nobody has set."""

ZONE = ZoneInfo("Europe/Berlin")

_SUNSET = 90.833  # zenith in degrees: refraction and half the sun's disc
_CIVIL = 96.0
_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Evening:
    """When the sun sets and when civil twilight ends, in the place's wall time to the minute.

    None where it does not happen on that day.
    """

    sunset: datetime | None
    dusk: datetime | None


def evening_of(day: date, position: Position | None = None) -> Evening:
    """Return the evening of a day at a position, or at Saxony's centre without one."""
    where = position or SAXONY
    return Evening(
        _crosses(_SUNSET, day, where, rising=False), _crosses(_CIVIL, day, where, rising=False)
    )


def begins_too_early(begun_at: datetime, position: Position | None = None) -> bool:
    """Whether it is not dark at that moment: the sun stands above the end of civil twilight."""
    local, where = begun_at.astimezone(ZONE), position or SAXONY
    dawn = _crosses(_CIVIL, local.date(), where, rising=True)
    dusk = _crosses(_CIVIL, local.date(), where, rising=False)
    return dawn is not None and dusk is not None and dawn <= local < dusk


def _crosses(zenith: float, day: date, where: Position, *, rising: bool) -> datetime | None:
    """Return when the sun passes a zenith angle; a second pass takes the sun of that moment."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    moment = midnight + timedelta(hours=12 - where.longitude / 15)
    for _ in range(3):
        declination, equation = _sun(moment)
        angle = _hour_angle(zenith, where.latitude, declination)
        if angle is None:
            return None
        minutes = 720 - 4 * (where.longitude + (angle if rising else -angle)) - equation
        moment = midnight + timedelta(minutes=minutes)
    rounded = (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
    return rounded.astimezone(ZONE)


def _hour_angle(zenith: float, latitude: float, declination: float) -> float | None:
    cosine = cos(radians(zenith)) / (cos(radians(latitude)) * cos(declination)) - tan(
        radians(latitude)
    ) * tan(declination)
    return degrees(acos(cosine)) if -1 <= cosine <= 1 else None


def _sun(moment: datetime) -> tuple[float, float]:
    """Return the sun's declination in radians and the equation of time in minutes."""
    t = (moment - _J2000).total_seconds() / 86400 / 36525  # Julian centuries
    mean_longitude = radians((280.46646 + t * (36000.76983 + t * 0.0003032)) % 360)
    anomaly = radians(357.52911 + t * (35999.05029 - 0.0001537 * t))
    eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    centre = (
        sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t))
        + sin(2 * anomaly) * (0.019993 - 0.000101 * t)
        + sin(3 * anomaly) * 0.000289
    )
    node = radians(125.04 - 1934.136 * t)
    longitude = mean_longitude + radians(centre - 0.00569 - 0.00478 * sin(node))
    seconds = 21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))
    obliquity = radians(23 + (26 + seconds / 60) / 60 + 0.00256 * cos(node))
    declination = asin(sin(obliquity) * sin(longitude))
    y = tan(obliquity / 2) ** 2
    equation = 4 * degrees(
        y * sin(2 * mean_longitude)
        - 2 * eccentricity * sin(anomaly)
        + 4 * eccentricity * y * sin(anomaly) * cos(2 * mean_longitude)
        - 0.5 * y * y * sin(4 * mean_longitude)
        - 1.25 * eccentricity * eccentricity * sin(2 * anomaly)
    )
    return declination, equation
