"""The text faces of the window, from the package that also serves the reports."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

_FIRST = ("Regular", "Semibold")
_LATER = ("It", "Bold", "SemiboldIt")


def load_first_faces() -> None:
    """Load what the first frame shows."""
    _load(_FIRST)


def load_other_faces() -> None:
    """Load italics and bold, which nothing in the first frame needs."""
    _load(_LATER)


def _load(styles: tuple[str, ...]) -> None:
    import font_source_sans_pro

    folder = Path(font_source_sans_pro.font_directory)
    for style in styles:
        QFontDatabase.addApplicationFont(str(folder / f"SourceSansPro-{style}.ttf"))
