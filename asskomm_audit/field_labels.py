"""Words for kinds of records and their columns: the history in words."""

from asskomm_audit import position_labels
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.privacy_labels import privacy_fields
from asskomm_audit.texts import Texts


def kind_label(kind: Kind, texts: Texts) -> str:
    """Return what one record of a kind is called."""
    match kind:
        case Kind.PERSON:
            return texts.translate("Field", "Person")
        case Kind.PLACE:
            return texts.translate("Field", "Ort")
        case Kind.STOP:
            return texts.translate("Field", "Standpunkt")
        case Kind.AUDIT:
            return texts.translate("Field", "Audit")
        case Kind.MEMBER:
            return texts.translate("Field", "Teammitglied")
        case Kind.VISIT:
            return texts.translate("Field", "Begehung")
        case Kind.ANSWER:
            return texts.translate("Field", "Antwort")
        case Kind.FINDING:
            return texts.translate("Field", "Feststellung")
        case Kind.MEASURE:
            return texts.translate("Field", "Maßnahme")
        case Kind.PHOTO:
            return texts.translate("Field", "Foto")
        case Kind.SURVEY:
            return texts.translate("Field", "Befragung")
        case Kind.RESPONSE:
            return texts.translate("Field", "Angabe")
        case Kind.TALLY:
            return texts.translate("Field", "Punkte einer Tafel")
        case Kind.LUX_POINT:
            return texts.translate("Field", "Lichtmesspunkt")
        case Kind.PEOPLE_COUNT:
            return texts.translate("Field", "Zählung")
        case Kind.HAZARD:
            return texts.translate("Field", "Sofortmeldung")
        case Kind.CALIBRATION:
            return texts.translate("Field", "Kalibrierung")
        case Kind.PLAN:
            return texts.translate("Field", "Lageplan")
        case Kind.PIN:
            return texts.translate("Field", "Pin")
        case Kind.TRACK:
            return texts.translate("Field", "Wegstück")
        case Kind.PRIVACY_BOX:
            return texts.translate("Field", "Verdeckte Stelle")
        case Kind.PHOTO_REVIEW:
            return texts.translate("Field", "Fotoprüfung")
        case Kind.SETTING:
            return texts.translate("Field", "Einstellung")


def field_label(kind: Kind, column: str, texts: Texts) -> str:
    """Return the word for a column, as the forms say it; an unknown column stays as it is."""
    words = _fields(texts)
    return words.get(f"{kind}.{column}") or words.get(column) or column


def _fields(texts: Texts) -> dict[str, str]:
    return {
        "deleted": texts.translate("Field", "Eintrag"),
        "name": texts.translate("Field", "Name"),
        "function": texts.translate("Field", "Funktion"),
        "place_type": texts.translate("Field", "Ortstyp"),
        "district": texts.translate("Field", "Ortsteil"),
        "address": texts.translate("Field", "Anschrift"),
        "description": texts.translate("Field", "Beschreibung"),
        "place.owner": texts.translate("Field", "Eigentum"),
        "geom": texts.translate("Field", "Position"),
        "number": texts.translate("Field", "Nummer"),
        "criteria_set": texts.translate("Field", "Umfang"),
        "catalogue_version": texts.translate("Field", "Katalog"),
        "catalogue_hash": texts.translate("Field", "Prüfsumme des Katalogs"),
        "started_on": texts.translate("Field", "Datum"),
        "with_events": texts.translate("Field", "Veranstaltungen"),
        "occasion": texts.translate("Field", "Anlass"),
        "note": texts.translate("Field", "Notiz"),
        "status": texts.translate("Field", "Status"),
        "audit.status": texts.translate("Field", "Stand"),
        "previous_id": texts.translate("Field", "Voriges Audit"),
        "place_id": texts.translate("Field", "Ort"),
        "audit_id": texts.translate("Field", "Audit"),
        "person_id": texts.translate("Field", "Person"),
        "role": texts.translate("Field", "Zuständigkeit"),
        "member.role": texts.translate("Field", "Rolle im Team"),
        "kind": texts.translate("Field", "Art"),
        "begun_at": texts.translate("Field", "Beginn"),
        "weather": texts.translate("Field", "Wetter"),
        "light": texts.translate("Field", "Licht"),
        "visit_id": texts.translate("Field", "Begehung"),
        "rater": texts.translate("Field", "Wer bewertet"),
        "criterion": texts.translate("Field", "Kriterium"),
        "stop_id": texts.translate("Field", "Standpunkt"),
        "state": texts.translate("Field", "Zustand der Antwort"),
        "level": texts.translate("Field", "Stufe"),
        "raw_value": texts.translate("Field", "Messwert"),
        "reason": texts.translate("Field", "Grund"),
        "remark": texts.translate("Field", "Bemerkung"),
        "marked": texts.translate("Field", "Markierung"),
        "answered_at": texts.translate("Field", "Beantwortet"),
        "title": texts.translate("Field", "Titel"),
        "spot": texts.translate("Field", "Stelle"),
        "cause": texts.translate("Field", "Ursachenhypothese"),
        "likelihood": texts.translate("Field", "Eintritt"),
        "likelihood_source": texts.translate("Field", "Quelle des Eintritts"),
        "consequence": texts.translate("Field", "Auswirkung"),
        "groups": texts.translate("Field", "Betroffene"),
        "touched": texts.translate("Field", "Von Hand bearbeitet"),
        "public": texts.translate("Field", "Veröffentlichung"),
        "finding_id": texts.translate("Field", "Feststellung"),
        "text": texts.translate("Field", "Was zu tun ist"),
        "type": texts.translate("Field", "Art"),
        "capital": texts.translate("Field", "Investiv"),
        "cost_class": texts.translate("Field", "Kosten"),
        "owner": texts.translate("Field", "Stelle, Unternehmen"),
        "due": texts.translate("Field", "Frist"),
        "funding": texts.translate("Field", "Finanzierung"),
        "evidence": texts.translate("Field", "Evidenz"),
        "done_on": texts.translate("Field", "Erledigt am"),
        "answer_id": texts.translate("Field", "Antwort"),
        "sha256": texts.translate("Field", "Bild"),
        "source_sha256": texts.translate("Field", "Aufgenommenes Bild"),
        "original_name": texts.translate("Field", "Dateiname"),
        "width": texts.translate("Field", "Breite"),
        "height": texts.translate("Field", "Höhe"),
        "size": texts.translate("Field", "Dateigröße"),
        "taken_at": texts.translate("Field", "Aufgenommen"),
        "time_source": texts.translate("Field", "Quelle der Zeit"),
        "direction": texts.translate("Field", "Blickrichtung"),
        "caption": texts.translate("Field", "Bildunterschrift"),
        "alternative_text": texts.translate("Field", "Bildbeschreibung"),
        "incomplete": texts.translate("Field", "Unvollständig"),
        "sort": texts.translate("Field", "Reihenfolge"),
        "held_on": texts.translate("Field", "Datum"),
        "group_size": texts.translate("Field", "Größe der Gruppe"),
        "survey_id": texts.translate("Field", "Befragung"),
        "participant": texts.translate("Field", "Teilnehmende Person"),
        "item": texts.translate("Field", "Frage"),
        "at_night": texts.translate("Field", "Bei Dunkelheit"),
        "value": texts.translate("Field", "Wert"),
        "light_class": texts.translate("Field", "Zielklasse des Lichts"),
        "season": texts.translate("Field", "Jahreszeit"),
        "team": texts.translate("Field", "Team"),
        "sunset_at": texts.translate("Field", "Sonnenuntergang"),
        "dusk_at": texts.translate("Field", "Dunkel ab"),
        "light_device": texts.translate("Field", "Messgerät"),
        "safety": texts.translate("Field", "Sicherheit bei Nacht"),
        "safety_reason": texts.translate("Field", "Grund ohne alle Punkte"),
        "safety_at": texts.translate("Field", "Sicherheit geprüft"),
        "option": texts.translate("Field", "Antwort der Tafel"),
        "lux": texts.translate("Field", "Beleuchtungsstärke in lx"),
        "counted": texts.translate("Field", "Gezählte Gruppe"),
        "hazard.text": texts.translate("Field", "Was gefährlich ist"),
        "noted_at": texts.translate("Field", "Festgestellt"),
        "office": texts.translate("Field", "Zuständig"),
        "photo_id": texts.translate("Field", "Foto"),
        "written_at": texts.translate("Field", "Geschrieben"),
        "document": texts.translate("Field", "Dokument"),
        "picture": texts.translate("Field", "Referenzbild"),
        "likeness": texts.translate("Field", "Ähnlichkeitsmerkmal"),
        "satellite_at": texts.translate("Field", "Satellitenzeit"),
        "camera": texts.translate("Field", "Kamera"),
        "general": texts.translate("Field", "Zeigt den Ort insgesamt"),
        **position_labels.field_words(texts),
        **privacy_fields(texts),
    }
