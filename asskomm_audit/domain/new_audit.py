"""Starting audits: a first one at a place, or one that repeats an earlier one."""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.audits import Audit, CriteriaSet, VisitKind
from asskomm_audit.domain.catalogue import EVENT_TYPES_ON_DEMAND, Catalogue, Criterion
from asskomm_audit.domain.ids import AuditId, new_id
from asskomm_audit.domain.places import Place
from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_FUTURE = QT_TRANSLATE_NOOP(
    "Error", "Das Datum liegt in der Zukunft. Bitte heute oder einen früheren Tag angeben."
)


@dataclass(frozen=True, slots=True)
class Scope:
    """How many questions each visit of an audit asks; one that is rated twice counts twice."""

    day: int
    night: int
    desk: int

    def of(self, kind: VisitKind) -> int:
        """Return the number of one visit."""
        match kind:
            case VisitKind.DAY:
                return self.day
            case VisitKind.NIGHT:
                return self.night
            case VisitKind.DESK:
                return self.desk


def new_audit(
    place: Place,
    catalogue: Catalogue,
    started_on: date,
    *,
    today: date,
    criteria_set: CriteriaSet = CriteriaSet.CORE,
    with_events: bool = False,
    occasion: str = "",
) -> Audit:
    """Return a new audit of the place; UserError if it would start in the future.

    `with_events` counts only where the event module is asked on demand.
    """
    check_day(started_on, today)
    return Audit(
        id=AuditId(new_id()),
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=criteria_set,
        catalogue_version=catalogue.version,
        catalogue_hash=catalogue.hash,
        started_on=started_on,
        with_events=with_events and place.place_type in EVENT_TYPES_ON_DEMAND,
        occasion=occasion,
    )


def re_audit(previous: Audit, started_on: date, *, today: date, occasion: str = "") -> Audit:
    """Return an audit that asks exactly what `previous` asked, and points to it."""
    check_day(started_on, today)
    return Audit(
        id=AuditId(new_id()),
        place_id=previous.place_id,
        place_type=previous.place_type,
        criteria_set=previous.criteria_set,
        catalogue_version=previous.catalogue_version,
        catalogue_hash=previous.catalogue_hash,
        started_on=started_on,
        with_events=previous.with_events,
        occasion=occasion,
        previous_id=previous.id,
    )


def check_day(started_on: date, today: date) -> None:
    """Raise UserError if an audit would start in the future."""
    if started_on > today:
        raise UserError(_FUTURE)


def scope_of(criteria: tuple[Criterion, ...]) -> Scope:
    """Return how many of these criteria each visit asks."""
    day, night, desk = (sum(each.in_visit(kind) for each in criteria) for kind in VisitKind)
    return Scope(day, night, desk)
