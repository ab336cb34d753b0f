"""Measures: what is to be done, by whom, until when, and what it costs."""

from collections.abc import Iterable
from dataclasses import dataclass

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import CostClass, Measure, MeasureStatus, is_overdue
from asskomm_audit.domain.priority import measures_first_to_last, priorities_of
from asskomm_audit.labels import (
    capital_label,
    cost_label,
    evidence_label,
    measure_status_label,
    measure_type_label,
    risk_label,
)
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.colouring import colour_risks
from asskomm_audit.reports.sheets.table import Column, fill_table
from asskomm_audit.texts import Texts


@dataclass(frozen=True, slots=True)
class _MeasureRow:
    audit: int
    source: ReportAudit
    finding: Finding
    measure: Measure
    priority: int | None


def measures_sheet(book: Book) -> None:
    """One row per measure, in the order of action."""
    texts, today = book.texts, book.created.date()
    columns: list[Column[_MeasureRow]] = [
        Column(texts.translate("Workbook", "Maßnahme"), lambda row: row.measure.label, 11),
        Column(texts.translate("Workbook", "Feststellung"), lambda row: row.finding.label, 13),
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 26),
        Column(texts.translate("Workbook", "Was zu tun ist"), lambda row: row.measure.text, 54),
        Column(texts.translate("Workbook", "Warum"), lambda row: row.finding.title, 40),
        Column(
            texts.translate("Workbook", "Art"),
            lambda row: measure_type_label(row.measure.type, texts) if row.measure.type else None,
            20,
        ),
        Column(
            texts.translate("Workbook", "Investiv"),
            lambda row: capital_label(row.measure.capital, texts),
            14,
        ),
        Column(
            texts.translate("Workbook", "Kostenklasse"),
            lambda row: row.measure.cost_class.value if row.measure.cost_class else None,
            11,
        ),
        Column(
            texts.translate("Workbook", "Kosten einmalig"),
            lambda row: cost_label(row.measure.cost_class, texts),
            20,
        ),
        Column(texts.translate("Workbook", "Zuständigkeit"), lambda row: _role(row, texts), 28),
        Column(
            texts.translate("Workbook", "Stelle, Unternehmen"), lambda row: row.measure.owner, 28
        ),
        Column(texts.translate("Workbook", "Frist"), lambda row: row.measure.due, 12),
        Column(
            texts.translate("Workbook", "Überfällig"),
            lambda row: (
                texts.translate("Workbook", "ja") if is_overdue(row.measure, today) else None
            ),
            11,
        ),
        Column(texts.translate("Workbook", "Priorität"), lambda row: row.priority, 10),
        Column(
            texts.translate("Workbook", "Risikoklasse"),
            lambda row: risk_label(row.finding.risk, texts),
            14,
        ),
        Column(
            texts.translate("Workbook", "Status"),
            lambda row: measure_status_label(row.measure.status, texts),
            17,
        ),
        Column(texts.translate("Workbook", "Grund"), lambda row: row.measure.reason, 30),
        Column(texts.translate("Workbook", "Finanzierung"), lambda row: row.measure.funding, 26),
        Column(
            texts.translate("Workbook", "Evidenz"),
            lambda row: (
                f"{row.measure.evidence}: {evidence_label(row.measure.evidence, texts)}"
                if row.measure.evidence
                else None
            ),
            26,
        ),
        Column(texts.translate("Workbook", "Erledigt am"), lambda row: row.measure.done_on, 12),
    ]
    sheet = book.sheet("08_Massnahmen" if texts.language == "de" else "08_Measures")
    count = fill_table(sheet, "Massnahmen", columns, _measure_rows(book))
    colour_risks(sheet, "P", count, texts)
    if count:
        words = [measure_status_label(each, texts) for each in MeasureStatus]
        _offer(sheet, f"Q2:Q{count + 1}", words, texts)
        _offer(sheet, f"I2:I{count + 1}", [each.value for each in CostClass], texts)


def _measure_rows(book: Book) -> Iterable[_MeasureRow]:
    for number, audit in book.numbered():
        snapshot = audit.snapshot
        first = measures_first_to_last(snapshot)
        rest = [each for each in snapshot.measures if each not in first]
        findings = {each.id: each for each in snapshot.findings}
        order = {each.finding.id: each.position for each in priorities_of(snapshot)}
        for measure in (*first, *sorted(rest, key=lambda each: each.number)):
            finding = findings[measure.finding_id]
            yield _MeasureRow(number, audit, finding, measure, order.get(finding.id))


def _role(row: _MeasureRow, texts: Texts) -> str:
    names = row.source.snapshot.catalogue.roles.get(row.measure.role, {})
    return names.get(texts.language, row.measure.role)


def owners_sheet(book: Book) -> None:
    """Open measures by who is responsible and the quarter they are due in."""
    texts = book.texts
    open_rows = [row for row in _measure_rows(book) if not row.measure.is_ended]
    quarters = sorted({_quarter(row.measure, texts) for row in open_rows})
    counts: dict[str, dict[str, int]] = {}
    for row in open_rows:
        owner = _role(row, texts) or texts.translate("Workbook", "offen")
        of_owner = counts.setdefault(owner, {})
        quarter = _quarter(row.measure, texts)
        of_owner[quarter] = of_owner.get(quarter, 0) + 1

    def in_quarter(quarter: str) -> Column[str]:
        return Column(quarter, lambda owner: counts[owner].get(quarter), 13)

    columns: list[Column[str]] = [
        Column(texts.translate("Workbook", "Zuständigkeit"), lambda owner: owner, 40),
        *(in_quarter(quarter) for quarter in quarters),
        Column(texts.translate("Workbook", "Summe"), lambda owner: sum(counts[owner].values()), 10),
    ]
    sheet = book.sheet("09_Zustaendigkeiten" if texts.language == "de" else "09_Owners")
    fill_table(sheet, "Zustaendigkeiten", columns, sorted(counts))


def _quarter(measure: Measure, texts: Texts) -> str:
    if measure.due is None:
        return texts.translate("Workbook", "ohne Frist")
    return f"{measure.due.year} Q{(measure.due.month + 2) // 3}"


def costs_sheet(book: Book) -> None:
    """Count the measures by cost class and whether they are investments."""
    texts = book.texts
    measures = [each for audit in book.audits for each in audit.snapshot.measures]

    def with_capital(capital: bool | None) -> Column[CostClass | None]:
        def count(cost: CostClass | None) -> int:
            return sum(each.cost_class is cost and each.capital is capital for each in measures)

        return Column(capital_label(capital, texts), count, 16)

    columns: list[Column[CostClass | None]] = [
        Column(
            texts.translate("Workbook", "Kostenklasse"),
            lambda cost: cost.value if cost else "–",
            14,
        ),
        Column(
            texts.translate("Workbook", "Kosten einmalig"), lambda cost: cost_label(cost, texts), 24
        ),
        *(with_capital(capital) for capital in (True, False, None)),
        Column(
            texts.translate("Workbook", "Summe"),
            lambda cost: sum(each.cost_class is cost for each in measures),
            10,
        ),
    ]
    sheet = book.sheet("14_Kosten" if texts.language == "de" else "14_Costs")
    fill_table(sheet, "Kosten", columns, [*CostClass, None])


def _offer(sheet: Worksheet, area: str, words: list[str], texts: Texts) -> None:
    """Let a cell of the area be chosen from a list."""
    rule = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
    rule.errorTitle = texts.translate("Workbook", "Nicht in der Liste")
    rule.error = texts.translate("Workbook", "Wählen Sie einen Eintrag der Liste.")
    sheet.data_validations.append(rule)
    rule.add(area)
