"""Measures: what is to be done, by whom, until when, and what it costs."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import (
    CostClass,
    Evidence,
    Measure,
    MeasureStatus,
    MeasureType,
    is_out_of_season,
    is_overdue,
)
from asskomm_audit.domain.priority import measures_first_to_last, priorities_of
from asskomm_audit.labels import (
    capital_label,
    cost_label,
    evidence_label,
    measure_status_label,
    measure_type_label,
    risk_label,
)
from asskomm_audit.reports.colours import WARNING, WHITE
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.choosing import offer, only_days
from asskomm_audit.reports.sheets.colouring import colour_risks, colour_word
from asskomm_audit.reports.sheets.table import Column, DataSheet
from asskomm_audit.reports.sheets.values import Formula
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
        Column(
            texts.translate("Workbook", "Zuständigkeit"),
            lambda row: owner_of(row.source, row.measure, texts),
            28,
        ),
        Column(
            texts.translate("Workbook", "Stelle, Unternehmen"),
            lambda row: row.measure.owner,
            28,
            internal=True,
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
            lambda row: _evidence_text(row.measure.evidence, texts),
            26,
        ),
        Column(texts.translate("Workbook", "Erledigt am"), lambda row: row.measure.done_on, 12),
        Column(
            texts.translate("Workbook", "Schonzeit"),
            lambda row: (
                texts.translate("Workbook", "März bis September: nur Form- und Pflegeschnitt")
                if is_out_of_season(row.measure)
                else None
            ),
            24,
        ),
        Column(texts.translate("Workbook", "Offen"), lambda row: _open_formula(book, row), 9),
        Column(texts.translate("Workbook", "Quartal"), lambda row: _quarter_formula(book, row), 12),
    ]
    data = book.add(
        ("08_Massnahmen", "08_Measures"),
        "Massnahmen",
        texts.translate("Workbook", "Maßnahmen"),
        texts.translate("Workbook", "Eine Zeile je Maßnahme, in der Reihenfolge des Handelns."),
        columns,
        list(_measure_rows(book)),
        expected=sum(len(each.snapshot.measures) for each in book.audits),
    )
    colour_risks(data, texts.translate("Workbook", "Risikoklasse"), texts)
    overdue = texts.translate("Workbook", "Überfällig")
    colour_word(data, overdue, texts.translate("Workbook", "ja"), WARNING, WHITE)
    _offer_words(book, data)


def _offer_words(book: Book, data: DataSheet[_MeasureRow]) -> None:
    """Let what has fixed words be chosen from them, and a day be only a day."""
    texts = book.texts
    roles = sorted({_role_name(each, code, texts) for each in book.audits for code in _roles(each)})
    for head, words in (
        (texts.translate("Workbook", "Art"), [measure_type_label(x, texts) for x in MeasureType]),
        (
            texts.translate("Workbook", "Investiv"),
            [capital_label(each, texts) for each in (True, False, None)],
        ),
        (texts.translate("Workbook", "Kostenklasse"), [each.value for each in CostClass]),
        (texts.translate("Workbook", "Zuständigkeit"), [*roles, _nobody(texts)]),
        (texts.translate("Workbook", "Status"), status_words(texts)),
        (
            texts.translate("Workbook", "Evidenz"),
            [_evidence_text(each, texts) or "" for each in Evidence],
        ),
    ):
        offer(book, data, head, words)
    for head in (texts.translate("Workbook", "Frist"), texts.translate("Workbook", "Erledigt am")):
        only_days(book, data, head)


def status_words(texts: Texts) -> list[str]:
    """Return the states of a measure in their order; the last four end it."""
    return [measure_status_label(each, texts) for each in MeasureStatus]


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


def owner_of(audit: ReportAudit, measure: Measure, texts: Texts) -> str:
    """Return the role that is responsible, or a word for nobody yet."""
    return _role_name(audit, measure.role, texts) or _nobody(texts)


def _roles(audit: ReportAudit) -> Iterable[str]:
    return audit.snapshot.catalogue.roles


def _role_name(audit: ReportAudit, code: str, texts: Texts) -> str:
    return audit.snapshot.catalogue.roles.get(code, {}).get(texts.language, code)


def _nobody(texts: Texts) -> str:
    return texts.translate("Workbook", "offen")


def _evidence_text(grade: Evidence | None, texts: Texts) -> str | None:
    return f"{grade}: {evidence_label(grade, texts)}" if grade else None


def _open_formula(book: Book, row: _MeasureRow) -> Formula:
    """Say whether something is to be done yet: it follows the status that a planner sets."""
    texts = book.texts
    yes, no = texts.translate("Workbook", "ja"), texts.translate("Workbook", "nein")
    status = book.data["Massnahmen"].letter(texts.translate("Workbook", "Status"))
    ended = ",".join(
        f'${status}{{row}}="{word}"'
        for word, each in zip(status_words(texts), MeasureStatus, strict=True)
        if replace(row.measure, status=each).is_ended
    )
    return Formula(f'IF(OR({ended}),"{no}","{yes}")', no if row.measure.is_ended else yes)


def _quarter_formula(book: Book, row: _MeasureRow) -> Formula:
    """Return the quarter of the due date: it follows the date that a planner sets."""
    due = book.data["Massnahmen"].letter(book.texts.translate("Workbook", "Frist"))
    text = (
        f'IF(${due}{{row}}="","{book.texts.translate("Workbook", "ohne Frist")}",'
        f'YEAR(${due}{{row}})&" Q"&ROUNDUP(MONTH(${due}{{row}})/3,0))'
    )
    return Formula(text, quarter_of(row.measure, book.texts))


def quarter_of(measure: Measure, texts: Texts) -> str:
    """Return the quarter a measure is due in: 2027 Q1."""
    if measure.due is None:
        return texts.translate("Workbook", "ohne Frist")
    return f"{measure.due.year} Q{(measure.due.month + 2) // 3}"
