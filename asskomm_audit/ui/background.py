"""Background jobs: one way to run them, watch them and stop them."""

import logging
import sys
import time
from collections.abc import Callable
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from asskomm_audit.errors import Cancelled
from asskomm_audit.progress import Progress

log = logging.getLogger(__name__)

Result = TypeVar("Result")
_PAUSE = 0.05  # seconds between two reports: the eye sees no more than 20 a second
_WORKERS = 2  # one that changes the file and one that writes reports


class Job(QObject, Generic[Result]):
    """Work off the window's thread. The work gets a Progress and touches no widget."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(
        self, title: str, work: Callable[[Progress], Result], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = Event()
        self._next_report = 0.0
        self.is_dropped = False  # whoever waited for the result is gone

    def run(self) -> None:
        """Do the work; called in a worker's thread, the signals arrive on the window's."""
        try:
            self._check()
            result = self._work(self._report)
        except Cancelled:
            log.info("job cancelled")
            self.cancelled.emit()
        except Exception as error:  # Qt would print it and go on
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        finally:
            self.ended.emit()

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()

    def _report(self, done: int, total: int) -> None:
        self._check()
        now = time.monotonic()
        if now >= self._next_report or done >= total:
            self._next_report = now + _PAUSE
            self.progressed.emit(done, total)

    def _check(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class Jobs(QObject):
    """All jobs of the program."""

    started = Signal(object)  # Job
    ended = Signal(object)  # Job
    failed = Signal(object)  # the error

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(0.0005)  # the window waits less for threads that compute (measured)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_WORKERS)
        self.running: list[Job[Any]] = []
        self._quiet: list[Job[Any]] = []

    def start(
        self,
        title: str,
        work: Callable[[Progress], Result],
        *,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> Job[Result]:
        """Queue a job; the callables are called on the window's thread, `ended` in any case.

        They are given here because a short job may be over before a later connect. Errors are
        shown to the user anyway.
        """
        job = Job(title, work, self)
        if progressed:
            job.progressed.connect(progressed)
        if ended:
            job.ended.connect(ended)
        if done:
            job.succeeded.connect(_unless_dropped(job, done))
        if failed:
            job.failed.connect(_unless_dropped(job, failed))
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._forget(job))
        self.running.append(job)
        self.started.emit(job)
        self._pool.start(QRunnable.create(job.run))
        return job

    def look(self, question: Callable[[], Result], answer: Callable[[Result], object]) -> None:
        """Ask the system something that may take its time, without showing a job."""
        job = Job("", lambda _progress: question(), self)
        job.succeeded.connect(_unless_dropped(job, answer))
        job.ended.connect(job.deleteLater)
        self._quiet.append(job)
        job.ended.connect(lambda: self._quiet.remove(job))
        self._pool.start(QRunnable.create(job.run))

    def shut_down(self) -> None:
        """Cancel everything and wait until it has stopped; nobody hears of results any more."""
        for job in (*self.running, *self._quiet):
            job.is_dropped = True
            job.cancel()
        self._pool.waitForDone()

    def _forget(self, job: Job[Any]) -> None:
        self.running.remove(job)
        self.ended.emit(job)
        job.deleteLater()


def _unless_dropped(job: Job[Any], call: Callable[[Any], object]) -> Callable[[Any], None]:
    def slot(value: object) -> None:
        if not job.is_dropped:
            call(value)

    return slot
