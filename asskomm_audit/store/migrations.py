"""The schema's history. Add to the end; never change a migration that has shipped."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from asskomm_audit.store import schema_1, schema_2, schema_3, schema_4, schema_5, tables_5
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.late_triggers import Executor, LateTriggers

TABLES: tuple[RecordTable, ...] = tables_5.TABLES
"""The recorded tables as the newest migration leaves them, parents first."""

MIGRATION_SET = "asskomm_audit"


def create_audit_file(connection: Executor) -> None:
    """Create an empty file of schema 1."""
    for statement in schema_1.statements():
        connection.execute(statement)


def add_search(connection: Executor) -> None:
    """Add the index for searching and the indexes of the lists: schema 2."""
    for statement in schema_2.statements():
        connection.execute(statement)


def add_visits(connection: Executor) -> None:
    """Let visits, stops and surveys grow, and add boards, measurements and hazards."""
    for statement in schema_3.statements():
        connection.execute(statement)


def add_order(connection: Executor) -> None:
    """Add the order of action of all findings and the scores of all audits: schema 4."""
    for statement in schema_4.statements():
        connection.execute(statement)


def add_showing(connection: Executor) -> None:
    """Let photos be turned, cropped, numbered and drawn on; keep what was issued: schema 5."""
    for statement in schema_5.statements():
        connection.execute(statement)


Migration: TypeAlias = tuple[str, Callable[[Executor], None]]
"""(name, what it does to a file that has been through all before it)."""

MIGRATIONS: tuple[Migration, ...] = (
    ("0001_audit_file", create_audit_file),
    ("0002_search", add_search),
    ("0003_visits", add_visits),
    ("0004_order", add_order),
    ("0005_showing", add_showing),
)


def names_applied(connection: Connection) -> list[str]:
    """Return the names of the migrations a file has been through; reads only."""
    query = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
    if not connection.execute(query, ("_sqlite_migrations",)).fetchone()[0]:
        return []
    query = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id"
    return [row[0] for row in connection.execute(query, (MIGRATION_SET,))]


def is_pending(connection: Connection) -> bool:
    """Whether the file lacks a migration that this program knows."""
    applied = set(names_applied(connection))
    return any(name not in applied for name, _ in MIGRATIONS)


def migrate(connection: Connection) -> None:
    """Bring the file to the newest schema: all of it, or nothing.

    Foreign keys must be off. The record of what was applied is the one of sqlite-utils.
    """
    from sqlite_utils import Database, Migrations  # its import takes 0.1 s, reading needs none

    late = None if names_applied(connection) else LateTriggers(connection)
    migrations = Migrations(MIGRATION_SET)
    for name, function in MIGRATIONS:
        migrations(name=name)(_for_database(function, late))
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        if late:
            late.make()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def schema_after(migrations: Iterable[Migration]) -> Connection:
    """Return an empty file in memory that these migrations made: the caller closes it."""
    connection: Connection = sqlite3.connect(":memory:", isolation_level=None)
    register_functions(connection)
    for _, function in migrations:
        function(connection)
    return connection


def _for_database(
    function: Callable[[Executor], None], late: LateTriggers | None
) -> Callable[..., None]:
    def apply(db: object) -> None:
        connection: Connection = getattr(db, "conn")  # noqa: B009 - Database types it as optional
        function(late or connection)

    return apply
