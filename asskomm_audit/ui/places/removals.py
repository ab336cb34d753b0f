"""Removing places and audits: at once, with the way back in the message."""

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.places import Place
from asskomm_audit.store.audits import audits_of, remove_audit
from asskomm_audit.store.history import Changes, take_back
from asskomm_audit.store.places import remove_place
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.session import Session


def remove_place_of(session: Session, place: Place) -> None:
    """Remove a place with everything below it, as one step, and offer to undo it."""
    number = len(audits_of(session.file, place.id))
    name = short(place.name)
    translate = QCoreApplication.translate
    text = translate("Removals", "Ort entfernen: {name}").format(name=name)
    changes = session.perform(text, lambda file: remove_place(file, place.id))
    if number:
        words = translate("Removals", "„{name}“ ist entfernt, mit %n Audit(s).", "", number)
    else:
        words = translate("Removals", "„{name}“ ist entfernt.")
    _offer_undo(session, words.format(name=name), text, changes)


def remove_audit_of(session: Session, place: Place, audit: Audit) -> None:
    """Remove an audit with everything below it, as one step, and offer to undo it."""
    translate = QCoreApplication.translate
    text = translate("Removals", "Audit entfernen: {name}").format(name=short(place.name))
    changes = session.perform(text, lambda file: remove_audit(file, audit.id))
    day = date_text(audit.started_on, language.texts())
    words = translate("Removals", "Das Audit vom {day} ist entfernt.").format(day=day)
    _offer_undo(session, words, text, changes)


def _offer_undo(session: Session, words: str, text: str, changes: Changes) -> None:
    """Say what was done; the button takes back this very step, whatever was done since."""
    index = session.undo_stack.index()

    def undo() -> None:
        if session.undo_stack.index() == index and session.undo_stack.count() == index:
            session.undo()
        else:
            session.adopt(take_back(session.file, changes.step, text), text)

    undo_text = QCoreApplication.translate("Removals", "Rückgängig")
    session.messages.info(words, undo_text, undo)
