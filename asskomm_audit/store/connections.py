"""Connections to an audit file: one way to open it for looking, one for writing."""

import os
import sys
from pathlib import Path
from urllib.parse import quote

from asskomm_audit.store.driver import HAS_SAFE_WAL, Connection, sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.media import is_fixed_local_disk
from asskomm_audit.store.watched import WatchedConnection

_BUSY_SECONDS = 5.0
LONGEST_TEXT = 16_000_000
"""Bytes of a text: a catalogue takes half a million."""
_ALWAYS = ("foreign_keys = ON", "recursive_triggers = ON", "temp_store = MEMORY", "mmap_size = 0")


def connect_for_looking(path: Path) -> WatchedConnection:
    """Return a connection that cannot change a byte; the schema is not trusted yet."""
    connection = _connect(path, "ro", is_watched=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    return connection


def connect_for_writing(path: Path) -> WatchedConnection:
    """Return a connection that writes so that what is committed stays, even in a power cut."""
    connection = _connect(path, "rw", is_watched=True)
    if may_write_beside(path):
        set_journal_mode(connection, "wal")
    if journal_mode(connection) != "wal":
        set_journal_mode(connection, "truncate")
    connection.execute("PRAGMA synchronous = FULL")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    return connection


def may_write_beside(path: Path) -> bool:
    """Whether one handle of this program can write for long while others go on reading."""
    return HAS_SAFE_WAL and is_fixed_local_disk(path)


def connect_in_memory() -> WatchedConnection:
    """Return a connection to an empty database that goes with it."""
    return sqlite3.connect(":memory:", isolation_level=None, factory=WatchedConnection)


def connect_for_creating(path: Path) -> WatchedConnection:
    """Return a connection to a file that need not be there yet; foreign keys are off.

    Statements take as long as they need: whoever reads another file with it has them watched.
    """
    connection = _connect(path, "rwc")
    connection.execute("PRAGMA foreign_keys = OFF")
    set_journal_mode(connection, "truncate")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def attach_for_looking(connection: Connection, path: Path, name: str) -> None:
    """Show another file beside this one under a name; it cannot be changed."""
    connection.execute(f"ATTACH ? AS {name}", (_uri(path, "ro"),))


def journal_mode(connection: Connection) -> str:
    """Return the journal mode in force."""
    return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def set_journal_mode(connection: Connection, mode: str) -> bool:
    """Ask for a journal mode; another connection that is reading can stand in the way."""
    try:
        return str(connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0]) == mode
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        return False


def _connect(path: Path, mode: str, *, is_watched: bool = False) -> WatchedConnection:
    connection: WatchedConnection = sqlite3.connect(
        _uri(path, mode),
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        factory=WatchedConnection,
    )
    # Damaged text must not raise in the middle of a list.
    connection.text_factory = tolerant_text
    connection.row_factory = sqlite3.Row
    if is_watched:  # from the first statement on, which reads the schema
        connection.watch(path)
    for pragma in (*_ALWAYS, "cache_size = -65536", "cell_size_check = ON"):
        connection.execute(f"PRAGMA {pragma}")
    register_functions(connection)
    return connection


def _uri(path: Path, mode: str) -> str:
    """Return the file's URI in the form SQLite reads, shares on Windows included."""
    place = Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - resolve() fails on some shares
    slash = "" if place.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(place))}?mode={mode}"


def tolerant_text(raw: bytes) -> str:
    """Return the text of a row, with signs in place of what is damaged."""
    if len(raw) > LONGEST_TEXT:  # it would fill the memory of whoever shows it
        raise sqlite3.DataError("string or blob too big")
    return raw.decode("utf-8", "replace")
