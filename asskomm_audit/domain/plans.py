"""Plans: pictures of a place, and the pins that people set on them by hand."""

from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.ids import FindingId, PhotoId, PinId, PlaceId, PlanId, StopId, derived_id
from asskomm_audit.domain.positions import PlanPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan of a place. Its picture can be replaced by a newer one; the pins stay."""

    id: PlanId
    place_id: PlaceId
    name: str
    sha256: str  # of the picture, whose bytes the file holds among those of the photos
    source_sha256: str  # of the file as it was handed in
    original_name: str = ""
    page: int = 1  # of a PDF
    width: int  # pixels
    height: int
    size: int  # bytes
    taken_at: datetime | None = None  # when it was taken into the file
    sort: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """Where one stop, finding or photo is on a plan. It is always set by hand."""

    plan_id: PlanId
    point: PlanPoint
    stop_id: StopId | None = None
    finding_id: FindingId | None = None
    photo_id: PhotoId | None = None
    set_at: datetime | None = None

    @property
    def target(self) -> str:
        """The id of what is pinned."""
        return self.stop_id or self.finding_id or self.photo_id or ""

    @property
    def id(self) -> PinId:
        """The id every laptop derives: one thing has one pin on one plan."""
        return pin_id(self.plan_id, self.target)


def pin_id(plan: PlanId, target: str) -> PinId:
    """Return the id of the pin of a stop, a finding or a photo on a plan."""
    return PinId(derived_id("pin", plan, target))


def keeps_shape(old: Plan, width: int, height: int) -> bool:
    """Whether pins still lie right on a new picture, as far as its shape can tell."""
    return abs(old.width * height - old.height * width) <= 0.02 * old.width * height
