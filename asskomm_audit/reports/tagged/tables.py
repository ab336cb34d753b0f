"""Tables whose rows and cells are structure elements, over any number of pages."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from reportlab.platypus.flowables import PageBreak
from reportlab.platypus.tables import Table

from asskomm_audit.reports.tagged.flowables import Path
from asskomm_audit.reports.tagged.structure import Elem, Tag

_ANY = 10_000.0  # more room than a table ever takes
_SMALL = 130.0
_SPARED = 2  # rows that stay on a page at least when one is moved to the next


class DataTable(Table):
    """A table with a head that is repeated on every page, and `row_heads` header columns.

    Rows stay whole: one is torn only if it is higher than a page.
    """

    def __init__(
        self, data: Any, *args: Any, path: Path = (), row_heads: int = 0, **options: Any
    ) -> None:
        options.setdefault("repeatRows", 1)
        options.setdefault("renderCB", _Tagger(path, row_heads))
        options.setdefault("hAlign", "LEFT")
        super().__init__(data, *args, **options)

    def start_height(self) -> float:
        """Return the height of the head and two rows, or of the whole table if it is small."""
        own: Any = self
        _, whole = own.wrap(_ANY, _ANY)
        heights: list[float] = own._rowHeights  # noqa: SLF001 - reportlab tells it nowhere else
        return whole if whole < _SMALL else sum(heights[: own.repeatRows + 2])

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """Return pieces of whole rows; of a torn row only at the top of a page.

        The last row never stands alone on a page where the piece before can spare another.
        """
        parts: list[Any] = super().split(availWidth, availHeight)
        if len(parts) == 2 and _rows(parts[1]) == 1 and _rows(parts[0]) > _SPARED:
            room = sum(parts[0]._rowHeights[:-1])  # noqa: SLF001 - reportlab tells it nowhere else
            fewer: list[Any] = super().split(availWidth, room + 0.01)
            return [fewer[0], PageBreak(), fewer[1]] if len(fewer) == 2 else parts
        if parts or not hasattr(self, "_postponed"):  # reportlab has not tried a new page yet
            return parts
        self.splitInRow = 1
        parts = super().split(availWidth, availHeight)
        for part in parts:
            part.splitInRow = 0
        return parts


class _Tagger:
    """Told by reportlab what a table draws; one instance is shared by all its pieces."""

    def __init__(self, path: Path, row_heads: int) -> None:
        self._path = (*path, Tag(role="Table"))
        self._row_heads = row_heads
        self._row = Tag(role="TR")
        self._cells: dict[int, Tag] = {}
        self._values: Sequence[Any] = ()  # of the last row drawn
        self._goes_on = False
        self._repeated: AbstractContextManager[None] | None = None  # a head's row, as decoration
        self._outer: list[Elem] = []

    def __call__(self, table: Any, what: str, *args: Any) -> None:
        """Take part in the drawing; areas and lines are made artifacts by the canvas."""
        match what:
            case "startCell":
                self._outer.append(table.canv.descend((self._cell(table, *args[:2]),)))
            case "startRow":
                self._start_row(table, args[0])
            case "endCell" | "endTable":
                table.canv.ascend(self._outer.pop())
            case "endRow":
                self._end_row(table)
            case "startTable":
                self._goes_on = table.canv.knows(self._path[-1])
                self._outer.append(table.canv.descend(self._path))
            case _:
                pass

    def _start_row(self, table: Any, row: int) -> None:
        """Begin a row: a new one, the rest of a torn one, or a head that is repeated."""
        heads = table.repeatRows
        if self._goes_on and row < heads:
            self._repeated = repeated = table.canv.artifact("/Type /Pagination")
            repeated.__enter__()
            return
        values = table._cellvalues[row]  # noqa: SLF001 - reportlab tells it nowhere else
        if not (self._goes_on and row == heads and _tags(values) & _tags(self._values)):
            self._row, self._cells = Tag(role="TR"), {}
        self._values = values
        self._outer.append(table.canv.descend((self._row,)))

    def _end_row(self, table: Any) -> None:
        if self._repeated is None:
            table.canv.ascend(self._outer.pop())
        else:
            self._repeated.__exit__(None, None, None)
            self._repeated = None

    def _cell(self, table: Any, row: int, column: int) -> Tag:
        tag = self._cells.get(column)
        if tag is None:
            tag = self._cells[column] = self._new_cell(table, row, column)
        return tag

    def _new_cell(self, table: Any, row: int, column: int) -> Tag:
        columns = rows = 1
        if table._spanCmds:  # noqa: SLF001 - reportlab tells it nowhere else
            left, top, right, bottom = table._spanRanges[column, row]  # noqa: SLF001 - the same
            columns, rows = right - left + 1, bottom - top + 1
        scope = "Column" if row < table.repeatRows else "Row" if column < self._row_heads else ""
        role = "TH" if scope else "TD"
        lang = _lang_of(table._cellvalues[row][column])  # noqa: SLF001 - the same
        return Tag(role=role, scope=scope, colspan=columns, rowspan=rows, lang=lang)


def _lang_of(value: Any) -> str:
    """Return the language of a text that is the cell's own, where it is not the document's."""
    first = value[0] if isinstance(value, (list, tuple)) and value else value
    path = getattr(first, "path", None)
    return path[-1].lang if path and not path[-1].role else ""


def _rows(table: Any) -> int:
    """Return how many rows a piece has besides its head."""
    return len(table._cellvalues) - table.repeatRows  # noqa: SLF001 - the same


def _tags(cells: Sequence[Any]) -> set[Tag]:
    """Return the innermost elements of what stands in a row's cells."""
    flat = [
        each for cell in cells for each in (cell if isinstance(cell, (list, tuple)) else [cell])
    ]
    return {each.path[-1] for each in flat if getattr(each, "path", None)}
