"""The text faces of the window, from the package that also serves the reports."""

from importlib.util import find_spec
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
    for style in styles:
        QFontDatabase.addApplicationFont(str(_folder() / f"SourceSansPro-{style}.ttf"))


def _folder() -> Path:
    found = find_spec("font_source_sans_pro")  # importing it would list all its files
    places = found.submodule_search_locations if found else None
    if not places:
        raise FileNotFoundError("font_source_sans_pro")
    return Path(places[0]) / "files"
