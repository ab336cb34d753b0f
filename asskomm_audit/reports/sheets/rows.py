"""The rows of a data sheet as XML, made as they are written: a sheet is never whole in memory."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from openpyxl.utils import get_column_letter

from asskomm_audit.reports.sheets.table import (
    FIRST_ROW,
    HEAD_ROW,
    Column,
    DataSheet,
    Looks,
    Row,
    height_of,
    lines_of,
)
from asskomm_audit.reports.sheets.values import Formula, Value, cell_xml

_REMEMBERED = 500  # different texts of a column: codes and classes come again and again
_AT_ONCE = 200  # rows


def rows_xml(data: DataSheet[Row], looks: Looks, tell: Callable[[int], None]) -> Iterator[str]:
    """Yield all rows of the sheet from the title on; `tell` hears how many rows are done."""
    yield from _heads(data, looks)
    writers = [_Writer(at, each, looks) for at, each in enumerate(data.columns, 1)]
    parts: list[str] = []
    for number, row in enumerate(data.rows, FIRST_ROW):
        lines, cells = 1, [""]
        for each in writers:
            value = each.value(row)
            kind = type(value)
            known = each.known.get(value) if kind is str or kind is int else None
            if known is None:
                known = each.spell(value, number)
            cells.append(f'<c r="{each.letter}{number}"{known[0]}')
            if known[1] > lines:
                lines = known[1]
        cells[0] = f'<row r="{number}" ht="{data.height or height_of(lines):g}" customHeight="1">'
        cells.append("</row>")
        parts.append("".join(cells))
        if len(parts) == _AT_ONCE:
            yield "".join(parts)
            parts.clear()
            tell(number - HEAD_ROW)
    yield "".join(parts)
    tell(len(data.rows))


class _Writer:
    """Spells the cells of one column, and remembers how it spelt texts."""

    __slots__ = ("_form", "_looks", "_room", "_styles", "known", "letter", "value")

    def __init__(self, at: int, column: Column[Any], looks: Looks) -> None:
        self.letter = get_column_letter(at)
        self.value: Callable[[Any], Value] = column.value
        self.known: dict[object, tuple[str, int]] = {}
        self._room = column.room
        self._form = column.form
        self._looks = looks
        self._styles: dict[type, int] = {}

    def spell(self, value: Value, row: int) -> tuple[str, int]:
        """Return a cell behind its name, and how many lines it takes."""
        if isinstance(value, Formula):
            value = value.at(row)
        kind = type(value)
        style = self._styles.get(kind)
        if style is None:
            style = self._styles[kind] = self._style(value)
        lines = lines_of(value, self._room) if isinstance(value, str) else 1
        spelt = cell_xml(value, style), lines
        if kind in (str, int) and len(self.known) < _REMEMBERED:
            self.known[value] = spelt
        return spelt

    def _style(self, value: Value) -> int:
        if value is None or isinstance(value, str):
            return self._looks.text()
        if isinstance(value, datetime):
            return self._looks.moment(self._form)
        if isinstance(value, Formula) and value.text.startswith("HYPERLINK"):
            return self._looks.link
        if isinstance(value, date):
            return self._looks.day(self._form)
        return self._looks.number(self._form)


def _heads(data: DataSheet[Row], looks: Looks) -> Iterator[str]:
    yield (
        f'<row r="1" ht="24" customHeight="1"><c r="A1"{cell_xml(data.heading, looks.title)}</row>'
        f'<row r="2" ht="18" customHeight="1"><c r="A2"{cell_xml(data.about, looks.about)}</row>'
        f'<row r="{HEAD_ROW}" ht="{_head_height(data):g}" customHeight="1">'
    )
    for at, column in enumerate(data.columns, 1):
        yield f'<c r="{get_column_letter(at)}{HEAD_ROW}"{cell_xml(column.head, looks.head)}'
    yield "</row>"


def _head_height(data: DataSheet[Row]) -> float:
    """Return the height of the heads: letters are bold, and the filter's button takes room."""
    return height_of(max([2, *(lines_of(each.head, each.room - 2) for each in data.columns)]))
