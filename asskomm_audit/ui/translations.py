"""The translations that are installed: what the interface speaks. Part of the first frame."""

from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from asskomm_audit.paths import resource


class _State:
    language: Literal["de", "en"] = "de"
    translators: tuple[QTranslator, ...] = ()
    words = b""  # what Qt reads own texts from; it keeps no copy


def spoken() -> Literal["de", "en"]:
    """Return the language the interface speaks."""
    return _State.language


def speak(app: QApplication, language: Literal["de", "en"]) -> None:
    """Switch the interface to a language; every widget hears a LanguageChange."""
    for translator in _State.translators:
        app.removeTranslator(translator)
    _State.language = language
    territory = "de_DE" if language == "de" else "en_GB"
    QLocale.setDefault(QLocale(territory))
    _State.translators = tuple(filter(None, (_qt_texts(language), _own_texts(language))))
    for translator in _State.translators:
        app.installTranslator(translator)


def _own_texts(language: Literal["de", "en"]) -> QTranslator | None:
    translator = QTranslator()
    # Qt would map the file; an update that writes it anew would then kill the running program.
    path = resource(f"i18n/asskomm_{language}.qm")
    _State.words = path.read_bytes() if path.is_file() else b""
    return translator if translator.load(_State.words) else None


def _qt_texts(language: Literal["de", "en"]) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None
