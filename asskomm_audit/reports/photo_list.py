"""The list of photos that lie beside it, as a small workbook: for everyone, with nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from asskomm_audit.progress import silent
from asskomm_audit.reports.photo_entries import PhotoEntry, direction_text, taken_text
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.table import Column
from asskomm_audit.reports.sheets.values import Formula
from asskomm_audit.reports.workbook import save_book
from asskomm_audit.texts import Texts


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A photo that lies beside the workbook, at a path relative to it with slashes."""

    entry: PhotoEntry
    path: str


def write_photo_list(
    photos: Sequence[PhotoFile], target: Path, *, texts: Texts, created: datetime
) -> None:
    """Write a workbook that holds the list of photos, each linked to its file."""
    workbook = Workbook()
    del workbook[workbook.sheetnames[0]]
    title = texts.translate("Workbook", "Fotoliste Sicherheitsaudit")
    book = Book(workbook, (), (), texts, created, title)
    book.add(
        ("Fotos", "Photos"),
        "Fotos",
        texts.translate("Workbook", "Fotos"),
        texts.translate("Workbook", "Eine Zeile je Foto, das neben dieser Liste liegt."),
        _columns(texts),
        photos,
    )
    properties = workbook.properties
    properties.title = title
    properties.creator = "ASSKomm Audit"
    properties.language = texts.language
    properties.created = properties.modified = created.replace(tzinfo=None)
    with saved_as(target) as unfinished:
        save_book(book, unfinished, silent)


def _link(photo: PhotoFile) -> Formula:
    name = photo.path.rpartition("/")[2]
    quoted = (part.replace('"', '""') for part in (photo.path, name))
    return Formula('HYPERLINK("{}","{}")'.format(*quoted), name)


def _columns(texts: Texts) -> list[Column[PhotoFile]]:
    translate = texts.translate
    return [
        Column(translate("Workbook", "Foto"), lambda row: row.entry.label, 13),
        Column(translate("Workbook", "Datei"), _link, 46),
        Column(translate("Workbook", "Audit"), lambda row: row.entry.audit, 8),
        Column(translate("Workbook", "Ort"), lambda row: row.entry.place, 26),
        Column(
            translate("Workbook", "Standpunkt"),
            lambda row: row.entry.stop.number if row.entry.stop else None,
            11,
        ),
        Column(
            translate("Workbook", "Feststellung"),
            lambda row: row.entry.finding.label if row.entry.finding else None,
            13,
        ),
        Column(
            translate("Workbook", "Titel"),
            lambda row: row.entry.finding.title if row.entry.finding else None,
            40,
        ),
        Column(
            translate("Workbook", "Aufgenommen"), lambda row: taken_text(row.entry.photo, texts), 22
        ),
        Column(
            translate("Workbook", "Richtung"),
            lambda row: direction_text(row.entry.photo, texts),
            20,
        ),
        Column(translate("Workbook", "Bildunterschrift"), lambda row: row.entry.photo.caption, 44),
        Column(
            translate("Workbook", "Bildbeschreibung"),
            lambda row: row.entry.photo.alternative_text,
            56,
        ),
    ]
