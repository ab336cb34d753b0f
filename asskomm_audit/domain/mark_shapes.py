"""From marks to plain shapes in pixels: the one description that window, PDF and JPEG follow.

Each line lies on a halo, white below dark colours and dark below light ones, so that it is seen
on any photo and in grey print. All widths go by the long side of what is shown: a photo looks the
same as large as a window, in a column of the report, and as a file.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from asskomm_audit.domain.mark_letters import lines_of, width_of
from asskomm_audit.domain.marks import MarkColour, MarkShape, Point, one_line

_LINE = 0.006  # of the long side, like all that follow
_LETTERS = 0.032
_RADIUS = 0.026
_HALO = 0.4  # of a line's width, on each side of it
_HEAD = 5.0  # lengths of an arrow's head in widths of its line
_WIDEST = 0.6  # of the picture: then a text goes on in the next line
_BASE = 0.33  # of the size: from the middle of capital letters down to the line they stand on
DARK, LIGHT = "#16181C", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a mark: its own, that of the halo, and letters on it (#RRGGBB)."""

    fill: str
    halo: str
    ink: str


LOOKS = {  # from dark to light blue, red, yellow, white: they differ in grey as well
    MarkColour.RED: Look("#D81E1E", LIGHT, LIGHT),
    MarkColour.YELLOW: Look("#FFC800", DARK, DARK),
    MarkColour.BLUE: Look("#0B3D91", LIGHT, LIGHT),
    MarkColour.WHITE: Look("#FFFFFF", DARK, DARK),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, with round ends and joints."""

    points: tuple[Point, ...]
    colour: str
    width: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled polygon; an edge of some width in the same colour makes it grow, rounded."""

    points: tuple[Point, ...]
    colour: str
    edge: float = 0.0


@dataclass(frozen=True, slots=True)
class Ring:
    """An ellipse's line: left, top, right and bottom of its middle."""

    box: tuple[float, float, float, float]
    colour: str
    width: float


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle."""

    centre: Point
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class Letters:
    """A line of text: the middle of its base line, and the size of its letters."""

    centre: float
    base: float
    size: float
    text: str
    colour: str


Op: TypeAlias = Line | Polygon | Ring | Disc | Letters
"""One thing to draw, in pixels from the upper left corner."""


@dataclass(frozen=True, slots=True)
class Room:
    """A picture of some size in pixels, to be drawn on."""

    width: float
    height: float

    @property
    def long_side(self) -> float:
        """The longer of both sides."""
        return max(self.width, self.height)


@dataclass(frozen=True, slots=True)
class Figure:
    """One mark, ready to be drawn: its points in pixels, and how bold it is."""

    shape: MarkShape
    points: tuple[Point, ...]
    text: str  # of a number: what stands in it
    colour: MarkColour
    scale: float


def ops_of(figure: Figure, room: Room) -> Iterator[Op]:
    """Yield what to draw for one mark, the lowest first."""
    look, line = LOOKS[figure.colour], _LINE * room.long_side * figure.scale
    match figure.shape:
        case MarkShape.ARROW:
            yield from _arrow(figure.points[0], figure.points[-1], look, line)
        case MarkShape.ELLIPSE:
            yield from _ellipse(figure.points, look, line)
        case MarkShape.RECTANGLE:
            (x1, y1), (x2, y2) = figure.points
            corners = ((x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1))
            yield from _lines([corners], look, line)
        case MarkShape.PEN:
            yield from _lines([figure.points], look, line)
        case MarkShape.TEXT:
            yield from _label(figure.points[0], one_line(figure.text) or "…", look, figure, room)
        case MarkShape.NUMBER:
            yield from _number(figure, look, line, room)
        case MarkShape.MEASURE:
            yield from _measure(figure, look, line, room)


def _lines(lines: Sequence[Sequence[Point]], look: Look, width: float) -> Iterator[Op]:
    for points in lines:
        yield Line(tuple(points), look.halo, width * (1 + 2 * _HALO))
    for points in lines:
        yield Line(tuple(points), look.fill, width)


def _ellipse(points: Sequence[Point], look: Look, line: float) -> Iterator[Op]:
    (left, right), (top, bottom) = (sorted(each) for each in zip(*points, strict=True))
    box = (left, top, right, bottom)
    yield Ring(box, look.halo, line * (1 + 2 * _HALO))
    yield Ring(box, look.fill, line)


def _arrow(start: Point, tip: Point, look: Look, line: float) -> Iterator[Op]:
    length = math.dist(start, tip) or 1e-6
    along = ((tip[0] - start[0]) / length, (tip[1] - start[1]) / length)

    def at(back: float, aside: float) -> Point:
        x = tip[0] - along[0] * back - along[1] * aside
        return x, tip[1] - along[1] * back + along[0] * aside

    head, half = min(0.6 * length, _HEAD * line), line / 2
    neck = 0.88 * head  # the head's back is notched a little
    right = (at(length, 0.5 * half), at(neck, half), at(head, 0.5 * head), tip)
    left = (at(head, -0.5 * head), at(neck, -half), at(length, -0.5 * half))
    yield Polygon(right + left, look.halo, 2 * _HALO * line)
    yield Polygon(right + left, look.fill)


def _number(figure: Figure, look: Look, line: float, room: Room) -> Iterator[Op]:
    centre, radius = figure.points[0], _RADIUS * room.long_side * figure.scale
    if len(figure.points) > 1 and math.dist(centre, figure.points[1]) > 1.3 * radius:
        yield from _arrow(centre, figure.points[1], look, line)
    size = radius * (1.3 if len(figure.text) < 3 else 1.0)
    yield Disc(centre, radius * 1.12, look.halo)
    yield Disc(centre, radius, look.fill)
    yield Letters(centre[0], centre[1] + _BASE * size, size, figure.text, look.ink)


def _measure(figure: Figure, look: Look, line: float, room: Room) -> Iterator[Op]:
    one, other = figure.points
    length = math.dist(one, other) or 1e-6
    aside = (-(other[1] - one[1]) / length, (other[0] - one[0]) / length)
    reach = 2.2 * line
    ticks = [
        [(x + aside[0] * way, y + aside[1] * way) for way in (-reach, reach)]
        for x, y in (one, other)
    ]
    yield from _lines([(one, other), *ticks], look, line)
    text = one_line(figure.text)
    if not text:
        return
    size = _LETTERS * room.long_side * figure.scale
    middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    if (width_of(text) + 2) * size > length:  # it would hide the line: it goes beside it
        way = (0.9 * size + reach) * (1 if aside[1] <= 0 else -1)
        sideways = 1 + width_of(text) / 2 * abs(aside[0])
        middle = (middle[0] + aside[0] * way * sideways, middle[1] + aside[1] * way)
    yield from _label(middle, text, look, figure, room)


def _label(middle: Point, text: str, look: Look, figure: Figure, room: Room) -> Iterator[Op]:
    """Yield a plate with text, inside the picture where it fits into it."""
    size = _LETTERS * room.long_side * figure.scale
    lines = lines_of(text, _WIDEST * room.width / size)
    across = max(map(width_of, lines)) * size / 2 + 0.42 * size
    down = (1.16 * len(lines) - 0.16) * size / 2 + 0.32 * size
    x, y = _within(middle[0], across, room.width), _within(middle[1], down, room.height)
    plate = ((x - across, y - down), (x + across, y - down))
    plate += ((x + across, y + down), (x - across, y + down))
    yield Polygon(plate, look.halo, 0.22 * size)
    yield Polygon(plate, look.fill, 0.06 * size)
    for number, line in enumerate(lines):
        middle_of_line = y + (number - (len(lines) - 1) / 2) * 1.16 * size
        yield Letters(x, middle_of_line + _BASE * size, size, line, look.ink)


def _within(middle: float, reach: float, length: float) -> float:
    """Return a middle from which something of this reach does not leave the picture."""
    if 2 * reach >= length:
        return middle
    return min(max(middle, 1.15 * reach), length - 1.15 * reach)
