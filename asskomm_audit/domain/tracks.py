"""Tracks: the way a visit took, in pieces that are written once and never changed."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from asskomm_audit.domain.ids import TrackId, VisitId
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import distance, is_on_earth

MOST_POINTS = 1000
"""Points of one piece."""

LONGEST_GAP = 60.0
"""Seconds; where nothing was heard for longer nobody knows the way between."""

_DIGITS = 7  # 1 cm
_NEAR = 3.0  # metres: less than any receiver can tell apart
_PAUSE = 30.0  # seconds after which a point is kept though nobody moved


class TrackSource(StrEnum):
    """Where a track comes from. The values are stored: never rename one."""

    RECEIVER = "receiver"
    NMEA = "nmea"
    GPX = "gpx"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackPoint:
    """One point of a way; files of others often tell no time, and rarely an accuracy."""

    position: Position
    at: datetime | None = None  # with zone
    accuracy: float | None = None  # metres, 95 %


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A piece of a way; pieces of one recording share its name and follow by number."""

    id: TrackId
    visit_id: VisitId
    recording: str  # an id that all pieces of one recording or import share
    number: int  # of the piece, from 1
    source: TrackSource
    original_name: str = ""  # of the imported file
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    points: str = ""  # see `points_text`


def points_text(points: Iterable[TrackPoint]) -> str:
    """Return points as they are stored: `longitude,latitude,seconds,accuracy` joined by blanks.

    Seconds count from the first point with a time; what is unknown is empty.
    """
    start: datetime | None = None
    parts: list[str] = []
    for each in points:
        if start is None:
            start = each.at
        seconds = f"{(each.at - start).total_seconds():.1f}" if each.at and start else ""
        accuracy = "" if each.accuracy is None else f"{each.accuracy:.1f}"
        longitude = round(each.position.longitude, _DIGITS)
        latitude = round(each.position.latitude, _DIGITS)
        parts.append(f"{longitude},{latitude},{seconds},{accuracy}")
    return " ".join(parts)


def points_of(track: Track) -> list[TrackPoint]:
    """Return the points of a piece; what no program of ours has written is left out."""
    found = (_point(part, track.begun_at) for part in track.points.split())
    return [point for point in found if point]


def thinned(points: Sequence[TrackPoint]) -> list[TrackPoint]:
    """Return the points without those that say nothing new: no move, and no long time passed."""
    kept: list[TrackPoint] = []
    for point in points:
        if not kept or is_worth_keeping(kept[-1], point):
            kept.append(point)
    return kept


def is_worth_keeping(last: TrackPoint, point: TrackPoint) -> bool:
    """Whether a point tells anything after the last one that was kept."""
    if distance(last.position, point.position) >= _NEAR:
        return True
    return bool(last.at and point.at and (point.at - last.at).total_seconds() >= _PAUSE)


def split_at_gaps(points: Sequence[TrackPoint]) -> list[list[TrackPoint]]:
    """Return the stretches of points without a long silence, each of at most MOST_POINTS."""
    stretches: list[list[TrackPoint]] = []
    for place, point in enumerate(points):
        last = points[place - 1] if place else None
        if last is None or len(stretches[-1]) >= MOST_POINTS or _is_gap(last, point):
            stretches.append([])
        stretches[-1].append(point)
    return stretches


def length(points: Sequence[TrackPoint]) -> float:
    """Return the metres along the points."""
    return sum(distance(one.position, other.position) for one, other in pairwise(points))


def times_of(points: Sequence[TrackPoint]) -> tuple[datetime | None, datetime | None]:
    """Return the first and the last time that the points tell."""
    times = [point.at for point in points if point.at]
    return (times[0], times[-1]) if times else (None, None)


def _is_gap(last: TrackPoint, point: TrackPoint) -> bool:
    if not last.at or not point.at:
        return bool(last.at) != bool(point.at)
    return not 0 <= (point.at - last.at).total_seconds() <= LONGEST_GAP


def _point(text: str, start: datetime | None) -> TrackPoint | None:
    fields = text.split(",")
    if len(fields) != 4:
        return None
    try:
        longitude, latitude, seconds, accuracy = (float(each) if each else None for each in fields)
        if longitude is None or latitude is None or not is_on_earth(longitude, latitude):
            return None
        at = None if seconds is None or start is None else start + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
    known = accuracy if accuracy is not None and math.isfinite(accuracy) else None
    return TrackPoint(position=Position(longitude, latitude), at=at, accuracy=known)
