"""Words for what is stored in the columns of records: the values of the history in words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from asskomm_audit import position_labels
from asskomm_audit.catalogues import load_place_types
from asskomm_audit.domain.answers import AnswerState, Consensus
from asskomm_audit.domain.audits import AuditStatus, CriteriaSet, SafetyPoint, Season, VisitKind
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.findings import FindingStatus, Group, LightCondition, LikelihoodSource
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.labels import (
    answer_state_label,
    audit_status_label,
    capital_label,
    consequence_label,
    cost_label,
    criteria_set_label,
    evidence_label,
    finding_status_label,
    group_label,
    item_label,
    light_label,
    likelihood_label,
    likelihood_source_label,
    measure_status_label,
    measure_type_label,
    survey_kind_label,
    team_role_label,
    visit_label,
)
from asskomm_audit.photo_labels import PHOTO_CHOICES, PHOTO_VALUES
from asskomm_audit.privacy_labels import PRIVACY_CHOICES, PRIVACY_VALUES
from asskomm_audit.store.geometry import position_of
from asskomm_audit.texts import Texts, date_text, moment_text, number_text
from asskomm_audit.visit_labels import (
    counted_label,
    light_class_label,
    safety_label,
    season_label,
)

_Words: TypeAlias = Callable[[Any, Texts], str]

_NOBODY: Mapping[str, str] = {}


def value_text(
    kind: Kind, column: str, value: Any, texts: Texts, *, names: Mapping[str, str] = _NOBODY
) -> str:
    """Return a value of the table or the log in words.

    `names` has what other records are called, by their ids; an id that is not there stays.
    """
    if value in names:
        return names[value]
    if value is None or value == "":
        return texts.translate("Field", "leer")
    words = _VALUES.get(f"{kind}.{column}") or _VALUES.get(column)
    if words is None:
        return str(value)
    try:
        return words(value, texts)
    except (ValueError, TypeError, LookupError):
        return str(value)  # somebody has written it with another program


def _yes_no(value: Any, texts: Texts) -> str:
    return texts.translate("Field", "ja") if value else texts.translate("Field", "nein")


def _presence(value: Any, texts: Texts) -> str:
    return texts.translate("Field", "entfernt") if value else texts.translate("Field", "vorhanden")


def _day(value: Any, texts: Texts) -> str:
    return date_text(date.fromisoformat(value), texts)


def _moment(value: Any, texts: Texts) -> str:
    return moment_text(datetime.fromisoformat(value), texts)


def _position(value: Any, texts: Texts) -> str:
    blob = bytes.fromhex(value) if isinstance(value, str) else bytes(value)
    position = position_of(blob)
    if position is None:
        return texts.translate("Field", "leer")
    return texts.translate("Field", "Breite {latitude}, Länge {longitude}").format(
        latitude=number_text(position.latitude, texts, 5),
        longitude=number_text(position.longitude, texts, 5),
    )


def _number(value: Any, texts: Texts) -> str:
    digits = len(f"{float(value):g}".partition(".")[2])
    return number_text(float(value), texts, digits)


def _rating(value: Any, texts: Texts) -> str:
    """Return a level, or the state that stands for it in a conflict about an answer."""
    return answer_state_label(AnswerState(value), texts) if isinstance(value, str) else str(value)


def _direction(value: Any, texts: Texts) -> str:
    return f"{number_text(float(value), texts)}°"


def _groups(value: Any, texts: Texts) -> str:
    return ", ".join(group_label(Group(word), texts) for word in value.split(","))


def _safety(value: Any, texts: Texts) -> str:
    return " ".join(safety_label(SafetyPoint(word), texts) for word in value.split(","))


def _place_type(value: Any, texts: Texts) -> str:
    return load_place_types()[PlaceType(value)][texts.language]


def _time_source(value: Any, texts: Texts) -> str:
    return {
        TimeSource.CAMERA: texts.translate("Field", "Kamera"),
        TimeSource.FILE: texts.translate("Field", "Datei"),
        TimeSource.INTAKE: texts.translate("Field", "Zeitpunkt der Übernahme"),
    }[TimeSource(value)]


def _word(words: type, label: _Words) -> _Words:
    return lambda value, texts: label(words(value), texts)


def possible_values(kind: Kind, column: str) -> tuple[Any, ...]:
    """Return all that a column can hold, as it is stored; empty if that is not a short list."""
    return _CHOICES.get(f"{kind}.{column}") or _CHOICES.get(column) or ()


_CHOICES: dict[str, tuple[Any, ...]] = {
    "place_type": tuple(word.value for word in PlaceType),
    "criteria_set": tuple(word.value for word in CriteriaSet),
    "audit.status": tuple(word.value for word in AuditStatus),
    "finding.status": tuple(word.value for word in FindingStatus),
    "measure.status": tuple(word.value for word in MeasureStatus),
    "member.role": tuple(word.value for word in TeamRole),
    "level": (4, 3, 2, 1, 0, "not_applicable", "not_assessable", "open"),
    "likelihood": (1, 2, 3, 4, 5),
    "likelihood_source": tuple(word.value for word in LikelihoodSource),
    "consequence": (1, 2, 3, 4, 5),
    "finding.light": tuple(word.value for word in LightCondition),
    "type": tuple(word.value for word in MeasureType),
    "capital": (0, 1),
    "cost_class": tuple(word.value for word in CostClass),
    "evidence": tuple(word.value for word in Evidence),
    "with_events": (0, 1),
    "marked": (0, 1),
    "public": (0, 1),
    **PRIVACY_CHOICES,
    **PHOTO_CHOICES,
}
"""What people can choose from, where a column holds one of few values."""


_VALUES: dict[str, _Words] = {
    "deleted": _presence,
    "place_type": _place_type,
    "geom": _position,
    "criteria_set": _word(CriteriaSet, criteria_set_label),
    "started_on": _day,
    "held_on": _day,
    "due": _day,
    "done_on": _day,
    "begun_at": _moment,
    "answered_at": _moment,
    "taken_at": _moment,
    "sunset_at": _moment,
    "dusk_at": _moment,
    "safety_at": _moment,
    "noted_at": _moment,
    "written_at": _moment,
    **position_labels.VALUES,
    **dict.fromkeys(("located_at", "set_at", "ended_at"), _moment),
    "reviewed_at": _moment,
    **PRIVACY_VALUES,
    **PHOTO_VALUES,
    "season": _word(Season, season_label),
    "safety": _safety,
    "light_class": _word(LightClass, light_class_label),
    "counted": _word(CountedGroup, counted_label),
    "lux": _number,
    "hazard.number": lambda value, _texts: f"S-{value:03}",
    "with_events": _yes_no,
    "marked": _yes_no,
    "touched": _yes_no,
    "public": _yes_no,
    "incomplete": _yes_no,
    "general": _yes_no,
    "satellite_at": _moment,
    "at_night": _yes_no,
    "audit.status": _word(AuditStatus, audit_status_label),
    "finding.status": _word(FindingStatus, finding_status_label),
    "measure.status": _word(MeasureStatus, measure_status_label),
    "member.role": _word(TeamRole, team_role_label),
    "visit.kind": _word(VisitKind, visit_label),
    "survey.kind": _word(SurveyKind, survey_kind_label),
    "state": _word(AnswerState, answer_state_label),
    "level": _rating,
    "raw_value": _number,
    "direction": _direction,
    "likelihood": likelihood_label,
    "likelihood_source": _word(LikelihoodSource, likelihood_source_label),
    "consequence": consequence_label,
    "finding.light": _word(LightCondition, light_label),
    "groups": _groups,
    "finding.number": lambda value, _texts: f"F-{value:03}",
    "measure.number": lambda value, _texts: f"M-{value:03}",
    "type": _word(MeasureType, measure_type_label),
    "capital": lambda value, texts: capital_label(bool(value), texts),
    "cost_class": _word(CostClass, cost_label),
    "evidence": _word(Evidence, evidence_label),
    "time_source": _time_source,
    "item": _word(Item, item_label),
    "rater": lambda value, texts: (
        texts.translate("Field", "Konsens") if value == Consensus else str(value)
    ),
}
"""How to say what a column holds, where the stored value is not the word itself."""
