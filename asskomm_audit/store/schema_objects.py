"""What a schema consists of: as a file has it, and as migrations make it."""

import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from asskomm_audit.store.driver import Connection, Cursor, sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.migrations import Migration

SchemaObjects: TypeAlias = dict[tuple[str, str], tuple[str, str]]
"""(type, name) -> (table, SQL)."""

_MADE = re.compile(r"CREATE TRIGGER (\w+) (?:BEFORE|AFTER) [^;]*? ON (\w+)\s")
_DROPPED = re.compile(r"DROP TRIGGER (\w+)")
_Base: type[Connection] = sqlite3.Connection


class _Sketch(_Base):
    """A database where triggers are only noted.

    SQLite reads all triggers anew for each column that a table gets: that made the first opening
    of a file five times as long.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.triggers: SchemaObjects = {}

    def execute(self, sql: str, parameters: Any = (), /) -> Cursor:
        """Carry a statement out, or note what it says of a trigger."""
        if found := _MADE.match(sql):
            self.triggers["trigger", found[1]] = (found[2], sql)
        elif found := _DROPPED.match(sql):
            del self.triggers["trigger", found[1]]
        else:
            return super().execute(sql, parameters)
        return self.cursor()


def objects_of(connection: Connection) -> SchemaObjects:
    """Return what the schema of a file consists of."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    return {
        (kind, name): (table, sql or "") for kind, name, table, sql in connection.execute(query)
    }


def objects_after(migrations: Iterable[Migration]) -> SchemaObjects:
    """Return what the schema of a file consists of that went through these migrations."""
    sketch: _Sketch = sqlite3.connect(":memory:", isolation_level=None, factory=_Sketch)
    try:
        register_functions(sketch)
        for _, function in migrations:
            function(sketch)
        return objects_of(sketch) | sketch.triggers
    finally:
        sketch.close()
