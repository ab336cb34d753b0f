"""What a schema consists of: as a file has it, and as migrations make it."""

from collections.abc import Iterable
from contextlib import closing
from typing import TypeAlias

from asskomm_audit.store.driver import Connection
from asskomm_audit.store.late_triggers import LateTriggers
from asskomm_audit.store.migrations import Migration, schema_after

SchemaObjects: TypeAlias = dict[tuple[str, str], tuple[str, str]]
"""(type, name) -> (table, SQL)."""


def objects_of(connection: Connection) -> SchemaObjects:
    """Return what the schema of a file consists of."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    return {
        (kind, name): (table, sql or "") for kind, name, table, sql in connection.execute(query)
    }


def objects_after(migrations: Iterable[Migration]) -> SchemaObjects:
    """Return what the schema of a file consists of that went through these migrations."""
    with closing(schema_after(())) as connection:
        late = LateTriggers(connection)
        for _, function in migrations:
            function(late)
        triggers = {("trigger", name): told for name, told in late.noted.items()}
        return objects_of(connection) | triggers
