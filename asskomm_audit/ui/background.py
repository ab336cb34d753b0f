"""Background jobs: one way to run them, watch them and stop them.

They run in threads of Python's own. QThreadPool with QRunnable.create() let the program crash
after some hundred jobs (PySide6 6.11 drops what a runnable holds without Python's lock).
A job's signals are sent on the window's thread only; workers put what they have to say into a
mailbox, and let go of their work before they end: it may hold the last reference to a widget.
"""

import logging
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from threading import BoundedSemaphore, Event, Thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from asskomm_audit.errors import Cancelled
from asskomm_audit.progress import Progress
from asskomm_audit.ui.mailbox import Mailbox, is_gone

log = logging.getLogger(__name__)

Result = TypeVar("Result")
_PAUSE = 0.05  # seconds between two reports: the eye sees no more than 20 a second
_WORKERS = 3  # one that changes the file, one that writes reports and one that looks


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
        self.work = work
        self.stop = Event()
        self.is_dropped = False  # whoever waited for the result is gone
        self._listeners: dict[str, list[Callable[..., object]]] = {}

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self.stop.set()

    def on(self, name: str, call: Callable[..., object]) -> None:
        """Have something called before the signal of this name is sent.

        Not connected to it: Qt keeps what is connected until it destroys the job, and whoever is
        held by that alone, the job's own parent perhaps, would be destroyed in the middle of it.
        """
        self._listeners.setdefault(name, []).append(call)

    def tell(self, name: str, *values: object) -> None:
        """Let everybody hear what the worker said; on the window's thread."""
        with ExitStack() as calls:  # a fault of one listener keeps nothing from the others
            if name == "ended":
                calls.callback(self._listeners.clear)
            calls.callback(self._send, name, values)
            for call in reversed(self._listeners.get(name, ())):
                if not is_gone(call):
                    calls.callback(call, *values)

    def _send(self, name: str, values: tuple[object, ...]) -> None:
        if isValid(self):  # a listener may have ended the window
            getattr(self, name).emit(*values)


class _Worker:
    """Does some work in a thread and posts the names of the job's signals with their values."""

    def __init__(
        self, work: Callable[[Progress], object], stop: Event, post: Callable[..., None]
    ) -> None:
        self._work = work
        self._stop = stop
        self._post = post
        self._next_report = 0.0

    def run(self) -> None:
        try:
            self._check()
            self._post("succeeded", self._work(self._report))
        except Cancelled:
            log.info("job cancelled")
            self._post("cancelled")
        except Exception as error:  # a thread would print it and go on
            self._post("failed", error)
        finally:
            del self._work
            self._post("ended")

    def _report(self, done: int, total: int) -> None:
        self._check()
        now = time.monotonic()
        if now >= self._next_report or done >= total:
            self._next_report = now + _PAUSE
            self._post("progressed", done, total)

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
        self._turn = BoundedSemaphore(_WORKERS)
        self._threads: list[Thread] = []
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
            job.on("progressed", progressed)
        if ended:
            job.on("ended", ended)
        if done:
            job.on("succeeded", _unless_dropped(job, done))
        if failed:
            job.on("failed", _unless_dropped(job, failed))
        job.on("failed", self.failed.emit)
        job.on("ended", lambda: self._forget(job))
        self.running.append(job)
        self.started.emit(job)
        self._hand_out(job)
        return job

    def look(self, question: Callable[[], Result], answer: Callable[[Result], object]) -> None:
        """Ask the system something that may take its time, without showing a job."""
        self._ask(lambda _progress: question(), answer, _ignored)

    def ask(
        self, question: Callable[[Progress], Result], answer: Callable[[Result], object]
    ) -> Job[Result]:
        """Ask a file something without showing a job; whoever does not wait any more drops it."""
        return self._ask(question, answer, self.failed.emit)

    def drop(self, job: Job[Any]) -> None:
        """Stop a job whose result nobody waits for any more."""
        job.is_dropped = True
        job.cancel()

    def _ask(
        self,
        question: Callable[[Progress], Result],
        answer: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> Job[Result]:
        job = Job("", question, self)
        job.on("succeeded", _unless_dropped(job, answer))
        job.on("failed", _unless_dropped(job, failed))
        job.on("ended", lambda: self._quiet.remove(job))
        job.on("ended", job.deleteLater)
        self._quiet.append(job)
        self._hand_out(job)
        return job

    def shut_down(self) -> None:
        """Cancel everything and wait until it has stopped; nobody hears of results any more."""
        for job in (*self.running, *self._quiet):
            job.is_dropped = True
            job.cancel()
        for thread in self._threads:
            thread.join()

    def _hand_out(self, job: Job[Any]) -> None:
        def hear(name: str, *values: object) -> None:
            _hear(job, box, name, values)

        box = Mailbox(hear)
        thread = Thread(
            target=_work_in_turn,
            args=(_Worker(job.work, job.stop, box.post), self._turn),
            name="job",
            daemon=True,
        )
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _forget(self, job: Job[Any]) -> None:
        self.running.remove(job)
        self.ended.emit(job)
        job.deleteLater()


def _work_in_turn(worker: _Worker, turn: BoundedSemaphore) -> None:
    with turn:
        worker.run()


def _hear(job: Job[Any], box: Mailbox, name: str, values: tuple[Any, ...]) -> None:
    if name == "ended":
        box.close()
    if isValid(job):  # else its window is gone
        job.tell(name, *values)


def _ignored(error: Exception) -> None:
    log.info("not answered: %s", error)


def _unless_dropped(job: Job[Any], call: Callable[[Any], object]) -> Callable[[Any], None]:
    def listen(value: object) -> None:
        if not job.is_dropped and not is_gone(call):
            call(value)

    return listen
