"""Photos: what is known about a picture. Its bytes are found by their SHA-256."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId, StopId
from asskomm_audit.domain.places import Position, PositionSource


class TimeSource(StrEnum):
    """Where a photo's time comes from. The values are stored: never rename one."""

    CAMERA = "camera"
    FILE = "file"
    INTAKE = "intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One photo of an audit: the upright working copy without metadata, and what was read."""

    id: PhotoId
    audit_id: AuditId
    answer_id: AnswerId | None = None
    finding_id: FindingId | None = None
    sha256: str  # of the working copy, whose bytes the file holds
    source_sha256: str  # of the picture as it was handed in: finds exact doubles
    original_name: str = ""
    width: int  # of the working copy, in pixels
    height: int
    size: int  # of the working copy, in bytes
    taken_at: datetime | None = None
    time_source: TimeSource = TimeSource.INTAKE
    position: Position | None = None
    located_by: PositionSource | None = None  # None: by the camera, in files of the first releases
    accuracy: float | None = None  # of the position in metres, 95 %; None where nobody knows
    located_at: datetime | None = None
    direction: float | None = None  # degrees clockwise from north the camera looked to
    caption: str = ""
    alternative_text: str = ""
    incomplete: bool = False  # the picture handed in was cut off; what could be read is kept
    sort: int = 0
    likeness: str = ""  # 64 bits in hexadecimal: finds pictures that look the same
    satellite_at: datetime | None = None  # when its receiver said it was: tells a clock that is off
    camera: str = ""  # maker and model
    stop_id: StopId | None = None
    general: bool = False  # somebody said that it shows the place as a whole
    number: int | None = None  # lasting, within its finding, else within its audit
    label: str = field(default="", compare=False)  # with that number: what people call it
    turn: int = 0  # quarter turns clockwise that show it upright; the stored picture stays
    crop: Area | None = None  # of the stored picture: what is shown of it
    withheld: bool = False  # somebody said that it is never shown in public
    replaced_at: datetime | None = None  # when the picture gave way to its covered copy for good

    @property
    def is_filed(self) -> bool:
        """Whether it is known what the photo belongs to; else it waits in the inbox."""
        return self.general or bool(self.answer_id or self.finding_id or self.stop_id)

    @property
    def title(self) -> str:
        """What it is called on one line: its label, and its caption or the name of its file."""
        words = " ".join((self.caption or self.original_name).split())
        return " ".join(filter(None, (self.label, words))) or "–"


def undescribed_among(photos: Iterable[Photo]) -> list[Photo]:
    """Return the photos that have no alternative text."""
    return [photo for photo in photos if not photo.alternative_text.strip()]


def photo_label(
    number: int, mark: str, finding_number: int | None = None, finding_mark: str = ""
) -> str:
    """Return what people call a photo: F-012-P2, or P-034 where it hangs on no finding.

    The marks tell apart what two laptops numbered alike.
    """
    end = mark and f"-{mark}"
    if finding_number is None:
        return f"P-{number:03}{end}"
    return f"F-{finding_number:03}{finding_mark and f'-{finding_mark}'}-P{number}{end}"
