"""Removing places and audits: at once, with the way back in the message."""

from PySide6.QtCore import QObject

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.places import Place
from asskomm_audit.store.audits import audits_of, remove_audit
from asskomm_audit.store.history import Changes
from asskomm_audit.store.places import remove_place
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.session import Session


class Removals(QObject):
    """Removes with everything below, as one step, and offers to undo that very step."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def remove_place(self, place: Place) -> None:
        """Remove a place with its audits."""
        number = len(audits_of(self._session.file, place.id))
        name = short(place.name)
        text = self.tr("Ort entfernen: {name}").format(name=name)
        changes = self._session.perform(text, lambda file: remove_place(file, place.id))
        words = self.tr("„{name}“ ist entfernt.")
        if number:
            words = self.tr("„{name}“ ist entfernt, mit %n Audit(s).", "", number)
        self._offer_undo(words.format(name=name), text, changes)

    def remove_audit(self, place: Place, audit: Audit) -> None:
        """Remove an audit with its answers, findings and photos."""
        text = self.tr("Audit entfernen: {name}").format(name=short(place.name))
        changes = self._session.perform(text, lambda file: remove_audit(file, audit.id))
        day = date_text(audit.started_on, language.texts())
        words = self.tr("Das Audit vom {day} ist entfernt.").format(day=day)
        self._offer_undo(words, text, changes)

    def _offer_undo(self, words: str, text: str, changes: Changes) -> None:
        undo = self._session.taking_back(changes, text)
        self._session.messages.info(words, self.tr("Rückgängig"), undo)
