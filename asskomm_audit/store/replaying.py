"""Compares the tables with what the change log says should be in them."""

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from asskomm_audit.domain.erasures import ERASED, erased_in
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection


def rows_unlike_the_log(connection: Connection, table: RecordTable) -> Iterator[str]:
    """Yield the ids of rows that differ from their history, or have none, or are missing."""
    names = [column.name for column in table.logged]
    find = f"SELECT {', '.join(names)} FROM {table.kind} WHERE id = ?"
    entries = connection.execute(
        "SELECT row, op, data FROM change WHERE tbl = ? ORDER BY row, hlc, node", (table.kind,)
    )
    for row, group in groupby(entries, key=itemgetter(0)):
        expected = replayed([(op, data) for _, op, data in group], table)
        found = connection.execute(find, (row,)).fetchone()
        if found is None or tuple(found) != tuple(expected[name] for name in names):
            yield str(row)
    yield from _without_history(connection, table)


def replayed(entries: list[tuple[str, str]], table: RecordTable) -> dict[str, Any]:
    """Return the values the log leads to."""
    emptied = {column.name: column.emptied for column in table.columns}
    values: dict[str, Any] = {column.name: None for column in table.logged} | {"deleted": 0}
    for op, data in entries:
        told: dict[str, Any] = json.loads(data)
        if op == ERASED:
            values.update({name: emptied[name] for name in erased_in(told)})
        elif op == "I":
            values.update(told)
        else:
            values.update({name: pair[1] for name, pair in told.items() if name in values})
    for column in table.logged:
        if column.stored == "blob" and values[column.name] is not None:
            values[column.name] = bytes.fromhex(values[column.name])
    return values


def _without_history(connection: Connection, table: RecordTable) -> Iterator[str]:
    query = (
        f"SELECT id FROM {table.kind} AS r "
        "WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.row = r.id)"
    )
    for row in connection.execute(query):
        yield str(row[0])
