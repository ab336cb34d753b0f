"""What to do first: an order that can be explained in one sentence, not a weighted sum.

Gravest risk first; of equal risk what participants feel unsafe about; of these where most people
are; of these what takes least effort. The classes of exposure are conventions.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.findings import Finding, Group, LightCondition, Risk
from asskomm_audit.domain.ids import FindingId, StopId
from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.domain.perception import perceptions_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import visit_kinds

VULNERABLE = frozenset((Group.CHILDREN, Group.SENIORS, Group.IMPAIRED))
COUNTED_BY_DAY = "BEL-01"  # criteria whose raw value is persons in ten minutes
COUNTED_AT_NIGHT = "BEL-02"
BUSY = (10, 30)  # persons in ten minutes from which exposure is medium, high
LEAST_ANSWERS = 5

_Where: TypeAlias = tuple[StopId | None, bool]  # stop, None for the whole place; at night

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


def priorities_of(snapshot: AuditSnapshot) -> tuple[Priority, ...]:
    """Return the audit's live findings in the order of action."""
    unsafe, people = _felt_unsafe(snapshot), _people_counted(snapshot)
    made = [
        Priority(
            finding=finding,
            position=0,
            risk=finding.risk,
            felt_unsafe=any(_looked_up(finding, unsafe)),
            exposure=exposure_of(max(_looked_up(finding, people), default=0), finding.groups),
            effort=_least_effort(snapshot.measures_of(finding.id)),
        )
        for finding in snapshot.findings
        if finding.is_live
    ]
    return in_order(made)


def in_order(priorities: Iterable[Priority]) -> tuple[Priority, ...]:
    """Return priorities, of one audit or of several, as one order counted from 1."""
    ordered = sorted(
        priorities, key=lambda each: (_key(each), _effort(each.effort), each.finding.number)
    )
    return tuple(replace(each, position=position) for position, each in enumerate(ordered, 1))


def measures_first_to_last(snapshot: AuditSnapshot) -> tuple[Measure, ...]:
    """Return the measures on live findings in the order of action, each by its own effort."""
    keys: dict[FindingId, tuple[int, ...]] = {
        each.finding.id: _key(each) for each in priorities_of(snapshot)
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


def _key(priority: Priority) -> tuple[int, ...]:
    rank = -1 if priority.risk is None else priority.risk.rank
    return -rank, -priority.felt_unsafe, -priority.exposure


def _effort(cost_class: CostClass | None) -> int:
    return _UNKNOWN_EFFORT if cost_class is None else cost_class.rank


def _least_effort(measures: Iterable[Measure]) -> CostClass | None:
    known = [each.cost_class for each in measures if each.cost_class and not each.is_ended]
    return min(known, key=lambda each: each.rank, default=None)


def _felt_unsafe(snapshot: AuditSnapshot) -> dict[_Where, float]:
    """Return 1 or 0 wherever enough participants said how safe they feel."""
    return {
        (each.stop_id, each.at_night): float(2 * each.low >= each.n)
        for each in perceptions_of(snapshot)
        if each.n >= LEAST_ANSWERS
    }


def _people_counted(snapshot: AuditSnapshot) -> dict[_Where, float]:
    """Return the most persons in ten minutes anybody counted, by stop and for the place."""
    kinds, people = visit_kinds(snapshot), dict[_Where, float]()
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


def _looked_up(finding: Finding, known: dict[_Where, float]) -> list[float]:
    """Return what is known at the finding's stop, else at the place, in the light it shows in."""
    lights = {
        LightCondition.DAY: (False,),
        LightCondition.NIGHT: (True,),
        LightCondition.BOTH: (False, True),
    }[finding.light]
    found = (known.get((finding.stop_id, each), known.get((None, each))) for each in lights)
    return [each for each in found if each is not None]
