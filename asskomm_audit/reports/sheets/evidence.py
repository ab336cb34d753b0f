"""What participants said, how far raters agree, what changed, and who wrote what when."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.agreement import Agreement
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.paired import PairedItem
from asskomm_audit.domain.perception import Perception, perceptions_of
from asskomm_audit.domain.shares import Interval, Showing
from asskomm_audit.domain.survey import DISTURBANCES, Item
from asskomm_audit.labels import item_label, visit_label
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book, LogLine, stop_number
from asskomm_audit.reports.sheets.table import Column, Value

_SCALED = (Item.SAFE_NOW, Item.SAFE_ALONE, Item.AVOIDS, Item.RISK, *DISTURBANCES)


@dataclass(frozen=True, slots=True)
class _PerceptionRow:
    audit: int
    source: ReportAudit
    perception: Perception


def perception_sheet(book: Book) -> None:
    """One row per item, light and stop; what could point to single people is suppressed."""
    rows = list(_perception_rows(book))
    texts = book.texts

    def counted(level: int) -> Column[_PerceptionRow]:
        return Column(str(level), lambda row: _unless_few(row, row.perception.counts[level - 1]), 8)

    columns: list[Column[_PerceptionRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.source.snapshot, row.perception.stop_id),
            12,
        ),
        Column(
            texts.translate("Workbook", "Frage"),
            lambda row: item_label(row.perception.item, texts),
            34,
        ),
        Column(
            texts.translate("Workbook", "Zeit"),
            lambda row: (
                texts.translate("Workbook", "Nacht")
                if row.perception.at_night
                else texts.translate("Workbook", "Tag")
            ),
            9,
        ),
        Column(texts.translate("Workbook", "n"), lambda row: _unless_few(row, row.perception.n), 7),
        *(counted(level) for level in range(1, 6)),
        Column(
            texts.translate("Workbook", "Anteil 4 und 5"),
            lambda row: row.perception.high_share if _has_share(row) else None,
            13,
            "0 %",
        ),
        Column(
            texts.translate("Workbook", "95 % von"),
            lambda row: interval.low if (interval := _interval(row)) else None,
            10,
            "0 %",
        ),
        Column(
            texts.translate("Workbook", "95 % bis"),
            lambda row: interval.high if (interval := _interval(row)) else None,
            10,
            "0 %",
        ),
        Column(texts.translate("Workbook", "Hinweis"), lambda row: _caution(row, book), 40),
    ]
    book.add(
        ("10_Subjektiv", "10_Perception"),
        "Subjektiv",
        texts.translate("Workbook", "Subjektive Sicherheit"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Frage, Tageszeit und Standpunkt. Unter 5 Antworten steht „<5“.",
        ),
        columns,
        rows,
    )


def _perception_rows(book: Book) -> Iterable[_PerceptionRow]:
    for number, audit in book.numbered():
        for item in _SCALED:
            for perception in perceptions_of(audit.snapshot, item):
                yield _PerceptionRow(number, audit, perception)


def _unless_few(row: _PerceptionRow, count: int) -> Value:
    return "<5" if row.perception.showing is Showing.SUPPRESSED else count


def _has_share(row: _PerceptionRow) -> bool:
    return row.perception.showing in (Showing.PERCENT, Showing.NOT_REPRESENTATIVE)


def _interval(row: _PerceptionRow) -> Interval | None:
    return row.perception.interval if _has_share(row) else None


def _caution(row: _PerceptionRow, book: Book) -> str:
    texts = book.texts
    match row.perception.showing:
        case Showing.PERCENT:
            return texts.translate("Workbook", "Angaben der Teilnehmenden")
        case Showing.NOT_REPRESENTATIVE:
            return texts.translate("Workbook", "Angaben der Teilnehmenden, nicht repräsentativ")
        case Showing.COUNTS_ONLY:
            return texts.translate("Workbook", "unter 10 Antworten: nur Anzahlen")
        case Showing.SUPPRESSED:
            return texts.translate("Workbook", "unter 5 Antworten: unterdrückt")


@dataclass(frozen=True, slots=True)
class _PairRow:
    audit: int
    source: ReportAudit
    profile: Profile
    comparable: bool
    item: PairedItem


def comparison_sheet(book: Book) -> None:
    """One row per criterion rated in a re-audit and in the audit before."""
    rows = list(_pair_rows(book))
    texts = book.texts
    columns: list[Column[_PairRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Profil"),
            lambda row: (
                texts.translate("Workbook", "Tag")
                if row.profile is Profile.DAY
                else texts.translate("Workbook", "Nacht")
            ),
            9,
        ),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.item.criterion, 11),
        Column(texts.translate("Workbook", "Titel"), lambda row: _title(row, book), 40),
        Column(texts.translate("Workbook", "Gewicht"), lambda row: row.item.weight, 9),
        Column(texts.translate("Workbook", "Vorher"), lambda row: row.item.before, 9),
        Column(texts.translate("Workbook", "Nachher"), lambda row: row.item.after, 9),
        Column(
            texts.translate("Workbook", "Differenz"),
            lambda row: row.item.after - row.item.before,
            10,
        ),
        Column(
            texts.translate("Workbook", "Vergleichbar"),
            lambda row: (
                texts.translate("Workbook", "ja")
                if row.comparable
                else texts.translate("Workbook", "nein")
            ),
            13,
        ),
    ]
    book.add(
        ("11_Vergleich", "11_Comparison"),
        "Vergleich",
        texts.translate("Workbook", "Vergleich"),
        texts.translate(
            "Workbook", "Eine Zeile je Kriterium, das im Wiederholungsaudit und davor bewertet ist."
        ),
        columns,
        rows,
    )


def _pair_rows(book: Book) -> Iterable[_PairRow]:
    for number, audit in book.numbered():
        comparison = book.comparison(number)
        if comparison is None:
            continue
        for part in (comparison.day, comparison.night):
            if part:
                for item in part.items:
                    yield _PairRow(number, audit, part.profile, part.is_comparable, item)


def _title(row: _PairRow, book: Book) -> str | None:
    criterion = row.source.criterion(row.item.criterion)
    return criterion.texts[book.texts.language].title if criterion else None


@dataclass(frozen=True, slots=True)
class _AgreementRow:
    audit: int
    source: ReportAudit
    agreement: Agreement


def agreement_sheet(book: Book) -> None:
    """One row per audit and walk: alpha only with its interval, its n and plain percentages."""
    texts = book.texts
    columns: list[Column[_AgreementRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Begehung"),
            lambda row: visit_label(row.agreement.kind, texts),
            16,
        ),
        Column(texts.translate("Workbook", "Prüfende"), lambda row: row.agreement.raters, 10),
        Column(
            texts.translate("Workbook", "Doppelt bewertet"), lambda row: row.agreement.units, 11
        ),
        Column(texts.translate("Workbook", "Gleich"), lambda row: row.agreement.exact, 9, "0 %"),
        Column(
            texts.translate("Workbook", "Höchstens 1 Stufe"),
            lambda row: row.agreement.within_one,
            11,
            "0 %",
        ),
        Column(
            texts.translate("Workbook", "Krippendorff α (ordinal)"),
            lambda row: row.agreement.alpha,
            14,
            "0.00",
        ),
        Column(texts.translate("Workbook", "95 % von"), lambda row: row.agreement.low, 10, "0.00"),
        Column(texts.translate("Workbook", "95 % bis"), lambda row: row.agreement.high, 10, "0.00"),
        Column(
            texts.translate("Workbook", "Zu klären"),
            lambda row: ", ".join(each.criterion for each in row.agreement.disputes),
            40,
        ),
    ]
    rows = [
        _AgreementRow(number, audit, agreement)
        for number, audit in book.numbered()
        for agreement in (audit.result.agreement_day, audit.result.agreement_night)
        if agreement.raters or agreement.kind is VisitKind.DAY
    ]
    book.add(
        ("12_Uebereinstimmung", "12_Agreement"),
        "Uebereinstimmung",
        texts.translate("Workbook", "Übereinstimmung"),
        texts.translate("Workbook", "Eine Zeile je Audit und Begehung mit mehreren Prüfenden."),
        columns,
        rows,
    )


def log_sheet(book: Book) -> None:
    """One row per step of the file's history, the newest first; people stay unnamed."""
    texts = book.texts
    columns: list[Column[LogLine]] = [
        Column(texts.translate("Workbook", "Wann"), lambda line: line.at, 17),
        Column(texts.translate("Workbook", "Wer"), lambda line: line.person, 26),
        Column(texts.translate("Workbook", "Was"), lambda line: line.text, 70),
    ]
    book.add(
        ("15_Protokoll", "15_Log"),
        "Protokoll",
        texts.translate("Workbook", "Protokoll"),
        texts.translate(
            "Workbook", "Eine Zeile je Arbeitsschritt in der Akte, der jüngste zuerst."
        ),
        columns,
        book.log,
    )
