"""The first sheet: what the workbook is, how to read it, and what its numbers do not say."""

from collections.abc import Iterable

from openpyxl.styles import Alignment, Font

from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import (
    FACE,
    cell_at,
    height_of,
    lines_of,
    put,
    put_text,
    set_page,
)
from asskomm_audit.texts import moment_text

_WIDTH = 96


def notes_sheet(book: Book) -> None:
    """Say what the workbook is, how to read it and what its numbers do not say."""
    sheet = book.sheet("00_Lesehinweise" if book.texts.language == "de" else "00_Reading_notes")
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = _WIDTH
    title = cell_at(sheet, 1, 1)
    put_text(title, book.title)
    title.font = Font(name=FACE, size=18, bold=True)
    title.alignment = Alignment(vertical="center", wrap_text=False)
    sheet.row_dimensions[1].height = 30
    for number, (head, words) in enumerate(_notes(book), 3):
        put(cell_at(sheet, number, 1), head)
        cell_at(sheet, number, 1).font = Font(name=FACE, size=11, bold=True)
        put(cell_at(sheet, number, 2), words)
        sheet.row_dimensions[number].height = height_of(lines_of(words, _WIDTH))
    set_page(sheet)
    sheet.print_title_rows = None


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
    yield (
        translate("Workbook", "Verwendung"),
        translate(
            "Workbook",
            "Intern. Enthält nichtöffentliche Feststellungen und, wo vorhanden, das "
            "vertrauliche Modul "
            "Veranstaltung und Zufahrtsschutz (VER). Vor einer Weitergabe filtern und löschen.",
        ),
    )
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
            "Auf dem Blatt der Dimensionen stehen die Gewichte als Zahlen. Wer sie dort "
            "ändert, sieht den "
            "Wert auf dem Blatt der Audits in den Spalten „neu gerechnet“ folgen.",
        ),
    )
    yield (
        translate("Workbook", "Personen"),
        translate(
            "Workbook",
            "Prüfende erscheinen mit Kürzel (P1, P2; K = Konsens) und Funktion, nie mit Namen.",
        ),
    )
    yield (
        translate("Workbook", "Grenzen"),
        translate(
            "Workbook",
            "Keine Vorhersage von Kriminalität, keine Bewertung von Personen oder Gruppen. "
            "Orte nur bei "
            "gleichem Ortstyp und gleicher Katalogversion vergleichen.",
        ),
    )
