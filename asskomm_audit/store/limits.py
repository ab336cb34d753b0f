"""Bounds for reading files of strangers: none may hang the program or fill its memory."""

import math
import time
from collections.abc import Iterator
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
_MOST_SAMPLES = 40_000  # of the planner's statistics: 24 of each index at most
_LARGEST_SAMPLES = 16_000_000  # bytes: each holds a key
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
    """Whether SQLite can read what it reads with the schema in no time; nothing stops it there.

    That is the schema itself, and the statistics of its planner.
    """
    with Pages(path) as pages:
        leaves = _leaves_below([1], pages, _MOST_OBJECTS, _LONGEST_SCHEMA)
        if leaves is None:
            return False
        roots = [root for number in leaves for root in _statistics_on(pages, number)]
        if any(pages.is_index(root) for root in roots):  # SQLite makes none there
            return False
        return _leaves_below(roots, pages, _MOST_SAMPLES, _LARGEST_SAMPLES) is not None


def _leaves_below(roots: list[int], pages: Pages, cells: int, length: int) -> list[int] | None:
    """Return the pages of these tables; none if they hold more than so many cells or bytes."""
    waiting, seen = list(roots), list[int]()
    while waiting:
        number = waiting.pop()
        seen.append(number)
        waiting += pages.children(number)
        for _, size, _ in pages.cells(number):
            cells, length = cells - 1, length - size
        if cells < 0 or length < 0 or len(seen) > _MOST_PAGES:
            return None
    return seen


def _statistics_on(pages: Pages, number: int) -> Iterator[int]:
    """Yield the first pages of the planner's tables that a page of the schema names."""
    for _, values in pages.rows(number):
        match values:
            case [_, _, str(table), int(root), *_] if table.lower().startswith("sqlite_stat"):
                yield root
            case _:
                pass


def size_of(path: Path) -> int:
    """Return the bytes of a file, 0 if it is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
