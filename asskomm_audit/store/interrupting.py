"""Stopping SQLite in the middle of a statement, when the user has cancelled or others wait."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from asskomm_audit.errors import Cancelled
from asskomm_audit.progress import Progress
from asskomm_audit.store.driver import Connection, sqlite3

_INSTRUCTIONS = 20_000  # of SQLite between two looks: some milliseconds


class Interrupted(Exception):  # noqa: N818 - an outcome, not a fault
    """Somebody else wanted the file."""


@contextmanager
def interruptible(
    connection: Connection, progress: Progress, is_wanted: Callable[[], bool] = lambda: False
) -> Generator[None]:
    """Ask progress now and then while SQLite works; it raises Cancelled as always.

    Raises Interrupted once `is_wanted`.
    """

    def must_stop() -> bool:
        try:
            progress(0, 1)
        except Cancelled:  # SQLite knows no exceptions
            return True
        return is_wanted()

    connection.set_progress_handler(must_stop, _INSTRUCTIONS)
    try:
        yield
    except sqlite3.OperationalError as error:
        progress(0, 1)
        if "interrupted" in str(error):
            raise Interrupted from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
