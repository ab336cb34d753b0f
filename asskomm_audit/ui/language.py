"""The language of the interface: which translations are installed, and its texts for labels."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from asskomm_audit.i18n import texts_for
from asskomm_audit.paths import resource
from asskomm_audit.texts import Language, Texts


class _State:
    language: Language = "de"
    translators: tuple[QTranslator, ...] = ()


def texts() -> Texts:
    """Return the texts of the interface's language, for labels and dates."""
    return texts_for(_State.language)


def language() -> Language:
    """Return the language the interface speaks."""
    return _State.language


def speak(app: QApplication, language: Language) -> None:
    """Switch the interface to a language; every widget hears a LanguageChange."""
    for translator in _State.translators:
        app.removeTranslator(translator)
    _State.language = language
    territory = "de_DE" if language == "de" else "en_GB"
    QLocale.setDefault(QLocale(territory))
    _State.translators = tuple(filter(None, (_qt_texts(language), _own_texts(language))))
    for translator in _State.translators:
        app.installTranslator(translator)


def _own_texts(language: Language) -> QTranslator | None:
    translator = QTranslator()
    path = resource(f"i18n/asskomm_{language}.qm")
    return translator if translator.load(str(path)) else None


def _qt_texts(language: Language) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None
