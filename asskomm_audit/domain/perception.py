"""How safe people feel at a place: counts and shares of a survey, and beside them the audit.

What people say is reported as said by the participants, never by the population; it is put
beside the audit's grade and never averaged with it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.grading import Grade
from asskomm_audit.domain.ids import StopId, SurveyId
from asskomm_audit.domain.shares import Interval, Showing, mcnemar, showing_of, wilson
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Item, Response
from asskomm_audit.domain.teams import lower_median

_LEVELS = ("1", "2", "3", "4", "5")
_SAFE = 4  # 4 and 5 are safe, 1 and 2 unsafe


class Quadrant(StrEnum):
    """The audit's grade against what participants feel."""

    DOUBLE_BURDEN = "double_burden"  # weak, felt unsafe: act first
    BLIND_SPOT = "blind_spot"  # weak, felt safe: fix quietly
    FEARED = "feared"  # good, felt unsafe: not the building is the matter
    STABLE = "stable"  # good, felt safe
    UNCLEAR = "unclear"  # more answers needed, or no grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Perception:
    """Answers on a scale of 1 to 5, one per participant, at a stop or at the whole place."""

    item: Item
    at_night: bool
    stop_id: StopId | None  # None: the whole place
    counts: tuple[int, ...]  # how many gave 1, 2, 3, 4, 5

    @property
    def n(self) -> int:
        """How many gave a valid answer."""
        return sum(self.counts)

    @property
    def high(self) -> int:
        """How many said 4 or 5: safe; for avoidance, often or always."""
        return self.counts[3] + self.counts[4]

    @property
    def low(self) -> int:
        """How many said 1 or 2: unsafe."""
        return self.counts[0] + self.counts[1]

    @property
    def high_share(self) -> float | None:
        """The share of 4 and 5, 0 to 1; look at `showing` before printing it."""
        return self.high / self.n if self.n else None

    @property
    def low_share(self) -> float | None:
        """The share of 1 and 2, 0 to 1."""
        return self.low / self.n if self.n else None

    @property
    def net_index(self) -> float | None:
        """Safe minus unsafe, -100 to 100."""
        return 100 * (self.high - self.low) / self.n if self.n else None

    @property
    def median(self) -> int | None:
        """The middle answer, the lower one of two."""
        values = [level for level, count in enumerate(self.counts, 1) for _ in range(count)]
        return lower_median(values) if values else None

    @property
    def interval(self) -> Interval | None:
        """The Wilson interval of the high share."""
        return wilson(self.high, self.n)

    @property
    def showing(self) -> Showing:
        """How it may be shown."""
        return showing_of(self.n)


@dataclass(frozen=True, slots=True)
class NightChange:
    """The same participants by day and by night."""

    pairs: int
    only_safe_by_day: int
    only_safe_by_night: int
    p: float  # McNemar, exact, two-sided


def perceptions_of(snapshot: AuditSnapshot, item: Item = Item.SAFE_NOW) -> list[Perception]:
    """Return what was answered by day, then by night: the whole place first, then its stops.

    For the whole place each participant counts once, with the lower median of their stops.
    """
    return perceptions_in(snapshot.responses, [stop.id for stop in snapshot.stops], item)


def perceptions_in(
    responses: Sequence[Response], stops: Sequence[StopId], item: Item = Item.SAFE_NOW
) -> list[Perception]:
    """Return the same of an audit's responses and the stops of its place."""
    perceptions: list[Perception] = []
    for at_night in (False, True):
        at_place = _per_person(responses, item, at_night=at_night)
        if at_place:
            perceptions.append(_perception(item, at_place.values(), None, at_night=at_night))
        for stop in stops:
            here = (each for each in responses if each.stop_id == stop)
            if at_stop := _per_person(here, item, at_night=at_night):
                perceptions.append(_perception(item, at_stop.values(), stop, at_night=at_night))
    return perceptions


def night_change_of(snapshot: AuditSnapshot, item: Item = Item.SAFE_NOW) -> NightChange:
    """Return how the same participants answered by day and by night: safe (4, 5) or not."""
    day = _per_person(snapshot.responses, item, at_night=False)
    night = _per_person(snapshot.responses, item, at_night=True)
    both = [(day[person] >= _SAFE, night[person] >= _SAFE) for person in day.keys() & night.keys()]
    only_day, only_night = both.count((True, False)), both.count((False, True))
    return NightChange(len(both), only_day, only_night, mcnemar(only_day, only_night))


def participants_of(snapshot: AuditSnapshot, item: Item) -> int:
    """Return how many participants said anything to an item."""
    said = (each for each in snapshot.responses if each.item is item and each.value.strip())
    return len({_person(each) for each in said})


def reasons_of(
    snapshot: AuditSnapshot, item: Item = Item.REASON, *, at_night: bool | None = None
) -> Counter[str]:
    """Return how many participants named each code; None counts day and night together."""
    named = {
        (_person(response), code.strip())
        for response in snapshot.responses
        if response.item is item and at_night in (None, response.at_night)
        for code in response.value.split(",")
        if code.strip()
    }
    return Counter(code for _, code in named)


def quadrant_of(grade: Grade | None, perception: Perception | None) -> Quadrant:
    """Return where a place stands, for one light condition; `grade` is the one after caps.

    Weak is a grade of C or worse, which a cap makes it too. Felt safe or unsafe is only said
    where the interval of the safe share excludes one half, and never of fewer than five.
    """
    interval = perception and perception.interval
    if perception is None or perception.showing is Showing.SUPPRESSED:
        return Quadrant.UNCLEAR
    if grade is None or interval is None or not interval.excludes(0.5):
        return Quadrant.UNCLEAR
    is_weak, feels_safe = grade.rank >= Grade.C.rank, interval.low > 0.5
    if is_weak:
        return Quadrant.BLIND_SPOT if feels_safe else Quadrant.DOUBLE_BURDEN
    return Quadrant.STABLE if feels_safe else Quadrant.FEARED


def _person(response: Response) -> tuple[SurveyId, str]:
    """Return who answered; a code like T07 means somebody else in each survey."""
    return response.survey_id, response.participant


def _per_person(
    responses: Iterable[Response], item: Item, *, at_night: bool
) -> dict[tuple[SurveyId, str], int]:
    given: defaultdict[tuple[SurveyId, str], list[int]] = defaultdict(list)
    for each in responses:
        if each.item is item and each.at_night is at_night and each.value.strip() in _LEVELS:
            given[_person(each)].append(int(each.value))
    return {person: lower_median(levels) for person, levels in given.items()}


def _perception(
    item: Item, levels: Iterable[int], stop_id: StopId | None, *, at_night: bool
) -> Perception:
    counted = Counter(levels)
    counts = tuple(counted[level] for level in range(1, 6))
    return Perception(item=item, at_night=at_night, stop_id=stop_id, counts=counts)
