"""Beginning a visit: what is known of it without asking anyone, and what has to be made sure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from asskomm_audit.domain.audits import SafetyPoint, Visit, VisitKind, season_of
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.sun import ZONE, begins_too_early, evening_of


def begun(visit: Visit, now: datetime, position: Position | None, team: Iterable[str]) -> Visit:
    """Return the visit with a beginning and what follows from it; what was noted stays."""
    if visit.begun_at is not None:
        return visit
    visit = replace(visit, begun_at=now, team=visit.team or ", ".join(dict.fromkeys(team)))
    return with_evening(visit, position)


def with_evening(visit: Visit, position: Position | None) -> Visit:
    """Return the visit with the season and evening of its day; the desk has no evening."""
    if visit.begun_at is None or visit.kind is VisitKind.DESK:
        return visit
    day = visit.begun_at.astimezone(ZONE).date()
    evening = evening_of(day, position)
    return replace(
        visit,
        season=visit.season or season_of(day),
        sunset_at=evening.sunset,
        dusk_at=evening.dusk,
    )


def is_night_too_early(visit: Visit, position: Position | None) -> bool:
    """Whether a night visit was begun while it was not dark."""
    is_night = visit.kind is VisitKind.NIGHT
    return is_night and visit.begun_at is not None and begins_too_early(visit.begun_at, position)


def needs_safety_check(visit: Visit, *, answered: bool) -> bool:
    """Whether the check comes first: on a night visit without one, unless questions were asked."""
    return visit.kind is VisitKind.NIGHT and visit.safety_at is None and not answered


def may_begin(points: frozenset[SafetyPoint], reason: str) -> bool:
    """Whether the check is passed: everything is made sure, or somebody says why not."""
    return points == frozenset(SafetyPoint) or bool(reason.strip())
