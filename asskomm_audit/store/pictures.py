"""Pictures whose bytes were made smaller for a copy, and how they stay known as what they are.

A picture is found by the SHA-256 of its working copy, on every laptop. In a small copy the bytes
under that key are fewer; their `mime` says so and carries the SHA-256 of what is really there:
`image/jpeg; reduced=…`. So the file can still be checked, and where a file has the larger bytes,
or gets them by merging, those win.
"""

import hashlib
from collections.abc import Sequence

from asskomm_audit.store.auditfile import AuditFile

_MARK = "; reduced="
_JPEG = "image/jpeg"

REDUCED = f"SELECT sha256 FROM photo_data WHERE instr(mime, '{_MARK}')"
"""The keys of the pictures that this file has only smaller than they are."""

TAKE_BETTER = (
    "INSERT INTO photo_data (sha256, mime, data) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE "
    f"SET mime = excluded.mime, data = excluded.data WHERE instr(photo_data.mime, '{_MARK}') "
    f"AND NOT instr(excluded.mime, '{_MARK}')"
)
"""Adds the bytes of a picture; where some are already, only larger ones replace reduced ones."""


_MAKE_PIECES = "CREATE TEMP TABLE IF NOT EXISTS piece (n INTEGER PRIMARY KEY, data BLOB)"
_TAKE_PIECES = TAKE_BETTER.replace(
    "VALUES (?, ?, ?)",
    "SELECT ?, ?, CAST(group_concat(data, '') AS BLOB) "
    "FROM (SELECT data FROM temp.piece ORDER BY n) WHERE true",
)


def take_in_pieces(file: AuditFile, sha256: str, mime: str, pieces: Sequence[bytes]) -> None:
    """Add large bytes as `TAKE_BETTER` does, without holding up other threads.

    Handing a value to SQLite copies it under Python's lock: a quarter of a second for 100 MB. So
    it gets pieces, and joins them itself. In a database of UTF-16 it would take them for that.
    """
    encoding = str(file.rows("PRAGMA encoding")[0][0])
    if len(pieces) < 2 or encoding != "UTF-8":
        file.execute(TAKE_BETTER, sha256, mime, b"".join(pieces))
        return
    file.execute(_MAKE_PIECES)
    file.execute("DELETE FROM temp.piece")
    for piece in pieces:
        file.execute("INSERT INTO temp.piece (data) VALUES (?)", piece)
    file.execute(_TAKE_PIECES, sha256, mime)
    file.execute("DELETE FROM temp.piece")


def reduced_mime(data: bytes) -> str:
    """Return the type of a JPEG that was made smaller than its key says."""
    return f"{_JPEG}{_MARK}{hashlib.sha256(data).hexdigest()}"


def is_reduced(mime: str) -> bool:
    """Whether the bytes were made smaller for a copy."""
    return _MARK in mime


def is_intact(sha256: str, mime: str, data: bytes) -> bool:
    """Whether the bytes are those the row speaks of."""
    expected = mime.partition(_MARK)[2] or sha256
    return hashlib.sha256(data).hexdigest() == expected
