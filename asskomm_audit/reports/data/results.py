"""The tables of what the program computes."""

from collections.abc import Iterator
from dataclasses import dataclass

from asskomm_audit.domain.agreement import Agreement
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.grading import Grade, shown_score
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.reports.data.fields import AnyTable, Field, FieldKind, Source, Table
from asskomm_audit.reports.data.records import of
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_K = FieldKind
_SHARE_DIGITS = 4


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
    QT_TRANSLATE_NOOP("Export", "Ergebnisse je Audit und Profil"),
    _results,
    (
        of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True),
        of(
            "profile", _K.CODE, QT_TRANSLATE_NOOP("Export", "Profil"), words=Profile, is_needed=True
        ),
        of(
            "publication",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "ob ein Wert gezeigt wird"),
            lambda row: row.result.publication,
            words=Publication,
            is_needed=True,
        ),
        of(
            "score",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Punktwert (0–100)"),
            lambda row: _shown(row.result.score),
            digits=1,
        ),
        of(
            "low",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Mindestwert"),
            lambda row: row.result.low,
            digits=1,
        ),
        of(
            "high",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Höchstwert"),
            lambda row: row.result.high,
            digits=1,
        ),
        of(
            "coverage",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Abdeckung (0–1)"),
            lambda row: row.result.coverage,
            digits=_SHARE_DIGITS,
            is_needed=True,
        ),
        of(
            "grade",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Note"),
            lambda row: row.result.grade,
            words=Grade,
        ),
        of(
            "grade_before_caps",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Note ohne Begrenzung"),
            lambda row: row.result.grade_before_caps,
            words=Grade,
        ),
        of(
            "caps",
            _K.CODES,
            QT_TRANSLATE_NOOP("Export", "kritische Kriterien mit 0 oder 1"),
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
    QT_TRANSLATE_NOOP("Export", "Ergebnisse je Dimension"),
    _dimensions,
    (
        of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True),
        of(
            "profile", _K.CODE, QT_TRANSLATE_NOOP("Export", "Profil"), words=Profile, is_needed=True
        ),
        of(
            "dimension",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Dimension"),
            lambda row: row.result.code,
            is_needed=True,
        ),
        of(
            "weight",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Gewicht"),
            lambda row: row.result.weight,
            digits=_SHARE_DIGITS,
            is_needed=True,
        ),
        of(
            "publication",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "ob ein Wert gezeigt wird"),
            lambda row: row.result.publication,
            words=Publication,
            is_needed=True,
        ),
        of(
            "score",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Punktwert (0–100)"),
            lambda row: _shown(row.result.score),
            digits=1,
        ),
        of(
            "low",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Mindestwert"),
            lambda row: row.result.low,
            digits=1,
        ),
        of(
            "high",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Höchstwert"),
            lambda row: row.result.high,
            digits=1,
        ),
        of(
            "coverage",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Abdeckung (0–1)"),
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
    QT_TRANSLATE_NOOP("Export", "Übereinstimmung der Prüfenden"),
    _agreements,
    (
        of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True),
        of(
            "kind",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Begehung"),
            lambda row: row.result.kind,
            words=VisitKind,
            is_needed=True,
        ),
        of(
            "raters",
            _K.INTEGER,
            QT_TRANSLATE_NOOP("Export", "Prüfende"),
            lambda row: row.result.raters,
            is_needed=True,
        ),
        of(
            "units",
            _K.INTEGER,
            QT_TRANSLATE_NOOP("Export", "doppelt bewertet"),
            lambda row: row.result.units,
            is_needed=True,
        ),
        _share("exact", QT_TRANSLATE_NOOP("Export", "Anteil gleich (0–1)")),
        _share(
            "within_one", QT_TRANSLATE_NOOP("Export", "Anteil mit höchstens 1 Stufe Abstand (0–1)")
        ),
        _share("alpha", QT_TRANSLATE_NOOP("Export", "Krippendorff α (ordinal)")),
        _share("low", QT_TRANSLATE_NOOP("Export", "α, 95 % von")),
        _share("high", QT_TRANSLATE_NOOP("Export", "α, 95 % bis")),
    ),
    ("audit_id", "kind"),
    {"audit_id": "audits"},
)
