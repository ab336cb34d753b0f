"""What the themes are called."""

from PySide6.QtCore import QCoreApplication

ICONS = {"hell": "sun", "dunkel": "moon", "sonne": "contrast", "nacht": "lamp", "system": "desk"}


def theme_text(name: str) -> str:
    """Return the word for a theme's name."""
    match name:
        case "dunkel":
            return QCoreApplication.translate("Theme", "Dunkel")
        case "sonne":
            return QCoreApplication.translate("Theme", "Sonne")
        case "nacht":
            return QCoreApplication.translate("Theme", "Nacht")
        case "system":
            return QCoreApplication.translate("Theme", "System")
        case _:
            return QCoreApplication.translate("Theme", "Hell")
