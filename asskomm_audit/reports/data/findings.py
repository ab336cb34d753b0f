"""The tables of findings, measures and photos."""

from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
    Risk,
)
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.reports.data.fields import AnyTable, FieldKind, Table
from asskomm_audit.reports.data.records import (
    AUDIT,
    CRITERION,
    LABEL,
    NUMBER,
    REASON,
    STOP,
    key,
    of,
    position,
)
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_K = FieldKind

FINDINGS: AnyTable = Table(
    "findings",
    QT_TRANSLATE_NOOP("Export", "Feststellungen"),
    lambda source: source.shot.findings,
    (
        key(),
        AUDIT,
        NUMBER,
        LABEL,
        of("title", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Titel")),
        of("description", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Beschreibung")),
        CRITERION,
        of("spot", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Stelle")),
        STOP,
        of("cause", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Ursachenhypothese")),
        of("likelihood", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Eintritt (1–5)")),
        of(
            "likelihood_source",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Quelle des Eintritts"),
            words=LikelihoodSource,
        ),
        of("consequence", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Auswirkung (1–5)")),
        of("risk", _K.CODE, QT_TRANSLATE_NOOP("Export", "Risikoklasse"), words=Risk),
        of("light", _K.CODE, QT_TRANSLATE_NOOP("Export", "Licht"), words=LightCondition),
        of(
            "groups",
            _K.CODES,
            QT_TRANSLATE_NOOP("Export", "Betroffene"),
            lambda row: sorted(row.groups),
            words=Group,
        ),
        of(
            "status",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Status"),
            words=FindingStatus,
            is_needed=True,
        ),
        REASON,
        of("public", _K.BOOLEAN, QT_TRANSLATE_NOOP("Export", "öffentlich"), is_needed=True),
        *position(),
    ),
    ("id",),
    {"audit_id": "audits", "stop_id": "stops"},
)
MEASURES: AnyTable = Table(
    "measures",
    QT_TRANSLATE_NOOP("Export", "Maßnahmen"),
    lambda source: source.shot.measures,
    (
        key(),
        of("finding_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Feststellung"), is_needed=True),
        NUMBER,
        LABEL,
        of("text", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Was zu tun ist")),
        of("type", _K.CODE, QT_TRANSLATE_NOOP("Export", "Art"), words=MeasureType),
        of("capital", _K.BOOLEAN, QT_TRANSLATE_NOOP("Export", "investiv; leer: offen")),
        of("cost_class", _K.CODE, QT_TRANSLATE_NOOP("Export", "Kostenklasse"), words=CostClass),
        of("role", _K.CODE, QT_TRANSLATE_NOOP("Export", "Zuständigkeit (Kürzel des Katalogs)")),
        of("owner", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Stelle, Unternehmen")),
        of("due", _K.DATE, QT_TRANSLATE_NOOP("Export", "Frist")),
        of(
            "status",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Status"),
            words=MeasureStatus,
            is_needed=True,
        ),
        REASON,
        of("funding", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Finanzierung")),
        of("evidence", _K.CODE, QT_TRANSLATE_NOOP("Export", "Evidenz"), words=Evidence),
        of("done_on", _K.DATE, QT_TRANSLATE_NOOP("Export", "Erledigt am")),
    ),
    ("id",),
    {"finding_id": "findings"},
)
PHOTOS: AnyTable = Table(
    "photos",
    QT_TRANSLATE_NOOP("Export", "Fotos, ohne die Bilder"),
    lambda source: source.shot.photos,
    (
        key(),
        AUDIT,
        of("finding_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Feststellung")),
        of("answer_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Antwort")),
        STOP,
        of("number", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Nummer")),
        of("caption", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Bildunterschrift")),
        of("alternative_text", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Alternativtext")),
        of("taken_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Aufgenommen")),
        of(
            "width",
            _K.INTEGER,
            QT_TRANSLATE_NOOP("Export", "Breite in Bildpunkten"),
            is_needed=True,
        ),
        of(
            "height", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Höhe in Bildpunkten"), is_needed=True
        ),
        of("turn", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Vierteldrehungen im Uhrzeigersinn")),
        of("sha256", _K.CODE, QT_TRANSLATE_NOOP("Export", "SHA-256 des Bildes in der Akte")),
        *position(),
    ),
    ("id",),
    {"audit_id": "audits", "finding_id": "findings", "answer_id": "answers", "stop_id": "stops"},
)
