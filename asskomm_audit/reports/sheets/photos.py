"""The photos that lie beside the workbook: one row for each, linked to its file."""

from asskomm_audit.reports.photo_entries import direction_text, taken_text
from asskomm_audit.reports.sheets.book import Book, PhotoFile
from asskomm_audit.reports.sheets.table import Column, fill_table
from asskomm_audit.texts import Texts


def photos_sheet(book: Book) -> None:
    """One row per photo that lies beside the workbook; nothing where none does."""
    if not book.photos:
        return
    texts = book.texts
    sheet = book.sheet("18_Fotos" if texts.language == "de" else "18_Photos")
    fill_table(sheet, "Fotos", _columns(texts), book.photos)


def _columns(texts: Texts) -> list[Column[PhotoFile]]:
    return [
        Column(texts.translate("Workbook", "Foto"), lambda row: row.entry.label, 13),
        Column(
            texts.translate("Workbook", "Datei"),
            lambda row: row.path.rsplit("/", 1)[-1],
            46,
            link=lambda row: row.path,
        ),
        Column(texts.translate("Workbook", "Audit"), lambda row: row.entry.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.entry.place, 26),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: row.entry.stop.number if row.entry.stop else None,
            11,
        ),
        Column(
            texts.translate("Workbook", "Feststellung"),
            lambda row: row.entry.finding.label if row.entry.finding else None,
            13,
        ),
        Column(
            texts.translate("Workbook", "Titel"),
            lambda row: row.entry.finding.title if row.entry.finding else None,
            40,
        ),
        Column(
            texts.translate("Workbook", "Aufgenommen"),
            lambda row: taken_text(row.entry, texts),
            22,
        ),
        Column(
            texts.translate("Workbook", "Richtung"),
            lambda row: direction_text(row.entry.photo, texts),
            20,
        ),
        Column(
            texts.translate("Workbook", "Bildunterschrift"),
            lambda row: row.entry.photo.caption,
            44,
        ),
        Column(
            texts.translate("Workbook", "Bildbeschreibung"),
            lambda row: row.entry.photo.alternative_text,
            56,
        ),
    ]
