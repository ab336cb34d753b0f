"""What may stand in a column: words to choose from, kept on a sheet of their own, or days."""

from typing import Any

from openpyxl.worksheet.datavalidation import DataValidation

from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import DataSheet, cell_at, set_page
from asskomm_audit.reports.sheets.values import escaped_text

_NAMES = ("21_Listen", "21_Lists")
_FIRST = 4  # row of the first word


def offer(book: Book, data: DataSheet[Any], head: str, words: list[str]) -> None:
    """Let the cells under a header be chosen from words; more than Excel takes in a rule itself."""
    texts = book.texts
    book.lists.setdefault(head, words)
    letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[list(book.lists).index(head)]
    name = _NAMES[0] if texts.language == "de" else _NAMES[1]
    last = _FIRST + len(book.lists[head]) - 1
    rule = DataValidation(
        type="list", formula1=f"'{name}'!${letter}${_FIRST}:${letter}${last}", allow_blank=True
    )
    rule.errorTitle = texts.translate("Workbook", "Nicht in der Liste")
    rule.error = texts.translate("Workbook", "Wählen Sie einen Eintrag der Liste.")
    _add(data, head, rule)


def only_days(book: Book, data: DataSheet[Any], head: str) -> None:
    """Let the cells under a header hold days only."""
    texts = book.texts
    rule = DataValidation(
        type="date", operator="greaterThan", formula1="36526", allow_blank=True
    )  # 2000-01-01
    rule.errorTitle = texts.translate("Workbook", "Kein Datum")
    rule.error = texts.translate("Workbook", "Geben Sie einen Tag ein, zum Beispiel 31.03.2027.")
    _add(data, head, rule)


def lists_sheet(book: Book) -> None:
    """Write the words to choose from, one column for each of the columns that offer them."""
    sheet = book.sheet(*_NAMES)
    texts = book.texts
    cell_at(sheet, 1, 1).value = texts.translate("Workbook", "Listen")
    cell_at(sheet, 1, 1).style = "Headline 1"
    cell_at(sheet, 2, 1).value = texts.translate(
        "Workbook", "Was sich in den Spalten der Maßnahmen auswählen lässt."
    )
    for at, (head, words) in enumerate(book.lists.items(), 1):
        for row, word in enumerate((head, *words), _FIRST - 1):
            cell = cell_at(sheet, row, at)
            cell.value = escaped_text(word)
            cell.data_type = "s"
        cell_at(sheet, _FIRST - 1, at).style = "Headline 4"
        sheet.column_dimensions[cell_at(sheet, 1, at).column_letter].width = max(
            len(word) + 3 for word in (head, *words)
        )
    set_page(sheet, has_head=False)


def _add(data: DataSheet[Any], head: str, rule: DataValidation) -> None:
    rule.add(data.area(head))
    data.sheet.data_validations.append(rule)
