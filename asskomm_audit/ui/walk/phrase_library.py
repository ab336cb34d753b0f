"""The phrase library of a file: what comes with the program until somebody changes it."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject

from asskomm_audit.phrases import EVERYWHERE, load_phrases
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.settings import put_setting, setting_of
from asskomm_audit.texts import Language
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session


class PhraseLibrary(QObject):
    """Phrases by dimension, in the language of the interface."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def of(self, dimension: str) -> tuple[str, ...]:
        """Return the phrases of one dimension, or those for everywhere."""
        spoken = language.language()
        changed = _changed(self._session.file, spoken)
        return changed.get(dimension, load_phrases(spoken).get(dimension, ()))

    def fitting(self, dimension: str) -> tuple[str, ...]:
        """Return the phrases of a dimension, then those for everywhere."""
        return tuple(dict.fromkeys((*self.of(dimension), *self.of(EVERYWHERE))))

    def put(self, dimension: str, phrases: Sequence[str]) -> None:
        """Keep the phrases of a dimension in the file."""
        if tuple(phrases) == self.of(dimension):
            return
        spoken = language.language()
        changed = _changed(self._session.file, spoken) | {dimension: tuple(phrases)}
        text = json.dumps(changed, ensure_ascii=False)
        self._session.perform(
            self.tr("Textbausteine ändern"), lambda file: put_setting(file, _key(spoken), text)
        )


def _key(spoken: Language) -> str:
    return f"phrases_{spoken}"


def _changed(file: AuditFile, spoken: Language) -> dict[str, tuple[str, ...]]:
    try:
        found = json.loads(setting_of(file, _key(spoken)) or "{}")
        return {str(code): tuple(map(str, phrases)) for code, phrases in found.items()}
    except (ValueError, AttributeError, TypeError):  # another program wrote something else
        return {}
