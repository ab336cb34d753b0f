"""What came out at each stop of a walk: ratings, people, light. It explains, it never grades."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.lighting import LightResult, light_result, points_at
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.scoring import LEAST_CRITERIA
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import stop_value


@dataclass(frozen=True, slots=True, kw_only=True)
class StopResult:
    """One stop on one visit. The event module is left out."""

    stop: Stop
    kind: VisitKind
    rated: int  # criteria the team rated here
    score: float | None  # 0 to 100 over those; None with fewer than three
    critical: tuple[str, ...]  # critical criteria at 0 or 1
    people: dict[CountedGroup, int]
    light: LightResult | None


def stop_results(snapshot: AuditSnapshot) -> tuple[StopResult, ...]:
    """Return what was done at each stop along the route, by day, by night and at the desk.

    A stop where nothing was rated, counted or measured on a visit is left out.
    """
    found = (
        _result(snapshot, stop, kind)
        for stop in sorted(snapshot.stops, key=lambda each: each.number)
        for kind in VisitKind
    )
    return tuple(each for each in found if each.rated or each.people or each.light)


def _result(snapshot: AuditSnapshot, stop: Stop, kind: VisitKind) -> StopResult:
    visit = visit_id(snapshot.audit.id, kind)
    weights = {
        each.id: each
        for each in snapshot.catalogue.criteria_of(snapshot.audit)
        if each.dimension != EVENT_DIMENSION
    }
    levels = {code: level for code, level in _levels(snapshot, stop, kind) if code in weights}
    total = sum(weights[code].weight for code in levels)
    points = sum(weights[code].weight * level for code, level in levels.items())
    return StopResult(
        stop=stop,
        kind=kind,
        rated=len(levels),
        score=25 * points / total if len(levels) >= LEAST_CRITERIA else None,
        critical=tuple(
            code for code, level in levels.items() if weights[code].critical and level <= 1
        ),
        people={
            each.counted: each.number
            for each in snapshot.people_counts
            if each.visit_id == visit and each.stop_id == stop.id
        },
        light=light_result(points_at(snapshot.lux_points, visit, stop.id), stop.light_class),
    )


def _levels(snapshot: AuditSnapshot, stop: Stop, kind: VisitKind) -> Iterator[tuple[str, int]]:
    visit = visit_id(snapshot.audit.id, kind)
    given: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in snapshot.answers:
        is_here = answer.visit_id == visit and answer.stop_id == stop.id
        if is_here and answer.state is not AnswerState.OPEN:
            given[answer.criterion].append(answer)
    for code, answers in given.items():
        level = stop_value(answers).level
        if level is not None:
            yield code, level
