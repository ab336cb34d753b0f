"""The inbox of photos: clocks that are off, and what each new photo probably belongs to."""

import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from statistics import median

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import distance

NEAR_IN_TIME = timedelta(minutes=3)
"""A photo is usually taken within this of the answer it belongs to; then nothing else is asked."""

LATEST = timedelta(minutes=15)
NEAR = 30.0
"""Metres: what the receiver of a phone is off between houses."""

_STEADY = timedelta(seconds=60)  # how far apart half of the measured differences may lie
_UNNOTICED = timedelta(seconds=10)  # a receiver tells the time of its last fix


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a photo can belong to: an answer, a finding or a stop, with when or where it was."""

    kind: Kind
    id: str
    at: datetime | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a photo probably belongs to, and how near in time or place that is."""

    anchor: Anchor
    apart: timedelta | None = None
    metres: float | None = None


@dataclass(frozen=True, slots=True)
class ClockOffset:
    """How far a camera's clock is ahead of the true time."""

    ahead: timedelta
    photos: int = 0  # that it was measured with; 0 if somebody has entered it


def measured_offsets(photos: Iterable[Photo]) -> dict[str, ClockOffset]:
    """Return by camera how far its clock is ahead of the satellites: the median of its photos.

    A camera whose photos disagree by more than a minute says nothing.
    """
    differences: defaultdict[str, list[float]] = defaultdict(list)
    for photo in photos:
        if photo.satellite_at and photo.taken_at and photo.time_source is TimeSource.CAMERA:
            ahead = instant(photo.taken_at) - instant(photo.satellite_at)
            differences[photo.camera].append(ahead.total_seconds())
    found: dict[str, ClockOffset] = {}
    for camera, seconds in differences.items():
        middle = median(seconds)
        spread = median(abs(each - middle) for each in seconds)
        if spread <= _STEADY.total_seconds():
            ahead = timedelta(seconds=round(middle))
            is_right = abs(ahead) <= _UNNOTICED
            found[camera] = ClockOffset(timedelta() if is_right else ahead, len(seconds))
    return found


def true_time(photo: Photo, offsets: Mapping[str, ClockOffset]) -> datetime | None:
    """Return when a photo was taken, by the true time in UTC; None where only a file's time is."""
    if photo.taken_at is None or photo.time_source is not TimeSource.CAMERA:
        return None
    offset = offsets.get(photo.camera)
    taken = instant(photo.taken_at)
    try:
        return taken - offset.ahead if offset else taken
    except OverflowError:  # of the first or the last year
        return taken


def with_true_time(photo: Photo, offsets: Mapping[str, ClockOffset]) -> Photo:
    """Return a photo as it is told: where its camera's clock is known to be wrong, put right."""
    offset, moment = offsets.get(photo.camera), true_time(photo, offsets)
    if moment is None or offset is None or not offset.ahead:
        return photo
    return replace(photo, taken_at=wall_time(moment))


class Matcher:
    """Finds what photos probably belong to."""

    def __init__(self, anchors: Iterable[Anchor], offsets: Mapping[str, ClockOffset]) -> None:
        every = list(anchors)
        timed = [(instant(each.at), each) for each in every if each.at]
        timed.sort(key=lambda pair: pair[0])
        self._moments = [moment for moment, _ in timed]
        self._timed = [anchor for _, anchor in timed]
        self._placed = [(each.position, each) for each in every if each.position]
        self._offsets = offsets

    def proposal(self, photo: Photo) -> Proposal | None:
        """Return the likeliest: near in time, else near in place, else within a quarter hour."""
        in_time = self._nearest_in_time(photo)
        if in_time and in_time.apart is not None and in_time.apart <= NEAR_IN_TIME:
            return in_time
        return self._nearest_in_place(photo) or in_time

    def _nearest_in_time(self, photo: Photo) -> Proposal | None:
        moment = true_time(photo, self._offsets)
        if moment is None or not self._moments:
            return None
        place = bisect.bisect_left(self._moments, moment)
        around = range(max(place - 1, 0), min(place + 1, len(self._moments)))
        apart, nearest = min((abs(self._moments[each] - moment), each) for each in around)
        return Proposal(self._timed[nearest], apart=apart) if apart <= LATEST else None

    def _nearest_in_place(self, photo: Photo) -> Proposal | None:
        if photo.position is None or not self._placed:
            return None
        where = photo.position
        away = [distance(where, position) for position, _ in self._placed]
        metres = min(away)
        if metres > max(NEAR, photo.accuracy or 0.0):
            return None
        return Proposal(self._placed[away.index(metres)][1], metres=metres)


def in_order(photos: Iterable[Photo], offsets: Mapping[str, ClockOffset]) -> Sequence[Photo]:
    """Return the photos by true time, those without one last."""

    def place(photo: Photo) -> tuple[bool, datetime, int, str]:
        moment = true_time(photo, offsets) or (photo.taken_at and instant(photo.taken_at))
        return (moment is None, moment or datetime.min.replace(tzinfo=UTC), photo.sort, photo.id)

    return sorted(photos, key=place)


def instant(moment: datetime) -> datetime:
    """Return a moment in UTC; without a zone it is wall time here."""
    try:
        return moment.astimezone(UTC)
    except (OverflowError, OSError, ValueError):  # a year no zone knows
        return moment.replace(tzinfo=UTC)


def wall_time(moment: datetime) -> datetime:
    """Return a moment as clocks here show it."""
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):  # a year no zone knows
        return moment
