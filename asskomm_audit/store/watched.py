"""Connections that no file can hold up: each statement has the time a sound file can need."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import TIMEOUT_MAX, Timer
from typing import Any

from asskomm_audit.store.driver import Connection, Cursor, sqlite3
from asskomm_audit.store.limits import OPERATIONS, Limit

COUNT = "coalesce(sum(1), 0)"
"""Instead of `count(*)`, which over a whole table is one operation and cannot be stopped."""

_Base: type[Connection] = sqlite3.Connection


class WatchedConnection(_Base):
    """A connection whose statements, the reading of their rows included, end in time.

    One that does not is interrupted, which `troubles.sentence_for` puts into words.
    """

    limit: Limit | None = None

    def watch(self, path: Path, *, beside: int = 0) -> None:
        """Give statements the time for the file at `path` and `beside` more bytes."""
        self.limit = Limit(path, beside=beside)
        self.limit.watch(self)

    def cursor(self, factory: Any = sqlite3.Cursor) -> Cursor:
        """Return a cursor; what it does first begins now."""
        if self.limit:
            self.limit.start()
        return super().cursor(factory)

    def execute(self, sql: str, parameters: Any = (), /) -> Cursor:
        """Begin a statement, and the time it has."""
        if self.limit:
            self.limit.start()
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any, /) -> Cursor:
        """Do the same statement many times, each in its time."""
        return super().executemany(sql, self._begun_by_each(parameters))

    @contextmanager
    def stopped_late(self) -> Generator[None]:
        """Stop also what SQLite does in one operation; by the clock, so nothing may hang on it."""
        stopper = Timer(self.limit.seconds if self.limit else TIMEOUT_MAX, self.interrupt)
        stopper.start()
        try:
            yield
        finally:
            stopper.cancel()
            stopper.join()

    def _begun_by_each(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            if self.limit:
                self.limit.start()
            yield item

    @contextmanager
    def asking(
        self, is_unwanted: Callable[[], bool], operations: int = OPERATIONS
    ) -> Generator[None]:
        """Stop statements also when `is_unwanted`; it is asked every so many operations."""
        limit = self.limit

        def must_stop() -> bool:
            return is_unwanted() or (limit is not None and limit.is_over())

        self.set_progress_handler(must_stop, operations)
        try:
            yield
        finally:
            if limit:
                limit.watch(self)
            else:
                self.set_progress_handler(None, 0)
