"""What one record of each kind is called."""

from asskomm_audit.domain.kinds import Kind
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
        case Kind.MARK:
            return texts.translate("Field", "Zeichnung")
        case Kind.PHOTO_PAIR:
            return texts.translate("Field", "Vorher und nachher")
        case Kind.ISSUED:
            return texts.translate("Field", "Herausgegebenes Dokument")
        case Kind.SETTING:
            return texts.translate("Field", "Einstellung")
