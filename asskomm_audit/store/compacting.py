"""Writes an audit file anew without what it no longer needs, and puts it in place in one go.

At every moment one whole file has the name: the old one until the new one is verified and on
the disk, then the new one. A draft left behind by a power cut goes with the next compaction.
"""

import contextlib
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.connections import (
    connect_for_creating,
    journal_mode,
    set_journal_mode,
)
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.locks import claim
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.troubles import READ_ONLY, sentence_for
from asskomm_audit.store.watched import COUNT, WatchedConnection
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_STEPS = 2000  # of SQLite's machine between two looks at the progress
_MOST_TIMES = 3  # a sound file does not grow; one whose pages share others would without end

_IN_USE = QT_TRANSLATE_NOOP(
    "Error", "{datei} ist noch in Benutzung. Schließen Sie die Akte und wiederholen Sie es."
)
_UNSOUND = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} lässt sich nicht fehlerfrei neu schreiben und bleibt, wie sie ist. Prüfen Sie die "
    "Akte und öffnen Sie eine Sicherung.",
)


@dataclass(frozen=True, slots=True)
class Compaction:
    """How large the file was and is, in bytes."""

    before: int
    after: int


def compact_file(path: Path, progress: Progress = silent) -> Compaction:
    """Write the file anew without free pages; it must be open nowhere. Progress counts bytes.

    Raises UserError, with the file as it was, if that is not possible.
    """
    look_at(path).close()
    real = Path(os.path.realpath(path))
    with _claimed(path), _draft_beside(real) as draft:
        before = real.stat().st_size
        try:
            with closing(connect_for_creating(real)) as connection:
                connection.watch(real)
                _into_one_file(connection, path)
                expected = _content(connection)
                _rewrite(connection, draft, before, progress)
            with closing(look_at(draft)) as written:
                if _content(written) != expected or _faults(written):
                    raise UserError(_UNSOUND, datei=path.name)
            _put_in_place(draft, real)
        except sqlite3.DatabaseError as error:
            raise sentence_for(error, path) or error from error
        return Compaction(before, real.stat().st_size)


@contextmanager
def _claimed(path: Path) -> Generator[None]:
    right = claim(path)
    if right is None:
        raise UserError(READ_ONLY, datei=path.name)
    try:
        if right.is_shared:
            raise UserError(_IN_USE, datei=path.name)
        yield
    finally:
        if right.leave():
            right.give_up()


@contextmanager
def _draft_beside(path: Path) -> Generator[Path]:
    draft = path.with_name(f"~{path.name}.compact")
    _discard(draft)
    try:
        yield draft
    finally:
        _discard(draft)


def _into_one_file(connection: Connection, path: Path) -> None:
    """Bring in what waits beside the file; nothing may lie there when the new one takes over."""
    is_single = journal_mode(connection) != "wal" or set_journal_mode(connection, "delete")
    if not is_single:
        raise UserError(_IN_USE, datei=path.name)


def _rewrite(connection: WatchedConnection, draft: Path, total: int, progress: Progress) -> None:
    stopped: list[BaseException] = []

    def look() -> bool:
        size = draft.stat().st_size if draft.exists() else 0
        try:
            progress(min(size, total), total)
        except Cancelled as error:
            stopped.append(error)
        return bool(stopped) or size > _MOST_TIMES * total

    try:
        with connection.asking(look, _STEPS):
            version = connection.execute("PRAGMA data_version").fetchone()[0]
            connection.execute("VACUUM INTO ?", (str(draft),))
            if connection.execute("PRAGMA data_version").fetchone()[0] != version:
                raise sqlite3.OperationalError("database is locked")
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    progress(total, total)


def _content(connection: Connection) -> list[tuple[str, object]]:
    """Return what must be the same before and after: schema, rows, sizes of pictures, ids."""
    objects = connection.execute("SELECT name, type, sql FROM sqlite_master ORDER BY type, name")
    found = [tuple(row) for row in objects]
    content: list[tuple[str, object]] = [(name, sql) for name, _, sql in found]
    for name, kind, sql in found:
        if kind == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
            count = connection.execute(f'SELECT {COUNT} FROM "{name}"').fetchone()[0]
            content.append((name, count))
    for query in (
        "PRAGMA application_id",
        "PRAGMA user_version",
        "SELECT total(length(data)) FROM photo_data",
        "SELECT max(n) FROM change",
        "SELECT hlc FROM clock",
    ):
        content.append((query, connection.execute(query).fetchone()[0]))
    return content


def _faults(connection: Connection) -> bool:
    return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] != ["ok"]


def _put_in_place(draft: Path, path: Path) -> None:
    shutil.copymode(path, draft)
    descriptor = os.open(draft, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
    if sys.platform == "win32":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _discard(draft: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            draft.with_name(draft.name + suffix).unlink(missing_ok=True)
