"""The last sheet but one: whether the workbook holds as many rows as the file, counted live."""

from asskomm_audit.reports.colours import WARNING, WHITE
from asskomm_audit.reports.sheets.book import Book, Check
from asskomm_audit.reports.sheets.colouring import colour_word
from asskomm_audit.reports.sheets.table import FIRST_ROW, Column
from asskomm_audit.reports.sheets.values import Formula

OK = "OK"


def check_sheet(book: Book) -> None:
    """One row per data sheet: what a formula counts there, what the file has, and a word."""
    texts = book.texts
    differs = texts.translate("Workbook", "weicht ab")
    checks = list(book.checks)
    columns: list[Column[Check]] = [
        Column(texts.translate("Workbook", "Blatt"), lambda row: _link(row), 26),
        Column(texts.translate("Workbook", "Tabelle"), lambda row: row.data.name, 22),
        Column(
            texts.translate("Workbook", "Zeilen auf dem Blatt"),
            lambda row: Formula(_counting(row), len(row.data.rows)),
            14,
        ),
        Column(texts.translate("Workbook", "Zeilen sollen sein"), lambda row: row.expected, 14),
        Column(
            texts.translate("Workbook", "Gezählt"),
            lambda row: (
                _source(book)
                if row.is_of_file
                else texts.translate("Workbook", "beim Schreiben berechnet")
            ),
            26,
        ),
        Column(
            texts.translate("Workbook", "Ergebnis"),
            lambda row: Formula(
                f'IF($C{{row}}=$D{{row}},"{OK}","{differs}")',
                OK if len(row.data.rows) == row.expected else differs,
            ),
            14,
        ),
    ]
    data = book.add(
        ("20_Abgleich", "20_Check"),
        "Abgleich",
        texts.translate("Workbook", "Abgleich"),
        _about(book),
        columns,
        checks,
    )
    book.checks[:] = checks  # it does not check itself
    head = texts.translate("Workbook", "Ergebnis")
    colour_word(data, head, differs, WARNING, WHITE)
    colour_word(data, head, OK, "DCEFE0", "14532D")


def _source(book: Book) -> str:
    """Return where records are counted: a public edition does not tell how many there are."""
    if book.is_public:
        return book.texts.translate("Workbook", "in der öffentlichen Ausgabe")
    return book.texts.translate("Workbook", "in der Akte")


def _about(book: Book) -> str:
    translate = book.texts.translate
    if book.is_public:
        return translate(
            "Workbook",
            "Hält jedes Blatt so viele Zeilen wie diese Ausgabe? Gelöschte oder ergänzte Zeilen "
            "zeigen sich hier.",
        )
    return translate(
        "Workbook",
        "Hält jedes Blatt so viele Zeilen wie die Akte? Gelöschte oder ergänzte Zeilen "
        "zeigen sich hier.",
    )


def _link(row: Check) -> Formula:
    return Formula(f'HYPERLINK("#\'{row.data.title}\'!A1","{row.data.title}")', row.data.title)


def _counting(row: Check) -> str:
    """Return what counts the rows that have anything in the column that is never empty."""
    column = row.data.letter(row.data.key_head)
    last = row.data.last_row + 5000  # rows that somebody adds count, too
    return f"COUNTA('{row.data.title}'!${column}${FIRST_ROW}:${column}${last})"
