"""Before and after: two photos that show the same thing at different times.

A pair is proposed by place, direction and time, never by what the pictures show: a changed
place looks different. A person keeps or dismisses what is proposed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from asskomm_audit.domain.ids import AuditId, PhotoId, PhotoPairId, PlaceId, StopId, derived_id
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import distance

NEAR = 15.0
"""Metres between two standpoints that count as the same."""

FAR = 60.0
"""Metres from which positions speak against a pair that criterion and standpoint speak for."""

SAME_WAY = 30.0
"""Degrees that two directions may differ by, where both are known."""

LATER = timedelta(days=1)
"""Photos of one visit show no before and after: at least so much lies between the two."""


class PairState(StrEnum):
    """What somebody decided about a pair. The values are stored: never rename one."""

    KEPT = "kept"
    DISMISSED = "dismissed"  # kept for the record, so that it is not proposed again


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoPair:
    """Two photos of the same thing."""

    before_id: PhotoId
    after_id: PhotoId
    state: PairState = PairState.KEPT
    corners: str | None = None  # "x y x y …": where the later one's four corners lie on the earlier

    @property
    def id(self) -> PhotoPairId:
        """The id every laptop derives for these two."""
        return PhotoPairId(derived_id(self.before_id, self.after_id, "photo_pair"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A photo with what is known about where and when it was taken, and what of."""

    photo: Photo
    place_id: PlaceId
    held_on: date  # the day its audit began
    position: Position | None = None  # its own, else that of what it belongs to
    stop_id: StopId | None = None
    criterion: str | None = None

    @property
    def audit_id(self) -> AuditId:
        """The audit it was taken in."""
        return self.photo.audit_id

    @property
    def moment(self) -> datetime:
        """When it was taken by wall time: the camera's word, else the day of the audit."""
        if self.photo.taken_at and self.photo.time_source is TimeSource.CAMERA:
            return self.photo.taken_at.replace(tzinfo=None)
        return datetime.combine(self.held_on, time(12))

    @property
    def hour(self) -> float | None:
        """The hour of the day it was taken at; None where no camera has said it."""
        if self.photo.taken_at is None or self.photo.time_source is not TimeSource.CAMERA:
            return None
        return self.photo.taken_at.hour + self.photo.taken_at.minute / 60


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two photos that might show the same thing. The score runs from 0 to 1."""

    before: Sighting
    after: Sighting
    score: float
    metres: float | None = None  # between them, where both positions are known
    degrees: float | None = None  # between their directions, where both are known
    is_same_stop: bool = False
    is_same_criterion: bool = False

    @property
    def pair(self) -> PhotoPair:
        """What is stored about them."""
        return PhotoPair(before_id=self.before.photo.id, after_id=self.after.photo.id)


def proposal_of(one: Sighting, other: Sighting) -> Proposal | None:
    """Return the pair these two make, the earlier one first, or None if nothing speaks for it."""
    ordered = in_order(one, other)
    if ordered is None:
        return None
    before, after = ordered
    metres, degrees = _metres(before, after), _degrees(before, after)
    if degrees is not None and degrees > SAME_WAY:
        return None
    is_same_stop = before.stop_id is not None and before.stop_id == after.stop_id
    is_same_criterion = before.criterion is not None and before.criterion == after.criterion
    is_near = metres is not None and metres <= NEAR
    is_far = metres is not None and metres > FAR
    if not is_near and (is_far or not (is_same_stop or is_same_criterion)):
        return None
    score = _score(before, after, metres, degrees, (is_same_stop, is_same_criterion))
    return Proposal(before, after, score, metres, degrees, is_same_stop, is_same_criterion)


def in_order(one: Sighting, other: Sighting) -> tuple[Sighting, Sighting] | None:
    """Return two photos of one place, the earlier one first; None if no day lies between them."""
    before, after = _in_order(one, other)
    return (before, after) if _is_later(before, after) else None


def partners_of(anchor: Sighting, others: Iterable[Sighting]) -> list[Proposal]:
    """Return the pairs a photo might make, the likeliest first; the same input, the same order."""
    found = (proposal_of(anchor, each) for each in others if each.photo.id != anchor.photo.id)
    return sorted((each for each in found if each), key=_by_score)


def proposals(sightings: Sequence[Sighting], decided: Iterable[PhotoPair]) -> list[Proposal]:
    """Return the likeliest pairs nobody has decided on; each photo is in one at most.

    A photo that is in a kept pair on the same side is not proposed again.
    """
    decided = tuple(decided)
    kept = [pair for pair in decided if pair.state is PairState.KEPT]
    befores, afters = {pair.before_id for pair in kept}, {pair.after_id for pair in kept}
    known = {pair.id for pair in decided}
    candidates = [
        each
        for at, one in enumerate(sightings)
        for other in sightings[at + 1 :]
        if one.place_id == other.place_id and (each := proposal_of(one, other))
    ]
    chosen: list[Proposal] = []
    for each in sorted(candidates, key=_by_score):
        before, after = each.before.photo.id, each.after.photo.id
        if before in befores or after in afters or each.pair.id in known:
            continue
        befores.add(before)
        afters.add(after)
        chosen.append(each)
    return chosen


def _by_score(each: Proposal) -> tuple[float, str, str]:
    return -each.score, each.after.photo.id, each.before.photo.id


def _in_order(one: Sighting, other: Sighting) -> tuple[Sighting, Sighting]:
    """Return the earlier one first; of two audits the one that began first, as clocks may err."""
    if one.audit_id != other.audit_id and one.held_on != other.held_on:
        return (one, other) if one.held_on < other.held_on else (other, one)
    key = (one.moment, one.photo.id) <= (other.moment, other.photo.id)
    return (one, other) if key else (other, one)


def _is_later(before: Sighting, after: Sighting) -> bool:
    if before.place_id != after.place_id:
        return False
    if before.audit_id != after.audit_id and before.held_on < after.held_on:
        return True
    return after.moment - before.moment >= LATER


def _metres(before: Sighting, after: Sighting) -> float | None:
    if before.position is None or after.position is None:
        return None
    return distance(before.position, after.position)


def _degrees(before: Sighting, after: Sighting) -> float | None:
    one, other = before.photo.direction, after.photo.direction
    if one is None or other is None:
        return None
    apart = abs(one - other) % 360
    return min(apart, 360 - apart)


def _score(
    before: Sighting,
    after: Sighting,
    metres: float | None,
    degrees: float | None,
    same: tuple[bool, bool],
) -> float:
    """Weigh what speaks for a pair; an order of proposals by convention, not a probability."""
    stop, criterion = same
    near = 0.0 if metres is None else max(0.0, 1 - metres / (2 * NEAR))
    way = 0.5 if degrees is None else 1 - degrees / (2 * SAME_WAY)
    parts = 0.3 * near + 0.2 * stop + 0.25 * criterion + 0.1 * way
    return round(parts + 0.15 * _same_light(before, after), 4)


def _same_light(before: Sighting, after: Sighting) -> float:
    """Return how near the two hours of the day lie: a night tells little beside a noon."""
    if before.hour is None or after.hour is None:
        return 0.5
    apart = abs(before.hour - after.hour)
    return 1 - min(apart, 24 - apart) / 12
