"""Figures of police and public-order office, for planners to fill in beside the audit's own."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import FIRST_ROW, Column
from asskomm_audit.reports.sheets.values import Value

_ROOM = 240  # rows that may be filled in: ten years of two kinds by month
_MONTH = "MM.YYYY"


def situation_sheet(book: Book) -> None:
    """Add an empty table of what the program does not hold: offences and disorder by month.

    It takes no part in the check sheet, which compares with the file.
    """
    texts = book.texts

    def blank(_row: None) -> Value:
        return None

    columns: list[Column[None]] = [
        Column(texts.translate("Workbook", "Monat"), blank, 12, _MONTH),
        Column(texts.translate("Workbook", "Ort"), blank, 28),
        Column(texts.translate("Workbook", "Straftat oder Störung"), blank, 34),
        Column(texts.translate("Workbook", "Anzahl"), blank, 10),
        Column(texts.translate("Workbook", "Quelle"), blank, 40),
    ]
    data = book.add(
        ("13_Lage", "13_Situation"),
        "Lage",
        texts.translate("Workbook", "Lage"),
        texts.translate(
            "Workbook",
            "Zum Ausfüllen: eine Zeile je Monat und Art, nur Summen, nichts über einzelne "
            "Menschen. Das Programm erfasst keine Fallzahlen.",
        ),
        columns,
        [],
    )
    book.checks.pop()
    _allow(data.sheet, "A", _days(book), _MONTH)
    _allow(data.sheet, "D", _counts(book), "0")


def _days(book: Book) -> DataValidation:
    rule = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
    rule.errorTitle = book.texts.translate("Workbook", "Kein Datum")
    rule.error = book.texts.translate("Workbook", "Geben Sie den ersten Tag des Monats ein.")
    return rule


def _counts(book: Book) -> DataValidation:
    rule = DataValidation(
        type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True
    )
    rule.errorTitle = book.texts.translate("Workbook", "Keine Anzahl")
    rule.error = book.texts.translate("Workbook", "Geben Sie eine ganze Zahl ab 0 ein.")
    return rule


def _allow(sheet: Worksheet, letter: str, rule: DataValidation, form: str) -> None:
    rule.add(f"{letter}{FIRST_ROW}:{letter}{FIRST_ROW + _ROOM - 1}")
    sheet.data_validations.append(rule)
    sheet.column_dimensions[letter].number_format = form
