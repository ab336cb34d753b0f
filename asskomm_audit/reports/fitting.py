"""Fitting tables to the page: widths of columns, and headings that stay with the first rows."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import CondPageBreak

from asskomm_audit.reports import style
from asskomm_audit.reports.tagged.flowables import Para
from asskomm_audit.reports.tagged.tables import DataTable

_PADDING = 10.5  # left and right of a cell's text
_MOST_KEPT = 400  # points of a page that may be left empty for the sake of a table's start


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its share of the width, and how its texts are aligned."""

    head: str
    width: float
    align: str = "left"
    strong: bool = False


def widths_of(columns: Sequence[Column], width: float) -> list[float]:
    """Return the widths in points: no column narrower than the longest word of its head."""
    total = sum(each.width for each in columns)
    widths = [width * each.width / total for each in columns]
    for index, column in enumerate(columns):
        words = column.head.split()
        needed = max((_head_width(word) for word in words), default=0.0) + _PADDING
        if needed > widths[index]:
            widest = widths.index(max(widths))
            widths[widest] -= needed - widths[index]
            widths[index] = needed
    return widths


def _head_width(word: str) -> float:
    return stringWidth(word, style.HEAD.fontName, style.HEAD.fontSize)


def with_starts(flowables: Sequence[Any]) -> Generator[Any]:
    """Yield the story with each table's headings bound to its first rows, not to all of it.

    reportlab keeps a heading together with the whole of what follows, if that fits on a page.
    """
    heads: list[Any] = []
    for flowable in flowables:
        if isinstance(flowable, Para) and flowable.getKeepWithNext():
            heads.append(flowable)
            continue
        if heads and isinstance(flowable, DataTable):
            yield CondPageBreak(min(_height(heads) + flowable.start_height(), _MOST_KEPT))
            for head in heads:
                head.keepWithNext = 0
        yield from heads
        heads = []
        yield flowable
    yield from heads


def _height(heads: Sequence[Any]) -> float:
    return sum(
        each.getSpaceBefore() + each.wrap(style.WIDTH, 1000)[1] + each.getSpaceAfter()
        for each in heads
    )
