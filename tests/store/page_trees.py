"""Trees of pages that lead back to themselves: rows without end in a small file."""

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096
_LEVELS = 17
_POINTERS = 240  # of each page to the one below


def trees_of(path: Path, tables: tuple[str, ...]) -> list[str]:
    """Return the names of what has pages of its own among these tables: they and their indexes."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name, tbl_name FROM sqlite_master WHERE rootpage > 0 ORDER BY name"
        return [name for name, table in connection.execute(query) if table in tables]


def all_trees_of(path: Path) -> list[str]:
    """Return the names of all tables and indexes that have pages of their own."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_master WHERE rootpage > 0 ORDER BY name"
        return [name for (name,) in connection.execute(query)]


def lead_back(path: Path, name: str) -> None:
    """Give a table or index 240 ** 17 rows: on each level all pointers go to the same page."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(query, (name,)).fetchone()
    raw = bytearray(path.read_bytes())
    leaf = bytes(raw[(root - 1) * PAGE : root * PAGE])
    is_index = leaf[0] in (2, 10)
    first_new = len(raw) // PAGE + 1
    raw[(root - 1) * PAGE : root * PAGE] = _interior(first_new, is_index=is_index)
    for level in range(_LEVELS):
        raw += _interior(first_new + level + 1, is_index=is_index)
    raw += leaf
    raw[28:32] = (len(raw) // PAGE).to_bytes(4, "big")
    path.write_bytes(raw)


def _interior(child: int, *, is_index: bool) -> bytes:
    """Return an interior page whose cells all lead to one page."""
    pointer = child.to_bytes(4, "big")
    cells = [pointer + (_entry(n) if is_index else _key(n)) for n in range(_POINTERS)]
    body = b"".join(cells)
    start, size = PAGE - len(body), len(cells[0])
    offsets = b"".join((start + size * n).to_bytes(2, "big") for n in range(_POINTERS))
    kind = b"\2" if is_index else b"\5"
    header = kind + b"\0\0" + _POINTERS.to_bytes(2, "big") + start.to_bytes(2, "big") + b"\0"
    return (header + pointer + offsets).ljust(start, b"\0") + body


def _key(number: int) -> bytes:
    return bytes([number >> 7 | 0x80, number & 0x7F])


def _entry(number: int) -> bytes:
    """Return an index entry of three small numbers."""
    return bytes([7, 4, 1, 1, 1, number & 0x7F, 1, 1])
