"""Pictures whose bytes were made smaller for a copy, and how they stay known as what they are.

A picture is found by the SHA-256 of its working copy, on every laptop. In a small copy the bytes
under that key are fewer; their `mime` says so and carries the SHA-256 of what is really there:
`image/jpeg; reduced=…`. So the file can still be checked, and where a file has the larger bytes,
or gets them by merging, those win.
"""

import hashlib

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
