"""Audits with their results, places and stops."""

from datetime import datetime

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.grading import shown_score
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.places import Place
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.labels import audit_status_label, criteria_set_label
from asskomm_audit.reports.colours import WARNING, WHITE
from asskomm_audit.reports.content import ReportAudit, place_type_name, visit_of
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.charts import add_bars
from asskomm_audit.reports.sheets.colouring import colour_word
from asskomm_audit.reports.sheets.table import Column, DataSheet
from asskomm_audit.reports.sheets.values import Formula
from asskomm_audit.reports.words import reliability_text
from asskomm_audit.texts import Texts, number_text

_PERCENT = "0 %"
_MOST_IN_CHART = 30


def audits_sheet(book: Book) -> None:
    """One row per audit, and beside it the scores as live formulas over the dimensions sheet."""
    texts = book.texts
    columns: list[Column[tuple[int, ReportAudit]]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row[0], 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row[1].snapshot.place.name, 30),
        Column(
            texts.translate("Workbook", "Ortstyp"), lambda row: place_type_name(row[1], texts), 26
        ),
        Column(
            texts.translate("Workbook", "Beginn"), lambda row: row[1].snapshot.audit.started_on, 12
        ),
        Column(
            texts.translate("Workbook", "Tagbegehung"),
            lambda row: _begun(row[1], VisitKind.DAY),
            17,
        ),
        Column(
            texts.translate("Workbook", "Nachtbegehung"),
            lambda row: _begun(row[1], VisitKind.NIGHT),
            17,
        ),
        Column(
            texts.translate("Workbook", "Umfang"),
            lambda row: criteria_set_label(row[1].snapshot.audit.criteria_set, texts),
            20,
        ),
        Column(
            texts.translate("Workbook", "Stand"),
            lambda row: audit_status_label(row[1].snapshot.audit.status, texts),
            16,
        ),
        Column(
            texts.translate("Workbook", "Katalogversion"),
            lambda row: row[1].snapshot.audit.catalogue_version,
            14,
        ),
        Column(
            texts.translate("Workbook", "Prüfende"), lambda row: len(row[1].snapshot.members), 10
        ),
        Column(
            texts.translate("Workbook", "Note"),
            lambda row: row[1].result.headline.grade if row[1].result.headline else None,
            8,
        ),
        Column(
            texts.translate("Workbook", "Note gilt für"),
            lambda row: _headline_profile(row[1], texts),
            14,
        ),
        *_profile_columns(texts, Profile.DAY),
        *_profile_columns(texts, Profile.NIGHT),
        Column(
            texts.translate("Workbook", "Hinweis"),
            lambda row: _missing(row[1], texts),
            26,
        ),
        Column(
            texts.translate("Workbook", "Belastbarkeit"),
            lambda row: reliability_text(row[1].result.reliability.grade, texts),
            22,
        ),
        *_recomputed(book, Profile.DAY),
        *_recomputed(book, Profile.NIGHT),
        Column(
            texts.translate("Workbook", "Audit-ID"),
            lambda row: row[1].snapshot.audit.id,
            38,
            internal=True,
        ),
    ]
    data = book.add(
        ("01_Audits", "01_Audits"),
        "Audits",
        texts.translate("Workbook", "Audits und Ergebnisse"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Audit. „Neu gerechnet“ folgt den Gewichten auf den Blättern der "
            "Dimensionen und Kriterien.",
        ),
        columns,
        book.numbered(),
        expected=len({each.snapshot.audit.id for each in book.audits}),
    )
    for name in (texts.translate("Workbook", "Tag"), texts.translate("Workbook", "Nacht")):
        head = texts.translate("Workbook", "{name}: Vergleich").format(name=name)
        colour_word(data, head, texts.translate("Workbook", "weicht ab"), WARNING, WHITE)
    if 0 < len(book.audits) <= _MOST_IN_CHART:
        _chart_scores(book, data)


def _chart_scores(book: Book, data: DataSheet[tuple[int, ReportAudit]]) -> None:
    texts = book.texts
    names = [profile_word(each, texts) for each in Profile]
    published = texts.translate("Workbook", "Punktwert {name}")
    told = [
        f"{audit.name}: "
        + ", ".join(
            f"{name} {'–' if score is None else number_text(shown_score(score, 1), texts, 1)}"
            for name, score in zip(names, (_score(audit, each) for each in Profile), strict=True)
        )
        for audit in book.audits
    ]
    words = texts.translate("Workbook", "Balken der Punktwerte je Audit, Tag und Nacht.")
    add_bars(
        book,
        data,
        [published.format(name=name) for name in names],
        title=texts.translate("Workbook", "Punktwerte bei Tag und Nacht"),
        words=f"{words} {'; '.join(told)}.",
        names=texts.translate("Workbook", "Ort"),
        is_below=True,
        most=100,
    )


def _profile_columns(texts: Texts, profile: Profile) -> list[Column[tuple[int, ReportAudit]]]:
    is_day = profile is Profile.DAY
    name = profile_word(profile, texts)

    def of(row: tuple[int, ReportAudit]) -> ProfileResult | None:
        return row[1].result.day if is_day else row[1].result.night

    def score(row: tuple[int, ReportAudit]) -> float | None:
        result = of(row)
        return None if result is None or result.score is None else shown_score(result.score, 1)

    def caps(row: tuple[int, ReportAudit]) -> str:
        result = of(row)
        return ", ".join(cap.criterion for cap in result.caps) if result else ""

    return [
        Column(texts.translate("Workbook", "Punktwert {name}").format(name=name), score, 12, "0.0"),
        Column(
            texts.translate("Workbook", "Note {name}").format(name=name),
            lambda row: result.grade if (result := of(row)) else None,
            8,
        ),
        Column(
            texts.translate("Workbook", "Abdeckung {name}").format(name=name),
            lambda row: result.coverage if (result := of(row)) else None,
            12,
            _PERCENT,
        ),
        Column(
            texts.translate("Workbook", "Kritische Kriterien mit 0 oder 1, {name}").format(
                name=name
            ),
            caps,
            22,
        ),
    ]


def _recomputed(book: Book, profile: Profile) -> list[Column[tuple[int, ReportAudit]]]:
    """Return the score with the weights as they are set now, and whether it is the published."""
    texts = book.texts
    name = profile_word(profile, texts)
    new = texts.translate("Workbook", "{name} neu gerechnet").format(name=name)
    published = texts.translate("Workbook", "Punktwert {name}").format(name=name)

    def score(row: tuple[int, ReportAudit]) -> Formula:
        return Formula(_score_formula(book, name), _score(row[1], profile) or "")

    def verdict(row: tuple[int, ReportAudit]) -> Formula:
        audits = book.data["Audits"]
        return agreeing(
            audits.letter(published), audits.letter(new), _score(row[1], profile) is not None, texts
        )

    head = texts.translate("Workbook", "{name}: Vergleich").format(name=name)
    return [Column(new, score, 13, "0.0"), Column(head, verdict, 14)]


def _score_formula(book: Book, name: str) -> str:
    data, translate = book.data["Dimensionen"], book.texts.translate
    weight = data.fixed(translate("Workbook", "Gewicht"))
    value = data.fixed(translate("Workbook", "Neu gerechnet"))
    profile = data.fixed(translate("Workbook", "Profil"))
    mine = (
        f"({data.fixed(translate('Workbook', 'Audit'))}=$A{{row}})"
        f'*({profile}="{name}")*ISNUMBER({value})'
    )
    weights = f"SUMPRODUCT({mine},{weight})"
    return f'IF({weights}=0,"",SUMPRODUCT({mine},{weight},{value})/{weights})'


def agreeing(published: str, new: str, is_known: bool, texts: Texts) -> Formula:
    """Say whether two columns hold the same number, but for its rounding to one decimal."""
    same = texts.translate("Workbook", "stimmt überein")
    other = texts.translate("Workbook", "weicht ab")
    withheld = texts.translate("Workbook", "kein Wert")
    text = (
        f"IF(ISNUMBER(${published}{{row}}),IF(ABS(${published}{{row}}-N(${new}{{row}}))<0.1001,"
        f'"{same}","{other}"),"{withheld}")'
    )
    return Formula(text, same if is_known else withheld)


def _score(audit: ReportAudit, profile: Profile) -> float | None:
    result = audit.result.day if profile is Profile.DAY else audit.result.night
    return result.score if result else None


def profile_word(profile: Profile, texts: Texts) -> str:
    """Return the word for a profile that the formulas look for."""
    is_day = profile is Profile.DAY
    return texts.translate("Workbook", "Tag") if is_day else texts.translate("Workbook", "Nacht")


def _begun(audit: ReportAudit, kind: VisitKind) -> datetime | None:
    visit = visit_of(audit.snapshot, kind)
    return visit.begun_at if visit else None


def _headline_profile(audit: ReportAudit, texts: Texts) -> str:
    headline = audit.result.headline
    if headline is None:
        return ""
    if headline.profile is Profile.DAY:
        return texts.translate("Workbook", "Tag")
    return texts.translate("Workbook", "Nacht")


def _missing(audit: ReportAudit, texts: Texts) -> str:
    return texts.translate("Workbook", "Nachtbegehung fehlt") if audit.result.night_missing else ""


def places_sheet(book: Book) -> None:
    """One row per place that was audited."""
    texts = book.texts
    places: dict[str, tuple[Place, str]] = {}
    for audit in book.audits:
        place = audit.snapshot.place
        names = audit.snapshot.catalogue.place_types.get(place.place_type, {})
        places[place.id] = place, names.get(texts.language, place.place_type)
    columns: list[Column[tuple[Place, str]]] = [
        Column(texts.translate("Workbook", "Ort"), lambda row: row[0].name, 30),
        Column(texts.translate("Workbook", "Ortstyp"), lambda row: row[1], 26),
        Column(texts.translate("Workbook", "Ortsteil"), lambda row: row[0].district, 20),
        Column(texts.translate("Workbook", "Adresse"), lambda row: row[0].address, 34),
        Column(
            texts.translate("Workbook", "Eigentümer"), lambda row: row[0].owner, 28, internal=True
        ),
        Column(texts.translate("Workbook", "Beschreibung"), lambda row: row[0].description, 60),
        Column(
            texts.translate("Workbook", "Geogr. Länge"),
            lambda row: row[0].position.longitude if row[0].position else None,
            12,
            "0.000000",
        ),
        Column(
            texts.translate("Workbook", "Geogr. Breite"),
            lambda row: row[0].position.latitude if row[0].position else None,
            12,
            "0.000000",
        ),
        Column(texts.translate("Workbook", "Orts-ID"), lambda row: row[0].id, 38, internal=True),
    ]
    book.add(
        ("02_Orte", "02_Places"),
        "Orte",
        texts.translate("Workbook", "Orte"),
        texts.translate("Workbook", "Eine Zeile je auditiertem Ort."),
        columns,
        list(places.values()),
        key="" if book.is_public else texts.translate("Workbook", "Orts-ID"),
    )
