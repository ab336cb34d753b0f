"""Builds empty audit files."""

from pathlib import Path

from asskomm_audit.store.connections import connect_for_creating
from asskomm_audit.store.geopackage import APPLICATION_ID, USER_VERSION
from asskomm_audit.store.migrations import migrate
from asskomm_audit.store.publishing import new_audit_file, sync_file


def build_audit_file(path: Path) -> None:
    """Create an empty audit file; a path that is taken is refused with UserError."""
    with new_audit_file(path) as draft:
        fill_audit_file(draft)


def fill_audit_file(draft: Path) -> None:
    """Make the empty file itself; it is for `new_audit_file` to give it a name."""
    connection = connect_for_creating(draft)
    # Nobody misses a draft that a power cut spoils: it is put on the disk once, before it gets
    # its name. SQLite would do so sixteen times, which takes a busy disk a second.
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {USER_VERSION}")
        migrate(connection)
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    sync_file(draft)
