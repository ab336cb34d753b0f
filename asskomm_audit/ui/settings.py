"""What the program remembers between starts; what belongs to an audit is in its file instead.

Read before the first frame, hence the late imports.
"""

from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from asskomm_audit.paths import backup_folders, choose_backup_folder, data_folder
from asskomm_audit.ui import theme

RECENT_LIMIT = 12


class RecentFile(NamedTuple):
    """A file that was open before, with what was last known about it."""

    path: str
    place: str = ""  # its first place
    places: int = 0  # how many places it has
    changed: str = ""  # the day of its last change, ISO 8601


class Settings(QObject):
    """Typed reads and writes over an INI file."""

    changed = Signal(str)  # the name of the setting

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = path or data_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat, self)

    @property
    def theme(self) -> str:
        """The chosen theme: "hell", "dunkel", "sonne", "nacht" or "system"."""
        return self._choice("theme", theme.CHOICES, theme.SYSTEM)

    @theme.setter
    def theme(self, choice: str) -> None:
        self._put("theme", choice)

    @property
    def language(self) -> Literal["de", "en"]:
        """The language of the interface."""
        found = self._choice("language", ("de", "en"), "")
        return cast('Literal["de", "en"]', found) if found else _system_language()

    @language.setter
    def language(self, choice: Literal["de", "en"]) -> None:
        self._put("language", choice)

    @property
    def text_size(self) -> int:
        """The size of the text in per cent: 100 to 200."""
        sizes = tuple(str(size) for size in theme.TEXT_SIZES)
        return int(self._choice("text_size", sizes, "100"))

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._put("text_size", str(percent))

    @property
    def backup_folder(self) -> Path:
        """The folder where backups go; the command line goes by it too."""
        return backup_folders()[0]

    @backup_folder.setter
    def backup_folder(self, folder: Path) -> None:
        choose_backup_folder(folder)
        self.changed.emit("backup_folder")

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as Qt keeps it; empty at first."""
        return QByteArray.fromBase64(self._text("geometry").encode())

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._put("geometry", bytes(geometry.toBase64().data()).decode())

    @property
    def walk_density(self) -> str:
        """How the walk shows criteria: "card" one at a time, "list" twelve at a time."""
        return self._choice("walk_density", ("card", "list"), "card")

    @walk_density.setter
    def walk_density(self, density: str) -> None:
        self._put("walk_density", density)

    @property
    def photo_folder(self) -> str:
        """The folder where the last photos came from; empty at first."""
        return self._text("photo_folder")

    @photo_folder.setter
    def photo_folder(self, folder: str) -> None:
        if folder != self.photo_folder:
            self._put("photo_folder", folder)

    @property
    def drawing(self) -> str:
        """Tool, colour and weight of what was drawn last on a photo; empty at first."""
        return self._text("drawing")

    @drawing.setter
    def drawing(self, words: str) -> None:
        if words != self.drawing:
            self._put("drawing", words)

    @property
    def recent_files(self) -> list[RecentFile]:
        """The files opened before, latest first."""
        try:
            return [RecentFile(*entry) for entry in _read(self._text("recent_files"), [])]
        except TypeError:  # somebody edited the file
            return []

    def remember_file(self, recent: RecentFile) -> None:
        """Put a file on top of the recent ones."""
        others = [each for each in self.recent_files if each.path != recent.path]
        self._put("recent_files", _written([recent, *others][:RECENT_LIMIT]))

    def forget_file(self, path: str) -> None:
        """Take a file off the recent ones."""
        others = [each for each in self.recent_files if each.path != path]
        self._put("recent_files", _written(others))

    def person_of(self, path: str) -> str:
        """Return the id of who typed last in a file, or nothing."""
        return self._people().get(path, "")

    def remember_person(self, path: str, person: str) -> None:
        """Remember who is typing in a file."""
        others = {key: value for key, value in self._people().items() if key != path}
        latest = list(others.items())[-50:]
        self._put("people", _written(dict([*latest, (path, person)])))

    def way_of(self, place: str) -> str:
        """Return how files in a folder are opened: "copy", "direct" or nothing yet."""
        found = _read(self._text("ways"), {})
        way = found.get(place) if isinstance(found, dict) else None
        return way if way in ("copy", "direct") else ""

    def remember_way(self, place: str, way: str) -> None:
        """Remember how files in a folder are opened."""
        found = _read(self._text("ways"), {})
        found = found if isinstance(found, dict) else {}
        others = {key: value for key, value in found.items() if key != place}
        self._put("ways", _written(dict([*list(others.items())[-50:], (place, way)])))

    def _people(self) -> dict[str, str]:
        found = _read(self._text("people"), {})
        return found if isinstance(found, dict) else {}

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "") or "")

    def _choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        found = self._text(key)
        return found if found in choices else default

    def _put(self, key: str, text: str) -> None:
        self._store.setValue(key, text)
        self._store.sync()
        self.changed.emit(key)


def _system_language() -> Literal["de", "en"]:
    from asskomm_audit.i18n import system_language

    return system_language()


def _read(text: str, default: Any) -> Any:
    import json

    try:
        return json.loads(text) if text else default
    except ValueError:  # somebody edited the file
        return default


def _written(value: object) -> str:
    import json

    return json.dumps(value)
