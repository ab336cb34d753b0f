"""Bounds for reading files of strangers: none may hang the program or fill its memory."""

import math
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.pages import Pages
from asskomm_audit.texts import QT_TRANSLATE_NOOP

LARGEST_BLOB = 200_000_000
"""Bytes of a picture: no working copy comes near."""

_ENDLESS = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist so aufgebaut, dass das Lesen kein Ende nimmt. Fragen Sie, woher die Datei "
    "stammt, und öffnen Sie eine Sicherung.",
)
_SECONDS = 4.0
_BYTES_A_SECOND = 5e6  # what even an old laptop reads and checks
_OPERATIONS = 20_000  # of SQLite's machine between two looks at the clock: some milliseconds
_MOST_OBJECTS = 3000  # tables, indexes, triggers: ours and those of GIS programs are 300
_LONGEST_SCHEMA = 4_000_000  # bytes: ours takes 0.2 MB
_MOST_PAGES = 4000


class Limit:
    """Stops a query that computes longer than a file of this size can need.

    Only the thread's own processor time counts: on a busy computer or a slow stick a sound file
    takes its time, and must not be called endless for that.
    """

    def __init__(self, path: Path) -> None:
        self._seconds = _SECONDS + _size(path) / _BYTES_A_SECOND
        self._path = path
        self._end = math.inf
        self._left = math.inf

    def watch(self, connection: Connection) -> None:
        """Stop what this connection does between `start` and `stop` when its time is over."""
        connection.set_progress_handler(self._is_over, _OPERATIONS)

    def start(self) -> None:
        """Give what follows its time."""
        self._end = time.thread_time() + self._seconds

    def stop(self) -> None:
        """Let what follows take as long as it needs."""
        self._end = math.inf

    def wait(self) -> None:
        """Do not count the time until `go_on`: others work meanwhile."""
        self._left = self._end - time.thread_time()

    def go_on(self) -> None:
        """Count on after `wait`."""
        self._end = time.thread_time() + self._left

    def told(self) -> UserError | None:
        """Return what to tell if the time is over."""
        return UserError(_ENDLESS, datei=self._path.name) if self._is_over() else None

    def _is_over(self) -> bool:
        return time.thread_time() > self._end


@contextmanager
def limited(connection: Connection, path: Path) -> Generator[None]:
    """Give all that follows on this connection the time of one query; UserError after that."""
    limit = Limit(path)
    limit.start()
    limit.watch(connection)
    try:
        yield
    except sqlite3.OperationalError as error:
        if "interrupt" in str(error) and (told := limit.told()):
            raise told from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


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


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
