"""Whether two audits of a place may be compared, by day or by night, and why not."""

from datetime import datetime
from enum import StrEnum

from asskomm_audit.domain.answers import AnswerState, Consensus, Rater
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.snapshot import AuditSnapshot

LONGEST_SHIFT = 60  # minutes between the times of day
LONGEST_SEASON = 42  # days between the days of the year

_DAY = 24 * 60
_YEAR = 365
_SATURDAY = 5


class Obstacle(StrEnum):
    """Why two walks are not comparable, or only with a remark."""

    CATALOGUE = "catalogue"
    PLACE = "place"
    PLACE_TYPE = "place_type"
    VISIT_MISSING = "visit_missing"
    STOPS = "stops"
    TIME_OF_DAY = "time_of_day"
    WEEKDAY = "weekday"
    RATERS = "raters"
    SEASON = "season"  # a remark
    TIME_UNKNOWN = "time_unknown"  # a remark: a walk's begin was not noted

    @property
    def is_remark(self) -> bool:
        """Whether a comparison is still possible, with these words beside it."""
        return self in (Obstacle.SEASON, Obstacle.TIME_UNKNOWN)


def obstacles_between(
    before: AuditSnapshot, after: AuditSnapshot, kind: VisitKind
) -> tuple[Obstacle, ...]:
    """Return what stands against comparing two walks; remarks last."""
    first, second = _answered_stops(before, kind), _answered_stops(after, kind)
    found = {
        Obstacle.CATALOGUE: before.catalogue.hash != after.catalogue.hash,
        Obstacle.PLACE: before.audit.place_id != after.audit.place_id,
        Obstacle.PLACE_TYPE: before.audit.place_type is not after.audit.place_type,
        Obstacle.VISIT_MISSING: not first or not second,
        Obstacle.STOPS: bool(first and second) and first != second,
        Obstacle.RATERS: _raters(before, kind).isdisjoint(_raters(after, kind)),
    }
    found |= _times(_begin(before, kind), _begin(after, kind))
    return tuple(each for each in Obstacle if found.get(each))


def _times(first: datetime | None, second: datetime | None) -> dict[Obstacle, bool]:
    """Compare wall times as they were noted, each with the offset of its own season."""
    if first is None or second is None:
        return {Obstacle.TIME_UNKNOWN: True}
    shift = abs(_minute(first) - _minute(second))
    days = abs(first.timetuple().tm_yday - second.timetuple().tm_yday)
    return {
        Obstacle.TIME_OF_DAY: min(shift, _DAY - shift) > LONGEST_SHIFT,
        Obstacle.WEEKDAY: _weekday_class(first) != _weekday_class(second),
        Obstacle.SEASON: min(days, _YEAR - days) > LONGEST_SEASON,
    }


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _weekday_class(moment: datetime) -> int:
    """Return one number for Monday to Friday, one for Saturday, one for Sunday."""
    return max(moment.weekday(), _SATURDAY - 1)


def _begin(snapshot: AuditSnapshot, kind: VisitKind) -> datetime | None:
    visit = snapshot.visit(visit_id(snapshot.audit.id, kind))
    return visit.begun_at if visit else None


def _answered_stops(snapshot: AuditSnapshot, kind: VisitKind) -> set[StopId | None]:
    visit = visit_id(snapshot.audit.id, kind)
    return {
        each.stop_id
        for each in snapshot.answers
        if each.visit_id == visit and each.state is not AnswerState.OPEN
    }


def _raters(snapshot: AuditSnapshot, kind: VisitKind) -> set[Rater]:
    """Return who rated the walk; where only a consensus was noted, the team."""
    visit = visit_id(snapshot.audit.id, kind)
    raters = {each.rater for each in snapshot.answers if each.visit_id == visit} - {Consensus}
    return raters or {member.person_id for member in snapshot.members}
