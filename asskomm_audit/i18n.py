"""Texts from the compiled translations, through translators that are not installed anywhere.

So a report can be written in English, in a thread, while the window speaks German.
"""

import os
from functools import cache

from PySide6.QtCore import QTranslator

from asskomm_audit.paths import resource
from asskomm_audit.texts import Language, Texts


class QtTexts:
    """The words of one language, from its .qm file; the German source text where it has none."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._translator = QTranslator()
        # Qt would map the file; an update that writes it anew would then kill the running program.
        path = resource(f"i18n/asskomm_{language}.qm")
        self._words = path.read_bytes() if path.is_file() else b""  # Qt reads it where it lies
        self._translator.load(self._words)

    @property
    def language(self) -> Language:
        """The language the texts come in."""
        return self._language

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return `text` (German) in this language; `n` picks the plural form and fills %n."""
        found = self._translator.translate(context, text, note, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found


@cache
def texts_for(language: Language) -> Texts:
    """Return the texts of a language."""
    return QtTexts(language)


def system_language() -> Language:
    """Return English where the environment asks for it, and German otherwise."""
    for name in ("ASSKOMM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name, ""):
            return "en" if value.lower().startswith("en") else "de"
    return "de"
