"""The charts: plain shapes, so vector, in the report's own face, and never by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color, white

from asskomm_audit.reports import style
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD, SANS_ITALIC

_LABELS = 132.0  # width of the names
_NUMBERS = 92.0  # width of the figures at the right
_X0, _X1 = _LABELS + 14, style.WIDTH - _NUMBERS
_BANDS = ((0, 35, "E"), (35, 50, "D"), (50, 65, "C"), (65, 80, "B"), (80, 100, "A"))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar from 0 to 100, or the reason why there is none."""

    mark: str  # a letter that tells the series without colour
    color: Color
    value: float | None
    low: float | None = None
    high: float | None = None
    hatched: bool = False
    numbers: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one name."""

    name: str
    bars: tuple[Bar, ...]


def bar_chart(rows: Sequence[Row], heads: Sequence[str], *, bands: bool) -> Drawing:
    """Return horizontal bars with whiskers; `bands` draws the ranges of the grades behind them."""
    bar, gap, between = 7.2, 1.7, 4.8
    heights = [len(row.bars) * (bar + gap) - gap + between for row in rows]
    body = sum(heights)
    drawing = Drawing(style.WIDTH, body + 34)
    _draw_grid(drawing, body + 16, bands=bands)
    _draw_heads(drawing, heads, body + 22)
    top = body + 14
    for row, height in zip(rows, heights, strict=True):
        middle = top - (height - between) / 2
        drawing.add(_string(0, middle - 3.2, row.name, 9, style.INK))
        for index, each in enumerate(row.bars):
            _draw_bar(drawing, each, top - bar - index * (bar + gap), bar)
        top -= height
    return drawing


def _draw_grid(drawing: Drawing, height: float, *, bands: bool) -> None:
    bottom = 12.0
    if bands:
        for index, (low, high, letter) in enumerate(_BANDS):
            x = _at(low)
            fill = style.SURFACE if index % 2 == 0 else white
            drawing.add(_rect(x, bottom, _at(high) - x, height - bottom + 2, fill))
            middle = (x + _at(high)) / 2
            head = _string(middle, height + 6, letter, 8.5, style.MUTED, SANS_BOLD, "middle")
            drawing.add(head)
    edges = (0, 35, 50, 65, 80, 100) if bands else (0, 25, 50, 75, 100)
    for value in edges:
        x = _at(value)
        color = style.LINE if value not in (0, 100) else style.MUTED
        drawing.add(Line(x, bottom, x, height + 2, strokeColor=color, strokeWidth=0.5))
        drawing.add(_string(x, 2, str(value), 7.5, style.MUTED, SANS, "middle"))


def _draw_heads(drawing: Drawing, heads: Sequence[str], y: float) -> None:
    for right, head in zip(_rights(len(heads)), heads, strict=True):
        drawing.add(_string(right, y, head, 7.8, style.MUTED, SANS_BOLD, "end"))


def _draw_bar(drawing: Drawing, bar: Bar, y: float, height: float) -> None:
    drawing.add(_string(_X0 - 9, y + 1.4, bar.mark, 7, style.MUTED, SANS_BOLD, "middle"))
    for right, number in zip(_rights(len(bar.numbers)), bar.numbers, strict=True):
        drawing.add(_string(right, y + 1, number, 8.2, style.INK, SANS, "end"))
    if bar.value is None:
        drawing.add(_string(_X0 + 5, y + 1, bar.reason, 8, style.MUTED, SANS_ITALIC))
        return
    width = max(_at(bar.value) - _X0, 0.6)
    if bar.hatched:
        _draw_hatch(drawing, _X0, y, width, height, bar.color)
    else:
        drawing.add(_rect(_X0, y, width, height, bar.color))
    _draw_whisker(drawing, bar, y + height / 2)


def _draw_whisker(drawing: Drawing, bar: Bar, y: float) -> None:
    if bar.low is None or bar.high is None or bar.value is None or bar.high - bar.low < 0.5:
        return
    inside = style.INK if bar.hatched else white
    low, value, high = _at(bar.low), _at(bar.value), _at(bar.high)
    drawing.add(Line(low, y, value, y, strokeColor=inside, strokeWidth=1))
    drawing.add(Line(value, y, high, y, strokeColor=style.INK, strokeWidth=1))
    for x, color in ((low, inside), (high, style.INK)):
        drawing.add(Line(x, y - 2.4, x, y + 2.4, strokeColor=color, strokeWidth=1))


def _draw_hatch(
    drawing: Drawing, x: float, y: float, width: float, height: float, color: Color
) -> None:
    drawing.add(_rect(x, y, width, height, white, color))
    at = -height
    while at < width:
        start = x + max(at, 0), y + max(-at, 0)
        stop = x + min(at + height, width), y + min(height, width - at)
        drawing.add(Line(*start, *stop, strokeColor=color, strokeWidth=0.7))
        at += 3.2


def _at(value: float) -> float:
    return _X0 + (_X1 - _X0) * value / 100


def _rights(count: int) -> list[float]:
    step = _NUMBERS / max(count, 1)
    return [_X1 + step * (index + 1) for index in range(count)]


def _rect(
    x: float, y: float, width: float, height: float, fill: Color, stroke: Color | None = None
) -> Rect:
    look: dict[str, Any] = {"fillColor": fill, "strokeColor": stroke, "strokeWidth": 0.7}
    return Rect(x, y, width, height, **look)


def _string(
    x: float,
    y: float,
    text: str,
    size: float,
    color: Color,
    face: str = SANS,
    anchor: Literal["start", "middle", "end"] = "start",
) -> String:
    return String(x, y, text, fontName=face, fontSize=size, fillColor=color, textAnchor=anchor)
