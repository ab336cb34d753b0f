"""What to do first: an order that can be explained in one sentence, not a weighted sum.

Gravest risk first; of equal risk what participants feel unsafe about; of these where most people
are; of these what takes least effort. The classes of exposure are conventions.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.findings import Finding, Group, LightCondition, Risk
from asskomm_audit.domain.ids import FindingId, StopId
from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.domain.perception import perceptions_in
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Response
from asskomm_audit.domain.teams import visit_kinds

VULNERABLE = frozenset((Group.CHILDREN, Group.SENIORS, Group.IMPAIRED))
COUNTED_BY_DAY = "BEL-01"  # criteria whose raw value is persons in ten minutes
COUNTED_AT_NIGHT = "BEL-02"
BUSY = (10, 30)  # persons in ten minutes from which exposure is medium, high
LEAST_ANSWERS = 5

Where: TypeAlias = tuple[StopId | None, bool]
"""A stop, None for the whole place; whether at night."""

_UNKNOWN_EFFORT = len(CostClass)


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """A finding's place in the order, with the reasons."""

    finding: Finding
    position: int  # 1 is first
    risk: Risk | None  # None while nobody has judged it: behind all others
    felt_unsafe: bool  # at least half of 5 or more participants
    exposure: int  # 0 few people to 2 many, one more where vulnerable people are affected
    effort: CostClass | None  # of the cheapest measure still to be done


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a place and its stops: where people feel unsafe, and how many are there."""

    unsafe: Mapping[Where, bool]
    people: Mapping[Where, float]

    def at(self, stop_id: StopId | None, light: LightCondition) -> tuple[bool, float]:
        """Return whether it is felt unsafe there, and the most persons in ten minutes.

        What is not known of the stop is taken from the place.
        """
        wheres = [((stop_id, night), (None, night)) for night in _NIGHTS[light]]
        unsafe = any(self.unsafe.get(stop, self.unsafe.get(place)) for stop, place in wheres)
        people = (self.people.get(stop, self.people.get(place, 0.0)) for stop, place in wheres)
        return unsafe, max(people)


_NIGHTS = {
    LightCondition.DAY: (False,),
    LightCondition.NIGHT: (True,),
    LightCondition.BOTH: (False, True),
}


def priorities_of(snapshot: AuditSnapshot) -> tuple[Priority, ...]:
    """Return the audit's live findings in the order of action."""
    surroundings = Surroundings(
        felt_unsafe_in(snapshot.responses, [stop.id for stop in snapshot.stops]),
        _people_counted(snapshot),
    )
    made = [_priority(each, snapshot, surroundings) for each in snapshot.findings if each.is_live]
    return in_order(made)


def in_order(priorities: Iterable[Priority]) -> tuple[Priority, ...]:
    """Return priorities, of one audit or of several, as one order counted from 1."""
    ordered = sorted(
        priorities,
        key=lambda each: order_of(
            each.risk, each.felt_unsafe, each.exposure, each.effort, each.finding.number
        ),
    )
    return tuple(replace(each, position=position) for position, each in enumerate(ordered, 1))


def order_of(
    risk: Risk | None, felt_unsafe: bool, exposure: int, effort: CostClass | None, number: int
) -> tuple[int, ...]:
    """Return what findings are sorted by: the smallest comes first."""
    return *_key(risk, felt_unsafe, exposure), _effort(effort), number


def measures_first_to_last(snapshot: AuditSnapshot) -> tuple[Measure, ...]:
    """Return the measures on live findings in the order of action, each by its own effort."""
    keys: dict[FindingId, tuple[int, ...]] = {
        each.finding.id: _key(each.risk, each.felt_unsafe, each.exposure)
        for each in priorities_of(snapshot)
    }
    live = (measure for measure in snapshot.measures if measure.finding_id in keys)
    return tuple(
        sorted(
            live,
            key=lambda each: (keys[each.finding_id], _effort(each.cost_class), each.number),
        )
    )


def exposure_of(persons: float | None, groups: Iterable[Group]) -> int:
    """Return the exposure class for persons in ten minutes, where they were counted."""
    busy = sum((persons or 0) >= least for least in BUSY)
    return busy + (not VULNERABLE.isdisjoint(groups))


def felt_unsafe_in(responses: Sequence[Response], stops: Sequence[StopId]) -> dict[Where, bool]:
    """Return whether at least half feel unsafe, wherever enough participants said so."""
    return {
        (each.stop_id, each.at_night): 2 * each.low >= each.n
        for each in perceptions_in(responses, stops)
        if each.n >= LEAST_ANSWERS
    }


def _priority(finding: Finding, snapshot: AuditSnapshot, surroundings: Surroundings) -> Priority:
    felt_unsafe, persons = surroundings.at(finding.stop_id, finding.light)
    return Priority(
        finding=finding,
        position=0,
        risk=finding.risk,
        felt_unsafe=felt_unsafe,
        exposure=exposure_of(persons, finding.groups),
        effort=_least_effort(snapshot.measures_of(finding.id)),
    )


def _key(risk: Risk | None, felt_unsafe: bool, exposure: int) -> tuple[int, ...]:
    rank = -1 if risk is None else risk.rank
    return -rank, -felt_unsafe, -exposure


def _effort(cost_class: CostClass | None) -> int:
    return _UNKNOWN_EFFORT if cost_class is None else cost_class.rank


def _least_effort(measures: Iterable[Measure]) -> CostClass | None:
    known = [each.cost_class for each in measures if each.cost_class and not each.is_ended]
    return min(known, key=lambda each: each.rank, default=None)


def _people_counted(snapshot: AuditSnapshot) -> dict[Where, float]:
    """Return the most persons in ten minutes anybody counted, by stop and for the place."""
    kinds, people = visit_kinds(snapshot), dict[Where, float]()
    for answer in snapshot.answers:
        at_night = answer.criterion == COUNTED_AT_NIGHT
        is_count = at_night or answer.criterion == COUNTED_BY_DAY
        if not is_count or answer.raw_value is None or answer.visit_id not in kinds:
            continue
        at_night = at_night or kinds[answer.visit_id] is VisitKind.NIGHT
        for stop in {answer.stop_id, None}:
            where = stop, at_night
            people[where] = max(answer.raw_value, people.get(where, 0.0))
    return people
