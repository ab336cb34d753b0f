"""Plans of places, and the pins on them."""

from asskomm_audit.domain.ids import PinId, PlaceId, PlanId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.plans import Pin, Plan
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import keep_picture
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove


def _has_one_target(pin: Pin) -> bool:
    targets = (pin.stop_id, pin.finding_id, pin.photo_id)
    return sum(target is not None for target in targets) == 1


PLANS = RecordStore(Kind.PLAN, Plan)
PINS = RecordStore(Kind.PIN, Pin, is_sound=_has_one_target)


def plans_of(file: AuditFile, place_id: PlaceId) -> list[Plan]:
    """Return the plans of a place in their order."""
    return PLANS.select(file, "place_id = ? ORDER BY sort, fid", place_id)


def find_plan(file: AuditFile, plan_id: PlanId) -> Plan | None:
    """Return the plan with this id, unless it is missing or removed."""
    return PLANS.find(file, plan_id)


def put_plan(file: AuditFile, plan: Plan, data: bytes, thumbnail: bytes) -> None:
    """Add the plan with the bytes of its picture, or give the one with its id a newer picture."""
    keep_picture(file, plan.sha256, data, thumbnail)
    PLANS.put(file, plan)


def change_plan(file: AuditFile, plan: Plan) -> None:
    """Replace what is known about a plan; its picture stays."""
    PLANS.put(file, plan)


def remove_plan(file: AuditFile, plan_id: PlanId) -> None:
    """Remove a plan with its pins; the picture stays, so that this can be undone."""
    remove(file, Kind.PLAN, plan_id)


def pins_on(file: AuditFile, plan_id: PlanId) -> list[Pin]:
    """Return the pins of a plan in the order they were first set."""
    return PINS.select(file, "plan_id = ? ORDER BY fid", plan_id)


def find_pin(file: AuditFile, pin_id: PinId) -> Pin | None:
    """Return the pin with this id, unless it is missing or removed."""
    return PINS.find(file, pin_id)


def put_pin(file: AuditFile, pin: Pin) -> None:
    """Set a pin, or move the one that its target has on this plan."""
    PINS.put(file, pin)


def remove_pin(file: AuditFile, pin_id: PinId) -> None:
    """Take a pin off its plan."""
    remove(file, Kind.PIN, pin_id)
