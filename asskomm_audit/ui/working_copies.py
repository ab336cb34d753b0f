"""Working copies in the window: made, written back and kept, each as a job."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asskomm_audit.progress import Progress
from asskomm_audit.store.checkout import (
    Checkout,
    check_out,
    end_checkout,
    save_beside,
    write_back,
)
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.messages import Messages


class WorkingCopies(QObject):
    """Runs the jobs; only one at a time works on a file."""

    changed = Signal()  # there is one more or less
    merging_wanted = Signal(object, object)  # Path of the original, Path of what lies beside it

    def __init__(self, messages: Messages, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._jobs = jobs
        self.worked_on: Path | None = None  # the original of the copy a job has

    def make(self, original: Path, made: Callable[[Checkout], object]) -> None:
        """Copy a file to this machine; `made` opens the copy."""

        def done(checkout: Checkout) -> None:
            self.worked_on = None
            self.changed.emit()
            made(checkout)

        self.worked_on = original
        self._jobs.start(
            self.tr("Arbeitskopie wird angelegt"),
            lambda progress: check_out(original, progress=progress),
            done=done,
            ended=self._release,
        )

    def finish(self, checkout: Checkout, returned: Callable[[], object] | None = None) -> None:
        """Write a copy back that is not open any more, and end the checkout."""

        def work(progress: Progress) -> Checkout:
            after = write_back(checkout, progress)
            end_checkout(after)
            return after

        def done(after: Checkout) -> None:
            self._say_written(checkout, after)
            if returned:
                returned()

        self._write_back(checkout, work, done)

    def write_back(self, checkout: Checkout, written: Callable[[Checkout], object]) -> None:
        """Write a copy back that is still worked on; `written` gets the checkout from then on."""

        def done(after: Checkout) -> None:
            written(after)
            self._say_written(checkout, after)

        self._write_back(checkout, lambda progress: write_back(checkout, progress), done)

    def save_beside(self, checkout: Checkout) -> None:
        """Keep a copy beside its original, which somebody else has changed."""

        def done(path: Path) -> None:
            words = self.tr("Die Arbeitskopie liegt jetzt als {file} neben der Akte.")
            self._messages.success(
                words.format(file=path.name),
                self.tr("Zusammenführen …"),
                lambda: self.merging_wanted.emit(checkout.original, path),
            )

        self.worked_on = checkout.original
        self._jobs.start(
            self.tr("Arbeitskopie wird daneben gespeichert"),
            lambda progress: save_beside(checkout, progress),
            done=done,
            ended=self._release,
        )

    def _write_back(
        self,
        checkout: Checkout,
        work: Callable[[Progress], Checkout],
        done: Callable[[Checkout], object],
    ) -> None:
        self.worked_on = checkout.original
        self._jobs.start(
            self.tr("Arbeitskopie wird zurückgeschrieben"), work, done=done, ended=self._release
        )

    def _release(self) -> None:
        self.worked_on = None
        self.changed.emit()

    def _say_written(self, before: Checkout, after: Checkout) -> None:
        if before.state != after.state:
            words = self.tr("{file} ist zurückgeschrieben und geprüft.")
            self._messages.success(words.format(file=after.original.name))
