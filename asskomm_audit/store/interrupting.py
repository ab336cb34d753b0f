"""Stopping SQLite in the middle of a statement, when the user has cancelled or others wait."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from asskomm_audit.errors import Cancelled
from asskomm_audit.progress import Progress
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.watched import WatchedConnection


class Interrupted(Exception):  # noqa: N818 - an outcome, not a fault
    """Somebody else wanted the file."""


@contextmanager
def interruptible(
    connection: WatchedConnection, progress: Progress, is_wanted: Callable[[], bool] = lambda: False
) -> Generator[None]:
    """Ask progress now and then while SQLite works; it raises Cancelled as always.

    Raises Interrupted once `is_wanted`.
    """
    gives_way = False

    def must_stop() -> bool:
        nonlocal gives_way
        try:
            progress(0, 1)
        except Cancelled:  # SQLite knows no exceptions
            return True
        gives_way = is_wanted()
        return gives_way

    try:
        with connection.asking(must_stop):
            yield
    except sqlite3.OperationalError as error:
        progress(0, 1)
        if gives_way and "interrupted" in str(error):
            raise Interrupted from error
        raise
