"""Recognises our rows on raw pages, whatever has become of the schema around them."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from asskomm_audit.domain.catalogue_json import hash_of
from asskomm_audit.store.columns import Column, RecordTable, flag
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.pages import Pages, Value
from asskomm_audit.store.pictures import is_intact
from asskomm_audit.store.tables_3 import ADDED

Values: TypeAlias = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A row that proved to be one of ours."""

    table: str
    row: int
    values: Values  # without the row's number


def pieces_on(pages: Pages, number: int) -> Iterator[Piece]:
    """Yield every row of ours that can be read on a page."""
    for row, values in pages.rows(number):
        for table in _BY_WIDTH.get(len(values), ()):
            if (found := table.recognised(values)) is not None:
                yield Piece(table.name, row, found)
                break
    for values in pages.entries(number):
        if len(values) == 3 and _are_texts(values) and _is_digest(values[0]):
            yield Piece("photo_purged", 0, tuple(values))


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the rows of a table look."""

    name: str
    width: int
    recognised: Callable[[list[Value]], Values | None]


def _are_texts(values: list[Value] | Values) -> bool:
    return all(type(value) is str for value in values)


def _is_digest(value: Value) -> bool:
    return isinstance(value, str) and bool(re.fullmatch("[0-9a-f]{64}", value))


def _change(values: list[Value]) -> Values | None:
    _, hlc, node, step, table, row, op, data, at = values
    if not (isinstance(hlc, int) and isinstance(node, int) and isinstance(at, int)):
        return None
    if table not in _KINDS or op not in ("I", "U", "R", "P"):
        return None
    if not (isinstance(step, str) and isinstance(row, str) and isinstance(data, str)):
        return None
    return tuple(values[1:]) if _is_object(data) else None


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def _step(values: list[Value]) -> Values | None:
    _, key, node, *texts = values
    is_step = isinstance(key, str) and isinstance(node, int) and _are_texts(texts)
    return tuple(values[1:]) if is_step else None


def _session(values: list[Value]) -> Values | None:
    return tuple(values[1:]) if _are_texts(values[1:]) else None


def _photo_data(values: list[Value]) -> Values | None:
    _, digest, mime, data = values
    if not isinstance(data, bytes) or not isinstance(mime, str) or not isinstance(digest, str):
        return None
    return tuple(values[1:]) if is_intact(digest, mime, data) else None


def _catalogue_data(values: list[Value]) -> Values | None:
    _, digest, version, data = values
    if not isinstance(data, str) or not isinstance(version, str):
        return None
    return tuple(values[1:]) if hash_of(data) == digest else None


def _photo_thumb(values: list[Value]) -> Values | None:
    _, digest, data = values
    return tuple(values[1:]) if _is_digest(digest) and isinstance(data, bytes) else None


def _record_shapes(table: RecordTable) -> Iterator[_Shape]:
    """Yield how rows of a table lie on pages: what a migration added stands behind `deleted`.

    Rows that were written before that migration end there.
    """
    added = ADDED.get(table.kind, ())
    first = (*table.columns[: len(table.columns) - len(added)], flag("deleted"))
    yield _record_shape(table, (*first, *added))
    if added:
        yield _record_shape(table, first)


def _record_shape(table: RecordTable, stored: tuple[Column, ...]) -> _Shape:
    names = [column.name for column in stored]
    tests = [_column_test(column) for column in stored]
    place = names.index("deleted")

    def recognised(values: list[Value]) -> Values | None:
        key, *told = values[1:]
        if not isinstance(key, str) or told[place] not in (0, 1):
            return None
        found = [test(value) for test, value in zip(tests, told, strict=True)]
        if _WRONG in found:
            return None
        read = dict(zip(names, found, strict=True))
        return (key, *(read.get(each.name, each.blank) for each in table.logged))

    return _Shape(table.kind.value, len(stored) + 2, recognised)


_WRONG = object()
_TYPES: dict[str, type] = {"text": str, "integer": int, "blob": bytes}


def _column_test(column: Column) -> Callable[[Value], Any]:
    """Return what turns a raw value into the column's, or into _WRONG."""
    words = set(re.findall("'([^']*)'", column.rule)) if " IN (" in column.rule else set[str]()
    wanted = _TYPES.get(column.stored)

    def test(value: Value) -> Any:
        if value is None:
            return _WRONG if column.required else None
        if wanted is None:  # SQLite stores whole numbers in columns of reals in short
            return float(value) if isinstance(value, int | float) else _WRONG
        if not isinstance(value, wanted) or (words and value not in words):
            return _WRONG
        return value

    return test


_KINDS = frozenset(table.kind.value for table in TABLES)
_SHAPES = (
    _Shape("change", 9, _change),
    _Shape("step", 7, _step),
    _Shape("session", 5, _session),
    _Shape("photo_data", 4, _photo_data),
    _Shape("catalogue_data", 4, _catalogue_data),
    _Shape("photo_thumb", 3, _photo_thumb),
    *(shape for table in TABLES for shape in _record_shapes(table)),
)
_BY_WIDTH: dict[int, list[_Shape]] = {
    width: [shape for shape in _SHAPES if shape.width == width]
    for width in {shape.width for shape in _SHAPES}
}
