"""What the log entries of a row say: how its table is merged, and its entries in their order."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import RATING, Entry, Rules
from asskomm_audit.domain.merging import Clash, State, fold
from asskomm_audit.store.columns import Column, RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.migrations import TABLES

_SILENT = {
    Kind.ANSWER: frozenset(("answered_at",)),
    Kind.STOP: frozenset(("located_at",)),
    Kind.FINDING: frozenset(("touched", "located_at")),
    Kind.PHOTO: frozenset(("sort", "located_at", "likeness", "satellite_at", "camera", "number")),
    Kind.VISIT: frozenset(("season", "team", "sunset_at", "dusk_at")),
    Kind.HAZARD: frozenset(("written_at", "document")),
    Kind.PLAN: frozenset(
        (
            *("source_sha256", "original_name", "page"),
            *("width", "height", "size", "taken_at", "sort"),
        )
    ),
    Kind.PIN: frozenset(("set_at",)),
    # which review or place counts need not be asked: the fingerprint tells if it still fits
    Kind.PRIVACY_BOX: frozenset(("x1", "y1", "x2", "y2", "detector")),
    Kind.PHOTO_REVIEW: frozenset(("detector", "fingerprint", "reviewed_at", "person_id")),
    Kind.MARK: frozenset(("sort",)),
}
# whoever moved a box wants something covered: no removal that had not seen it uncovers that
_HOLDING = {Kind.PRIVACY_BOX: frozenset(("x1", "y1", "x2", "y2"))}
_EARLIEST = {Kind.VISIT: frozenset(("begun_at", "safety_at"))}
_FREE_TEXT = {Kind.RESPONSE: frozenset(("value",))}  # beside the columns declared as text


@cache
def tables_by_name() -> dict[str, RecordTable]:
    """Return the recorded tables by their names, parents first."""
    return {table.kind.value: table for table in TABLES}


def rules_of(table: RecordTable) -> Rules:
    """Return how the columns of a table are merged."""
    return _rules()[table.kind]


@cache
def _rules() -> dict[Kind, Rules]:
    return {table.kind: _rules_made(table) for table in TABLES}


@cache
def _blobs() -> dict[Kind, tuple[str, ...]]:
    return {
        table.kind: tuple(column.name for column in table.columns if column.stored == "blob")
        for table in TABLES
    }


def _rules_made(table: RecordTable) -> Rules:
    has_rating = {column.name for column in table.columns} >= RATING
    blanks = {
        column.name: column.blank
        for column in table.columns
        if not column.required or column.default is not None
    }
    if has_rating:
        blanks["level"] = blanks.pop("state")
    return Rules(
        blanks=blanks,
        erasable=frozenset(column.name for column in table.columns if _is_free(column))
        | _FREE_TEXT.get(table.kind, frozenset()),
        silent=_SILENT.get(table.kind, frozenset()),
        holding=_HOLDING.get(table.kind, frozenset()),
        earliest=_EARLIEST.get(table.kind, frozenset()),
        has_rating=has_rating,
    )


def fold_record(table: RecordTable, entries: Sequence[Entry]) -> tuple[State, list[Clash]]:
    """Return a row as the table holds it, and its open conflicts."""
    state, clashes = fold(entries, rules_of(table))
    return stored_state(table, state), clashes


def stored_state(table: RecordTable, state: State) -> State:
    """Return values of the log as the table holds them: geometry is hexadecimal there."""
    for column in _blobs()[table.kind]:
        if (value := state.get(column)) is not None:
            state[column] = bytes.fromhex(value)
    return state


def log_values(state: State) -> State:
    """Return values of the table as the log says them."""
    return {
        name: value.hex().upper() if isinstance(value, bytes) else value
        for name, value in state.items()
    }


def entries_of(
    connection: Connection, table: RecordTable, rows: Sequence[str]
) -> Iterator[tuple[str, list[Entry]]]:
    """Yield each of these rows that has a history with its log entries in their order.

    Raises ValueError for what is no JSON.
    """
    found = list(
        tuples(
            connection,
            "SELECT row, hlc, node, op, data FROM change "
            "WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ? ORDER BY row, hlc, node",
            json.dumps(rows),
            table.kind,
        )
    )
    lines = zip(found, parsed([line[4] for line in found]), strict=True)
    for row, group in groupby(lines, key=lambda line: line[0][0]):
        yield row, [Entry(line[1], line[2], line[3], data) for line, data in group]


def is_free_text(kind: Kind, column: str) -> bool:
    """Whether people write any text into the column."""
    return any(
        each.name == column and each.stored == "text" and each.default == "''"
        for each in tables_by_name()[kind].columns
    )


def parsed(data: Sequence[str]) -> list[Any]:
    """Return what entries say; read at once, which is three times as fast. ValueError if odd."""
    try:
        told: list[Any] = json.loads(f"[{','.join(data)}]")
    except RecursionError as error:
        raise ValueError("a log entry is nested without end") from error
    if len(told) != len(data) or not all(isinstance(each, dict) for each in told):
        raise ValueError("a log entry holds something else than one object")
    return told


def conflict_rows(kind: Kind, row: str, clashes: Iterable[Clash]) -> Iterator[tuple[Any, ...]]:
    """Yield the open conflicts of a record as the table `conflict` holds them."""
    for each in clashes:
        lost_hlc, lost_node = each.lost_key or (None, None)
        ends = (each.lost, lost_hlc, lost_node, each.won, *each.won_key)
        yield (kind.value, row, each.column, each.kind.value, *ends)


def tuples(connection: Connection, sql: str, *values: object) -> Iterable[tuple[Any, ...]]:
    """Return plain tuples, which are cheaper than rows with names."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(sql, values)


def _is_free(column: Column) -> bool:
    """Whether people write into the column what may point to somebody."""
    is_text = column.stored == "text" and column.default == "''"
    is_optional = column.stored in ("blob", "real") and not column.required
    return is_text or is_optional
