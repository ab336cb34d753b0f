"""What is written about stops: each act one step, named by what was done."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.ids import PlaceId, StopId, new_id
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.lighting import LuxPoint, suggested_class
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_visit, put_visit
from asskomm_audit.store.measuring import (
    put_lux_point,
    put_people_count,
    remove_lux_point,
    remove_people_count,
)
from asskomm_audit.store.places import put_stop, remove_stop, stops_of
from asskomm_audit.ui import language
from asskomm_audit.ui.walk.answer_writer import begin_visit
from asskomm_audit.visit_labels import counted_label


class StopWriter(QObject):
    """Turns what was pressed in the stops panel into steps."""

    def __init__(
        self,
        perform: Callable[[str, Callable[[AuditFile], None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform

    def add(self, place: Place, stops: Sequence[Stop], name: str) -> StopId:
        """Add a stop at the end of the route; return its id."""
        stop = Stop(
            id=StopId(new_id()),
            place_id=place.id,
            number=max((each.number for each in stops), default=0) + 1,
            name=name,
            light_class=suggested_class(place.place_type),
        )
        text = self.tr("Standpunkt {name} hinzugefügt").format(name=name[:80])
        self._perform(text, lambda file: put_stop(file, stop))
        return stop.id

    def rename(self, stop: Stop, name: str) -> None:
        """Give a stop another name."""
        if name != stop.name:
            text = self.tr("Standpunkt {name} umbenannt").format(name=stop.name[:80])
            self._perform(text, lambda file: put_stop(file, replace(stop, name=name)))

    def move(self, stops: Sequence[Stop], stop: Stop, step: int) -> None:
        """Move a stop along the route; the numbers stay 1, 2, 3."""
        order = [each for each in stops if each.id != stop.id]
        place = stops.index(stop) + step
        if not 0 <= place < len(stops):
            return
        order.insert(place, stop)
        text = self.tr("Standpunkt {name} verschoben").format(name=stop.name[:80])
        self._perform(text, lambda file: _number(file, order))

    def remove(self, stop: Stop) -> None:
        """Remove a stop with what was answered and measured there; undo brings it back."""

        def write(file: AuditFile) -> None:
            remove_stop(file, stop.id)
            _number(file, stops_of(file, PlaceId(stop.place_id)))

        self._perform(self.tr("Standpunkt {name} entfernt").format(name=stop.name[:80]), write)

    def set_class(self, stop: Stop, light_class: LightClass | None) -> None:
        """Choose what the light at a stop is measured against."""
        text = self.tr("Zielklasse des Lichts: {name}").format(name=stop.name[:80])
        self._perform(text, lambda file: put_stop(file, replace(stop, light_class=light_class)))

    def add_lux(
        self, audit: Audit, kind: VisitKind, stop: Stop, points: Sequence[LuxPoint], lux: float
    ) -> None:
        """Add a measured point."""
        point = LuxPoint(
            visit_id=visit_id(audit.id, kind),
            stop_id=stop.id,
            number=max((each.number for each in points), default=0) + 1,
            lux=lux,
        )

        def write(file: AuditFile) -> None:
            begin_visit(file, audit, kind)
            put_lux_point(file, point)

        self._perform(self.tr("Lichtmesspunkt {n}").format(n=point.number), write)

    def remove_lux(self, point: LuxPoint) -> None:
        """Take a measured point out."""
        text = self.tr("Lichtmesspunkt {n} entfernt").format(n=point.number)
        self._perform(text, lambda file: remove_lux_point(file, point.id))

    def set_device(self, audit: Audit, kind: VisitKind, device: str) -> None:
        """Note the lux meter of a visit."""

        def write(file: AuditFile) -> None:
            begin_visit(file, audit, kind)
            visit = find_visit(file, visit_id(audit.id, kind))
            if visit:
                put_visit(file, replace(visit, light_device=device))

        self._perform(self.tr("Messgerät notiert"), write)

    def count(
        self, audit: Audit, kind: VisitKind, stop: Stop, group: CountedGroup, number: int | None
    ) -> None:
        """Note how many of a group are there; None says that nobody counted."""
        count = PeopleCount(
            visit_id=visit_id(audit.id, kind), stop_id=stop.id, counted=group, number=number or 0
        )

        def write(file: AuditFile) -> None:
            begin_visit(file, audit, kind)
            if number is None:
                remove_people_count(file, count.id)
            else:
                put_people_count(file, count)

        name = counted_label(group, language.texts())
        self._perform(self.tr("Gezählt: {group}").format(group=name), write)


def _number(file: AuditFile, order: Sequence[Stop]) -> None:
    for number, stop in enumerate(order, 1):
        if stop.number != number:
            put_stop(file, replace(stop, number=number))
