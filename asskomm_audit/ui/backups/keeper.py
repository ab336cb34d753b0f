"""The keeper: backs the open file up at its times, in the background, without being noticed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backups import back_up, backups_of
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.example_file import is_example
from asskomm_audit.ui.files import Files
from asskomm_audit.ui.messages import Messages
from asskomm_audit.ui.session import Session

OFTEN = 30 * 60 * 1000  # milliseconds between two backups while something is entered
SETTLED = 4000  # milliseconds after opening: the first screens come first
_OLD = timedelta(days=1)


class BackupKeeper(QObject):
    """Backs up at opening if the last backup is a day old, each half hour, and at closing.

    It has its own workers: closing a file must not stop its last backup.
    """

    idle = Signal()  # nothing is being backed up any more
    failed = Signal(str)  # the sentence, the first time only

    def __init__(self, files: Files, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._messages = messages
        self._path: Path | None = None
        self._is_copy = False  # a working copy is written back at closing, and gone then
        self._told = ""
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._tell)
        self._jobs.ended.connect(self._on_ended)
        self.timer = QTimer(self, interval=OFTEN)
        self.timer.timeout.connect(lambda: self._start(BackupReason.TIMED))
        self.settling = QTimer(self, interval=SETTLED, singleShot=True)
        self.settling.timeout.connect(lambda: self._start(BackupReason.OPENED))
        files.opened.connect(self._on_opened)
        files.closing.connect(self.stop)
        files.closed.connect(self._on_closed)
        if files.session:
            self._on_opened(files.session)

    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return any(not job.is_dropped for job in self._jobs.running)

    def stop(self) -> None:
        """Stop what is being made; nothing half remains, and no older backup is touched."""
        self._jobs.shut_down()

    def _on_opened(self, session: Session) -> None:
        self._path = None if session.read_only or is_example(session.path) else session.path
        self._is_copy = session.checkout is not None
        if self._path:
            self.timer.start()
            self.settling.start()

    def _on_closed(self) -> None:
        self.timer.stop()
        self.settling.stop()
        if not (self._files.is_worked_on or self._is_copy):  # else others need the file alone
            self._start(BackupReason.CLOSED)
        self._path = None

    def _start(self, reason: BackupReason) -> None:
        path = self._path
        if path is None or self.is_busy():
            return
        work = _back_up_if_old if reason is BackupReason.OPENED else back_up

        def run(progress: Progress) -> Backup | None:
            return work(path, reason, progress=progress)

        self._jobs.start("", run, done=lambda backup: self._on_done(path, backup))

    def _on_done(self, path: Path, backup: Backup | None) -> None:
        self._told = ""
        session = self._files.session
        if backup and session and session.path == path:
            session.backed_up.emit()

    def _on_ended(self) -> None:
        if not self.is_busy():
            self.idle.emit()

    def _tell(self, error: Exception) -> None:
        """Say the first time that it did not work, and not again each half hour."""
        sentence = error.sentence(language.texts()) if isinstance(error, UserError) else str(error)
        if sentence == self._told:
            return
        self._told = sentence
        self.failed.emit(sentence)
        if not isinstance(error, UserError):
            self._messages.report(error)
            return
        session = self._files.session
        look = session.backups_wanted.emit if session else None
        self._messages.warning(sentence, self.tr("Sicherungen …") if look else "", look)


def _back_up_if_old(path: Path, reason: BackupReason, *, progress: Progress) -> Backup | None:
    newest = next(iter(backups_of(path)), None)
    if newest and datetime.now(UTC) - newest.stamp.moment < _OLD:
        return None
    return back_up(path, reason, progress=progress)
