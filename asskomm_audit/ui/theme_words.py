"""What the themes are called."""

from PySide6.QtCore import QCoreApplication

ICONS = {"hell": "sun", "dunkel": "moon", "sonne": "contrast", "system": "desk"}


def theme_text(name: str) -> str:
    """Return the word for a theme's name."""
    match name:
        case "dunkel":
            return QCoreApplication.translate("Theme", "Dunkel")
        case "sonne":
            return QCoreApplication.translate("Theme", "Sonne")
        case "system":
            return QCoreApplication.translate("Theme", "System")
        case _:
            return QCoreApplication.translate("Theme", "Hell")
