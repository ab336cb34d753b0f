"""The recent files of the start page: each a wide button, missing ones with a way out."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.settings import RecentFile
from asskomm_audit.ui.widgets.buttons import icon_button, name_button
from asskomm_audit.ui.widgets.row_button import RowButton


class RecentRow(QWidget):
    """One recent file; a missing one can be looked for or taken off the list."""

    opened = Signal(str)
    searched = Signal(str)
    removed = Signal(str)
    backups_wanted = Signal(str)

    def __init__(self, recent: RecentFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent = recent
        self.is_missing = False
        self.button = RowButton("file")
        self.search_button = icon_button("search")
        self.backups_button = icon_button("shield-check")
        self.remove_button = icon_button("cross")

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.search_button)
        layout.addWidget(self.backups_button)
        layout.addWidget(self.remove_button)
        self.button.clicked.connect(lambda: self.opened.emit(recent.path))
        self.search_button.clicked.connect(lambda: self.searched.emit(recent.path))
        self.backups_button.clicked.connect(lambda: self.backups_wanted.emit(recent.path))
        self.remove_button.clicked.connect(lambda: self.removed.emit(recent.path))
        self.retranslate()

    def show_missing(self, *, missing: bool) -> None:
        """Grey the file out and offer to look for it."""
        self.is_missing = missing
        self.button.setEnabled(not missing)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        path = Path(self.recent.path)
        name = path.name.removesuffix(".gpkg").removesuffix(".audit")
        self.button.set_words(name, self._second_line(path))
        self.button.setToolTip(str(path))
        for button, text in (
            (self.search_button, self.tr("{name} suchen …")),
            (self.backups_button, self.tr("Sicherungen von {name} …")),
            (self.remove_button, self.tr("{name} aus der Liste nehmen")),
        ):
            button.setVisible(self.is_missing)
            name_button(button, text.format(name=name))

    def _second_line(self, path: Path) -> str:
        if self.is_missing:
            return self.tr("Nicht gefunden: {folder}").format(folder=path.parent)
        parts = [self.recent.place] if self.recent.place else []
        if self.recent.places > 1:
            parts = [self.tr("%n Ort(e)", "", self.recent.places)]
        if day := _day(self.recent.changed):
            parts.append(date_text(day, language.texts()))
        return " · ".join([*parts, str(path.parent)])


class RecentList(QWidget):
    """All recent files, latest first."""

    opened = Signal(str)
    searched = Signal(str)
    removed = Signal(str)
    backups_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RecentRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_XS)

    def set_files(self, files: list[RecentFile]) -> None:
        """Show these files."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self.rows = [RecentRow(each) for each in files]
        for row in self.rows:
            row.opened.connect(self.opened)
            row.searched.connect(self.searched)
            row.removed.connect(self.removed)
            row.backups_wanted.connect(self.backups_wanted)
            self._layout.addWidget(row)

    def show_missing(self, missing: set[str]) -> None:
        """Grey out the files that are not there."""
        for row in self.rows:
            row.show_missing(missing=row.recent.path in missing)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows:
                row.retranslate()
        super().changeEvent(event)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
