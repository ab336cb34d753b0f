"""Copies of an audit file without the bytes of its photos, and how these come back.

In a slim copy `data` of `photo_data` and `photo_thumb` holds the SHA-256 of the bytes instead of
them; all else is as in the file, so it is one, but for its pictures.
"""

import hashlib
import os
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.connections import attach_for_looking, connect_for_creating
from asskomm_audit.store.driver import Connection, Row
from asskomm_audit.store.interrupting import Interrupted, interruptible
from asskomm_audit.store.locks import writing_watch
from asskomm_audit.store.photo_vault import PhotoVault
from asskomm_audit.store.watched import WatchedConnection

PHOTO_TABLES = ("photo_data", "photo_thumb")

_SOURCE = "asked_for"
_PAUSE = 0.3  # seconds, before it is tried again beside somebody who writes


def copy_slim(source: Path, draft: Path, vault: PhotoVault, progress: Progress = silent) -> None:
    """Copy one state of the file but for the bytes of its photos; those go to the vault if new.

    Where a reader keeps writers waiting (no write-ahead log) it gives way to those of this
    program and begins anew. Progress counts new photos. Raises the errors of SQLite and the disk.
    """
    while not _is_copied(source, draft, vault, progress):
        draft.unlink()
        time.sleep(_PAUSE)


def fill_slim(draft: Path, vault: PhotoVault, progress: Progress = silent) -> int:
    """Put the bytes of its photos into a slim copy; return how many photos the vault lacks.

    These are then missing in the copy too.
    """
    lacking = 0
    with _unsafe_but_fast(draft, draft) as writing:
        writing.execute("BEGIN")
        wanted = list(_digests(writing))
        for done, (table, fid, _, digest) in enumerate(wanted):
            progress(done, len(wanted))
            data = vault.read(digest)
            if data is None:
                writing.execute(f"DELETE FROM {table} WHERE fid = ?", (fid,))
                lacking += table == "photo_data"
            else:
                writing.execute(f"UPDATE {table} SET data = ? WHERE fid = ?", (data, fid))
        writing.execute("COMMIT")
    return lacking


def digests_of(slim: Connection) -> set[str]:
    """Return the SHA-256 of all the bytes that a slim copy needs."""
    return {digest for *_, digest in _digests(slim)}


@contextmanager
def _unsafe_but_fast(draft: Path, source: Path) -> Generator[WatchedConnection]:
    """Write a file that nobody knows yet, from `source`; it is on the disk in the end."""
    with closing(connect_for_creating(draft)) as connection:
        connection.watch(source)
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection
    with draft.open("r+b") as stream:
        os.fsync(stream.fileno())


def _is_copied(source: Path, draft: Path, vault: PhotoVault, progress: Progress) -> bool:
    """Try it once; False if somebody wanted to write."""
    with _unsafe_but_fast(draft, source) as writing:
        attach_for_looking(writing, source, _SOURCE)
        _register_digests(writing)
        mode = writing.execute(f"PRAGMA {_SOURCE}.journal_mode").fetchone()[0]
        is_wanted = writing_watch(source) if mode != "wal" else lambda: False
        try:
            with interruptible(writing, progress, is_wanted):
                _copy_tables(writing)
        except Interrupted:
            return False
        _keep_photos(writing, vault, progress)
    return True


def _copy_tables(writing: Connection) -> None:
    """Make the schema and copy the rows as they lie there; the order is the one SQLite is fast in.

    With equal indexes and without triggers it copies records without looking into them.
    """
    for pragma in ("application_id", "user_version"):
        value = writing.execute(f"PRAGMA {_SOURCE}.{pragma}").fetchone()[0]
        writing.execute(f"PRAGMA {pragma} = {int(value)}")
    writing.execute("BEGIN")
    objects = writing.execute(
        f"SELECT type, name, sql FROM {_SOURCE}.sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    tables = [(name, sql) for kind, name, sql in objects if kind == "table"]
    own = [(name, sql) for name, sql in tables if not name.startswith("sqlite_")]
    for name, sql in sorted(own, key=lambda each: not _is_virtual(each[1])):
        if not _is_there(writing, name):  # else it lies below a virtual table
            writing.execute(sql)
    _make(writing, objects, "index")
    if any(name == "sqlite_stat1" for name, _ in tables):
        writing.execute("ANALYZE main")  # makes the table
    for name, sql in sorted(tables, key=lambda each: each[0].startswith("sqlite_")):
        if not _is_virtual(sql) and _is_there(writing, name):
            _copy_rows(writing, name)  # SQLite's own last: inserting elsewhere changes them
    _make(writing, objects, "view")
    _make(writing, objects, "trigger")
    writing.execute("COMMIT")


def _copy_rows(writing: Connection, name: str) -> None:
    table = _quoted(name)
    writing.execute(f"DELETE FROM main.{table}")
    if name not in PHOTO_TABLES:
        writing.execute(f"INSERT INTO main.{table} SELECT * FROM {_SOURCE}.{table}")
        return
    columns = [row[1] for row in writing.execute(f"PRAGMA main.table_info({table})")]
    values = ", ".join(_DIGESTS[name] if each == "data" else _quoted(each) for each in columns)
    writing.execute(f"INSERT INTO main.{table} SELECT {values} FROM {_SOURCE}.{table}")


def _make(writing: Connection, objects: list[Row], kind: str) -> None:
    for each, _, sql in objects:
        if each == kind:
            writing.execute(sql)


def _is_there(writing: Connection, name: str) -> bool:
    query = "SELECT count(*) FROM main.sqlite_master WHERE type = 'table' AND name = ?"
    return bool(writing.execute(query, (name,)).fetchone()[0])


def _is_virtual(sql: str) -> bool:
    return sql[:20].upper().startswith("CREATE VIRTUAL")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# A photo's own SHA-256 is its key, so its bytes stay unread; one that is none is made.
_DIGESTS = {
    "photo_data": (
        "CASE WHEN length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*' "
        "THEN bytes_of_hex(sha256) ELSE digest_of(data) END"
    ),
    "photo_thumb": "digest_of(data)",
}


def _register_digests(writing: Connection) -> None:
    writing.create_function("bytes_of_hex", 1, bytes.fromhex, deterministic=True)
    writing.create_function("digest_of", 1, _digest, deterministic=True)


def _digest(data: object) -> bytes:
    return hashlib.sha256(_plain(data)).digest()


def _plain(data: object) -> bytes:
    return data if isinstance(data, bytes) else str(data).encode()


def _digests(slim: Connection) -> Iterator[tuple[str, int, str, str]]:
    """Yield table, row, key and SHA-256 of all the bytes that a slim copy needs."""
    for table in PHOTO_TABLES:
        for fid, key, digest in slim.execute(f"SELECT fid, sha256, hex(data) FROM main.{table}"):
            yield table, int(fid), str(key), str(digest).lower()


def _keep_photos(writing: Connection, vault: PhotoVault, progress: Progress) -> None:
    """Put into the vault what it lacks, one picture in memory at a time, nobody kept waiting."""
    present = vault.digests()
    new = [each for each in _digests(writing) if each[3] not in present]
    for done, (table, fid, key, digest) in enumerate(new):
        progress(done, len(new))
        query = f"SELECT data FROM {_SOURCE}.{table} WHERE sha256 = ?"
        found = writing.execute(query, (key,)).fetchone()
        if found is None:  # it was forgotten just now; the caller notices
            continue
        kept = vault.put(_plain(found[0]))
        if kept != digest:  # it is damaged in the file, and stays what it is
            values = (bytes.fromhex(kept), fid)
            writing.execute(f"UPDATE main.{table} SET data = ? WHERE fid = ?", values)
    vault.settle()
