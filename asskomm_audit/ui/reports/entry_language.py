"""In which language a file's texts are entered, chosen where documents are written."""

from typing import cast

from PySide6.QtWidgets import QWidget

from asskomm_audit.store.entry_language import entry_language_of, put_entry_language
from asskomm_audit.texts import Language
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice


class EntryLanguage(Choice):
    """Keeps the choice in the file, as one undoable step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.set_choices([("de", "Deutsch"), ("en", "English")])
        self.chosen.connect(self._keep)
        self.refresh()

    def refresh(self) -> None:
        """Show what the file says."""
        self.set_value(entry_language_of(self._session.file))
        self.setEnabled(not self._session.read_only)

    def _keep(self, value: object) -> None:
        language = cast("Language", value)
        if language != entry_language_of(self._session.file):
            self._session.perform(
                self.tr("Sprache der Eingaben"), lambda file: put_entry_language(file, language)
            )
