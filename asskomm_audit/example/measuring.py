"""What the example's teams measure and count at the stops of a night walk."""

from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.lighting import LEAST_POINTS, LuxPoint
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.script import AuditScript, PlaceScript, VisitScript
from asskomm_audit.example.town import stop_id
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.measuring import put_lux_point, put_people_count

_STOPS = 2
_DARKEST, _BRIGHTEST = 0.4, 14.0  # lx


def measuring_plan(making: Making, script: AuditScript, row: Visit, visit: VisitScript) -> Plan:
    """Plan the measurements of a night walk; by day nobody measures here."""
    if visit.kind is VisitKind.NIGHT:
        yield making.step(
            "measured",
            lambda file: _measure(file, making, script.place, row),
            person=visit.raters[0],
            place=script.place.name,
        )


def _measure(file: AuditFile, making: Making, place: PlaceScript, visit: Visit) -> None:
    dice = making.chance.dice("measured", visit.id)
    for number in range(1, min(_STOPS, len(place.stops)) + 1):
        stop = stop_id(making, place, number)
        for point in range(1, LEAST_POINTS + 1):
            lux = round(dice.uniform(_DARKEST, _BRIGHTEST), 1)
            put_lux_point(file, LuxPoint(visit_id=visit.id, stop_id=stop, number=point, lux=lux))
        for group in (CountedGroup.YOUTH, CountedGroup.WOMEN, CountedGroup.MEN):
            count = PeopleCount(
                visit_id=visit.id, stop_id=stop, counted=group, number=dice.randint(0, 6)
            )
            put_people_count(file, count)
