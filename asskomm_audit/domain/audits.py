"""Audits and their visits: one audit has up to three, by day, by night and at the desk."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from asskomm_audit.domain.ids import AuditId, PlaceId, VisitId, derived_id
from asskomm_audit.domain.places import PlaceType


class CriteriaSet(StrEnum):
    """Which part of the catalogue is asked. The values are stored: never rename one."""

    CORE = "core"
    FULL = "full"


class AuditStatus(StrEnum):
    """How far an audit is. The values are stored: never rename one."""

    OPEN = "open"
    CLOSED = "closed"


class VisitKind(StrEnum):
    """When criteria are observed. The values are stored: never rename one."""

    DAY = "day"
    NIGHT = "night"
    DESK = "desk"


class Season(StrEnum):
    """The season of a visit: leaves, light and use differ. The values are stored."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class SafetyPoint(StrEnum):
    """What is made sure before a night visit. The values are stored: never rename one."""

    TWO_PERSONS = "two_persons"
    CONTACT = "contact"  # somebody knows where they are and when they will be back
    PHONE = "phone"
    TORCH = "torch"
    VEST = "vest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """One audit of one place with one version of the catalogue."""

    id: AuditId
    place_id: PlaceId
    place_type: PlaceType  # as it was at the start: it decides which criteria are asked
    criteria_set: CriteriaSet
    catalogue_version: str
    catalogue_hash: str
    started_on: date
    with_events: bool = False  # loads the event module (VER) on squares and pedestrian zones
    occasion: str = ""
    note: str = ""
    status: AuditStatus = AuditStatus.OPEN
    previous_id: AuditId | None = None  # the audit that this one repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One pass through an audit's criteria: a walk by day or by night, or the desk phase."""

    audit_id: AuditId
    kind: VisitKind
    begun_at: datetime | None = None  # with the offset of the place's wall time
    weather: str = ""
    light: str = ""
    note: str = ""
    season: Season | None = None
    team: str = ""  # who walked, as functions
    sunset_at: datetime | None = None  # as computed for the place and the day
    dusk_at: datetime | None = None  # the end of civil twilight
    light_device: str = ""  # the lux meter and the day of its calibration
    safety: frozenset[SafetyPoint] = frozenset()
    safety_reason: str = ""  # why the night visit began without all of them
    safety_at: datetime | None = None  # when the check was passed

    @property
    def id(self) -> VisitId:
        """The id every laptop derives for this visit."""
        return visit_id(self.audit_id, self.kind)


def visit_id(audit_id: AuditId, kind: VisitKind) -> VisitId:
    """Return the id of an audit's visit of this kind."""
    return VisitId(derived_id(audit_id, kind))


def season_of(day: date) -> Season:
    """Return the meteorological season of a day on the northern half."""
    return tuple(Season)[(day.month - 3) % 12 // 3]
