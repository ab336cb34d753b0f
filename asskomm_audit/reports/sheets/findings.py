"""Findings with what they rest on, those dismissed and withdrawn too."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.priority import priorities_of
from asskomm_audit.labels import (
    consequence_label,
    finding_status_label,
    group_label,
    light_label,
    likelihood_label,
    likelihood_source_label,
    risk_label,
)
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book, stop_number
from asskomm_audit.reports.sheets.colouring import colour_risks
from asskomm_audit.reports.sheets.table import Column


@dataclass(frozen=True, slots=True)
class _FindingRow:
    audit: int
    source: ReportAudit
    finding: Finding
    priority: int | None


def findings_sheet(book: Book) -> None:
    """One row per finding, those dismissed and withdrawn too."""
    texts = book.texts
    yes, no = texts.translate("Workbook", "ja"), texts.translate("Workbook", "nein")
    columns: list[Column[_FindingRow]] = [
        Column(texts.translate("Workbook", "Feststellung"), lambda row: row.finding.label, 13),
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 26),
        Column(texts.translate("Workbook", "Stelle"), lambda row: row.finding.spot, 24),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.source.snapshot, row.finding.stop_id),
            11,
        ),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.finding.criterion, 11),
        Column(texts.translate("Workbook", "Titel"), lambda row: row.finding.title, 44),
        Column(
            texts.translate("Workbook", "Beschreibung"), lambda row: row.finding.description, 56
        ),
        Column(texts.translate("Workbook", "Ursachenhypothese"), lambda row: row.finding.cause, 44),
        Column(
            texts.translate("Workbook", "Eintritt (1–5)"), lambda row: row.finding.likelihood, 9
        ),
        Column(
            texts.translate("Workbook", "Eintritt"),
            lambda row: (
                likelihood_label(row.finding.likelihood, texts) if row.finding.likelihood else None
            ),
            22,
        ),
        Column(
            texts.translate("Workbook", "Quelle des Eintritts"),
            lambda row: (
                likelihood_source_label(row.finding.likelihood_source, texts)
                if row.finding.likelihood
                else None
            ),
            22,
        ),
        Column(
            texts.translate("Workbook", "Auswirkung (1–5)"), lambda row: row.finding.consequence, 11
        ),
        Column(
            texts.translate("Workbook", "Auswirkung"),
            lambda row: (
                consequence_label(row.finding.consequence, texts)
                if row.finding.consequence
                else None
            ),
            28,
        ),
        Column(
            texts.translate("Workbook", "Risikoklasse"),
            lambda row: risk_label(row.finding.risk, texts),
            14,
        ),
        Column(texts.translate("Workbook", "Priorität"), lambda row: row.priority, 10),
        Column(
            texts.translate("Workbook", "Licht"),
            lambda row: light_label(row.finding.light, texts),
            20,
        ),
        Column(
            texts.translate("Workbook", "Betroffene"),
            lambda row: ", ".join(sorted(group_label(each, texts) for each in row.finding.groups)),
            28,
        ),
        Column(
            texts.translate("Workbook", "Status"),
            lambda row: finding_status_label(row.finding.status, texts),
            15,
        ),
        Column(
            texts.translate("Workbook", "Grund"), lambda row: row.finding.reason, 30, internal=True
        ),
        Column(
            texts.translate("Workbook", "Öffentlich"),
            lambda row: yes if row.finding.public and not row.source.is_event(row.finding) else no,
            10,
        ),
        Column(
            texts.translate("Workbook", "Fotos"),
            lambda row: len(row.source.snapshot.photos_of(row.finding.id)) or None,
            8,
        ),
        Column(
            texts.translate("Workbook", "Maßnahmen"),
            lambda row: ", ".join(
                each.label for each in row.source.snapshot.measures_of(row.finding.id)
            ),
            18,
        ),
        Column(
            texts.translate("Workbook", "Fotonummern"),
            lambda row: ", ".join(
                each.label for each in row.source.snapshot.photos_of(row.finding.id)
            ),
            24,
        ),
    ]
    data = book.add(
        ("07_Feststellungen", "07_Findings"),
        "Feststellungen",
        texts.translate("Workbook", "Feststellungen"),
        _about(book),
        columns,
        list(_finding_rows(book)),
        expected=sum(len(each.snapshot.findings) for each in book.audits),
    )
    colour_risks(data, texts.translate("Workbook", "Risikoklasse"), texts)


def _finding_rows(book: Book) -> Iterable[_FindingRow]:
    for number, audit in book.numbered():
        order = {each.finding.id: each.position for each in priorities_of(audit.snapshot)}
        for finding in sorted(audit.snapshot.findings, key=lambda each: each.number):
            yield _FindingRow(number, audit, finding, order.get(finding.id))


def _about(book: Book) -> str:
    translate = book.texts.translate
    if book.is_public:
        return translate("Workbook", "Eine Zeile je Feststellung, die öffentlich ist.")
    return translate("Workbook", "Eine Zeile je Feststellung, auch verworfene und zurückgezogene.")
