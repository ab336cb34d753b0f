"""The start page: make, open or try an audit file, and go on with a recent one."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.copies_card import CopiesCard, waiting_copies
from asskomm_audit.ui.example_file import example_path
from asskomm_audit.ui.recent_list import RecentList
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_NARROW = 760


class StartPage(QWidget):
    """What the window shows while no file is open."""

    file_chosen = Signal(str)  # path
    file_searched = Signal(str)  # the path where it was
    backups_wanted = Signal(str)  # of a file that is missing

    def __init__(
        self, actions: Actions, settings: Settings, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._settings = settings
        self._jobs = jobs
        self._title = text_label(role="h1", wrap=True)
        self._sentence = text_label(role="muted", wrap=True)
        self.new_button = make_button(icon_name="file-plus", kind="primary")
        self.open_button = make_button(icon_name="folder-open")
        self.example_button = make_button(icon_name="eye")
        self.drop_button = make_button(icon_name="trash", kind="quiet")
        self._example_note = text_label(role="caption", wrap=True)
        self._drop_hint = text_label(role="caption", wrap=True)
        self.recent = RecentList()
        self._nothing = text_label(role="muted", wrap=True)
        self.copies = CopiesCard()
        self._start_card = Card()
        self._recent_card = Card()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

        self.new_button.clicked.connect(actions["new"].trigger)
        self.open_button.clicked.connect(actions["open"].trigger)
        self.example_button.clicked.connect(actions["example"].trigger)
        self.drop_button.clicked.connect(actions["drop_example"].trigger)
        self.recent.opened.connect(self.file_chosen)
        self.recent.searched.connect(self.file_searched)
        self.recent.backups_wanted.connect(self.backups_wanted)
        self.recent.removed.connect(self._forget)
        settings.changed.connect(self._on_setting)
        self.retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the recent files again, and look in a thread which are still there.

        Working copies that are not back yet stand above all else.
        """
        self._jobs.look(waiting_copies, self.copies.show_copies)
        files = self._settings.recent_files
        self.recent.set_files(files)
        self._nothing.setVisible(not files)
        self.drop_button.setVisible(example_path().exists())
        paths = [each.path for each in files]
        if paths:  # a share that is offline may take its time to say so
            self._jobs.look(lambda: _missing(paths), self.recent.show_missing)

    def focus_content(self) -> None:
        """Start at the first thing to do."""
        self.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._title.setText(self.tr("Sicherheit im öffentlichen Raum prüfen"))
        self._sentence.setText(
            self.tr(
                "Eine Auditakte sammelt Orte, Begehungen, Fotos, Feststellungen und Maßnahmen"
                " Ihrer Stadt in einer einzigen Datei. Alles bleibt auf diesem Rechner."
            )
        )
        self._start_card.set_title(self.tr("Beginnen"))
        self._recent_card.set_title(self.tr("Zuletzt geöffnet"))
        set_text(self.new_button, self.tr("Neue Auditakte anlegen"))
        set_text(self.open_button, self.tr("Auditakte öffnen …"))
        set_text(self.example_button, self.tr("Beispiel öffnen"))
        set_text(self.drop_button, self.tr("Beispiel verwerfen"))
        self._example_note.setText(
            self.tr("Das Beispiel zeigt eine erfundene Stadt. Darin darf alles geändert werden.")
        )
        self._drop_hint.setText(self.tr("Oder eine Auditakte auf dieses Fenster ziehen."))
        self._nothing.setText(
            self.tr(
                "Noch keine. Geöffnete Auditakten erscheinen hier und sind mit einem"
                " Klick wieder da."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where it is narrow."""
        narrow = self.width() < theme.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        super().resizeEvent(event)

    def _forget(self, path: str) -> None:
        self._settings.forget_file(path)

    def _on_setting(self, name: str) -> None:
        if name == "recent_files":
            self.reload()

    def _lay_out(self) -> None:
        body = self._start_card.body
        for button in (self.new_button, self.open_button, self.example_button):
            button.setProperty("touch", True)
            button.setProperty("wide", True)
            body.addWidget(button)
        self.drop_button.setProperty("wide", True)
        body.addWidget(self._example_note)
        body.addWidget(self.drop_button)
        body.addWidget(self._drop_hint)
        body.addStretch(1)
        self._recent_card.body.addWidget(self._nothing)
        self._recent_card.body.addWidget(self.recent)
        self._recent_card.body.addStretch(1)
        self._columns.setSpacing(theme.GAP)
        self._columns.addWidget(self._start_card, 2)
        self._columns.addWidget(self._recent_card, 3)

        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE_XXL, theme.SPACE_XXL, theme.SPACE_XXL, theme.SPACE_XL)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(theme.SPACE_L)
        column.addWidget(self.copies)
        column.addLayout(self._columns)
        column.addStretch(1)
        inside.setMaximumWidth(1080)
        area = scrolling(inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _missing(paths: list[str]) -> set[str]:
    return {path for path in paths if not Path(path).is_file()}
