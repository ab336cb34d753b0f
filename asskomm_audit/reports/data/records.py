"""The tables of places, audits, answers, findings, measures and photos."""

from collections.abc import Callable
from enum import StrEnum
from operator import attrgetter
from typing import Any

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import AuditStatus, CriteriaSet, Season, VisitKind
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.reports.data.fields import AnyTable, Field, FieldKind, Source, Table
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_POSITION_DIGITS = 7  # of a degree: a centimetre


def of(
    name: str,
    kind: FieldKind,
    title: str,
    value: Callable[[Any], object] | None = None,
    *,
    words: type[StrEnum] | None = None,
    digits: int = 6,
    is_needed: bool = False,
) -> Field[Any]:
    """Return a field whose value is the record's of the same name, unless `value` gives it."""
    codes = tuple(each.value for each in words) if words else ()
    return Field(name, kind, title, value or attrgetter(name), codes, digits, is_needed)


def key(value: Callable[[Any], object] | None = None) -> Field[Any]:
    """Return the field of a record's own id."""
    return of("id", FieldKind.ID, QT_TRANSLATE_NOOP("Export", "Kennung"), value, is_needed=True)


def position() -> tuple[Field[Any], Field[Any]]:
    """Return the two fields of a position in WGS 84 degrees."""

    def part(name: str) -> Callable[[Any], object]:
        return lambda row: getattr(row.position, name) if row.position else None

    return (
        of(
            "longitude",
            FieldKind.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Geogr. Länge (WGS 84)"),
            part("longitude"),
            digits=_POSITION_DIGITS,
        ),
        of(
            "latitude",
            FieldKind.NUMBER,
            QT_TRANSLATE_NOOP("Export", "Geogr. Breite (WGS 84)"),
            part("latitude"),
            digits=_POSITION_DIGITS,
        ),
    )


def _people(source: Source) -> list[Person]:
    return list(source.shot.people.values())


def _rater(answer: Answer) -> str | None:
    return None if answer.rater == Consensus else answer.rater


_K = FieldKind
AUDIT = of("audit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Audit"), is_needed=True)
_PLACE = of("place_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Ort"), is_needed=True)
STOP = of("stop_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Standpunkt"))
NUMBER = of("number", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Nummer"), is_needed=True)
LABEL = of("label", _K.CODE, QT_TRANSLATE_NOOP("Export", "Nummer in Worten"), is_needed=True)
REASON = of("reason", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Grund"))
CRITERION = of("criterion", _K.CODE, QT_TRANSLATE_NOOP("Export", "Kriterium"))

PLACES: AnyTable = Table(
    "places",
    QT_TRANSLATE_NOOP("Export", "Orte"),
    lambda source: [source.shot.place],
    (
        key(),
        of("name", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Name"), is_needed=True),
        of(
            "place_type",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Ortstyp"),
            words=PlaceType,
            is_needed=True,
        ),
        of("district", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Ortsteil")),
        of("address", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Adresse")),
        of("description", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Beschreibung")),
        of("owner", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Eigentümer")),
        *position(),
    ),
    ("id",),
    {},
    is_shared=True,
)
STOPS: AnyTable = Table(
    "stops",
    QT_TRANSLATE_NOOP("Export", "Standpunkte"),
    lambda source: source.shot.stops,
    (
        key(),
        _PLACE,
        NUMBER,
        of("name", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Name")),
        of("description", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Beschreibung")),
        of(
            "light_class",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Zielklasse des Lichts"),
            words=LightClass,
        ),
        *position(),
    ),
    ("id",),
    {"place_id": "places"},
    is_shared=True,
)
AUDITS: AnyTable = Table(
    "audits",
    QT_TRANSLATE_NOOP("Export", "Audits"),
    lambda source: [source.shot.audit],
    (
        key(),
        _PLACE,
        of("previous_id", _K.ID, QT_TRANSLATE_NOOP("Export", "wiederholt dieses Audit")),
        of(
            "place_type",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Ortstyp"),
            words=PlaceType,
            is_needed=True,
        ),
        of(
            "criteria_set",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Umfang"),
            words=CriteriaSet,
            is_needed=True,
        ),
        of(
            "catalogue_version",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Katalogversion"),
            is_needed=True,
        ),
        of(
            "catalogue_hash",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Prüfsumme des Katalogs"),
            is_needed=True,
        ),
        of("started_on", _K.DATE, QT_TRANSLATE_NOOP("Export", "Beginn"), is_needed=True),
        of(
            "with_events",
            _K.BOOLEAN,
            QT_TRANSLATE_NOOP("Export", "mit Veranstaltungsmodul"),
            is_needed=True,
        ),
        of(
            "status",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Stand"),
            words=AuditStatus,
            is_needed=True,
        ),
        of("occasion", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Anlass")),
        of("note", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"place_id": "places"},
)
VISITS: AnyTable = Table(
    "visits",
    QT_TRANSLATE_NOOP("Export", "Begehungen"),
    lambda source: source.shot.visits,
    (
        key(),
        AUDIT,
        of("kind", _K.CODE, QT_TRANSLATE_NOOP("Export", "Art"), words=VisitKind, is_needed=True),
        of("begun_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Beginn")),
        of("weather", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Wetter")),
        of("light", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Licht")),
        of("season", _K.CODE, QT_TRANSLATE_NOOP("Export", "Jahreszeit"), words=Season),
        of("sunset_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Sonnenuntergang")),
        of("dusk_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Ende der Dämmerung")),
        of("light_device", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Luxmeter")),
        of("team", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Team (Funktionen)")),
        of("note", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"audit_id": "audits"},
)
PEOPLE: AnyTable = Table(
    "people",
    QT_TRANSLATE_NOOP("Export", "Personen, ohne Namen"),
    _people,
    (key(), of("function", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Funktion"))),
    ("id",),
    {},
    is_shared=True,
)
MEMBERS: AnyTable = Table(
    "members",
    QT_TRANSLATE_NOOP("Export", "Teams"),
    lambda source: source.shot.members,
    (
        AUDIT,
        of("person_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Person"), is_needed=True),
        of("role", _K.CODE, QT_TRANSLATE_NOOP("Export", "Rolle"), words=TeamRole, is_needed=True),
    ),
    ("audit_id", "person_id"),
    {"audit_id": "audits", "person_id": "people"},
)
ANSWERS: AnyTable = Table(
    "answers",
    QT_TRANSLATE_NOOP("Export", "Antworten"),
    lambda source: source.shot.answers,
    (
        key(),
        of("visit_id", _K.ID, QT_TRANSLATE_NOOP("Export", "Begehung"), is_needed=True),
        of(
            "person_id",
            _K.ID,
            QT_TRANSLATE_NOOP("Export", "prüfende Person; leer: Konsens"),
            _rater,
        ),
        STOP,
        of("criterion", _K.CODE, QT_TRANSLATE_NOOP("Export", "Kriterium"), is_needed=True),
        of(
            "state",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Zustand"),
            words=AnswerState,
            is_needed=True,
        ),
        of("level", _K.INTEGER, QT_TRANSLATE_NOOP("Export", "Stufe (0 schlecht bis 4 gut)")),
        of("raw_value", _K.NUMBER, QT_TRANSLATE_NOOP("Export", "Rohwert")),
        REASON,
        of("remark", _K.TEXT, QT_TRANSLATE_NOOP("Export", "Bemerkung")),
        of("marked", _K.BOOLEAN, QT_TRANSLATE_NOOP("Export", "vorgemerkt"), is_needed=True),
        of("answered_at", _K.MOMENT, QT_TRANSLATE_NOOP("Export", "Beantwortet")),
    ),
    ("id",),
    {"visit_id": "visits", "person_id": "people", "stop_id": "stops"},
)
