"""The tables of surveys, measurements and hazards, the catalogue, and what the program computes."""

from collections.abc import Iterator
from dataclasses import dataclass

from asskomm_audit.domain.agreement import Agreement
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Catalogue, Criterion, Mode, Scale
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.grading import Grade, shown_score
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.reports.data.fields import AnyTable, Field, FieldKind, Source, Table
from asskomm_audit.reports.data.records import key, of
from asskomm_audit.texts import QT_TRANSLATE_NOOP as NOOP

_K = FieldKind
_SHARE_DIGITS = 4
_SURVEY = of("survey_id", _K.ID, NOOP("Export", "Befragung"), is_needed=True)
_ITEM = of("item", _K.CODE, NOOP("Export", "Frage"), words=Item, is_needed=True)
_AT_NIGHT = of("at_night", _K.BOOLEAN, NOOP("Export", "bei Nacht"), is_needed=True)
_VISIT = of("visit_id", _K.ID, NOOP("Export", "Begehung"), is_needed=True)
_AT_STOP = of("stop_id", _K.ID, NOOP("Export", "Standpunkt"), is_needed=True)

SURVEYS: AnyTable = Table(
    "surveys",
    NOOP("Export", "Befragungen"),
    lambda source: source.shot.surveys,
    (
        key(),
        of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True),
        of("kind", _K.CODE, NOOP("Export", "Art"), words=SurveyKind, is_needed=True),
        of("held_on", _K.DATE, NOOP("Export", "Tag"), is_needed=True),
        of("group_size", _K.INTEGER, NOOP("Export", "Teilnehmende")),
        of("note", _K.TEXT, NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"audit_id": "audits"},
)
RESPONSES: AnyTable = Table(
    "responses",
    NOOP("Export", "Antworten der Befragten"),
    lambda source: source.shot.responses,
    (
        key(),
        _SURVEY,
        of("participant", _K.CODE, NOOP("Export", "Kürzel der befragten Person"), is_needed=True),
        _ITEM,
        _AT_NIGHT,
        of("stop_id", _K.ID, NOOP("Export", "Standpunkt")),
        of("value", _K.TEXT, NOOP("Export", "Antwort")),
    ),
    ("id",),
    {"survey_id": "surveys", "stop_id": "stops"},
)
TALLIES: AnyTable = Table(
    "tallies",
    NOOP("Export", "Klebepunkte"),
    lambda source: source.shot.tallies,
    (
        key(),
        _SURVEY,
        _ITEM,
        of("option", _K.CODE, NOOP("Export", "Antwort"), is_needed=True),
        _AT_NIGHT,
        of("number", _K.INTEGER, NOOP("Export", "Anzahl"), is_needed=True),
    ),
    ("id",),
    {"survey_id": "surveys"},
)
LUX_POINTS: AnyTable = Table(
    "lux_points",
    NOOP("Export", "Lichtmessungen"),
    lambda source: source.shot.lux_points,
    (
        key(),
        _VISIT,
        _AT_STOP,
        of("number", _K.INTEGER, NOOP("Export", "Nummer"), is_needed=True),
        of("lux", _K.NUMBER, NOOP("Export", "Beleuchtungsstärke in lx"), digits=2, is_needed=True),
        of("spot", _K.TEXT, NOOP("Export", "Stelle")),
    ),
    ("id",),
    {"visit_id": "visits", "stop_id": "stops"},
)
PEOPLE_COUNTS: AnyTable = Table(
    "people_counts",
    NOOP("Export", "Zählungen"),
    lambda source: source.shot.people_counts,
    (
        key(),
        _VISIT,
        _AT_STOP,
        of("counted", _K.CODE, NOOP("Export", "Gruppe"), words=CountedGroup, is_needed=True),
        of("number", _K.INTEGER, NOOP("Export", "Anzahl in 5 Minuten"), is_needed=True),
    ),
    ("id",),
    {"visit_id": "visits", "stop_id": "stops"},
)
HAZARDS: AnyTable = Table(
    "hazards",
    NOOP("Export", "Sofortmeldungen"),
    lambda source: source.shot.hazards,
    (
        key(),
        of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True),
        of("label", _K.CODE, NOOP("Export", "Nummer in Worten"), is_needed=True),
        of("noted_at", _K.MOMENT, NOOP("Export", "Gemeldet"), is_needed=True),
        of("text", _K.TEXT, NOOP("Export", "Gefahr")),
        of("spot", _K.TEXT, NOOP("Export", "Stelle")),
        of("stop_id", _K.ID, NOOP("Export", "Standpunkt")),
        of("criterion", _K.CODE, NOOP("Export", "Kriterium")),
        of("photo_id", _K.ID, NOOP("Export", "Foto")),
        of("office", _K.TEXT, NOOP("Export", "Zuständig")),
        of("written_at", _K.MOMENT, NOOP("Export", "Geschrieben")),
    ),
    ("id",),
    {"audit_id": "audits", "stop_id": "stops", "photo_id": "photos"},
)


@dataclass(frozen=True, slots=True)
class _Criterion:
    catalogue: Catalogue
    criterion: Criterion


def _criteria(source: Source) -> Iterator[_Criterion]:
    for each in source.shot.catalogue.criteria:
        yield _Criterion(source.shot.catalogue, each)


CRITERIA: AnyTable = Table(
    "criteria",
    NOOP("Export", "Kriterien der verwendeten Kataloge"),
    _criteria,
    (
        of(
            "catalogue_hash",
            _K.CODE,
            NOOP("Export", "Prüfsumme des Katalogs"),
            lambda row: row.catalogue.hash,
            is_needed=True,
        ),
        of(
            "criterion",
            _K.CODE,
            NOOP("Export", "Kriterium"),
            lambda row: row.criterion.id,
            is_needed=True,
        ),
        of(
            "dimension",
            _K.CODE,
            NOOP("Export", "Dimension"),
            lambda row: row.criterion.dimension,
            is_needed=True,
        ),
        of(
            "title_de",
            _K.TEXT,
            NOOP("Export", "Titel, deutsch"),
            lambda row: row.criterion.texts["de"].title,
        ),
        of(
            "title_en",
            _K.TEXT,
            NOOP("Export", "Titel, englisch"),
            lambda row: row.criterion.texts["en"].title,
        ),
        of(
            "question_de",
            _K.TEXT,
            NOOP("Export", "Prüffrage, deutsch"),
            lambda row: row.criterion.texts["de"].question,
        ),
        of(
            "weight",
            _K.INTEGER,
            NOOP("Export", "Gewicht"),
            lambda row: row.criterion.weight,
            is_needed=True,
        ),
        of(
            "critical",
            _K.BOOLEAN,
            NOOP("Export", "kritisch"),
            lambda row: row.criterion.critical,
            is_needed=True,
        ),
        of(
            "core",
            _K.BOOLEAN,
            NOOP("Export", "im Kurzcheck"),
            lambda row: row.criterion.core,
            is_needed=True,
        ),
        of(
            "scale",
            _K.CODE,
            NOOP("Export", "Skala"),
            lambda row: row.criterion.scale,
            words=Scale,
            is_needed=True,
        ),
        of(
            "mode",
            _K.CODE,
            NOOP("Export", "Modus"),
            lambda row: row.criterion.mode,
            words=Mode,
            is_needed=True,
        ),
    ),
    ("catalogue_hash", "criterion"),
    {},
    is_shared=True,
)


@dataclass(frozen=True, slots=True)
class _Result:
    audit_id: AuditId
    profile: Profile
    result: ProfileResult


def _results(source: Source) -> Iterator[_Result]:
    for each in source.result.profiles:
        yield _Result(source.shot.audit.id, each.profile, each)


def _shown(score: float | None) -> float | None:
    return None if score is None else shown_score(score, 1)


RESULTS: AnyTable = Table(
    "results",
    NOOP("Export", "Ergebnisse je Audit und Profil"),
    _results,
    (
        of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True),
        of("profile", _K.CODE, NOOP("Export", "Profil"), words=Profile, is_needed=True),
        of(
            "publication",
            _K.CODE,
            NOOP("Export", "ob ein Wert gezeigt wird"),
            lambda row: row.result.publication,
            words=Publication,
            is_needed=True,
        ),
        of(
            "score",
            _K.NUMBER,
            NOOP("Export", "Punktwert (0–100)"),
            lambda row: _shown(row.result.score),
            digits=1,
        ),
        of(
            "low",
            _K.NUMBER,
            NOOP("Export", "Mindestwert"),
            lambda row: row.result.low,
            digits=1,
        ),
        of(
            "high",
            _K.NUMBER,
            NOOP("Export", "Höchstwert"),
            lambda row: row.result.high,
            digits=1,
        ),
        of(
            "coverage",
            _K.NUMBER,
            NOOP("Export", "Abdeckung (0–1)"),
            lambda row: row.result.coverage,
            digits=_SHARE_DIGITS,
            is_needed=True,
        ),
        of(
            "grade",
            _K.CODE,
            NOOP("Export", "Note"),
            lambda row: row.result.grade,
            words=Grade,
        ),
        of(
            "grade_before_caps",
            _K.CODE,
            NOOP("Export", "Note ohne Begrenzung"),
            lambda row: row.result.grade_before_caps,
            words=Grade,
        ),
        of(
            "caps",
            _K.CODES,
            NOOP("Export", "kritische Kriterien mit 0 oder 1"),
            lambda row: [each.criterion for each in row.result.caps],
        ),
    ),
    ("audit_id", "profile"),
    {"audit_id": "audits"},
)


@dataclass(frozen=True, slots=True)
class _Dimension:
    audit_id: AuditId
    profile: Profile
    result: DimensionResult


def _dimensions(source: Source) -> Iterator[_Dimension]:
    for each in source.result.profiles:
        for result in each.dimensions:
            yield _Dimension(source.shot.audit.id, each.profile, result)


DIMENSIONS: AnyTable = Table(
    "dimension_results",
    NOOP("Export", "Ergebnisse je Dimension"),
    _dimensions,
    (
        of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True),
        of("profile", _K.CODE, NOOP("Export", "Profil"), words=Profile, is_needed=True),
        of(
            "dimension",
            _K.CODE,
            NOOP("Export", "Dimension"),
            lambda row: row.result.code,
            is_needed=True,
        ),
        of(
            "weight",
            _K.NUMBER,
            NOOP("Export", "Gewicht"),
            lambda row: row.result.weight,
            digits=_SHARE_DIGITS,
            is_needed=True,
        ),
        of(
            "publication",
            _K.CODE,
            NOOP("Export", "ob ein Wert gezeigt wird"),
            lambda row: row.result.publication,
            words=Publication,
            is_needed=True,
        ),
        of(
            "score",
            _K.NUMBER,
            NOOP("Export", "Punktwert (0–100)"),
            lambda row: _shown(row.result.score),
            digits=1,
        ),
        of("low", _K.NUMBER, NOOP("Export", "Mindestwert"), lambda row: row.result.low, digits=1),
        of("high", _K.NUMBER, NOOP("Export", "Höchstwert"), lambda row: row.result.high, digits=1),
        of(
            "coverage",
            _K.NUMBER,
            NOOP("Export", "Abdeckung (0–1)"),
            lambda row: row.result.coverage,
            digits=_SHARE_DIGITS,
            is_needed=True,
        ),
    ),
    ("audit_id", "profile", "dimension"),
    {"audit_id": "audits"},
)


@dataclass(frozen=True, slots=True)
class _Agreement:
    audit_id: AuditId
    result: Agreement


def _agreements(source: Source) -> Iterator[_Agreement]:
    for each in (source.result.agreement_day, source.result.agreement_night):
        if each.raters:
            yield _Agreement(source.shot.audit.id, each)


def _share(name: str, title: str) -> Field[_Agreement]:
    return of(
        name,
        _K.NUMBER,
        title,
        lambda row: getattr(row.result, name),
        digits=_SHARE_DIGITS,
    )


AGREEMENTS: AnyTable = Table(
    "agreements",
    NOOP("Export", "Übereinstimmung der Prüfenden"),
    _agreements,
    (
        of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True),
        of(
            "kind",
            _K.CODE,
            NOOP("Export", "Begehung"),
            lambda row: row.result.kind,
            words=VisitKind,
            is_needed=True,
        ),
        of(
            "raters",
            _K.INTEGER,
            NOOP("Export", "Prüfende"),
            lambda row: row.result.raters,
            is_needed=True,
        ),
        of(
            "units",
            _K.INTEGER,
            NOOP("Export", "doppelt bewertet"),
            lambda row: row.result.units,
            is_needed=True,
        ),
        _share("exact", NOOP("Export", "Anteil gleich (0–1)")),
        _share("within_one", NOOP("Export", "Anteil mit höchstens 1 Stufe Abstand (0–1)")),
        _share("alpha", NOOP("Export", "Krippendorff α (ordinal)")),
        _share("low", NOOP("Export", "α, 95 % von")),
        _share("high", NOOP("Export", "α, 95 % bis")),
    ),
    ("audit_id", "kind"),
    {"audit_id": "audits"},
)
