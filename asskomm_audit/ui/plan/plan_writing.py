"""What is written about plans: each act one step, named by what was done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from asskomm_audit.domain.ids import PlaceId, PlanId, new_id
from asskomm_audit.domain.places import Position, PositionSource
from asskomm_audit.domain.plans import Plan
from asskomm_audit.domain.positions import Fix, PlanPoint
from asskomm_audit.imaging.plans import PreparedPlan
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.plans import (
    change_plan,
    plans_of,
    put_pin,
    put_plan,
    remove_pin,
    remove_plan,
)
from asskomm_audit.ui.plan.items import PlanItem, put_position

_LONGEST_NAME = 80


class PlanWriter(QObject):
    """Turns what was done on the plan page into steps."""

    def __init__(
        self,
        perform: Callable[[str, Callable[[AuditFile], None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform

    def add(self, place: PlaceId, prepared: PreparedPlan) -> PlanId:
        """Add a plan to a place and return its id."""
        plan_id = PlanId(new_id())
        name = self._name(prepared)

        def write(file: AuditFile) -> None:
            sort = 1 + max((each.sort for each in plans_of(file, place)), default=0)
            plan = _plan(plan_id, place, name, prepared, sort)
            put_plan(file, plan, prepared.data, prepared.thumbnail)

        self._perform(self.tr("Lageplan {name} hinzugefügt").format(name=name), write)
        return plan_id

    def replace(self, plan: Plan, prepared: PreparedPlan) -> None:
        """Give a plan a newer picture; its pins stay where they are."""
        newer = replace(
            _plan(plan.id, plan.place_id, plan.name, prepared, plan.sort), name=plan.name
        )
        text = self.tr("Lageplan {name} ersetzt").format(name=plan.name)
        self._perform(text, lambda file: put_plan(file, newer, prepared.data, prepared.thumbnail))

    def rename(self, plan: Plan, name: str) -> None:
        """Give a plan another name."""
        if name and name != plan.name:
            text = self.tr("Lageplan {name} umbenannt").format(name=plan.name)
            self._perform(text, lambda file: change_plan(file, replace(plan, name=name)))

    def remove(self, plan: Plan) -> None:
        """Remove a plan with its pins."""
        text = self.tr("Lageplan {name} entfernt").format(name=plan.name)
        self._perform(text, lambda file: remove_plan(file, plan.id))

    def set_pin(self, plan: Plan, item: PlanItem, point: PlanPoint) -> None:
        """Set or move the pin of something."""
        text = self.tr("Pin verschoben: {name}") if item.pin else self.tr("Pin gesetzt: {name}")
        pin = item.pinned(plan.id, point, _now())
        self._perform(text.format(name=item_name(item)), lambda file: put_pin(file, pin))

    def remove_pin(self, item: PlanItem) -> None:
        """Take the pin of something off the plan."""
        pin = item.pin
        if pin:
            text = self.tr("Pin entfernt: {name}").format(name=item_name(item))
            self._perform(text, lambda file: remove_pin(file, pin.id))

    def set_position(self, item: PlanItem, position: Position | None) -> None:
        """Note a position that somebody typed, or that it is unknown."""
        text = self.tr("Position von Hand: {name}").format(name=item_name(item))
        self._perform(
            text, lambda file: put_position(file, item, position, PositionSource.HAND, at=_now())
        )

    def take_fix(self, item: PlanItem, fix: Fix) -> None:
        """Note the position that the receiver tells."""
        text = self.tr("Position vom Empfänger: {name}").format(name=item_name(item))
        self._perform(
            text,
            lambda file: put_position(
                file,
                item,
                fix.position,
                PositionSource.RECEIVER,
                accuracy=fix.accuracy,
                at=fix.at.astimezone(),
            ),
        )

    def _name(self, prepared: PreparedPlan) -> str:
        stem = prepared.name.rpartition(".")[0] or prepared.name
        if prepared.pages > 1:
            stem = self.tr("{name}, Seite {page}").format(name=stem, page=prepared.page)
        return stem[:_LONGEST_NAME]


def item_name(item: PlanItem) -> str:
    """Return how something is called in a step or a hint: F-012 Laterne aus."""
    return f"{item.label} {item.text}".strip()[:_LONGEST_NAME]


def _plan(plan_id: PlanId, place: PlaceId, name: str, prepared: PreparedPlan, sort: int) -> Plan:
    return Plan(
        id=plan_id,
        place_id=place,
        name=name,
        sha256=prepared.sha256,
        source_sha256=prepared.source_sha256,
        original_name=prepared.name,
        page=prepared.page,
        width=prepared.width,
        height=prepared.height,
        size=len(prepared.data),
        taken_at=_now(),
        sort=sort,
    )


def _now() -> datetime:
    return datetime.now().astimezone()
