"""The card that says when the file was backed up last, and where."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.store.backups import backups_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.backups.making import back_up_now
from asskomm_audit.ui.backups.words import when_text
from asskomm_audit.ui.example_file import is_example
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import breakable, text_label


@dataclass(frozen=True, slots=True)
class _State:
    count: int
    last: datetime | None
    is_same_drive: bool


class BackupsCard(Card):
    """Shows the last backup; makes one on request, and leads to all of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._state: _State | None = None
        self._last = text_label(wrap=True)
        self._where = text_label(role="muted", wrap=True)
        self._advice = text_label(role="caption", wrap=True)
        self.now_button = make_button(icon_name="shield-check")
        self.list_button = make_button(icon_name="clock", kind="quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.now_button)
        buttons.addWidget(self.list_button)
        buttons.addStretch(1)
        for part in (self._last, self._where, self._advice):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        is_kept = not is_example(session.path)
        self.now_button.setVisible(is_kept)
        self.list_button.setVisible(is_kept)
        self.now_button.clicked.connect(self._back_up)
        self.list_button.clicked.connect(session.backups_wanted)
        session.backed_up.connect(self.refresh)
        session.settings.changed.connect(self._on_setting)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Sicherungen"))
        set_text(self.now_button, self.tr("&Jetzt sichern"))
        set_text(self.list_button, self.tr("A&lle Sicherungen …"))
        self._show()

    def refresh(self) -> None:
        """Look again, in a thread: a share that is offline may take its time to say so."""
        if not is_example(self._session.path):
            path, folder = self._session.path, self._session.settings.backup_folder
            self._session.jobs.look(lambda: _state_of(path, folder), self._take)

    def status(self) -> str:
        """Return when the last backup was made, in words."""
        return self._last.text()

    def place(self) -> str:
        """Return where the backups go, in words."""
        return self._where.accessibleName()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_setting(self, name: str) -> None:
        if name == "backup_folder":
            self.refresh()

    def _back_up(self) -> None:
        self.now_button.setEnabled(False)
        back_up_now(self._session, lambda: self.now_button.setEnabled(True))

    def _take(self, state: _State) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        if is_example(self._session.path):
            self._last.setText(
                self.tr("Das Beispiel wird nicht gesichert. Jede andere Akte schon, von selbst.")
            )
            return
        state = self._state
        if state is None:
            return
        self._last.setText(self._last_words(state))
        folder = self._session.settings.backup_folder
        words = self.tr("Ordner: {folder}")
        self._where.setText(words.format(folder=breakable(folder)))
        self._where.setAccessibleName(words.format(folder=folder))
        self._advice.setVisible(state.is_same_drive)
        self._advice.setText(
            self.tr(
                "Die Sicherungen liegen auf demselben Laufwerk wie die Akte. Ein Stick oder"
                " Netzlaufwerk hilft auch, wenn der Rechner verloren geht."
            )
        )

    def _last_words(self, state: _State) -> str:
        if state.last is None:
            return self.tr("Noch keine Sicherung. Spätestens beim Schließen wird eine gemacht.")
        today = date.today()  # noqa: DTZ011 - the day on the wall here
        words = self.tr("Letzte Sicherung: {when}").format(when=when_text(state.last, today))
        return words + " · " + self.tr("%n Sicherung(en)", "", state.count)


def _state_of(path: Path, folder: Path) -> _State:
    backups = backups_of(path)
    last = backups[0].stamp.moment if backups else None
    return _State(len(backups), last, _drive_of(path) == _drive_of(folder))


def _drive_of(path: Path) -> int:
    """Return the device of a path, or of the nearest folder above it that is there."""
    for place in (path, *path.parents):
        try:
            return os.stat(place).st_dev  # noqa: PTH116 - as for identities elsewhere
        except OSError:
            continue
    return 0
