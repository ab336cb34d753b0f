"""The menu: filled anew each time it opens, so it always speaks the present language."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions
from asskomm_audit.ui.example_file import example_path
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.theme_words import theme_text

_RECENT_SHOWN = 8


class WindowMenu(QObject):
    """File, edit, view and help in one menu."""

    file_chosen = Signal(str)  # path

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._recent: QMenu | None = None
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(self._fill)

    def popup(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self.menu.popup(place)

    def _fill(self) -> None:
        self.menu.clear()
        self._fill_file(self.menu.addMenu(self.tr("&Datei")))
        edit = self.menu.addMenu(self.tr("&Bearbeiten"))
        self._add(edit, "undo", "redo", "", "search", "search_everywhere", "palette", "person")
        self._fill_view(self.menu.addMenu(self.tr("&Ansicht")))
        self._add(self.menu.addMenu(self.tr("&Hilfe")), "keys", "about")
        self.menu.addSeparator()
        self._add(self.menu, "quit")

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, "new", "open")
        self._fill_recent(menu.addMenu(self.tr("&Zuletzt geöffnet")))
        self._add(menu, "", "example")
        if example_path().exists():
            self._add(menu, "drop_example")
        self._add(menu, "", "merge", "backups", "close")

    def _fill_recent(self, menu: QMenu) -> None:
        recent = self._settings.recent_files[:_RECENT_SHOWN]
        menu.setEnabled(bool(recent))
        for each in recent:
            action = menu.addAction(Path(each.path).name.replace("&", "&&"))
            action.setToolTip(each.path)
            action.triggered.connect(lambda _=False, path=each.path: self.file_chosen.emit(path))

    def _fill_view(self, menu: QMenu) -> None:
        themes = menu.addMenu(self.tr("&Farben"))
        self._choices(
            themes,
            "theme",
            [(name, theme_text(name)) for name in theme.CHOICES],
            self._settings.theme,
        )
        sizes = menu.addMenu(self.tr("&Schriftgröße"))
        percents = [(size, f"{size} %") for size in theme.TEXT_SIZES]
        self._choices(sizes, "text_size", percents, self._settings.text_size)
        languages = menu.addMenu(self.tr("S&prache / Language"))
        names = [("de", "Deutsch"), ("en", "English")]
        self._choices(languages, "language", names, self._settings.language)

    def _choices(
        self,
        menu: QMenu,
        setting: str,
        choices: list[tuple[str, str]] | list[tuple[int, str]],
        present: object,
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, menu, checkable=True, checked=value == present)
            action.triggered.connect(
                lambda _=False, value=value: setattr(self._settings, setting, value)
            )
            group.addAction(action)
            menu.addAction(action)

    def _add(self, menu: QMenu, *names: str) -> None:
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
