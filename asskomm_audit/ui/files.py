"""Opening and closing: which file is on the desk, and the example."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.backup_sets import backup_at
from asskomm_audit.store.backups import backups_of, is_readable
from asskomm_audit.store.checkout import Checkout, checkout_of, is_changed
from asskomm_audit.store.holders import Holder
from asskomm_audit.store.media import Medium, medium_of
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.store.upgrading import UpgradeNeededError
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.example_file import drop_example, is_example, make_example
from asskomm_audit.ui.messages import Messages, Tone, Way
from asskomm_audit.ui.open_mark import clear_mark, give_sign, set_mark
from asskomm_audit.ui.opening_files import ask_new_file, ask_open_file
from asskomm_audit.ui.reading_along import ReadingAlong
from asskomm_audit.ui.session import ClosedWork, Session
from asskomm_audit.ui.settings import RecentFile, Settings
from asskomm_audit.ui.ways_out import WaysOut, open_dialog
from asskomm_audit.ui.working_copies import WorkingCopies

_MINUTE = 60_000  # milliseconds between two signs of life

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
        self.copies = WorkingCopies(messages, jobs, self)
        self.copies.merging_wanted.connect(self._open_and_merge)
        self.ways_out = WaysOut(self, window, messages, jobs)
        self._signs = QTimer(self, interval=_MINUTE)
        self._signs.timeout.connect(self._give_sign)

    @property
    def is_worked_on(self) -> bool:
        """Whether a job has the file alone, or is about to."""
        return self._worked_on is not None

    def open(self, path: str | Path) -> None:
        """Put a file on the desk; if it cannot be opened, the present one stays.

        A file in a place that is not fit for working is asked about first.
        """
        path = Path(path).resolve()
        if self._is_on_desk(path):
            return
        self._refuse_worked_on()
        if backup := backup_at(path):
            self.backup_chosen.emit(backup)
            return
        if checkout := checkout_of(path):
            self._open_copy(checkout)
            return
        medium = medium_of(path)
        way = "direct" if medium is Medium.FIXED else self._settings.way_of(str(path.parent))
        if way == "direct" or not path.is_file():
            self.open_here(path)
        elif way == "copy":
            self.copies.make(path, self._open_copy)
        else:
            self._ask_opening(path, medium)

    def read(self, path: Path) -> None:
        """Put a file on the desk for reading, whoever writes it meanwhile."""
        self.open_here(path, read_only=True)

    def open_here(
        self, path: Path, *, read_only: bool = False, instead_of: Holder | None = None
    ) -> None:
        """Put a file on the desk where it lies."""
        self._refuse_worked_on()
        try:
            file = open_audit_file(
                path, read_only=read_only, instead_of=instead_of, may_upgrade=False
            )
        except UpgradeNeededError:
            self._upgrade(path)
        except UserError as error:
            if is_readable(path) or not backups_of(path):
                raise
            self._offer_backups(path, error)
        else:
            self._take(file)

    def return_copy(self, checkout: Checkout) -> None:
        """Write a working copy back, whether it is open or not."""
        session = self.session
        if session and session.checkout and session.checkout.id == checkout.id:
            self.copies.write_back(session.checkout, session.go_on_from)
        else:
            self._refuse_worked_on()
            self.copies.finish(checkout)

    def keep_copy_beside(self, checkout: Checkout) -> None:
        """Keep a working copy as a file of its own beside the original."""
        session = self.session
        if session and session.checkout and session.checkout.id == checkout.id:
            self._put_away()
        self._refuse_worked_on()
        self.copies.save_beside(checkout)

    def _open_and_merge(self, original: Path, beside: Path) -> None:
        self.open_here(original)
        if self.session:
            self.session.go("file", f"merge {beside}")

    def return_before_end(self, returned: Callable[[], object]) -> bool:
        """Close a working copy and write it back before the program ends, if there is one."""
        if self.session is None or self.session.checkout is None:
            return False
        checkout = self._put_away()
        if checkout is None or not is_changed(checkout):
            return False
        self.copies.finish(checkout, returned)
        return True

    def ask_new(self) -> None:
        """Ask for a name, and make and open a new file there."""
        if path := ask_new_file(self._window):
            self.new(path)

    def new(self, path: Path) -> None:
        """Make a new file beside the window and open it; an existing one is never replaced."""

        def work(progress: Progress) -> Path:
            progress(0, 1)  # the last moment to stop it
            create_audit_file(path).close()
            return path

        self._jobs.start(self.tr("Akte wird angelegt"), work, done=self.open)

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
        """Take the file off the desk; it has been saved all along. A working copy goes back."""
        if checkout := self._put_away():
            self.copies.finish(checkout)

    def _put_away(self) -> Checkout | None:
        """Take the file off the desk and return the working copy that it was."""
        if self.session is None:
            return None
        self.closing.emit()
        self._jobs.shut_down()
        session, self.session = self.session, None
        self._signs.stop()
        self._remember(session)
        session.close()
        clear_mark()
        self.closed.emit()
        return session.checkout

    def work_closed(self, work: ClosedWork[Any]) -> None:
        """Close the file for a job that needs it alone; it is opened again in any case."""
        if self.session is None:
            return
        path = self.session.path
        self._worked_on = path
        self._put_away()
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

    def _take(self, file: AuditFile, checkout: Checkout | None = None) -> None:
        try:
            session = Session(
                file,
                settings=self._settings,
                messages=self._messages,
                jobs=self._jobs,
                checkout=checkout,
            )
        except BaseException:
            file.close()
            raise
        self.close()
        self.session = session
        session.closed_work_wanted.connect(self.work_closed)
        session.return_wanted.connect(self.return_copy)
        self._remember(session)
        if session.read_only:
            along = ReadingAlong(session, self._window)
            along.replaced.connect(partial(self._read_anew, session.path))
        else:
            set_mark(session.path)
            self._signs.start()
        self.opened.emit(session)
        if session.read_only:
            self._say_reading(session.path)

    def _open_copy(self, checkout: Checkout) -> None:
        self._take(open_audit_file(checkout.copy), checkout)

    def _read_anew(self, path: Path) -> None:
        self.read(path)

    def _say_reading(self, path: Path) -> None:
        words = self.tr(
            "{file} ist nur zum Lesen geöffnet. Was andere hineinschreiben, erscheint von selbst."
        )
        edit = Way(self.tr("Bearbeiten"), partial(self.open, path))
        self._messages.offer(words.format(file=path.name), edit, tone=Tone.INFO)

    def _upgrade(self, path: Path) -> None:
        """Back an older file up and bring it to the newest schema, then open it."""
        self._worked_on = path
        done: list[Path] = []

        def work(progress: Progress) -> Path:
            open_audit_file(path, progress=progress).close()
            return path

        def ended() -> None:
            self._worked_on = None
            for each in done:
                self.open_here(each)

        self._jobs.start(
            self.tr("Akte wird gesichert und angepasst"), work, done=done.append, ended=ended
        )

    def _offer_backups(self, path: Path, error: UserError) -> None:
        """Point to the backups of a file that is damaged or gone, and to what else can be done."""
        ways = (
            Way(self.tr("Sicherung öffnen …"), partial(self.backups_wanted.emit, path)),
            *self.ways_out.of(error),
        )
        self._messages.offer(error.sentence(language.texts()), *ways, tone=Tone.ERROR)

    def _ask_opening(self, path: Path, medium: Medium) -> None:
        from asskomm_audit.ui.opening_dialog import OpeningDialog

        dialog = OpeningDialog(path, medium, self._window)
        dialog.chosen.connect(partial(self._open_as, path))
        open_dialog(dialog)

    def _open_as(self, path: Path, opening: object, remember: bool) -> None:
        way = str(getattr(opening, "value", ""))
        if remember:
            self._settings.remember_way(str(path.parent), way)
        if way == "copy":
            self.copies.make(path, self._open_copy)
        else:
            self.open_here(path, read_only=way == "read")

    def _is_on_desk(self, path: Path) -> bool:
        session = self.session
        if session is None or session.read_only:
            return False
        return path in (session.path, session.home)

    def _refuse_worked_on(self) -> None:
        if busy := self._worked_on or self.copies.worked_on:
            raise UserError(_WORKED_ON, datei=busy.name)

    def _give_sign(self) -> None:
        give_sign()
        if self.session:
            self.session.file.give_sign()

    def _remember(self, session: Session) -> None:
        if is_example(session.path):
            return
        places = places_of(session.file)
        moment = session.saved_at
        self._settings.remember_file(
            RecentFile(
                path=str(session.home),
                place=places[0].name if places else "",
                places=len(places),
                changed=moment.date().isoformat() if moment else "",
            )
        )
