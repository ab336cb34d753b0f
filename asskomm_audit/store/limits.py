"""Bounds for reading files of strangers: none may hang the program or fill its memory."""

import math
import time
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.pages import Pages
from asskomm_audit.texts import QT_TRANSLATE_NOOP

LARGEST_BLOB = 200_000_000
"""Bytes of a picture: no working copy comes near."""

ENDLESS = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist so aufgebaut, dass das Lesen kein Ende nimmt. Fragen Sie, woher die Datei "
    "stammt, und öffnen Sie eine Sicherung.",
)
OPERATIONS = 20_000
"""Of SQLite's machine between two looks at the clock: some milliseconds."""

_SECONDS = 4.0
_BYTES_A_SECOND = 5e6  # what even an old laptop reads and checks
_MOST_OBJECTS = 3000  # tables, indexes, triggers: ours and those of GIS programs are 300
_LONGEST_SCHEMA = 4_000_000  # bytes: ours takes 0.2 MB
_MOST_PAGES = 4000


class Limit:
    """Stops a query that computes longer than a file of this size can need.

    Only the thread's own processor time counts: on a busy computer or a slow stick a sound file
    takes its time, and must not be called endless for that.
    """

    def __init__(self, path: Path, *, beside: int = 0) -> None:
        """Reckon with the size of the file, and with bytes that it gets from elsewhere."""
        self._path = path
        self._beside = beside
        self.seconds = self._reckoned()
        self._began: float | None = math.inf
        self._spent = 0.0

    def watch(self, connection: Connection) -> None:
        """Stop what this connection does between `start` and `stop` when its time is over."""
        connection.set_progress_handler(self.is_over, OPERATIONS)

    def start(self) -> None:
        """Give what follows its time; it counts from the first look, for asking costs too."""
        self._began = None

    def stop(self) -> None:
        """Let what follows take as long as it needs."""
        self._began = math.inf

    def wait(self) -> None:
        """Do not count the time until `go_on`: others work meanwhile."""
        self._spent = 0.0 if self._began is None else time.thread_time() - self._began

    def go_on(self) -> None:
        """Count on after `wait`."""
        self._began = time.thread_time() - self._spent

    def told(self) -> UserError | None:
        """Return what to tell if the time is over."""
        return UserError(ENDLESS, datei=self._path.name) if self.is_over() else None

    def is_over(self) -> bool:
        """Whether the time is over; a file that has grown meanwhile has more of it."""
        if self._began is None:
            self._began = time.thread_time()
        spent = time.thread_time() - self._began
        if spent <= self.seconds:
            return False
        self.seconds = self._reckoned()
        return spent > self.seconds

    def _reckoned(self) -> float:
        log = self._path.with_name(f"{self._path.name}-wal")
        return _SECONDS + (size_of(self._path) + size_of(log) + self._beside) / _BYTES_A_SECOND


def is_schema_bearable(path: Path) -> bool:
    """Whether SQLite can read the schema in no time; it cannot be stopped while it does that."""
    objects, length, seen = 0, 0, 0
    with Pages(path) as pages:
        waiting = [1]
        while waiting:
            number = waiting.pop()
            seen += 1
            waiting += pages.children(number)
            for _, size, _ in pages.cells(number):
                objects, length = objects + 1, length + size
            if objects > _MOST_OBJECTS or length > _LONGEST_SCHEMA or seen > _MOST_PAGES:
                return False
    return True


def size_of(path: Path) -> int:
    """Return the bytes of a file, 0 if it is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
