"""The planner's workbook as a whole: which sheets in which order, written safely."""

from collections.abc import Callable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.workbook.properties import CalcProperties

from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.sheets.answers import answers_sheet, criteria_sheet, dimensions_sheet
from asskomm_audit.reports.sheets.book import Book, LogLine, PhotoFile
from asskomm_audit.reports.sheets.evidence import (
    agreement_sheet,
    comparison_sheet,
    log_sheet,
    perception_sheet,
)
from asskomm_audit.reports.sheets.findings import findings_sheet
from asskomm_audit.reports.sheets.measures import costs_sheet, measures_sheet, owners_sheet
from asskomm_audit.reports.sheets.notes import notes_sheet
from asskomm_audit.reports.sheets.overview import audits_sheet, places_sheet, stops_sheet
from asskomm_audit.reports.sheets.photos import photos_sheet
from asskomm_audit.reports.sheets.stops import hazards_sheet, stop_results_sheet
from asskomm_audit.texts import Texts

__all__ = ["LogLine", "write_workbook"]


def write_workbook(
    audits: Sequence[ReportAudit],
    target: Path,
    *,
    texts: Texts,
    created: datetime,
    title: str = "",
    log: Sequence[LogLine] = (),
    photos: Sequence[PhotoFile] = (),
    progress: Progress = silent,
) -> None:
    """Write the workbook; on failure or cancel no half file is left behind.

    `photos` lie beside it and are linked. `created` is the only clock: it decides what is overdue
    and stands in the file's properties.
    """
    title = title or texts.translate("Workbook", "Fachmappe Sicherheitsaudit")
    book = Book(_empty(), audits, log, texts, created, title, photos)
    _write(book, _SHEETS, target, progress)


def write_photo_list(
    photos: Sequence[PhotoFile], target: Path, *, texts: Texts, created: datetime
) -> None:
    """Write a workbook that holds the list of photos and nothing else."""
    title = texts.translate("Workbook", "Fotoliste Sicherheitsaudit")
    book = Book(_empty(), (), (), texts, created, title, photos)
    _write(book, (photos_sheet,), target, silent)


def _empty() -> Workbook:
    workbook = Workbook()
    del workbook[workbook.sheetnames[0]]
    return workbook


def _write(
    book: Book, sheets: Sequence[Callable[[Book], None]], target: Path, progress: Progress
) -> None:
    workbook = book.workbook
    for done, fill in enumerate(sheets):
        progress(done, len(sheets) + 1)
        fill(book)
    _arrange(book)
    progress(len(sheets), len(sheets) + 1)
    with saved_as(target) as unfinished:
        # Not straight to the disk: openpyxl leaves the file open where that fails.
        whole = BytesIO()
        workbook.save(whole)
        unfinished.write_bytes(whole.getbuffer())
    progress(len(sheets) + 1, len(sheets) + 1)


_SHEETS: tuple[Callable[[Book], None], ...] = (
    notes_sheet,
    audits_sheet,
    places_sheet,
    stops_sheet,
    answers_sheet,
    criteria_sheet,
    dimensions_sheet,
    findings_sheet,
    measures_sheet,
    owners_sheet,
    perception_sheet,
    comparison_sheet,
    agreement_sheet,
    costs_sheet,
    log_sheet,
    stop_results_sheet,
    hazards_sheet,
    photos_sheet,
)


def _arrange(book: Book) -> None:
    """Open on the first sheet, have formulas computed at opening, and name the file."""
    workbook = book.workbook
    workbook.active = 0
    workbook.calculation = CalcProperties(fullCalcOnLoad=True)
    properties = workbook.properties
    properties.title = book.title
    properties.creator = "ASSKomm Audit"
    properties.language = book.texts.language
    properties.created = properties.modified = book.created.replace(tzinfo=None)
