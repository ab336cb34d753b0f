"""Writes many rows without their triggers: what these do for each row is done once for all.

Row by row the triggers of the index for searching take old words out and put new ones in by turns.
Each turn makes FTS5 write out what it has gathered, because the numbers of the rows go up and down:
that costs most of a merge. All out first and all in afterwards gives the same index. What values
are allowed is asked once for many rows, and the triggers that keep the log have nothing to do.
"""

import json
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import tuples
from asskomm_audit.store.schema_2 import SEARCHED, columns_of, folded, is_shown
from asskomm_audit.store.triggers import values_rule

_SQL = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN "
    "(SELECT value FROM json_each(?)) ORDER BY rowid"
)
_RESTING = json.dumps(
    [f"{kind}_search_{act}" for kind in SEARCHED for act in "iud"]
    + [
        f"{kind}_{act}"
        for kind in Kind
        for act in ("log_i", "log_u", "no_edit_deleted", "values_i", "values_u")
    ]
)
_ALSO = frozenset(("deleted", "item"))  # columns that decide whether a row is found


class BulkWriting:
    """What is written, and is to be indexed again. Made by `bulk_writing` only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changed: dict[Kind, dict[str, None]] = {kind: {} for kind in SEARCHED}

    def before_adding(self, kind: Kind, rows: Iterable[str]) -> None:
        """Note rows that come in, in their order."""
        self._note(kind, rows)

    def before_changing(self, kind: Kind, columns: Collection[str], rows: Collection[str]) -> None:
        """Take the words of rows out, if what is found of them is about to change."""
        if kind not in SEARCHED or _ALSO.union(SEARCHED[kind]).isdisjoint(columns):
            return
        wanted = json.dumps([*rows])
        mine = f"e.tbl = '{kind}' AND e.row IN (SELECT value FROM json_each(?))"
        self._connection.execute(
            f"INSERT INTO search_text (search_text, rowid, {columns_of(kind)}) "
            f"SELECT 'delete', e.n, {folded(kind, 'r')} FROM search_entry AS e "
            f"JOIN {kind} AS r ON r.id = e.row WHERE {mine} ORDER BY e.n",
            (wanted,),
        )
        self._connection.execute(f"DELETE FROM search_entry AS e WHERE {mine}", (wanted,))
        self._note(kind, rows)

    def after_writing(self, table: RecordTable, rows: Collection[str]) -> None:
        """Look at what was written. Raises ValueError if a value is not allowed."""
        query = (
            f"SELECT 1 FROM {table.kind} AS new WHERE id IN (SELECT value FROM json_each(?)) "
            f"AND NOT ({values_rule(table)}) LIMIT 1"
        )
        if list(tuples(self._connection, query, json.dumps([*rows]))):
            raise ValueError("a value is not allowed")

    def put_back(self) -> None:
        """Put in the words of all that was noted."""
        for kind, rows in self._changed.items():
            if rows:
                self._put_back(kind, json.dumps([*rows]))
                rows.clear()

    def _put_back(self, kind: Kind, rows: str) -> None:
        connection = self._connection
        last = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'search_entry'"
        ((before,),) = tuples(connection, last)
        connection.execute(
            f"INSERT INTO search_entry (tbl, row) SELECT '{kind}', r.id FROM json_each(?) AS j "
            f"CROSS JOIN {kind} AS r ON r.id = j.value WHERE {is_shown(kind, 'r')} ORDER BY j.key",
            (rows,),
        )
        connection.execute(
            f"INSERT INTO search_text (rowid, {columns_of(kind)}) "
            f"SELECT e.n, {folded(kind, 'r')} FROM search_entry AS e "
            f"JOIN {kind} AS r ON r.id = e.row WHERE e.n > ? ORDER BY e.n",
            (before,),
        )

    def _note(self, kind: Kind, rows: Iterable[str]) -> None:
        if kind in SEARCHED:
            noted = self._changed[kind]
            for row in rows:  # the last writing counts
                noted.pop(row, None)
                noted[row] = None


@contextmanager
def bulk_writing(connection: Connection) -> Generator[BulkWriting]:
    """Let the triggers rest while rows are written, and make up for them.

    Only inside a transaction that is not recorded: whoever writes has to tell. The triggers come
    back as they were; if anything fails, the transaction does not come to pass.
    """
    triggers = list(tuples(connection, _SQL, _RESTING))
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    bulk = BulkWriting(connection)
    yield bulk
    bulk.put_back()
    for _, sql in triggers:
        connection.execute(sql)
