"""The photos: what each shows, a small preview, and the way to the picture beside the workbook."""

from dataclasses import dataclass
from functools import partial

from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.domain.photos import Photo
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book, stop_number
from asskomm_audit.reports.sheets.package import Thumbnail
from asskomm_audit.reports.sheets.table import FIRST_ROW, Column
from asskomm_audit.reports.sheets.values import Formula, Value

MOST_THUMBNAILS = 500
_EDGE = 96  # pixels of a preview's longer edge on the sheet
_HEIGHT = 80.0  # points of a row


@dataclass(frozen=True, slots=True)
class _PhotoRow:
    audit: int
    source: ReportAudit
    photo: Photo
    criterion: str | None
    has_preview: bool


def photos_sheet(book: Book) -> None:
    """One row per photo; the first 500 that may be shown have a preview."""
    texts = book.texts
    rows = _photo_rows(book)
    columns: list[Column[_PhotoRow]] = [
        Column(texts.translate("Workbook", "Vorschau"), lambda row: _preview(row, book), 18),
        Column(texts.translate("Workbook", "Foto"), lambda row: row.photo.label, 13),
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Feststellung"), lambda row: _finding(row), 13),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.criterion, 11),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.source.snapshot, row.photo.stop_id),
            11,
        ),
        Column(texts.translate("Workbook", "Bildunterschrift"), lambda row: row.photo.caption, 40),
        Column(
            texts.translate("Workbook", "Alternativtext"),
            lambda row: row.photo.alternative_text,
            50,
        ),
        Column(
            texts.translate("Workbook", "Aufgenommen"),
            lambda row: row.photo.taken_at,
            17,
            internal=True,
        ),
        Column(
            texts.translate("Workbook", "Datei"), lambda row: _link(row, book), 34, internal=True
        ),
        Column(texts.translate("Workbook", "Foto-ID"), lambda row: row.photo.id, 38, internal=True),
    ]
    data = book.add(
        ("19_Fotos", "19_Photos"),
        "Fotos",
        texts.translate("Workbook", "Fotos"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Foto. Eine Vorschau haben nur geprüfte Fotos, verdeckt wie geprüft.",
        ),
        columns,
        rows,
        expected=sum(len(each.snapshot.photos) for each in book.audits),
        key=texts.translate("Workbook", "Audit")
        if book.is_public
        else texts.translate("Workbook", "Foto-ID"),
        height=_HEIGHT if any(each.has_preview for each in rows) else 0,
    )
    for number, row in enumerate(rows, FIRST_ROW):
        if row.has_preview:
            _place(book, row, data.sheet, number)


def _photo_rows(book: Book) -> list[_PhotoRow]:
    rows: list[_PhotoRow] = []
    left = MOST_THUMBNAILS
    for number, audit in book.numbered():
        criteria = _criteria_by_answer(audit)
        for photo in audit.snapshot.photos:
            has_preview = left > 0 and book.pictures.may_show(photo)
            left -= has_preview
            rows.append(_PhotoRow(number, audit, photo, criteria.get(photo.answer_id), has_preview))
    return rows


def _criteria_by_answer(audit: ReportAudit) -> dict[str | None, str]:
    """Return criteria by answer; ids of answers are derived, which takes its time."""
    if not any(each.answer_id for each in audit.snapshot.photos):
        return {}
    return {each.id: each.criterion for each in audit.snapshot.answers}


def _place(book: Book, row: _PhotoRow, sheet: Worksheet, number: int) -> None:
    width, height = book.pictures.size(row.photo)
    scale = _EDGE / max(width, height, 1)
    image = Thumbnail(max(1, round(width * scale)), max(1, round(height * scale)))
    image.anchor = f"A{number}"
    sheet.add_image(image)
    words = row.photo.alternative_text or row.photo.caption
    words = words or book.texts.translate("Workbook", "Foto ohne Beschreibung")
    book.describe(sheet, words, partial(book.pictures.thumbnail, row.photo))


def _preview(row: _PhotoRow, book: Book) -> str | None:
    return None if row.has_preview else book.texts.translate("Workbook", "ohne Vorschau")


def _finding(row: _PhotoRow) -> str | None:
    findings = row.source.snapshot.findings
    return next((each.label for each in findings if each.id == row.photo.finding_id), None)


def _link(row: _PhotoRow, book: Book) -> Value:
    """Return a link relative to the workbook, where the pictures lie beside it."""
    target = book.pictures.link(row.photo)
    if not target:
        return None
    name = target.rpartition("/")[2]
    quoted = (part.replace('"', '""') for part in (target, name))
    return Formula('HYPERLINK("{}","{}")'.format(*quoted), name)
