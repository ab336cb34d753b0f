"""What was rated, counted and measured at each stop, and the notes about immediate hazards."""

from dataclasses import dataclass

from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.stop_results import StopResult, stop_results
from asskomm_audit.labels import visit_label
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book, stop_number
from asskomm_audit.reports.sheets.table import Column, fill_table
from asskomm_audit.visit_labels import counted_label, indication_label


@dataclass(frozen=True, slots=True)
class _StopRow:
    audit: int
    source: ReportAudit
    result: StopResult


def stop_results_sheet(book: Book) -> None:
    """One row per stop and visit where something was rated, counted or measured."""
    rows = [
        _StopRow(number, audit, result)
        for number, audit in book.numbered()
        for result in stop_results(audit.snapshot)
    ]
    if not rows:
        return
    texts = book.texts
    columns: list[Column[_StopRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Standpunkt"), lambda row: row.result.stop.number, 12),
        Column(texts.translate("Workbook", "Name"), lambda row: row.result.stop.name, 30),
        Column(
            texts.translate("Workbook", "Begehung"),
            lambda row: visit_label(row.result.kind, texts),
            16,
        ),
        Column(texts.translate("Workbook", "Bewertet"), lambda row: row.result.rated, 10),
        Column(texts.translate("Workbook", "Punkte"), lambda row: row.result.score, 9, "0"),
        Column(
            texts.translate("Workbook", "Kritisch (0 oder 1)"),
            lambda row: ", ".join(row.result.critical),
            22,
        ),
        *(_counted(book, group) for group in CountedGroup),
        *_light(book),
    ]
    german = texts.language == "de"
    sheet = book.sheet("16_Standpunktwerte" if german else "16_Stop_results")
    fill_table(sheet, "Standpunktwerte", columns, rows)


def _counted(book: Book, group: CountedGroup) -> Column[_StopRow]:
    name = counted_label(group, book.texts)
    return Column(name, lambda row: row.result.people.get(group), 10)


def _light(book: Book) -> list[Column[_StopRow]]:
    texts = book.texts
    return [
        Column(
            texts.translate("Workbook", "Lichtpunkte"),
            lambda row: row.result.light.points if row.result.light else None,
            10,
        ),
        Column(
            texts.translate("Workbook", "Mittel lx"),
            lambda row: row.result.light.mean if row.result.light else None,
            10,
            "0.0",
        ),
        Column(
            texts.translate("Workbook", "Min. lx"),
            lambda row: row.result.light.least if row.result.light else None,
            10,
            "0.0",
        ),
        Column(
            "U0",
            lambda row: row.result.light.uniformity if row.result.light else None,
            8,
            "0.00",
        ),
        Column(
            texts.translate("Workbook", "Zielklasse"),
            lambda row: row.result.stop.light_class,
            10,
        ),
        Column(
            texts.translate("Workbook", "Hinweis"),
            lambda row: (
                indication_label(row.result.light.indication, texts) if row.result.light else None
            ),
            46,
        ),
    ]


@dataclass(frozen=True, slots=True)
class _HazardRow:
    audit: int
    source: ReportAudit
    hazard: Hazard


def hazards_sheet(book: Book) -> None:
    """One row per immediate hazard; who noted it stays unnamed."""
    rows = [
        _HazardRow(number, audit, hazard)
        for number, audit in book.numbered()
        for hazard in sorted(audit.snapshot.hazards, key=lambda each: each.number)
    ]
    if not rows:
        return
    texts = book.texts
    columns: list[Column[_HazardRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Nummer"), lambda row: row.hazard.label, 10),
        Column(texts.translate("Workbook", "Gemeldet"), lambda row: row.hazard.noted_at, 17),
        Column(texts.translate("Workbook", "Gefahr"), lambda row: row.hazard.text, 50),
        Column(texts.translate("Workbook", "Stelle"), lambda row: row.hazard.spot, 30),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.source.snapshot, row.hazard.stop_id),
            12,
        ),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.hazard.criterion, 11),
        Column(texts.translate("Workbook", "Zuständig"), lambda row: row.hazard.office, 28),
        Column(texts.translate("Workbook", "Geschrieben"), lambda row: row.hazard.written_at, 17),
    ]
    sheet = book.sheet("17_Sofortmeldungen" if texts.language == "de" else "17_Hazard_notes")
    fill_table(sheet, "Sofortmeldungen", columns, rows)
