"""The criteria's values behind each dimension, and the dimensions: both count live by weight."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.grading import shown_score
from asskomm_audit.domain.items import Item, Profile, everyday, items_of
from asskomm_audit.domain.paired import Change
from asskomm_audit.domain.scoring import DimensionResult
from asskomm_audit.labels import answer_state_label, visit_label
from asskomm_audit.reports.colours import WARNING, WHITE
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sections.comparison import verdict_text
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.colouring import colour_word
from asskomm_audit.reports.sheets.overview import agreeing, profile_word
from asskomm_audit.reports.sheets.table import Column
from asskomm_audit.reports.sheets.values import Formula
from asskomm_audit.reports.words import publication_text


@dataclass(frozen=True, slots=True)
class _DimensionRow:
    audit: int
    source: ReportAudit
    profile: Profile
    name: str
    result: DimensionResult
    change: Change | None


def dimensions_sheet(book: Book) -> None:
    """One row per audit, profile and dimension; the audits sheet computes with its columns."""
    texts = book.texts
    columns: list[Column[_DimensionRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Profil"), lambda row: profile_word(row.profile, texts), 9
        ),
        Column(texts.translate("Workbook", "Kürzel"), lambda row: row.result.code, 9),
        Column(texts.translate("Workbook", "Dimension"), lambda row: row.name, 28),
        Column(texts.translate("Workbook", "Gewicht"), lambda row: row.result.weight, 9, "0.00"),
        Column(
            texts.translate("Workbook", "Punktwert"),
            lambda row: None if row.result.score is None else shown_score(row.result.score, 1),
            11,
            "0.0",
        ),
        Column(
            texts.translate("Workbook", "Neu gerechnet"),
            lambda row: Formula(_score_formula(book), _or_nothing(row.result.score)),
            11,
            "0.0",
        ),
        Column(texts.translate("Workbook", "Vergleich"), lambda row: _verdict(book, row), 14),
        Column(texts.translate("Workbook", "Mindestwert"), lambda row: row.result.low, 11, "0.0"),
        Column(texts.translate("Workbook", "Höchstwert"), lambda row: row.result.high, 11, "0.0"),
        *_coverage(book),
        *_changes(book),
    ]
    data = book.add(
        ("06_Dimensionen", "06_Dimensions"),
        "Dimensionen",
        texts.translate("Workbook", "Dimensionen"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Audit, Profil und Dimension. Die Gewichte sind änderbar, "
            "„Neu gerechnet“ folgt.",
        ),
        columns,
        list(_dimension_rows(book)),
    )
    head = texts.translate("Workbook", "Vergleich")
    colour_word(data, head, texts.translate("Workbook", "weicht ab"), WARNING, WHITE)


def _coverage(book: Book) -> list[Column[_DimensionRow]]:
    texts = book.texts
    return [
        Column(
            texts.translate("Workbook", "Abdeckung"), lambda row: row.result.coverage, 11, "0 %"
        ),
        Column(
            texts.translate("Workbook", "Anteil n. z."),
            lambda row: row.result.not_applicable_share,
            11,
            "0 %",
        ),
        Column(texts.translate("Workbook", "Bewertet"), lambda row: row.result.rated, 10),
        Column(texts.translate("Workbook", "Kriterien"), lambda row: row.result.total, 10),
        Column(
            texts.translate("Workbook", "Hinweis"),
            lambda row: publication_text(row.result.publication, texts),
            36,
        ),
    ]


def _changes(book: Book) -> list[Column[_DimensionRow]]:
    texts = book.texts
    return [
        Column(
            texts.translate("Workbook", "Änderung zum Audit davor"),
            lambda row: row.change.delta if row.change else None,
            12,
            "+0.0;-0.0;0.0",
        ),
        Column(
            texts.translate("Workbook", "Kleinste nachweisbare Änderung"),
            lambda row: row.change.sdc if row.change else None,
            14,
            "0.0",
        ),
        Column(
            texts.translate("Workbook", "Urteil"),
            lambda row: verdict_text(row.change.verdict, texts) if row.change else None,
            30,
        ),
    ]


def _dimension_rows(book: Book) -> Iterable[_DimensionRow]:
    for number, audit in book.numbered():
        comparison = book.comparison(number)
        for profile in audit.result.profiles:
            part = comparison and (
                comparison.day if profile.profile is Profile.DAY else comparison.night
            )
            changes = {each.code: each for each in part.dimensions} if part else {}
            for result in profile.dimensions:
                name = audit.snapshot.catalogue.dimension(result.code).names[book.texts.language]
                change = changes.get(result.code)
                yield _DimensionRow(number, audit, profile.profile, name, result, change)


def _or_nothing(value: float | None) -> float | str:
    return "" if value is None else value


def _verdict(book: Book, row: _DimensionRow) -> Formula:
    data, translate = book.data["Dimensionen"], book.texts.translate
    published = data.letter(translate("Workbook", "Punktwert"))
    new = data.letter(translate("Workbook", "Neu gerechnet"))
    return agreeing(published, new, row.result.score is not None, book.texts)


def _score_formula(book: Book) -> str:
    """Return the mean of the criteria's points by weight; withheld where the score is."""
    data, values, translate = book.data["Dimensionen"], book.data["Werte"], book.texts.translate
    published = data.letter(translate("Workbook", "Punktwert"))
    heads = [translate("Workbook", each) for each in ("Audit", "Profil", "Kürzel")]
    mine = ",".join(f"{values.fixed(each)},${data.letter(each)}{{row}}" for each in heads)
    rated = f'{values.fixed(translate("Workbook", "Stufe"))},">=0"'
    weight = values.fixed(translate("Workbook", "Gewicht"))
    points = values.fixed(translate("Workbook", "Gewicht × Punkte"))
    weights = f"SUMIFS({weight},{mine},{rated})"
    return (
        f'IF(OR(${published}{{row}}="",{weights}=0),"",SUMIFS({points},{mine},{rated})/{weights})'
    )


@dataclass(frozen=True, slots=True)
class _ValueRow:
    audit: int
    source: ReportAudit
    profile: Profile
    item: Item


def values_sheet(book: Book) -> None:
    """One row per audit, profile and criterion: the team's value, and what it weighs."""
    texts = book.texts
    language = texts.language
    columns: list[Column[_ValueRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(
            texts.translate("Workbook", "Profil"), lambda row: profile_word(row.profile, texts), 9
        ),
        Column(texts.translate("Workbook", "Kürzel"), lambda row: row.item.criterion.dimension, 9),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.item.criterion.id, 11),
        Column(
            texts.translate("Workbook", "Titel"),
            lambda row: row.item.criterion.texts[language].title,
            44,
        ),
        Column(
            texts.translate("Workbook", "Aus der Begehung"),
            lambda row: visit_label(row.item.source, texts),
            16,
        ),
        Column(
            texts.translate("Workbook", "Zustand"),
            lambda row: answer_state_label(row.item.state, texts),
            14,
        ),
        Column(texts.translate("Workbook", "Stufe"), lambda row: row.item.level, 8),
        Column(
            texts.translate("Workbook", "Katalogversion"),
            lambda row: row.source.snapshot.catalogue.version,
            14,
        ),
        Column(
            texts.translate("Workbook", "Gewicht"),
            lambda row: Formula(_weight_formula(book), row.item.criterion.weight),
            9,
        ),
        Column(
            texts.translate("Workbook", "Gewicht × Punkte"),
            lambda row: Formula(_points_formula(book), _points(row.item)),
            11,
        ),
    ]
    book.add(
        ("18_Kriteriumswerte", "18_Criterion_values"),
        "Werte",
        texts.translate("Workbook", "Werte der Kriterien"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Audit, Profil und Kriterium: der Wert des Teams, aus dem die "
            "Dimensionen gerechnet sind.",
        ),
        columns,
        [
            _ValueRow(number, audit, profile.profile, item)
            for number, audit in book.numbered()
            for profile in audit.result.profiles
            for item in everyday(items_of(audit.snapshot, profile.profile))
        ],
    )


def _points(item: Item) -> float | str:
    return "" if item.level is None else 25 * item.criterion.weight * item.level


def _weight_formula(book: Book) -> str:
    """Look the weight up by catalogue and criterion: a changed weight follows here.

    Not SUMIFS: it takes the version 2026.1 for a number or, in German, for a day.
    """
    criteria, values, translate = book.data["Kriterien"], book.data["Werte"], book.texts.translate
    heads = [translate("Workbook", each) for each in ("Katalogversion", "Kriterium")]
    mine = "*".join(f"({criteria.fixed(each)}=${values.letter(each)}{{row}})" for each in heads)
    return f"SUMPRODUCT({mine},{criteria.fixed(translate('Workbook', 'Gewicht'))})"


def _points_formula(book: Book) -> str:
    values, translate = book.data["Werte"], book.texts.translate
    level = values.letter(translate("Workbook", "Stufe"))
    weight = values.letter(translate("Workbook", "Gewicht"))
    return f'IF(ISNUMBER(${level}{{row}}),25*${weight}{{row}}*${level}{{row}},"")'
