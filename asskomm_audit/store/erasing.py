"""Erases columns of rows for good: from the table, from older log entries, from steps' wordings."""

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from asskomm_audit.domain.erasing import ERASED, erasure, is_whole, without_columns
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.columns import Column, RecordTable
from asskomm_audit.store.folding import parsed
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.row_writing import write_rows
from asskomm_audit.store.triggers import TICK
from asskomm_audit.store.troubles import content_told

GAP = "…"  # what stands in a step's wording for a word that was forgotten
_DECIDED = "R"  # sets a value also where the row is removed, and never brings it back
_SHORTEST = 3  # letters: a shorter word gives nobody away, and would be found everywhere
_CODES = ("groups", "safety", "detector", "fingerprint")  # they tell about nobody
_ALSO: Mapping[Kind, tuple[str, ...]] = {
    Kind.PHOTO: ("direction", "taken_at", "satellite_at"),
    Kind.RESPONSE: ("value",),
}

_ENTER = (
    "INSERT INTO change (hlc, node, step, tbl, row, op, data) "
    "SELECT hlc, node, step, ?, ?, ?, ? FROM clock"
)


@cache
def erasable(kind: Kind) -> Mapping[str, str | None]:
    """Return the columns of a kind that can tell about people, and what is left when erased."""
    return {column.name: column.emptied for column in _table(kind).columns if _tells(kind, column)}


def _tells(kind: Kind, column: Column) -> bool:
    is_free_text = column.default == "''" and column.name not in _CODES
    return is_free_text or column.stored == "blob" or column.name in _ALSO.get(kind, ())


def erase_columns(
    file: AuditFile, kind: Kind, row: str, left: Mapping[str, str | None], *, whole: bool
) -> None:
    """Put what is left into the columns of a row, and let no older entry tell what was there.

    Call it inside a step. `whole` forbids the record to come back.
    """
    words = values_ever(file, kind, row, left)
    _strip(file, kind, row, left)
    _clear_steps(file, kind, row, words)
    _enter(file, kind, row, ERASED, erasure(left, whole=whole))
    if instead := {column: ["", value] for column, value in left.items() if value}:
        _enter(file, kind, row, _DECIDED, instead)
    file.execute("UPDATE clock SET capture = 0")  # the log has said it already
    write_rows(file.connection_in_step, _table(kind), {row: 0})
    file.execute("UPDATE clock SET capture = 1")


def is_forgotten(file: AuditFile, kind: Kind, row: str) -> bool:
    """Whether the record was forgotten as a whole, so that it must not come back."""
    query = "SELECT data FROM change WHERE row = ? AND tbl = ? AND op = ?"
    found = file.rows(query, row, kind, ERASED)
    with content_told(file.path, kind, row):
        return any(is_whole(json.loads(data)) for (data,) in found)


def values_ever(file: AuditFile, kind: Kind, row: str, columns: Collection[str]) -> set[str]:
    """Return every text the columns of a row hold or ever held."""
    found = file.rows(f"SELECT {', '.join(columns)} FROM {kind} WHERE id = ?", row)
    now = {value for value in (found[0] if found else ()) if isinstance(value, str)}
    return now.union(_values_told(file, kind, row, columns))


def _enter(file: AuditFile, kind: Kind, row: str, op: str, data: Mapping[str, Any]) -> None:
    file.execute(TICK)
    file.execute(_ENTER, kind, row, op, json.dumps(data, ensure_ascii=False))


def _strip(file: AuditFile, kind: Kind, row: str, columns: Collection[str]) -> None:
    for n, data in _entries(file, kind, row):
        stripped = without_columns(data, columns)
        if stripped != data:
            text = json.dumps(stripped, ensure_ascii=False, separators=(",", ":"))
            file.execute("UPDATE change SET data = ? WHERE n = ?", text, n)


def _values_told(file: AuditFile, kind: Kind, row: str, columns: Collection[str]) -> Iterator[str]:
    for _, data in _entries(file, kind, row):
        for column in columns:
            told = data.get(column)
            for value in told if isinstance(told, list) else (told,):
                if isinstance(value, str):
                    yield value


def _entries(file: AuditFile, kind: Kind, row: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the entries of a row that are no erasures."""
    query = "SELECT n, data FROM change WHERE row = ? AND tbl = ? AND op <> ?"
    found = file.rows(query, row, kind, ERASED)
    with content_told(file.path, kind, row):
        told = list(zip((n for n, _ in found), parsed([data for _, data in found]), strict=True))
    yield from told


def _clear_steps(file: AuditFile, kind: Kind, row: str, words: Collection[str]) -> None:
    """Take the words out of the wordings of all steps that touched the row."""
    telling = sorted((word for word in words if len(word) >= _SHORTEST), key=len, reverse=True)
    if not telling:
        return
    query = (
        "SELECT id, text FROM step WHERE id IN (SELECT step FROM change WHERE row = ? AND tbl = ?)"
    )
    for step, text in file.rows(query, row, kind):
        cleared = text
        for word in telling:
            cleared = cleared.replace(word, GAP)
        if cleared != text:
            file.execute("UPDATE step SET text = ? WHERE id = ?", cleared, step)


def _table(kind: Kind) -> RecordTable:
    return next(table for table in TABLES if table.kind is kind)
