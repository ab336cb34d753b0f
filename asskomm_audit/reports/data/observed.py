"""The tables of surveys, measurements and hazards."""

from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.reports.data.fields import AnyTable, FieldKind, Table
from asskomm_audit.reports.data.records import key, of
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_K = FieldKind
_SURVEY = of("survey_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Befragung"), is_needed=True)
_ITEM = of("item", _K.CODE, QT_TRANSLATE_NOOP("Export", "Frage"), words=Item, is_needed=True)
_AT_NIGHT = of("at_night", _K.BOOLEAN, QT_TRANSLATE_NOOP("Export", "bei Nacht"), is_needed=True)
_VISIT = of("visit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Begehung"), is_needed=True)
_AT_STOP = of("stop_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Standpunkt"), is_needed=True)

SURVEYS: AnyTable = Table(
    "surveys",
    QT_TRANSLATE_NOOP("Export", "Befragungen"),
    lambda source: source.shot.surveys,
    (
        key(),
        of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True),
        of("kind", _K.CODE, QT_TRANSLATE_NOOP("Export", "Art"), words=SurveyKind, is_needed=True),
        of("held_on", _K.DATE, QT_TRANSLATE_NOOP("Export", "Tag"), is_needed=True),
        of("group_size", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Teilnehmende")),
        of("note", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"audit_id": "audits"},
)
RESPONSES: AnyTable = Table(
    "responses",
    QT_TRANSLATE_NOOP("Export", "Antworten der Befragten"),
    lambda source: source.shot.responses,
    (
        key(),
        _SURVEY,
        of(
            "participant",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Kürzel der befragten Person"),
            is_needed=True,
        ),
        _ITEM,
        _AT_NIGHT,
        of("stop_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Standpunkt")),
        of("value", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Antwort")),
    ),
    ("id",),
    {"survey_id": "surveys", "stop_id": "stops"},
)
TALLIES: AnyTable = Table(
    "tallies",
    QT_TRANSLATE_NOOP("Export", "Klebepunkte"),
    lambda source: source.shot.tallies,
    (
        key(),
        _SURVEY,
        _ITEM,
        of("option", _K.CODE, QT_TRANSLATE_NOOP("Export", "Antwort"), is_needed=True),
        _AT_NIGHT,
        of("number", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Anzahl"), is_needed=True),
    ),
    ("id",),
    {"survey_id": "surveys"},
)
LUX_POINTS: AnyTable = Table(
    "lux_points",
    QT_TRANSLATE_NOOP("Export", "Lichtmessungen"),
    lambda source: source.shot.lux_points,
    (
        key(),
        _VISIT,
        _AT_STOP,
        of("number", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Nummer"), is_needed=True),
        of(
            "lux",
            _K.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Beleuchtungsstärke in lx"),
            digits=2,
            is_needed=True,
        ),
        of("spot", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Stelle")),
    ),
    ("id",),
    {"visit_id": "visits", "stop_id": "stops"},
)
PEOPLE_COUNTS: AnyTable = Table(
    "people_counts",
    QT_TRANSLATE_NOOP("Export", "Zählungen"),
    lambda source: source.shot.people_counts,
    (
        key(),
        _VISIT,
        _AT_STOP,
        of(
            "counted",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Gruppe"),
            words=CountedGroup,
            is_needed=True,
        ),
        of(
            "number", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Anzahl in 5 Minuten"), is_needed=True
        ),
    ),
    ("id",),
    {"visit_id": "visits", "stop_id": "stops"},
)
HAZARDS: AnyTable = Table(
    "hazards",
    QT_TRANSLATE_NOOP("Export", "Sofortmeldungen"),
    lambda source: source.shot.hazards,
    (
        key(),
        of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True),
        of("label", _K.CODE, QT_TRANSLATE_NOOP("Export", "Nummer in Worten"), is_needed=True),
        of("noted_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Gemeldet"), is_needed=True),
        of("text", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Gefahr")),
        of("spot", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Stelle")),
        of("stop_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Standpunkt")),
        of("criterion", _K.CODE, QT_TRANSLATE_NOOP("Export", "Kriterium")),
        of("photo_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Foto")),
        of("office", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Zuständig")),
        of("written_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Geschrieben")),
    ),
    ("id",),
    {"audit_id": "audits", "stop_id": "stops", "photo_id": "photos"},
)
