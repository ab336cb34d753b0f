"""Makes the rows of a table what their log entries say, and keeps the list of open conflicts."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from asskomm_audit.domain.catching_up import caught_up, columns_said
from asskomm_audit.domain.log_entries import Entry
from asskomm_audit.store.bulk_writing import BulkWriting
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import (
    conflict_rows,
    entries_of,
    fold_record,
    log_values,
    parsed,
    stored_state,
    tuples,
)
from asskomm_audit.store.merge_report import Tally
from asskomm_audit.store.stores import readers_of
from asskomm_audit.store.troubles import BROKEN

_Values: TypeAlias = dict[str, Any]

_ADD_CONFLICT = "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
# What is older than the first new entry of these rows is seldom needed.
_ENTRIES = (
    "SELECT row, n > ?, hlc, node, op, data FROM change "
    "WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ? AND (n > ? OR hlc >= ?) "
    "ORDER BY row, hlc, node"
)


class _Lines(NamedTuple):
    """What has just come in about a row, and its older entries behind the first of that."""

    incoming: list[Entry]
    later: list[Entry]


@dataclass(slots=True)
class _Writing:
    """What is to be written of one table."""

    texts: frozenset[str]  # its columns of text: SQLite would turn numbers into some
    readers: Mapping[str, Callable[[Any], object]]  # of the columns that hold words, times, points
    added: list[list[Any]] = field(default_factory=list[list[Any]])
    changed: defaultdict[tuple[str, ...], list[list[Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    tally: Tally = field(default_factory=Tally)

    def add(self, row: str, values: Mapping[str, Any]) -> None:
        """Note a row that is not there yet."""
        self._refuse_odd(values)
        self.added.append([row, *values.values()])

    def _refuse_odd(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            if value is None:
                continue
            if name in self.texts and not isinstance(value, str):
                raise ValueError(f"{name} holds no text")
            if read := self.readers.get(name):
                _refuse_illegible(name, value, read)

    def change(self, row: str, values: Mapping[str, Any]) -> None:
        """Note the values of a row that are not there yet."""
        self._refuse_odd(values)
        self.changed[tuple(values)].append([*values.values(), row])


def write_rows(
    connection: Connection,
    table: RecordTable,
    rows: Mapping[str, int],
    after: int = 0,
    bulk: BulkWriting | None = None,
) -> Tally:
    """Make rows and their conflicts what the log says; nothing of it is logged.

    `rows` has the clock of the first new entry of each; new are those numbered above `after`.
    `bulk` is told what changes, while the triggers are away.
    Raises ValueError if the log says what cannot be.
    """
    texts = frozenset(column.name for column in table.columns if column.stored == "text")
    writing = _Writing(texts, readers_of(table.kind))
    lines = _lines_of(connection, table, rows, after)
    doubtful = _catch_up(connection, table, lines, rows, writing)
    conflicts = _fold(connection, table, dict(entries_of(connection, table, doubtful)), writing)
    _write(connection, table, writing, bulk)
    connection.execute(
        "DELETE FROM conflict WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ?",
        (json.dumps(doubtful), table.kind),
    )
    connection.executemany(_ADD_CONFLICT, conflicts)
    return writing.tally


def _refuse_illegible(name: str, value: Any, read: Callable[[Any], object]) -> None:
    """Raise ValueError for what nobody could read once it is in the table."""
    try:
        read(value)
    except BROKEN as error:
        raise ValueError(f"{name} is illegible") from error


def _lines_of(
    connection: Connection, table: RecordTable, rows: Mapping[str, int], after: int
) -> dict[str, _Lines]:
    first = min(rows.values(), default=0)
    found = list(tuples(connection, _ENTRIES, after, json.dumps([*rows]), table.kind, after, first))
    lines: dict[str, _Lines] = {}
    for line, data in zip(found, parsed([line[5] for line in found]), strict=True):
        row, is_new, hlc, node, op, _ = line
        known = lines.get(row)
        if known is None:
            known = lines[row] = _Lines([], [])
        if is_new:
            known.incoming.append(Entry(hlc, node, op, data))
        elif known.incoming:
            known.later.append(Entry(hlc, node, op, data))
    return lines


def _catch_up(
    connection: Connection,
    table: RecordTable,
    lines: Mapping[str, _Lines],
    rows: Mapping[str, int],
    writing: _Writing,
) -> list[str]:
    """Note what follows from the new entries alone; return the rows that need their history."""
    known = {column.name for column in table.columns}
    clashing = _clashing(connection, table, [*rows])
    ours = {
        row: columns_said(found.incoming)
        for row, found in lines.items()
        if rows[row] and row not in clashing
    }
    simple = {row: names for row, names in ours.items() if names and names <= known}
    columns = sorted({name for names in simple.values() for name in names})
    present = _present(connection, table, ["deleted", *columns], [*simple])
    doubtful = [row for row in lines if row not in simple]
    for row in simple:
        now = present.get(row)
        state = None if now is None else _caught_up(table, now, lines[row])
        if now is None or state is None:
            doubtful.append(row)
        elif differing := {name: each for name, each in state.items() if now[name] != each}:
            writing.tally.count(0, 0)
            writing.change(row, differing)
    return doubtful


def _caught_up(table: RecordTable, now: _Values, lines: _Lines) -> _Values | None:
    state = caught_up(log_values(now), lines.incoming, lines.later)
    return None if state is None else stored_state(table, state)


def _clashing(connection: Connection, table: RecordTable, rows: Sequence[str]) -> set[str]:
    query = (
        "SELECT DISTINCT row FROM conflict "
        "WHERE row IN (SELECT value FROM json_each(?)) AND tbl = ?"
    )
    return {row for (row,) in tuples(connection, query, json.dumps(rows), table.kind)}


def _fold(
    connection: Connection,
    table: RecordTable,
    histories: Mapping[str, Sequence[Entry]],
    writing: _Writing,
) -> list[tuple[Any, ...]]:
    """Note what whole histories say; return the open conflicts."""
    names = [column.name for column in table.logged]
    known = frozenset(names)
    present = _present(connection, table, names, [*histories])
    conflicts: list[tuple[Any, ...]] = []
    for row, entries in histories.items():
        state, clashes = fold_record(table, entries)
        conflicts.extend(conflict_rows(table.kind, row, clashes))
        if not known.issuperset(state):
            raise ValueError(f"unknown columns: {sorted(state.keys() - known)}")
        now = present.get(row)
        if now is None:
            writing.tally.count(None, state["deleted"])
            writing.add(row, {name: state.get(name) for name in names})
        elif differing := {name: new for name in names if (new := state.get(name)) != now[name]}:
            writing.tally.count(now["deleted"], state["deleted"])
            writing.change(row, differing)
    return conflicts


def _present(
    connection: Connection, table: RecordTable, names: Sequence[str], rows: Sequence[str]
) -> dict[str, _Values]:
    found = tuples(
        connection,
        f"SELECT id, {', '.join(names)} FROM {table.kind} "
        "WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(rows),
    )
    return {row: dict(zip(names, values, strict=True)) for row, *values in found}


def _write(
    connection: Connection, table: RecordTable, writing: _Writing, bulk: BulkWriting | None
) -> None:
    names = [column.name for column in table.logged]
    places = ", ".join("?" * (len(names) + 1))
    if bulk:
        bulk.before_adding(table.kind, [row for row, *_ in writing.added])
    connection.executemany(
        f"INSERT INTO {table.kind} (id, {', '.join(names)}) VALUES ({places})", writing.added
    )
    for settings, values in writing.changed.items():
        assigned = ", ".join(f"{name} = ?" for name in settings)
        if bulk:
            bulk.before_changing(table.kind, settings, [each[-1] for each in values])
        connection.executemany(f"UPDATE {table.kind} SET {assigned} WHERE id = ?", values)
    if bulk:
        changed = (row[-1] for rows in writing.changed.values() for row in rows)
        bulk.after_writing(table, [*(row for row, *_ in writing.added), *changed])
