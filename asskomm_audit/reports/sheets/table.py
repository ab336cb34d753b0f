"""One data sheet: header, real types, a named table, filters; user text is never a formula."""

import re
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeAlias, TypeVar, cast
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.reports.colours import ACCENT_DARK

Row = TypeVar("Row")
Value: TypeAlias = str | int | float | date | datetime | bool | None

MOST_LETTERS = 32_767  # as Excel counts them, in UTF-16 units
FACE = "Calibri"
_MOST_LINES = 16
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_HEAD_FILL = PatternFill("solid", fgColor=ACCENT_DARK)
_FONT = Font(name=FACE, size=11)
_LINK = Font(name=FACE, size=11, underline="single", color="0563C1")
_BUTTON = 3  # letters that the filter's button takes
_TOP = Alignment(vertical="top", horizontal="center")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_RULE = Border(bottom=Side(style="thin", color="D3DAE2"))


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its header, what stands in a row's cell, and how wide it is in letters."""

    head: str
    value: Callable[[Row], Value]
    width: int = 14
    form: str = ""  # a number format; the type's own where empty
    link: Callable[[Row], str | None] | None = None  # a file beside the workbook, with slashes

    @property
    def room(self) -> int:
        """How many letters wide it becomes: the filter's button breaks no word of the head."""
        return max([self.width, *(len(word) + _BUTTON for word in self.head.split())])


@dataclass(frozen=True, slots=True)
class Formula:
    """A live formula, written by the program and never by a user."""

    text: str


def fill_table(
    sheet: Worksheet, name: str, columns: Sequence[Column[Row]], rows: Iterable[Row]
) -> int:
    """Write header and rows, and make them a table called `name`; return the number of rows."""
    _write_head(sheet, [column.head for column in columns])
    count = 0
    for count, row in enumerate(rows, 1):
        lines = 1
        for at, column in enumerate(columns, 1):
            value = column.value(row)
            put(cell_at(sheet, count + 1, at), value, column.form)
            if column.link and (target := column.link(row)):
                link_to(cell_at(sheet, count + 1, at), target)
            lines = max(lines, lines_of(value, column.room))
        sheet.row_dimensions[count + 1].height = height_of(lines)
    for at, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(at)].width = column.room
    sheet.freeze_panes = "A2"
    area = f"A1:{get_column_letter(len(columns))}{count + 1}"
    if count:
        table = Table(displayName=name, ref=area)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        sheet.add_table(table)
    else:
        sheet.auto_filter.ref = area
    set_page(sheet)
    return count


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell to write to; our sheets merge none."""
    return cast("Cell", sheet.cell(row, column))


def put(cell: Cell, value: Value | Formula, form: str = "") -> None:
    """Write a value with its type: text stays text, whatever it begins with."""
    match value:
        case None | "":
            _dress(cell, None, "General")
        case Formula(text=text):
            cell.value = text
            _dress(cell, _TOP, "General")
        case str():
            _write_text(cell, value)
            _dress(cell, _WRAPPED, "General")
        case bool():
            cell.value = value
            _dress(cell, _TOP, "General")
        case datetime():
            cell.value = value.replace(tzinfo=None)  # Excel knows wall time only
            _dress(cell, _TOP, form or "DD.MM.YYYY HH:MM")
        case date():
            cell.value = value
            _dress(cell, _TOP, form or "DD.MM.YYYY")
        case _:
            cell.value = value
            _dress(cell, _TOP, form or "General")


def link_to(cell: Cell, path: str) -> None:
    """Let a cell open a file beside the workbook, wherever both are moved to together.

    Only the blank is escaped: Excel reads other escapes by the code page of the system.
    """
    cell.hyperlink = path.replace(" ", "%20")
    cell.font = _LINK


def put_text(cell: Cell, text: str) -> None:
    """Write a text as a text: no formula, no control characters, no more than Excel holds."""
    _write_text(cell, text)
    cell.alignment = _WRAPPED


def _write_text(cell: Cell, text: str) -> None:
    cell.value = _LOOKS_ESCAPED.sub("_x005F_", clean_text(text))
    cell.data_type = "s"


def _dress(cell: Cell, alignment: Alignment | None, form: str) -> None:
    """Give a cell its look; openpyxl looks up each part anew, which takes half of all time."""
    known = _looks.setdefault(cast("Workbook", cell.parent.parent), {})
    if (look := known.get((id(alignment), form))) is None:
        cell.font = _FONT
        cell.border = _RULE
        cell.number_format = form
        if alignment:
            cell.alignment = alignment
        look = known[id(alignment), form] = cell._style  # noqa: SLF001 - how openpyxl's users copy looks
    cell._style = copy(look)  # noqa: SLF001 - as above


_looks: WeakKeyDictionary[Workbook, dict[tuple[int, str], StyleArray]] = WeakKeyDictionary()
"""Per workbook the looks its cells had so far."""


def clean_text(text: str) -> str:
    """Return what a cell can hold; a text too long ends with an ellipsis."""
    text = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _length(text) <= MOST_LETTERS:
        return text
    text = text[: MOST_LETTERS - 1]
    while _length(text) > MOST_LETTERS - 1:
        text = text[: -max(1, (_length(text) - MOST_LETTERS + 2) // 2)]
    return text + "…"


def lines_of(value: object, width: int) -> int:
    """Return how many lines a text takes in a column; programs do not measure that at opening."""
    if not isinstance(value, str):
        return 1
    return sum(1 + max(0, len(line) - 1) // max(1, width - 1) for line in value.split("\n"))


def height_of(lines: int) -> float:
    """Return a row's height in points; a very long text does not fill the screen."""
    return 3 + 14.5 * min(lines, _MOST_LINES)


def _length(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _write_head(sheet: Worksheet, heads: Sequence[str]) -> None:
    for at, head in enumerate(heads, 1):
        cell = cell_at(sheet, 1, at)
        cell.value = head
        cell.font = Font(name=FACE, size=11, bold=True, color="FFFFFF")
        cell.fill = _HEAD_FILL
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    sheet.row_dimensions[1].height = 32


def set_page(sheet: Worksheet) -> None:
    """Print landscape, one page wide, the header on each page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    footer = sheet.oddFooter
    if footer and footer.center:
        footer.center.text = "&A · &P / &N"
