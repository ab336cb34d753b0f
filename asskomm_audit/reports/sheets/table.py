"""One data sheet: title, what a row is, one header row, and a named table of real types."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.reports.colours import ACCENT_DARK
from asskomm_audit.reports.sheets.values import Value
from asskomm_audit.texts import Language

Row = TypeVar("Row")

FACE = "Calibri"
HEAD_ROW = 3  # the title stands in row 1, what a row is in row 2
FIRST_ROW = HEAD_ROW + 1
_BUTTON = 3  # letters that the filter's button takes
_MOST_LINES = 16
_A4_LETTERS, _A3_LETTERS = 190, 270  # more on a line nobody can read
_A3, _A4 = "8", "9"
_RULE = Border(bottom=Side(style="thin", color="D3DAE2"))
_TOP = Alignment(vertical="top", horizontal="center")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_MOMENTS = {"de": "DD.MM.YYYY HH:MM", "en": "D MMM YYYY HH:MM"}
_DAYS = {"de": "DD.MM.YYYY", "en": "D MMM YYYY"}


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its header, what stands in a row's cell, and how wide it is in letters."""

    head: str
    value: Callable[[Row], Value]
    width: int = 14
    form: str = ""  # a number format; the type's own where empty
    internal: bool = False  # a public edition has no such column

    @property
    def room(self) -> int:
        """How many letters wide it becomes: the filter's button breaks no word of the head."""
        return max([self.width, *(len(word) + _BUTTON for word in self.head.split())])


@dataclass(frozen=True, slots=True)
class DataSheet(Generic[Row]):
    """A sheet whose rows are written when the file is, one after the other."""

    sheet: Worksheet
    name: str  # of its table
    heading: str  # the title in the first cell
    about: str  # what one row is
    columns: Sequence[Column[Row]]
    rows: Collection[Row]
    height: float = 0  # of each row in points; by its texts if 0
    key: str = ""  # the header of a column that is never empty; the first if ""

    @property
    def title(self) -> str:
        """The sheet's name."""
        return self.sheet.title

    @property
    def last_row(self) -> int:
        """The number of the table's last row; an empty table has one blank row."""
        return HEAD_ROW + max(1, len(self.rows))

    @property
    def key_head(self) -> str:
        """The header of a column that is filled in each row."""
        return self.key or self.columns[0].head

    def letter(self, head: str) -> str:
        """Return the letter of the column with this header."""
        return get_column_letter([each.head for each in self.columns].index(head) + 1)

    def area(self, head: str) -> str:
        """Return the cells under a header: F4:F20."""
        letter = self.letter(head)
        return f"{letter}{FIRST_ROW}:{letter}{self.last_row}"

    def fixed(self, head: str) -> str:
        """Return the same for formulas on any sheet: '06_Dimensionen'!$F$4:$F$20."""
        letter = self.letter(head)
        return f"'{self.title}'!${letter}${FIRST_ROW}:${letter}${self.last_row}"


def prepare(data: DataSheet[Row]) -> None:
    """Give the sheet everything but its rows: widths, table, frozen head and print setup."""
    sheet = data.sheet
    for at, column in enumerate(data.columns, 1):
        sheet.column_dimensions[get_column_letter(at)].width = column.room
    sheet.freeze_panes = f"A{FIRST_ROW}"
    last = get_column_letter(len(data.columns))
    table = Table(displayName=data.name, ref=f"A{HEAD_ROW}:{last}{data.last_row}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.tableColumns = [
        TableColumn(id=at, name=column.head) for at, column in enumerate(data.columns, 1)
    ]
    table.autoFilter = AutoFilter(ref=table.ref)
    sheet.add_table(table)
    set_page(sheet, sum(each.room for each in data.columns))
    sheet.print_title_cols = "A:B"  # on each of the pages side by side, too


class Looks:
    """The styles of one workbook, each made once and then known by its number."""

    def __init__(self, sheet: Worksheet, language: Language) -> None:
        self._sheet = sheet
        self._moment, self._day = _MOMENTS[language], _DAYS[language]
        self._known: dict[tuple[str, bool], int] = {}
        self.title = self._made(Font(name=FACE, size=14, bold=True), Alignment(vertical="center"))
        self.about = self._made(Font(name=FACE, size=11, italic=True), Alignment(vertical="center"))
        self.link = self._made(
            Font(name=FACE, size=11, color="0563C1", underline="single"), _WRAPPED, border=_RULE
        )
        self.head = self._made(
            Font(name=FACE, size=11, bold=True, color="FFFFFF"),
            Alignment(vertical="center", wrap_text=True),
            PatternFill("solid", fgColor=ACCENT_DARK),
        )

    def text(self) -> int:
        """Return the style of texts and of empty cells."""
        return self._number("General", is_text=True)

    def number(self, form: str = "") -> int:
        """Return the style of numbers in this format."""
        return self._number(form or "General", is_text=False)

    def moment(self, form: str = "") -> int:
        """Return the style of days with a time."""
        return self._number(form or self._moment, is_text=False)

    def day(self, form: str = "") -> int:
        """Return the style of days."""
        return self._number(form or self._day, is_text=False)

    def _number(self, form: str, *, is_text: bool) -> int:
        key = form, is_text
        if key not in self._known:
            cell = Cell(self._sheet, row=1, column=1)
            cell.font = Font(name=FACE, size=11)
            cell.border = _RULE
            cell.number_format = form
            cell.alignment = _WRAPPED if is_text else _TOP
            self._known[key] = cell.style_id
        return self._known[key]

    def _made(
        self,
        font: Font,
        alignment: Alignment,
        fill: PatternFill | None = None,
        border: Border | None = None,
    ) -> int:
        cell = Cell(self._sheet, row=1, column=1)
        cell.font, cell.alignment = font, alignment
        if fill:
            cell.fill = fill
        if border:
            cell.border = border
        return cell.style_id


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell to write to; our sheets merge none."""
    return cast("Cell", sheet.cell(row, column))


def lines_of(text: str, width: int) -> int:
    """Return how many lines a text takes in a column; programs do not measure that at opening."""
    if len(text) < width and "\n" not in text:
        return 1
    return sum(1 + max(0, len(line) - 1) // max(1, width - 1) for line in text.split("\n"))


def height_of(lines: int) -> float:
    """Return a row's height in points; a very long text does not fill the screen."""
    return 3 + 14.5 * min(lines, _MOST_LINES)


def set_page(sheet: Worksheet, letters: int = 0, *, has_head: bool = True) -> None:
    """Print landscape with the header on each page; what is too wide to be read takes several."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4 if letters <= _A4_LETTERS else _A3
    sheet.page_setup.fitToWidth = max(1, round(letters / _A3_LETTERS))
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if has_head:
        sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    cast("HeaderFooterItem", sheet.oddFooter).center.text = "&A · &P / &N"
