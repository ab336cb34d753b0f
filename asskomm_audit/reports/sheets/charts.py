"""Native charts beside or below what they show, each with words for those who do not see it."""

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.utils import column_index_from_string, get_column_letter

from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import HEAD_ROW, DataSheet

COLOURS = (
    *("0B5C8A", "C84B0C", "F2B701", "5B7F2B", "7A0C2E", "6C8EBF"),
    *("8C6D31", "52606D", "A05195", "2F9E9E", "E39B7B", "1F3A1D"),
)
_ROW = 0.62  # centimetres that one bar takes
_LEAST, _MOST = 8.0, 24.0  # centimetres


def add_bars(
    book: Book,
    data: DataSheet[Any],
    heads: Sequence[str],
    *,
    title: str,
    words: str,
    is_stacked: bool = False,
    names: str = "",
    is_below: bool = False,
    most: float | None = None,
) -> None:
    """Put horizontal bars beside or below a table: a group for each row, a colour for each head.

    `names` is the header of what the groups are called, the first if "". `words` tell the same in
    a sentence. The bars read the cells, so they follow what changes.
    """
    chart = BarChart()
    chart.type = "bar"
    chart.title = title
    chart.grouping = "stacked" if is_stacked else "clustered"
    chart.overlap = 100 if is_stacked else None
    chart.gapWidth = 60
    for at, head in enumerate(heads):
        column = column_index_from_string(data.letter(head))
        values = Reference(data.sheet, min_col=column, min_row=HEAD_ROW, max_row=data.last_row)
        chart.add_data(values, titles_from_data=True)
        chart.series[at].graphicalProperties.solidFill = COLOURS[at % len(COLOURS)]
    column = column_index_from_string(data.letter(names)) if names else 1
    chart.set_categories(
        Reference(data.sheet, min_col=column, min_row=HEAD_ROW + 1, max_row=data.last_row)
    )
    chart.x_axis.scaling.orientation = "maxMin"  # the first row on top
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.y_axis.scaling.max = most
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = ChartLines(
        spPr=GraphicalProperties(ln=LineProperties(solidFill="D3DAE2"))
    )
    chart.legend.position = "b"
    chart.layout = Layout(manualLayout=ManualLayout(x=0.32, y=0.12, h=0.7, w=0.62))
    chart.width = 22
    groups = len(data.rows) * (1 if is_stacked else max(1, len(heads)))
    chart.height = min(_MOST, max(_LEAST, 4 + _ROW * groups))
    beside = f"{get_column_letter(len(data.columns) + 2)}{HEAD_ROW}"
    data.sheet.add_chart(chart, f"C{data.last_row + 3}" if is_below else beside)
    book.describe(data.sheet, words)
