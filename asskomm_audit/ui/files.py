"""Opening and closing: which file is on the desk, and the example."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.backup_sets import backup_at
from asskomm_audit.store.backups import backups_of, is_readable
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.example_file import drop_example, is_example, make_example
from asskomm_audit.ui.messages import Messages
from asskomm_audit.ui.opening_files import ask_new_file, ask_open_file
from asskomm_audit.ui.session import ClosedWork, Session
from asskomm_audit.ui.settings import RecentFile, Settings

_WORKED_ON = QT_TRANSLATE_NOOP(
    "Error",
    "An {datei} wird gerade gearbeitet. Warten Sie, bis das fertig ist, oder brechen Sie es ab.",
)


class Files(QObject):
    """Holds the session of the open file, if there is one."""

    opened = Signal(object)  # Session
    closing = Signal()  # write down what is pending
    closed = Signal()
    backups_wanted = Signal(object)  # Path, of a file that is damaged or gone
    backup_chosen = Signal(object)  # Backup, which nobody shall work in

    def __init__(self, window: QWidget, settings: Settings, messages: Messages, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._messages = messages
        self._jobs = jobs
        self.session: Session | None = None
        self._worked_on: Path | None = None  # closed for a job that needs it alone

    @property
    def is_worked_on(self) -> bool:
        """Whether a job has the file alone, or is about to."""
        return self._worked_on is not None

    def open(self, path: str | Path) -> None:
        """Put a file on the desk; if it cannot be opened, the present one stays."""
        path = Path(path).resolve()
        if self.session and self.session.path == path:
            return
        if self._worked_on:
            raise UserError(_WORKED_ON, datei=self._worked_on.name)
        if backup := backup_at(path):
            self.backup_chosen.emit(backup)
            return
        file = self._opened(path)
        if file is None:
            return
        self.close()
        self._show(Session(file, settings=self._settings, messages=self._messages, jobs=self._jobs))

    def ask_new(self) -> None:
        """Ask for a name, and make and open a new file there."""
        if path := ask_new_file(self._window):
            self.new(path)

    def new(self, path: Path) -> None:
        """Make and open a new file; an existing one is never replaced."""
        create_audit_file(path).close()
        self.open(path)

    def ask_open(self) -> None:
        """Ask for a file and open it."""
        if path := ask_open_file(self._window):
            self.open(path)

    def look_for(self, path: str) -> None:
        """Ask where a missing file is now, and open it."""
        folder = Path(path).parent
        near = str(folder) if folder.is_dir() else ""
        if found := ask_open_file(self._window, near):
            self.open(found)
            self._settings.forget_file(path)

    def close(self) -> None:
        """Take the file off the desk; it has been saved all along."""
        if self.session is None:
            return
        self.closing.emit()
        self._jobs.shut_down()
        session, self.session = self.session, None
        self._remember(session)
        session.close()
        self.closed.emit()

    def work_closed(self, work: ClosedWork[Any]) -> None:
        """Close the file for a job that needs it alone; it is opened again in any case."""
        if self.session is None:
            return
        path = self.session.path
        self._worked_on = path
        self.close()
        results: list[Any] = []
        self._jobs.start(
            work.title,
            lambda progress: work.work(path, progress),
            done=results.append,
            ended=lambda: self._open_again(path, work, results),
        )

    def _open_again(self, path: Path, work: ClosedWork[Any], results: list[Any]) -> None:
        self._worked_on = None
        self.open(path)
        if self.session is None:
            return
        self.session.go("file")
        for result in results:
            work.done(self.session, result)

    def open_example(self) -> None:
        """Open the example, which is written first if it is not there."""
        speech = language.language()
        self._jobs.start(
            self.tr("Beispiel wird geschrieben"),
            lambda progress: make_example(speech, progress),
            done=self.open,
        )

    def drop_example(self) -> None:
        """Throw the example away; the next time it is written anew."""
        if self.session and is_example(self.session.path):
            self.close()
        drop_example()
        self._settings.changed.emit("recent_files")
        self._messages.success(self.tr("Das Beispiel ist verworfen."))

    def _opened(self, path: Path) -> AuditFile | None:
        """Open the file; None if it cannot be, and the user was pointed to its backups."""
        try:
            return open_audit_file(path)
        except UserError as error:
            if is_readable(path) or not backups_of(path):
                raise
            self._messages.error(
                error.sentence(language.texts()),
                self.tr("Sicherung öffnen …"),
                lambda: self.backups_wanted.emit(path),
            )
            return None

    def _show(self, session: Session) -> None:
        self.session = session
        session.closed_work_wanted.connect(self.work_closed)
        self._remember(session)
        self.opened.emit(session)

    def _remember(self, session: Session) -> None:
        if is_example(session.path):
            return
        places = places_of(session.file)
        moment = session.saved_at
        self._settings.remember_file(
            RecentFile(
                path=str(session.path),
                place=places[0].name if places else "",
                places=len(places),
                changed=moment.date().isoformat() if moment else "",
            )
        )
