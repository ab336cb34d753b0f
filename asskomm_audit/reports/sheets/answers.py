"""Answers in long form, the criteria they refer to, and the dimensions they add up to."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue, Criterion
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import visit_kinds
from asskomm_audit.labels import answer_state_label, visit_label
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import (
    Book,
    rater_code,
    rater_function,
    stop_number,
)
from asskomm_audit.reports.sheets.table import Column


@dataclass(frozen=True, slots=True)
class _AnswerRow:
    audit: int
    snapshot: AuditSnapshot
    kind: VisitKind
    criterion: Criterion | None
    answer: Answer
    photos: list[str]  # their labels


def answers_sheet(book: Book) -> None:
    """One row per rater, visit, stop and criterion."""
    texts = book.texts
    columns: list[Column[_AnswerRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Begehung"), lambda row: visit_label(row.kind, texts), 16
        ),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.snapshot, row.answer.stop_id),
            12,
        ),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.answer.criterion, 11),
        Column(
            texts.translate("Workbook", "Titel"),
            lambda row: row.criterion.texts[texts.language].title if row.criterion else None,
            36,
        ),
        Column(
            texts.translate("Workbook", "Prüfende Person"),
            lambda row: rater_code(row.snapshot, row.answer.rater),
            10,
        ),
        Column(
            texts.translate("Workbook", "Funktion"),
            lambda row: rater_function(row.snapshot, row.answer.rater),
            22,
        ),
        Column(
            texts.translate("Workbook", "Zustand"),
            lambda row: answer_state_label(row.answer.state, texts),
            12,
        ),
        Column(texts.translate("Workbook", "Stufe"), lambda row: row.answer.level, 8),
        Column(
            texts.translate("Workbook", "Wortlaut der Stufe"),
            lambda row: _wording(row, texts.language),
            40,
        ),
        Column(
            texts.translate("Workbook", "Rohwert"), lambda row: row.answer.raw_value, 10, "0.##"
        ),
        Column(
            texts.translate("Workbook", "Grund für n. z."),
            lambda row: row.answer.reason,
            30,
            internal=True,
        ),
        Column(
            texts.translate("Workbook", "Bemerkung"),
            lambda row: row.answer.remark,
            50,
            internal=True,
        ),
        Column(texts.translate("Workbook", "Fotos"), lambda row: len(row.photos) or None, 8),
        Column(
            texts.translate("Workbook", "Beantwortet"),
            lambda row: row.answer.answered_at,
            17,
            internal=True,
        ),
        Column(texts.translate("Workbook", "Fotonummern"), lambda row: ", ".join(row.photos), 24),
    ]
    book.add(
        ("04_Antworten", "04_Answers"),
        "Antworten",
        texts.translate("Workbook", "Antworten"),
        texts.translate(
            "Workbook", "Eine Zeile je prüfender Person, Begehung, Standpunkt und Kriterium."
        ),
        columns,
        list(_answer_rows(book)),
        expected=sum(map(_said, book.audits)),
    )


def _wording(row: _AnswerRow, language: str) -> str | None:
    if row.criterion is None or row.answer.level is None:
        return None
    words = row.criterion.texts["en" if language == "en" else "de"]
    return words.levels.get(row.answer.level)


def _answer_rows(book: Book) -> Iterable[_AnswerRow]:
    for number, audit in book.numbered():
        snapshot = audit.snapshot
        kinds = visit_kinds(snapshot)
        criteria = {each.id: each for each in snapshot.catalogue.criteria}
        order = {code: position for position, code in enumerate(criteria)}
        photos: dict[str, list[str]] = {}
        for photo in snapshot.photos:
            if photo.answer_id:
                photos.setdefault(photo.answer_id, []).append(photo.label)
        rows = [
            _AnswerRow(
                number,
                snapshot,
                kinds[answer.visit_id],
                criteria.get(answer.criterion),
                answer,
                photos.get(answer.id, []),
            )
            for answer in snapshot.answers
            if answer.visit_id in kinds and _says_something(answer)
        ]
        yield from sorted(
            rows,
            key=lambda row: (
                order.get(row.answer.criterion, len(order)),
                list(VisitKind).index(row.kind),
                row.answer.rater,
            ),
        )


def _said(audit: ReportAudit) -> int:
    return sum(map(_says_something, audit.snapshot.answers))


def _says_something(answer: Answer) -> bool:
    return answer.state is not AnswerState.OPEN or bool(answer.remark) or answer.marked


def criteria_sheet(book: Book) -> None:
    """One row per criterion of the catalogues used: the workbook explains itself."""
    texts = book.texts
    catalogues = {each.snapshot.catalogue.hash: each.snapshot.catalogue for each in book.audits}
    used = [
        (catalogue, each)
        for catalogue in catalogues.values()
        for each in catalogue.criteria
        if not (book.is_public and each.dimension == EVENT_DIMENSION)
    ]
    language = texts.language

    def level(number: int) -> Column[tuple[Catalogue, Criterion]]:
        head = texts.translate("Workbook", "Stufe {level}").format(level=number)
        return Column(head, lambda row: row[1].texts[language].levels.get(number), 34)

    columns: list[Column[tuple[Catalogue, Criterion]]] = [
        Column(texts.translate("Workbook", "Katalogversion"), lambda row: row[0].version, 14),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row[1].id, 11),
        Column(
            texts.translate("Workbook", "Dimension"),
            lambda row: row[0].dimension(row[1].dimension).names[language],
            26,
        ),
        Column(texts.translate("Workbook", "Titel"), lambda row: row[1].texts[language].title, 36),
        Column(
            texts.translate("Workbook", "Prüffrage"),
            lambda row: row[1].texts[language].question,
            56,
        ),
        Column(texts.translate("Workbook", "Gewicht"), lambda row: row[1].weight, 9),
        Column(
            texts.translate("Workbook", "Kritisch"),
            lambda row: texts.translate("Workbook", "ja") if row[1].critical else None,
            9,
        ),
        Column(
            texts.translate("Workbook", "Kurzcheck"),
            lambda row: texts.translate("Workbook", "ja") if row[1].core else None,
            11,
        ),
        Column(texts.translate("Workbook", "Skala"), lambda row: row[1].scale.value, 7),
        Column(texts.translate("Workbook", "Modus"), lambda row: row[1].mode.value, 8),
        Column(
            texts.translate("Workbook", "Ortstypen"), lambda row: " ".join(row[1].place_types), 30
        ),
        *(level(number) for number in (4, 3, 2, 1, 0)),
        Column(texts.translate("Workbook", "Bezug"), lambda row: ", ".join(row[1].references), 24),
    ]
    book.add(
        ("05_Kriterien", "05_Criteria"),
        "Kriterien",
        texts.translate("Workbook", "Kriterien"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Kriterium der verwendeten Kataloge. Die Gewichte sind änderbar.",
        ),
        columns,
        used,
    )
