"""What is drawn on a photo: shapes that stay editable, in fractions of the stored picture."""

from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId


class MarkShape(StrEnum):
    """What is drawn. The values are stored: never rename one."""

    ARROW = "arrow"  # from, to
    ELLIPSE = "ellipse"  # two opposite corners
    RECTANGLE = "rectangle"  # two opposite corners
    PEN = "pen"  # a line through all points
    TEXT = "text"  # its upper left corner
    NUMBER = "number"  # its centre, and where it points if it points
    MEASURE = "measure"  # both ends; the text says how long


class MarkColour(StrEnum):
    """Colours that hold on a photo and in grey print. The values are stored: never rename one."""

    RED = "red"
    YELLOW = "yellow"
    BLUE = "blue"
    WHITE = "white"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One shape on a photo."""

    id: MarkId
    photo_id: PhotoId
    shape: MarkShape
    points: str  # "x y x y …": fractions of the stored picture, see `MarkShape`
    text: str = ""
    colour: MarkColour = MarkColour.RED
    weight: float | None = None  # of lines and letters, 1 if not set
    finding_id: FindingId | None = None  # what a number stands for
    sort: int = 0  # later ones lie above
