"""What is said about receivers: a sentence for each state and each failure."""

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.positions import OLD_FIX, Fix
from asskomm_audit.locating.receivers import Trouble
from asskomm_audit.position_labels import accuracy_text
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language


def trouble_sentence(trouble: Trouble) -> str:
    """Return why there is no position, and what to do."""
    translate = QCoreApplication.translate
    match trouble:
        case Trouble.BUSY:
            return translate(
                "Receiver",
                "Ein anderes Programm benutzt den Empfänger. Bitte schließen Sie es und verbinden "
                "Sie neu.",
            )
        case Trouble.FORBIDDEN:
            return translate(
                "Receiver",
                "Ihr Benutzerkonto darf den Anschluss nicht benutzen. Bitte lassen Sie es in die "
                "Gruppe „dialout“ aufnehmen.",
            )
        case Trouble.GONE:
            return translate(
                "Receiver",
                "Der Empfänger ist nicht mehr da. Bitte stecken Sie ihn an und verbinden Sie neu.",
            )
        case Trouble.NO_SENTENCES:
            return translate(
                "Receiver",
                "An diesem Anschluss spricht kein Empfänger (NMEA 0183). Bitte wählen Sie einen "
                "anderen.",
            )
        case Trouble.NO_FIX:
            return translate(
                "Receiver",
                "Der Empfänger sieht zu wenige Satelliten. Unter freiem Himmel dauert es einige "
                "Minuten.",
            )


def fix_sentence(fix: Fix, age: float) -> str:
    """Return how exact a position is and how old: never more than is known."""
    translate, texts = QCoreApplication.translate, language.texts()
    if fix.accuracy is None:
        exact = translate("Receiver", "Genauigkeit unbekannt")
    elif fix.is_estimated:
        exact = translate("Receiver", "etwa {accuracy} (aus HDOP geschätzt)").format(
            accuracy=accuracy_text(fix.accuracy, texts)
        )
    else:
        exact = translate("Receiver", "{accuracy} (95 %)").format(
            accuracy=accuracy_text(fix.accuracy, texts)
        )
    parts = [exact]
    if fix.satellites is not None:
        parts.append(translate("Receiver", "{n} Satelliten").format(n=fix.satellites))
    seconds = number_text(age, texts)
    text = (
        translate("Receiver", "vor {n} s")
        if age <= OLD_FIX
        else translate("Receiver", "vor {n} s – zu alt")
    )
    parts.append(text.format(n=seconds))
    return " · ".join(parts)
