"""What is drawn on a photo: shapes that stay editable, in fractions of the stored picture."""

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId

Point: TypeAlias = tuple[float, float]
"""Right and down, in fractions of a picture."""

MOST_MARKS = 200  # drawn on one photo
MOST_POINTS = 500  # of one line
LONGEST_TEXT = 120  # letters
WEIGHTS = (0.6, 1.0, 1.7)  # thin, usual, bold
_FARTHEST = 2.0  # pictures: no hand draws so far outside


class MarkShape(StrEnum):
    """What is drawn. The values are stored: never rename one."""

    ARROW = "arrow"  # from, to
    ELLIPSE = "ellipse"  # two opposite corners
    RECTANGLE = "rectangle"  # two opposite corners
    PEN = "pen"  # a line through all points
    TEXT = "text"  # its middle, so that it stays where it is when the photo is turned
    NUMBER = "number"  # its centre, and where it points if it points
    MEASURE = "measure"  # both ends; the text says how long


class MarkColour(StrEnum):
    """Colours that hold on a photo and in grey print. The values are stored: never rename one."""

    RED = "red"
    YELLOW = "yellow"
    BLUE = "blue"
    WHITE = "white"


LEAST_POINTS = {MarkShape.TEXT: 1, MarkShape.NUMBER: 1}
_MOST_POINTS = {MarkShape.TEXT: 1, MarkShape.PEN: MOST_POINTS}


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

    @property
    def places(self) -> tuple[Point, ...]:
        """The points. Raises ValueError if the shape cannot be drawn through them."""
        return parsed_points(self.points, self.shape)

    @property
    def scale(self) -> float:
        """How many times as bold as usual its lines and letters are, within what can be read."""
        weight = self.weight if self.weight and math.isfinite(self.weight) else 1.0
        return min(max(weight, 0.3), 4.0)


def parsed_points(text: str, shape: MarkShape) -> tuple[Point, ...]:
    """Return the points of a stored text. Raises ValueError if a shape has no such points."""
    values = [float(each) for each in text[: 60 * MOST_POINTS].split()]
    if not all(abs(each) <= _FARTHEST for each in values):  # also what is no number
        raise ValueError(text[:80])
    count, odd = divmod(len(values), 2)
    if odd or not LEAST_POINTS.get(shape, 2) <= count <= _MOST_POINTS.get(shape, 2):
        raise ValueError(text[:80])
    return tuple(zip(values[::2], values[1::2], strict=True))


def points_text(points: Iterable[Point]) -> str:
    """Return points as they are stored: a hundredth of a pixel of a working copy is enough."""
    return " ".join(f"{x:.5f} {y:.5f}" for x, y in points)


def sound(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the marks that can be drawn, the lowest first; another program may have written them.

    Whoever draws very many gets the lowest: see `MOST_MARKS`.
    """
    ordered = sorted(marks, key=lambda mark: (mark.sort, mark.id))
    return tuple(each for each in ordered if _is_sound(each))[:MOST_MARKS]


def _is_sound(mark: Mark) -> bool:
    try:
        return bool(mark.places)
    except ValueError:
        return False


def one_line(text: str) -> str:
    """Return a mark's text as it is drawn: one line without control characters, not too long."""
    text = unicodedata.normalize("NFC", text[: 8 * LONGEST_TEXT])
    kept = "".join(" " if letter.isspace() else _printable(letter) for letter in text)
    line = " ".join(kept.split())
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1].rstrip()}…"


def _printable(letter: str) -> str:
    return "" if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Cn", "Co") else letter
