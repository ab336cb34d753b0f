"""Compares the tables with what the change log says should be in them."""

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from asskomm_audit.domain.log_entries import Entry
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import conflict_rows, fold_record


def rows_unlike_the_log(connection: Connection, table: RecordTable) -> Iterator[str]:
    """Yield the ids of rows that differ from their history, or have none, or are missing.

    What is to be decided about a row belongs to what its history says.
    """
    names = [column.name for column in table.logged]
    find = f"SELECT {', '.join(names)} FROM {table.kind} WHERE id = ?"
    open_conflicts = _conflicts(connection, table)
    log = connection.execute(
        "SELECT row, hlc, node, op, data FROM change WHERE tbl = ? ORDER BY row, hlc, node",
        (table.kind,),
    )
    for row, group in groupby(log, key=itemgetter(0)):
        entries = [Entry(hlc, node, op, json.loads(data)) for _, hlc, node, op, data in group]
        found = connection.execute(find, (row,)).fetchone()
        state, clashes = fold_record(table, entries)
        expected = tuple(state.get(name) for name in names)
        told = set(conflict_rows(table.kind, row, clashes))
        if found is None or tuple(found) != expected or open_conflicts.pop(row, set()) != told:
            yield str(row)
    yield from open_conflicts
    yield from _without_history(connection, table)


def _conflicts(connection: Connection, table: RecordTable) -> dict[str, set[tuple[object, ...]]]:
    found: dict[str, set[tuple[object, ...]]] = {}
    for each in connection.execute("SELECT * FROM conflict WHERE tbl = ?", (table.kind,)):
        found.setdefault(str(each["row"]), set()).add(tuple(each))
    return found


def _without_history(connection: Connection, table: RecordTable) -> Iterator[str]:
    query = (
        f"SELECT id FROM {table.kind} AS r "
        "WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.row = r.id)"
    )
    for row in connection.execute(query):
        yield str(row[0])
