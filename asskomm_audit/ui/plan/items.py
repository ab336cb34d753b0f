"""What can be found on a plan: the stops of a place, and findings and photos of an audit."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from asskomm_audit.domain.findings import Finding, Risk
from asskomm_audit.domain.ids import AuditId, FindingId, PhotoId, PlaceId, PlanId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Position, PositionSource, Stop
from asskomm_audit.domain.plans import Pin
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import find_finding, findings_of, put_finding
from asskomm_audit.store.photos import change_photo, find_photo, photos_of
from asskomm_audit.store.places import find_stop, put_stop, stops_of
from asskomm_audit.store.plans import pins_on

Record: TypeAlias = Stop | Finding | Photo


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One stop, finding or photo, with its pin on the plan that is shown, if it has one."""

    record: Record
    label: str  # short: 3, F-012, 14
    text: str  # what it is called
    pin: Pin | None = None

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id

    @property
    def kind(self) -> Kind:
        """What it is."""
        match self.record:
            case Stop():
                return Kind.STOP
            case Finding():
                return Kind.FINDING
            case Photo():
                return Kind.PHOTO

    @property
    def risk(self) -> Risk | None:
        """The risk class of a finding that was judged."""
        return self.record.risk if isinstance(self.record, Finding) else None

    def pinned(self, plan: PlanId, point: PlanPoint, now: datetime) -> Pin:
        """Return the pin for this at a point."""
        pin = Pin(plan_id=plan, point=point.clamped(), set_at=now)
        match self.record:
            case Stop(id=stop):
                return replace(pin, stop_id=stop)
            case Finding(id=finding):
                return replace(pin, finding_id=finding)
            case Photo(id=photo):
                return replace(pin, photo_id=photo)


def items_of(
    file: AuditFile, place: PlaceId, audit: AuditId | None, plan: PlanId | None
) -> list[PlanItem]:
    """Return stops, live findings and photos in their order; without audit only the stops."""
    pins = {pin.target: pin for pin in pins_on(file, plan)} if plan else {}
    items = [PlanItem(stop, str(stop.number), stop.name) for stop in stops_of(file, place)]
    if audit:
        live = (each for each in findings_of(file, audit) if each.is_live)
        items += [PlanItem(each, each.label, each.title) for each in live]
        items += [
            PlanItem(photo, photo.label, photo.caption or photo.original_name)
            for photo in photos_of(file, audit)
        ]
    return [replace(each, pin=pins.get(each.id)) for each in items]


def put_position(
    file: AuditFile,
    item: PlanItem,
    position: Position | None,
    source: PositionSource,
    *,
    accuracy: float | None = None,
    at: datetime | None = None,
) -> None:
    """Write where something is on earth, or that nobody knows; call it inside a step."""
    known = source if position else None
    match item.record:
        case Stop(id=stop):
            if found := find_stop(file, StopId(stop)):
                put_stop(
                    file,
                    replace(
                        found, position=position, located_by=known, accuracy=accuracy, located_at=at
                    ),
                )
        case Finding(id=finding):
            if found := find_finding(file, FindingId(finding)):
                put_finding(
                    file,
                    replace(
                        found, position=position, located_by=known, accuracy=accuracy, located_at=at
                    ),
                )
        case Photo(id=photo):
            if found := find_photo(file, PhotoId(photo)):
                change_photo(
                    file,
                    replace(
                        found, position=position, located_by=known, accuracy=accuracy, located_at=at
                    ),
                )
