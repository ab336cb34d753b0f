"""Makes the rows of a table what their log entries say, and keeps the list of open conflicts."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import RATING, Entry, Rules
from asskomm_audit.domain.merging import Clash, State, fold
from asskomm_audit.store.columns import Column, RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.merge_report import Tally
from asskomm_audit.store.migrations import TABLES

_SILENT = {
    Kind.ANSWER: frozenset(("answered_at",)),
    Kind.FINDING: frozenset(("touched",)),
    Kind.PHOTO: frozenset(("sort",)),
}
_EARLIEST = {Kind.VISIT: frozenset(("begun_at",))}
_FREE_TEXT = {Kind.RESPONSE: frozenset(("value",))}  # beside the columns declared as text
_ADD_CONFLICT = "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@cache
def tables_by_name() -> dict[str, RecordTable]:
    """Return the recorded tables by their names, parents first."""
    return {table.kind.value: table for table in TABLES}


@cache
def rules_of(table: RecordTable) -> Rules:
    """Return how the columns of a table are merged."""
    has_rating = {column.name for column in table.columns} >= RATING
    blanks = {
        column.name: _blank(column)
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
        earliest=_EARLIEST.get(table.kind, frozenset()),
        has_rating=has_rating,
    )


def fold_record(table: RecordTable, entries: Sequence[Entry]) -> tuple[State, list[Clash]]:
    """Return a row as the table holds it, and its open conflicts."""
    state, clashes = fold(entries, rules_of(table))
    for column in table.columns:
        if column.stored == "blob" and (value := state.get(column.name)) is not None:
            state[column.name] = bytes.fromhex(value)
    return state, clashes


def entries_of(
    connection: Connection, table: RecordTable, rows: Sequence[str]
) -> Iterator[tuple[str, list[Entry]]]:
    """Yield each of these rows that has a history with its log entries in their order."""
    found = tuples(
        connection,
        "SELECT row, hlc, node, op, data FROM change "
        "WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ? ORDER BY row, hlc, node",
        json.dumps(rows),
        table.kind,
    )
    for row, group in groupby(found, key=itemgetter(0)):
        yield row, [Entry(hlc, node, op, json.loads(data)) for _, hlc, node, op, data in group]


def write_rows(connection: Connection, table: RecordTable, rows: Sequence[str]) -> Tally:
    """Make these rows and their conflicts what the log says; nothing of it is logged.

    Raises ValueError if the log says what cannot be.
    """
    names = [column.name for column in table.logged]
    current = _current(connection, table, names, rows)
    tally = Tally()
    added: list[list[Any]] = []
    changed: defaultdict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
    conflicts: list[tuple[Any, ...]] = []
    for row, entries in entries_of(connection, table, rows):
        state, clashes = fold_record(table, entries)
        if unknown := state.keys() - set(names):
            raise ValueError(f"unknown columns: {sorted(unknown)}")
        conflicts.extend(conflict_rows(table.kind, row, clashes))
        values = [state.get(name) for name in names]
        if row not in current:
            tally.count(None, state["deleted"])
            added.append([row, *values])
            continue
        pairs = zip(names, values, current[row], strict=True)
        if differing := [(name, value) for name, value, present in pairs if value != present]:
            tally.count(current[row][-1], state["deleted"])
            settings = tuple(name for name, _ in differing)
            changed[settings].append([*(value for _, value in differing), row])
    places = ", ".join("?" * (len(names) + 1))
    connection.executemany(
        f"INSERT INTO {table.kind} (id, {', '.join(names)}) VALUES ({places})", added
    )
    for settings, values in changed.items():
        assigned = ", ".join(f"{name} = ?" for name in settings)
        connection.executemany(f"UPDATE {table.kind} SET {assigned} WHERE id = ?", values)
    connection.execute(
        "DELETE FROM conflict WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ?",
        (json.dumps(rows), table.kind),
    )
    connection.executemany(_ADD_CONFLICT, conflicts)
    return tally


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


def _current(
    connection: Connection, table: RecordTable, names: list[str], rows: Sequence[str]
) -> dict[str, tuple[Any, ...]]:
    found = tuples(
        connection,
        f"SELECT id, {', '.join(names)} FROM {table.kind} "
        "WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(rows),
    )
    return {row: tuple(values) for row, *values in found}


def _blank(column: Column) -> Any:
    """Return the value that a column has if nobody sets it."""
    if column.default is None:
        return None
    return column.default.strip("'") if column.stored == "text" else int(column.default)


def _is_free(column: Column) -> bool:
    """Whether people write into the column what may point to somebody."""
    is_text = column.stored == "text" and column.default == "''"
    return is_text or column.stored in ("blob", "real")
