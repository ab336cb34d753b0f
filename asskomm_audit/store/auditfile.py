"""The handle of an open audit file: looking first, writing from the first step on."""

import logging
import os
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Self

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.progress import Progress
from asskomm_audit.store.connections import (
    connect_for_writing,
    journal_mode,
    set_journal_mode,
    tolerant_text,
)
from asskomm_audit.store.driver import Connection, Row, sqlite3
from asskomm_audit.store.guard import foreign_parts, unknown_migrations
from asskomm_audit.store.locks import Claim
from asskomm_audit.store.outside import begin_session, leave_outside_step, new_node
from asskomm_audit.store.troubles import GONE, READ_ONLY, sentence_for, troubles_told
from asskomm_audit.store.watched import WatchedConnection
from asskomm_audit.texts import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

_NOWHERE = (0, 0)
_PICTURES_KEPT = 8 << 20  # bytes
_TRIES = 24  # each as long as SQLite waits: two minutes for a large document on a slow disk
_OPERATIONS = 2000  # of SQLite's machine between two questions: some tenths of a millisecond

_REPLACED = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: {datei} wurde inzwischen von einem anderen Programm ersetzt oder "
    "verschoben. Öffnen Sie die Akte erneut.",
)


class AuditFile:
    """An open audit file for one thread. The store's functions take it; nobody else looks inside.

    Until the first step nothing in the file or beside it changes, but for the lock file.
    """

    def __init__(
        self, path: Path, connection: WatchedConnection, claim: Claim | None, *, read_only: bool
    ) -> None:
        self.path = path
        self.read_only = read_only  # as asked for, or because nobody can write there
        self.is_in_step = False
        self.node = new_node()
        self._connection = connection
        connection.text_factory = (
            str  # three times as fast; `rows` falls back where text is damaged
        )
        self._claim = claim
        self._may_write = False
        self._has_session = False
        self._is_closed = False
        self._written = 0  # bytes of pictures since pages in memory were let go
        self._identity = _identity(path)
        self._schema = _schema_version(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be read any more."""
        return self._is_closed

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return the rows a query selects."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if "decode" in str(error) and self._connection.text_factory is str:
                self._connection.text_factory = tolerant_text
                return self.rows(sql, *values)
            if told := sentence_for(error, self.path):
                raise told from error
            raise

    def execute(self, sql: str, *values: object) -> int:
        """Write inside a step; return how many rows changed."""
        if not self.is_in_step:
            raise RuntimeError("nothing is written outside a step: use carry_out")
        return self._connection.execute(sql, values).rowcount

    def note_picture(self, size: int) -> None:
        """Let go of pages in memory after many bytes of pictures, which nobody reads so soon."""
        self._written += size
        if self._written > _PICTURES_KEPT:
            self._written = 0
            self._connection.execute("PRAGMA shrink_memory")

    @property
    def connection_in_step(self) -> WatchedConnection:
        """The connection, for parts of the store that write many rows inside a step."""
        if not self.is_in_step:
            raise RuntimeError("nothing is written outside a step: use carry_out")
        return self._connection

    @contextmanager
    def reading(self) -> Generator[None]:
        """See one state of the file throughout, whatever others write meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        with troubles_told(self.path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    @contextmanager
    def asking(self, progress: Progress) -> Generator[None]:
        """Ask `progress` again and again while queries run: what it raises stops them."""

        def is_unwanted() -> bool:
            try:
                progress(0, 1)
            except Cancelled:
                return True
            return False

        try:
            with self._connection.asking(is_unwanted, _OPERATIONS):
                yield
        except (sqlite3.OperationalError, UserError):
            progress(0, 1)  # it raises again, if that was the reason
            raise

    @contextmanager
    def writing(self, person: str) -> Generator[WatchedConnection]:
        """Write all of what follows, or nothing; for `steps` and `merging` only."""
        if self.is_in_step:
            raise RuntimeError("a step is one transaction and holds no other")
        with self._announced(), troubles_told(self.path):
            connection = self._start_writing()
            self._begin(connection)
            self.is_in_step = True
            try:
                if not self._has_session:
                    begin_session(connection, self.node, person)
                yield connection
                connection.execute("COMMIT")
                self._has_session = True
            except sqlite3.DatabaseError:
                self._may_write = False  # the next step connects anew, in case the disk is back
                raise
            finally:
                self.is_in_step = False
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def note_creation(self) -> None:
        """Count the making of the file as written, so that closing leaves it tidy."""
        if self._claim:
            self._claim.has_written = True

    def say_person(self, person: str) -> None:
        """Tell other programs that want the file who works on it."""
        if self._claim:
            self._claim.say_person(person)

    def give_sign(self) -> None:
        """Show other machines that want the file that this program still runs."""
        if self._claim:
            self._claim.give_sign()

    def stamp(self) -> tuple[int, ...]:
        """Return what differs once another program has written or replaced the file."""
        with troubles_told(self.path):
            version = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        return (version, *_identity(self.path))

    def close(self) -> None:
        """Close the file; it was saved as it was written. A closed file is a single file."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._claim is None or not self._claim.leave():
            self._connection.close()
            return
        try:
            if self._claim.has_written:
                self._tidy()
        finally:
            self._connection.close()
            self._claim.give_up()

    def _announced(self) -> AbstractContextManager[None]:
        return self._claim.writing() if self._claim else nullcontext()

    def _begin(self, connection: WatchedConnection) -> None:
        """Begin a step; what another handle of this program is writing is waited for."""
        for _ in range(_TRIES):
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                is_ours = self._claim is not None and self._claim.writers > 1
                if "locked" not in str(error) or not is_ours:
                    raise
                log.info("A step waits for what another handle is writing")
            else:
                return
        connection.execute("BEGIN IMMEDIATE")

    def _start_writing(self) -> WatchedConnection:
        if self.read_only or self._claim is None:
            raise UserError(READ_ONLY, datei=self.path.name)
        identity = _identity(self.path)
        if identity != self._identity:  # even an open file can lose its name, and its log with it
            self._may_write = False
            raise UserError(GONE if identity == _NOWHERE else _REPLACED, datei=self.path.name)
        if self._may_write:
            return self._connection
        connection = connect_for_writing(self.path)
        if _schema_version(connection) != self._schema and not _is_still_ours(connection):
            connection.close()
            raise UserError(_REPLACED, datei=self.path.name)
        self._connection.close()
        connection.text_factory = str
        self._connection = connection
        self._may_write = True
        self._claim.has_written = True
        return connection

    def _keep_what_is_derived(self) -> None:
        """Note what long lists and totals begin with; without it they are only slower."""
        from asskomm_audit.store.audit_scores import keep_scores  # they read through this handle
        from asskomm_audit.store.finding_order import keep_order

        for keep in (keep_order, keep_scores):
            try:
                keep(self, self._connection)
            except UserError as error:
                log.info("What is derived is not kept in the file: %s", error)

    def _measure_tables(self) -> None:
        """Let SQLite note what its tables are like; without it queries are only slower."""
        self._connection.execute("PRAGMA analysis_limit = 400")
        try:
            with self._connection.stopped_late():
                self._connection.execute("PRAGMA optimize")
        except sqlite3.DatabaseError as error:
            log.info("The tables were not measured: %s", error)

    def _tidy(self) -> None:
        """Leave a single file that GIS programs may correct; at worst the log stays beside it."""
        try:
            if not self._may_write:
                self._connection.close()
                self._connection = connect_for_writing(self.path)
            leave_outside_step(self._connection)
            self._keep_what_is_derived()
            self._measure_tables()
            if journal_mode(self._connection) == "wal":
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            set_journal_mode(self._connection, "delete")
        except sqlite3.DatabaseError as error:
            log.info("The file could not be tidied on closing: %s", error)


def _identity(path: Path) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116 - the same call that compares later
    except OSError:
        return _NOWHERE
    return (status.st_dev, status.st_ino)


def _schema_version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA schema_version").fetchone()[0])


def _is_still_ours(connection: Connection) -> bool:
    """Whether a changed schema is one we know: a merge may have made its triggers anew."""
    return not unknown_migrations(connection) and not foreign_parts(connection)
