"""The first sheet: what the workbook is, how to read it, and what its numbers do not say."""

from collections.abc import Iterable

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import FACE, cell_at, height_of, lines_of, set_page
from asskomm_audit.reports.sheets.values import escaped_text
from asskomm_audit.texts import moment_text

_WIDTH = 96


def notes_sheet(book: Book) -> None:
    """Say what the workbook is, what its sheets hold and what its numbers do not say.

    It comes last and goes to the front: it knows how many rows the others have.
    """
    german = book.texts.language == "de"
    sheet = book.workbook.create_sheet("00_Lesehinweise" if german else "00_Reading_notes", 0)
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = _WIDTH
    sheet.column_dimensions["C"].width = 12
    _put(sheet, 1, 1, book.title, Font(name=FACE, size=18, bold=True))
    cell_at(sheet, 1, 1).alignment = Alignment(vertical="center", wrap_text=False)
    sheet.row_dimensions[1].height = 30
    row = 3
    for head, words in _notes(book):
        _put(sheet, row, 1, head, Font(name=FACE, size=11, bold=True))
        _put(sheet, row, 2, words)
        sheet.row_dimensions[row].height = height_of(lines_of(words, _WIDTH))
        row += 1
    _list_sheets(book, sheet, row + 1)
    set_page(sheet, has_head=False)
    sheet.page_setup.orientation = "portrait"


def _list_sheets(book: Book, sheet: Worksheet, row: int) -> None:
    """List the sheets with what a row is and how many there are; each name leads there."""
    translate = book.texts.translate
    heads = (
        translate("Workbook", "Blatt"),
        translate("Workbook", "Was eine Zeile ist"),
        translate("Workbook", "Zeilen"),
    )
    for at, head in enumerate(heads, 1):
        _put(sheet, row, at, head, Font(name=FACE, size=11, bold=True))
    for number, data in enumerate(book.data.values(), row + 1):
        _put(
            sheet,
            number,
            1,
            data.title,
            Font(name=FACE, size=11, color="0563C1", underline="single"),
        )
        place = f"'{data.title}'!A1"
        cell_at(sheet, number, 1).hyperlink = Hyperlink(ref=f"A{number}", location=place)
        _put(sheet, number, 2, data.about)
        cell_at(sheet, number, 3).value = len(data.rows)
        cell_at(sheet, number, 3).alignment = Alignment(vertical="top", horizontal="right")
        sheet.row_dimensions[number].height = height_of(lines_of(data.about, _WIDTH))


def _put(sheet: Worksheet, row: int, column: int, text: str, font: Font | None = None) -> None:
    """Write a text as a text, whatever it begins with."""
    cell = cell_at(sheet, row, column)
    cell.value = escaped_text(text)
    cell.data_type = "s"
    cell.font = font or Font(name=FACE, size=11)
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def _notes(book: Book) -> Iterable[tuple[str, str]]:
    translate = book.texts.translate
    versions = sorted({each.snapshot.audit.catalogue_version for each in book.audits})
    yield (
        translate("Workbook", "Inhalt"),
        translate(
            "Workbook",
            "Fachmappe zu {count} Audits. Jedes Blatt ist eine Tabelle mit einer Kopfzeile "
            "und Filtern; "
            "die Nummer des Audits verbindet die Blätter.",
        ).format(count=len(book.audits)),
    )
    yield translate("Workbook", "Stand"), moment_text(book.created, book.texts)
    yield translate("Workbook", "Kriterienkatalog"), ", ".join(versions)
    yield translate("Workbook", "Verwendung"), _use(book)
    yield (
        translate("Workbook", "Skala"),
        translate(
            "Workbook",
            "4 = gut oder sicher, 0 = schlecht. n. z. = nicht zutreffend: zählt nirgends mit. "
            "n. b. = nicht beurteilbar: senkt die Abdeckung.",
        ),
    )
    yield (
        translate("Workbook", "Punktwert"),
        translate(
            "Workbook",
            "0 bis 100, gewichtetes Mittel der beantworteten Kriterien. Mindest- und "
            "Höchstwert zeigen, "
            "was die unbeantworteten noch ändern könnten.",
        ),
    )
    yield (
        translate("Workbook", "Abdeckung"),
        translate(
            "Workbook",
            "Gewichteter Anteil der beantworteten Kriterien. Ab 80 % gilt ein Wert, von 60 "
            "bis 79 % ist "
            "er vorläufig, darunter wird er zurückgehalten.",
        ),
    )
    yield (
        translate("Workbook", "Note"),
        translate(
            "Workbook",
            "A ab 80, B ab 65, C ab 50, D ab 35, sonst E. Ein kritisches Kriterium mit 0 "
            "begrenzt auf D, "
            "mit 1 auf C. Die Bänder sind Konventionen, keine Norm.",
        ),
    )
    yield (
        translate("Workbook", "Tag und Nacht"),
        translate("Workbook", "Werden nie gemittelt. Die schlechtere Note steht vorn."),
    )
    yield (
        translate("Workbook", "Gewichte ändern"),
        translate(
            "Workbook",
            "Die Gewichte auf den Blättern der Kriterien und der Dimensionen sind änderbar. Die "
            "Spalten „neu gerechnet“ auf den Blättern der Dimensionen und Audits folgen; daneben "
            "steht, ob sie noch mit dem veröffentlichten Wert übereinstimmen. Zuständigkeiten und "
            "Kosten zählen live, was auf dem Blatt der Maßnahmen steht.",
        ),
    )
    yield translate("Workbook", "Personen"), _people(book)
    yield (
        translate("Workbook", "Grenzen"),
        translate(
            "Workbook",
            "Keine Vorhersage von Kriminalität, keine Bewertung von Personen oder Gruppen. "
            "Orte nur bei "
            "gleichem Ortstyp und gleicher Katalogversion vergleichen.",
        ),
    )
    yield (
        translate("Workbook", "Nicht enthalten"),
        translate(
            "Workbook",
            "Fallzahlen: Die Akte hält keine; in der internen Ausgabe ist Blatt 13 dafür da. "
            "Gelöschte Einträge. Bilder in voller Größe; sie liegen im Ordner neben der Mappe, wo "
            "es einen gibt.",
        ),
    )


def _use(book: Book) -> str:
    translate = book.texts.translate
    if book.is_public:
        return translate(
            "Workbook",
            "Öffentlich. Nicht enthalten sind nichtöffentliche und verworfene Feststellungen mit "
            "ihren Maßnahmen und Fotos, Anmerkungen, Namen, Sofortmeldungen, das Protokoll und das "
            "Modul Veranstaltung und Zufahrtsschutz. Punktwerte und Noten sind dieselben wie in "
            "der internen Ausgabe.",
        )
    return translate(
        "Workbook",
        "Intern. Enthält nichtöffentliche Feststellungen und, wo vorhanden, das vertrauliche Modul "
        "Veranstaltung und Zufahrtsschutz (VER). Zum Weitergeben gibt es die öffentliche Ausgabe.",
    )


def _people(book: Book) -> str:
    translate = book.texts.translate
    if book.is_public:
        return translate(
            "Workbook",
            "Prüfende erscheinen mit Kürzel (P1, P2; K = Konsens) und Funktion, nie mit Namen. In "
            "Freitexten steht statt eines Namens, den die Akte kennt, die Funktion oder […].",
        )
    return translate(
        "Workbook",
        "Prüfende erscheinen mit Kürzel (P1, P2; K = Konsens) und Funktion, nie mit Namen. "
        "Auch im Protokoll steht statt eines Namens die Funktion. Was jemand in ein "
        "Freitextfeld geschrieben hat, steht hier, wie es dort steht.",
    )
