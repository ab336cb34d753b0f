"""The tables of places, audits, answers, findings, measures and photos."""

from collections.abc import Callable
from enum import StrEnum
from operator import attrgetter
from typing import Any

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import AuditStatus, CriteriaSet, Season, VisitKind
from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
    Risk,
)
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.reports.data.fields import AnyTable, Field, FieldKind, Source, Table
from asskomm_audit.texts import QT_TRANSLATE_NOOP as NOOP

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
    return of("id", FieldKind.ID, NOOP("Export", "Kennung"), value, is_needed=True)


def position() -> tuple[Field[Any], Field[Any]]:
    """Return the two fields of a position in WGS 84 degrees."""

    def part(name: str) -> Callable[[Any], object]:
        return lambda row: getattr(row.position, name) if row.position else None

    return (
        of(
            "longitude",
            FieldKind.NUMBER,
            NOOP("Export", "Geogr. Länge (WGS 84)"),
            part("longitude"),
            digits=_POSITION_DIGITS,
        ),
        of(
            "latitude",
            FieldKind.NUMBER,
            NOOP("Export", "Geogr. Breite (WGS 84)"),
            part("latitude"),
            digits=_POSITION_DIGITS,
        ),
    )


def _people(source: Source) -> list[Person]:
    return list(source.shot.people.values())


def _rater(answer: Answer) -> str | None:
    return None if answer.rater == Consensus else answer.rater


_K = FieldKind
_AUDIT = of("audit_id", _K.ID, NOOP("Export", "Audit"), is_needed=True)
_PLACE = of("place_id", _K.ID, NOOP("Export", "Ort"), is_needed=True)
_STOP = of("stop_id", _K.ID, NOOP("Export", "Standpunkt"))
_NUMBER = of("number", _K.INTEGER, NOOP("Export", "Nummer"), is_needed=True)
_LABEL = of("label", _K.CODE, NOOP("Export", "Nummer in Worten"), is_needed=True)
_REASON = of("reason", _K.TEXT, NOOP("Export", "Grund"))
_CRITERION = of("criterion", _K.CODE, NOOP("Export", "Kriterium"))

PLACES: AnyTable = Table(
    "places",
    NOOP("Export", "Orte"),
    lambda source: [source.shot.place],
    (
        key(),
        of("name", _K.TEXT, NOOP("Export", "Name"), is_needed=True),
        of("place_type", _K.CODE, NOOP("Export", "Ortstyp"), words=PlaceType, is_needed=True),
        of("district", _K.TEXT, NOOP("Export", "Ortsteil")),
        of("address", _K.TEXT, NOOP("Export", "Adresse")),
        of("description", _K.TEXT, NOOP("Export", "Beschreibung")),
        of("owner", _K.TEXT, NOOP("Export", "Eigentümer")),
        *position(),
    ),
    ("id",),
    {},
    is_shared=True,
)
STOPS: AnyTable = Table(
    "stops",
    NOOP("Export", "Standpunkte"),
    lambda source: source.shot.stops,
    (
        key(),
        _PLACE,
        _NUMBER,
        of("name", _K.TEXT, NOOP("Export", "Name")),
        of("description", _K.TEXT, NOOP("Export", "Beschreibung")),
        of("light_class", _K.CODE, NOOP("Export", "Zielklasse des Lichts"), words=LightClass),
        *position(),
    ),
    ("id",),
    {"place_id": "places"},
    is_shared=True,
)
AUDITS: AnyTable = Table(
    "audits",
    NOOP("Export", "Audits"),
    lambda source: [source.shot.audit],
    (
        key(),
        _PLACE,
        of("previous_id", _K.ID, NOOP("Export", "wiederholt dieses Audit")),
        of("place_type", _K.CODE, NOOP("Export", "Ortstyp"), words=PlaceType, is_needed=True),
        of("criteria_set", _K.CODE, NOOP("Export", "Umfang"), words=CriteriaSet, is_needed=True),
        of("catalogue_version", _K.CODE, NOOP("Export", "Katalogversion"), is_needed=True),
        of("catalogue_hash", _K.CODE, NOOP("Export", "Prüfsumme des Katalogs"), is_needed=True),
        of("started_on", _K.DATE, NOOP("Export", "Beginn"), is_needed=True),
        of("with_events", _K.BOOLEAN, NOOP("Export", "mit Veranstaltungsmodul"), is_needed=True),
        of("status", _K.CODE, NOOP("Export", "Stand"), words=AuditStatus, is_needed=True),
        of("occasion", _K.TEXT, NOOP("Export", "Anlass")),
        of("note", _K.TEXT, NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"place_id": "places"},
)
VISITS: AnyTable = Table(
    "visits",
    NOOP("Export", "Begehungen"),
    lambda source: source.shot.visits,
    (
        key(),
        _AUDIT,
        of("kind", _K.CODE, NOOP("Export", "Art"), words=VisitKind, is_needed=True),
        of("begun_at", _K.MOMENT, NOOP("Export", "Beginn")),
        of("weather", _K.TEXT, NOOP("Export", "Wetter")),
        of("light", _K.TEXT, NOOP("Export", "Licht")),
        of("season", _K.CODE, NOOP("Export", "Jahreszeit"), words=Season),
        of("sunset_at", _K.MOMENT, NOOP("Export", "Sonnenuntergang")),
        of("dusk_at", _K.MOMENT, NOOP("Export", "Ende der Dämmerung")),
        of("light_device", _K.TEXT, NOOP("Export", "Luxmeter")),
        of("team", _K.TEXT, NOOP("Export", "Team (Funktionen)")),
        of("note", _K.TEXT, NOOP("Export", "Bemerkung")),
    ),
    ("id",),
    {"audit_id": "audits"},
)
PEOPLE: AnyTable = Table(
    "people",
    NOOP("Export", "Personen, ohne Namen"),
    _people,
    (key(), of("function", _K.TEXT, NOOP("Export", "Funktion"))),
    ("id",),
    {},
    is_shared=True,
)
MEMBERS: AnyTable = Table(
    "members",
    NOOP("Export", "Teams"),
    lambda source: source.shot.members,
    (
        _AUDIT,
        of("person_id", _K.ID, NOOP("Export", "Person"), is_needed=True),
        of("role", _K.CODE, NOOP("Export", "Rolle"), words=TeamRole, is_needed=True),
    ),
    ("audit_id", "person_id"),
    {"audit_id": "audits", "person_id": "people"},
)
ANSWERS: AnyTable = Table(
    "answers",
    NOOP("Export", "Antworten"),
    lambda source: source.shot.answers,
    (
        key(),
        of("visit_id", _K.ID, NOOP("Export", "Begehung"), is_needed=True),
        of("person_id", _K.ID, NOOP("Export", "prüfende Person; leer: Konsens"), _rater),
        _STOP,
        of("criterion", _K.CODE, NOOP("Export", "Kriterium"), is_needed=True),
        of("state", _K.CODE, NOOP("Export", "Zustand"), words=AnswerState, is_needed=True),
        of("level", _K.INTEGER, NOOP("Export", "Stufe (0 schlecht bis 4 gut)")),
        of("raw_value", _K.NUMBER, NOOP("Export", "Rohwert")),
        _REASON,
        of("remark", _K.TEXT, NOOP("Export", "Bemerkung")),
        of("marked", _K.BOOLEAN, NOOP("Export", "vorgemerkt"), is_needed=True),
        of("answered_at", _K.MOMENT, NOOP("Export", "Beantwortet")),
    ),
    ("id",),
    {"visit_id": "visits", "person_id": "people", "stop_id": "stops"},
)
FINDINGS: AnyTable = Table(
    "findings",
    NOOP("Export", "Feststellungen"),
    lambda source: source.shot.findings,
    (
        key(),
        _AUDIT,
        _NUMBER,
        _LABEL,
        of("title", _K.TEXT, NOOP("Export", "Titel")),
        of("description", _K.TEXT, NOOP("Export", "Beschreibung")),
        _CRITERION,
        of("spot", _K.TEXT, NOOP("Export", "Stelle")),
        _STOP,
        of("cause", _K.TEXT, NOOP("Export", "Ursachenhypothese")),
        of("likelihood", _K.INTEGER, NOOP("Export", "Eintritt (1–5)")),
        of(
            "likelihood_source",
            _K.CODE,
            NOOP("Export", "Quelle des Eintritts"),
            words=LikelihoodSource,
        ),
        of("consequence", _K.INTEGER, NOOP("Export", "Auswirkung (1–5)")),
        of("risk", _K.CODE, NOOP("Export", "Risikoklasse"), words=Risk),
        of("light", _K.CODE, NOOP("Export", "Licht"), words=LightCondition),
        of(
            "groups",
            _K.CODES,
            NOOP("Export", "Betroffene"),
            lambda row: sorted(row.groups),
            words=Group,
        ),
        of("status", _K.CODE, NOOP("Export", "Status"), words=FindingStatus, is_needed=True),
        _REASON,
        of("public", _K.BOOLEAN, NOOP("Export", "öffentlich"), is_needed=True),
        *position(),
    ),
    ("id",),
    {"audit_id": "audits", "stop_id": "stops"},
)
MEASURES: AnyTable = Table(
    "measures",
    NOOP("Export", "Maßnahmen"),
    lambda source: source.shot.measures,
    (
        key(),
        of("finding_id", _K.ID, NOOP("Export", "Feststellung"), is_needed=True),
        _NUMBER,
        _LABEL,
        of("text", _K.TEXT, NOOP("Export", "Was zu tun ist")),
        of("type", _K.CODE, NOOP("Export", "Art"), words=MeasureType),
        of("capital", _K.BOOLEAN, NOOP("Export", "investiv; leer: offen")),
        of("cost_class", _K.CODE, NOOP("Export", "Kostenklasse"), words=CostClass),
        of("role", _K.CODE, NOOP("Export", "Zuständigkeit (Kürzel des Katalogs)")),
        of("owner", _K.TEXT, NOOP("Export", "Stelle, Unternehmen")),
        of("due", _K.DATE, NOOP("Export", "Frist")),
        of("status", _K.CODE, NOOP("Export", "Status"), words=MeasureStatus, is_needed=True),
        _REASON,
        of("funding", _K.TEXT, NOOP("Export", "Finanzierung")),
        of("evidence", _K.CODE, NOOP("Export", "Evidenz"), words=Evidence),
        of("done_on", _K.DATE, NOOP("Export", "Erledigt am")),
    ),
    ("id",),
    {"finding_id": "findings"},
)
PHOTOS: AnyTable = Table(
    "photos",
    NOOP("Export", "Fotos, ohne die Bilder"),
    lambda source: source.shot.photos,
    (
        key(),
        _AUDIT,
        of("finding_id", _K.ID, NOOP("Export", "Feststellung")),
        of("answer_id", _K.ID, NOOP("Export", "Antwort")),
        _STOP,
        of("number", _K.INTEGER, NOOP("Export", "Nummer")),
        of("caption", _K.TEXT, NOOP("Export", "Bildunterschrift")),
        of("alternative_text", _K.TEXT, NOOP("Export", "Alternativtext")),
        of("taken_at", _K.MOMENT, NOOP("Export", "Aufgenommen")),
        of("width", _K.INTEGER, NOOP("Export", "Breite in Bildpunkten"), is_needed=True),
        of("height", _K.INTEGER, NOOP("Export", "Höhe in Bildpunkten"), is_needed=True),
        of("turn", _K.INTEGER, NOOP("Export", "Vierteldrehungen im Uhrzeigersinn")),
        of("sha256", _K.CODE, NOOP("Export", "SHA-256 des Bildes in der Akte")),
        *position(),
    ),
    ("id",),
    {"audit_id": "audits", "finding_id": "findings", "answer_id": "answers", "stop_id": "stops"},
)
