"""Everything about backups in one window: who makes them, who shows them, who waits for them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from asskomm_audit.store.backup_sets import Backup, name_of
from asskomm_audit.store.restoring import free_name
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.backups.backups_dialog import BackupsDialog
from asskomm_audit.ui.backups.closing_note import ClosingNote
from asskomm_audit.ui.backups.getting_back import GettingBack
from asskomm_audit.ui.backups.keeper import BackupKeeper
from asskomm_audit.ui.backups.making import back_up_now
from asskomm_audit.ui.files import Files
from asskomm_audit.ui.messages import Messages
from asskomm_audit.ui.opening_files import ask_new_file
from asskomm_audit.ui.settings import Settings

_PATIENCE = 250  # milliseconds: most backups are made by then, and no note need flash up


class Backups(QObject):
    """Wires the backups to the window."""

    def __init__(
        self, window: QWidget, files: Files, settings: Settings, messages: Messages, jobs: Jobs
    ) -> None:
        super().__init__(files)
        self._window = window
        self._files = files
        self._settings = settings
        self._messages = messages
        self._jobs = jobs
        self._back = GettingBack(files, jobs, messages, self)
        self._note: ClosingNote | None = None
        self.keeper: BackupKeeper | None = None

    def keep(self) -> None:
        """Make backups automatically from now on."""
        self.keeper = BackupKeeper(self._files, self._messages, self)

    def show(self, path: Path) -> None:
        """Show the backups of a file, be it open, closed, damaged or gone."""
        session = self._files.session
        is_open = session is not None and session.path == path
        dialog = BackupsDialog(
            path,
            self._jobs,
            self._settings,
            self._window,
            back_up=partial(back_up_now, session) if session and is_open else None,
        )
        dialog.copy_wanted.connect(partial(self._back.open_copy, path=path))
        dialog.restore_wanted.connect(partial(self._back.restore, path=path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_where_to_copy(self, backup: Backup) -> None:
        """Open a backup that was chosen like a file, maybe one of a laptop that is lost."""
        name = free_name(Path(name_of(backup)), backup.stamp.moment).name
        if target := ask_new_file(self._window, name):
            self._back.copy_to(backup, target)

    def wait(self, then: Callable[[], object]) -> bool:
        """Whether the last backup is still being made.

        Then a note says so, and `then` is called once it is made or the user skips it.
        """
        if self.keeper is None or not self.keeper.is_busy():
            return False
        if self._note is None:
            self._note = ClosingNote(self._window)
            self.keeper.idle.connect(self._note.end_unless_failed)
            self.keeper.failed.connect(self._note.show_failure)
            self._note.accepted.connect(lambda: self._end_waiting(then))
            QTimer.singleShot(_PATIENCE, self._note, self._note.open)
        return True

    def stay_open(self) -> None:
        """Wait no longer: the window is wanted again, the backup is made meanwhile."""
        if self._note:
            self._note.blockSignals(True)
            self._note.close()
            self._drop_note()

    def stop(self) -> None:
        """Stop what is being made: the program ends, or the user does not want to wait."""
        if self.keeper:
            self.keeper.stop()

    def _end_waiting(self, then: Callable[[], object]) -> None:
        self.stop()
        self._drop_note()
        then()

    def _drop_note(self) -> None:
        if self._note:
            self._note.deleteLater()
            self._note = None
