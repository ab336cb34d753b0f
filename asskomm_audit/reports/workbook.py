"""The planner's workbook as a whole: which sheets in which order, written safely."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.properties import CalcProperties

from asskomm_audit.domain.privacy import Edition
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.sheets.answers import answers_sheet, criteria_sheet
from asskomm_audit.reports.sheets.book import Book, LogLine, Pictures
from asskomm_audit.reports.sheets.checking import check_sheet
from asskomm_audit.reports.sheets.choosing import lists_sheet
from asskomm_audit.reports.sheets.dimensions import dimensions_sheet, values_sheet
from asskomm_audit.reports.sheets.evidence import (
    agreement_sheet,
    comparison_sheet,
    log_sheet,
    perception_sheet,
)
from asskomm_audit.reports.sheets.findings import findings_sheet
from asskomm_audit.reports.sheets.measures import measures_sheet
from asskomm_audit.reports.sheets.notes import notes_sheet
from asskomm_audit.reports.sheets.overview import audits_sheet, places_sheet
from asskomm_audit.reports.sheets.owners import costs_sheet, owners_sheet
from asskomm_audit.reports.sheets.package import Drawn, write_package
from asskomm_audit.reports.sheets.photos import photos_sheet
from asskomm_audit.reports.sheets.rows import rows_xml
from asskomm_audit.reports.sheets.situation import situation_sheet
from asskomm_audit.reports.sheets.stops import hazards_sheet, stop_results_sheet, stops_sheet
from asskomm_audit.reports.sheets.table import Looks
from asskomm_audit.texts import Texts

__all__ = ["LogLine", "Pictures", "save_book", "write_workbook"]

_NO_PICTURES = Pictures()
_PREPARED, _ROWS_WRITTEN, _WHOLE = 300, 900, 1000  # of the progress


def write_workbook(
    audits: Sequence[ReportAudit],
    target: Path,
    *,
    texts: Texts,
    created: datetime,
    title: str = "",
    log: Sequence[LogLine] = (),
    pictures: Pictures = _NO_PICTURES,
    progress: Progress = silent,
    edition: Edition = Edition.INTERNAL,
) -> None:
    """Write the workbook; on failure or cancel no half file is left behind.

    A public one leaves out columns and sheets; that the audits tell no secret is the caller's care.

    `created` is the only clock: it decides what is overdue and stands in the file's properties.
    Progress is in thousandths: first the sheets, then rows, then pictures.
    """
    title = title or texts.translate("Workbook", "Fachmappe Sicherheitsaudit")
    workbook = Workbook()
    del workbook[workbook.sheetnames[0]]
    book = Book(workbook, audits, log, texts, created, title, pictures, edition)
    sheets = [each for each in _SHEETS if not (book.is_public and each in _INTERNAL)]
    for done, fill in enumerate(sheets):
        progress(_PREPARED * done // len(sheets), _WHOLE)
        fill(book)
    _arrange(book)
    with saved_as(target) as unfinished:
        save_book(book, unfinished, progress)


def save_book(book: Book, target: Path, progress: Progress) -> None:
    """Write the prepared book with the rows of its data sheets, one after the other."""
    looks = Looks(book.workbook.worksheets[0], book.texts.language)
    total = max(1, sum(len(each.rows) for each in book.data.values()))
    rows: dict[str, tuple[str, Callable[[], Iterable[str]]]] = {}
    before = 0
    for each in book.data.values():
        corner = f"{get_column_letter(len(each.columns))}{each.last_row}"
        tell = partial(_tell, progress, before, total)
        rows[each.title] = corner, partial(rows_xml, each, looks, tell)
        before += len(each.rows)
    write_package(book.workbook, target, rows, _heard(book.drawn, progress), book.created)
    progress(_WHOLE, _WHOLE)


def _tell(progress: Progress, before: int, total: int, done: int) -> None:
    progress(_PREPARED + (_ROWS_WRITTEN - _PREPARED) * (before + done) // total, _WHOLE)


def _heard(drawn: Mapping[str, list[Drawn]], progress: Progress) -> dict[str, list[Drawn]]:
    """Return the same, and each picture tells when it is read: covering one takes its time."""
    total = sum(each.load is not None for drawings in drawn.values() for each in drawings)
    done = count()

    def telling(load: Callable[[], bytes]) -> bytes:
        progress(_ROWS_WRITTEN + (_WHOLE - _ROWS_WRITTEN) * next(done) // total, _WHOLE)
        return load()

    return {
        title: [replace(each, load=each.load and partial(telling, each.load)) for each in drawings]
        for title, drawings in drawn.items()
    }


_SHEETS: tuple[Callable[[Book], None], ...] = (
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
    situation_sheet,
    costs_sheet,
    log_sheet,
    stop_results_sheet,
    hazards_sheet,
    values_sheet,
    photos_sheet,
    check_sheet,
    lists_sheet,
    notes_sheet,  # last: it lists the others, and goes to the front
)

_INTERNAL = (log_sheet, hazards_sheet, situation_sheet)
"""What a public edition has not: steps name what was left out, hazards may be weak spots, and
nobody fills in what is already published."""


def _arrange(book: Book) -> None:
    """Open on the first sheet, have formulas computed at opening, and name the file."""
    workbook, translate = book.workbook, book.texts.translate
    workbook.active = 0
    workbook.calculation = CalcProperties(fullCalcOnLoad=True)
    properties = workbook.properties
    properties.title = book.title
    properties.subject = ", ".join(dict.fromkeys(each.name for each in book.audits))[:250]
    if book.is_public:
        properties.category = translate("Workbook", "Öffentlich")
    else:
        properties.category = translate("Workbook", "Intern")
        told = translate("Workbook", "Nur für den Dienstgebrauch, nicht öffentlich.")
        properties.description = told
    properties.creator = "ASSKomm Audit"
    properties.language = book.texts.language
