"""In which language a file's texts are entered: told by people, never guessed from the texts."""

from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.settings import put_setting, setting_of
from asskomm_audit.texts import Language

_KEY = "entry_language"


def entry_language_of(file: AuditFile) -> Language:
    """Return the language of what is entered: German until somebody says otherwise."""
    return "en" if setting_of(file, _KEY) == "en" else "de"


def put_entry_language(file: AuditFile, language: Language) -> None:
    """Say in which language texts are entered; inside a step."""
    if language != entry_language_of(file):
        put_setting(file, _KEY, language)
