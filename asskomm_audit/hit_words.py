"""Words for what a search finds, the same in the window and on the command line."""

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.labels import visit_label
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, date_text

_LONGEST = 120  # letters of a title

_KINDS: dict[Kind, str] = {
    Kind.PLACE: QT_TRANSLATE_NOOP("Hit", "Ort"),
    Kind.STOP: QT_TRANSLATE_NOOP("Hit", "Standpunkt"),
    Kind.AUDIT: QT_TRANSLATE_NOOP("Hit", "Audit"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Hit", "Person"),
    Kind.VISIT: QT_TRANSLATE_NOOP("Hit", "Begehung"),
    Kind.ANSWER: QT_TRANSLATE_NOOP("Hit", "Antwort"),
    Kind.FINDING: QT_TRANSLATE_NOOP("Hit", "Feststellung"),
    Kind.MEASURE: QT_TRANSLATE_NOOP("Hit", "Maßnahme"),
    Kind.PHOTO: QT_TRANSLATE_NOOP("Hit", "Foto"),
    Kind.SURVEY: QT_TRANSLATE_NOOP("Hit", "Befragung"),
    Kind.RESPONSE: QT_TRANSLATE_NOOP("Hit", "Wunsch aus der Befragung"),
}
_FIELDS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Hit", "Name"),
    "district": QT_TRANSLATE_NOOP("Hit", "Ortsteil"),
    "address": QT_TRANSLATE_NOOP("Hit", "Anschrift"),
    "description": QT_TRANSLATE_NOOP("Hit", "Beschreibung"),
    "owner": QT_TRANSLATE_NOOP("Hit", "Zuständigkeit"),
    "occasion": QT_TRANSLATE_NOOP("Hit", "Anlass"),
    "note": QT_TRANSLATE_NOOP("Hit", "Notiz"),
    "function": QT_TRANSLATE_NOOP("Hit", "Funktion"),
    "weather": QT_TRANSLATE_NOOP("Hit", "Wetter"),
    "light": QT_TRANSLATE_NOOP("Hit", "Licht"),
    "remark": QT_TRANSLATE_NOOP("Hit", "Bemerkung"),
    "reason": QT_TRANSLATE_NOOP("Hit", "Begründung"),
    "title": QT_TRANSLATE_NOOP("Hit", "Titel"),
    "spot": QT_TRANSLATE_NOOP("Hit", "Stelle"),
    "cause": QT_TRANSLATE_NOOP("Hit", "Ursache"),
    "text": QT_TRANSLATE_NOOP("Hit", "Text"),
    "funding": QT_TRANSLATE_NOOP("Hit", "Finanzierung"),
    "caption": QT_TRANSLATE_NOOP("Hit", "Bildunterschrift"),
    "alternative_text": QT_TRANSLATE_NOOP("Hit", "Bildbeschreibung"),
    "original_name": QT_TRANSLATE_NOOP("Hit", "Dateiname"),
    "value": QT_TRANSLATE_NOOP("Hit", "Antwort"),
}


def kind_label(kind: Kind, texts: Texts) -> str:
    """Return the word for a kind of record."""
    return texts.translate("Hit", _KINDS[kind])


def field_label(field: str, texts: Texts) -> str:
    """Return the word for the column a text stands in."""
    return texts.translate("Hit", _FIELDS[field])


def title_of(hit: Hit, texts: Texts) -> str:
    """Return what the record is called, in one line."""
    name = " ".join(hit.name[:_LONGEST].split())
    match hit.kind:
        case Kind.FINDING:
            return f"F-{hit.number:03} · {name}"
        case Kind.MEASURE:
            return f"M-{hit.number:03} · {name}"
        case Kind.VISIT:
            return visit_label(VisitKind(hit.visit), texts)
        case _:
            return name or kind_label(hit.kind, texts)


def whereabouts_of(hit: Hit, texts: Texts) -> str:
    """Return place and day of what a record belongs to, or nothing."""
    place = "" if hit.kind is Kind.PLACE else hit.place[:_LONGEST]
    return " · ".join(each for each in (place, date_text(hit.started_on, texts)) if each)
