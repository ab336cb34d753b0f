"""The language of the interface, and its texts for labels and dates."""

from asskomm_audit.i18n import texts_for
from asskomm_audit.texts import Language, Texts
from asskomm_audit.ui.translations import spoken


def texts() -> Texts:
    """Return the texts of the interface's language."""
    return texts_for(spoken())


def language() -> Language:
    """Return the language the interface speaks."""
    return spoken()
