"""Creating and opening audit files: one sentence for everything that cannot be opened."""

from pathlib import Path

from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.building import build_audit_file
from asskomm_audit.store.holders import Holder
from asskomm_audit.store.lending import refuse_lent
from asskomm_audit.store.locks import Claim, claim, join_claim
from asskomm_audit.store.looking import FOREIGN as FOREIGN
from asskomm_audit.store.looking import is_audit_file as is_audit_file
from asskomm_audit.store.looking import (
    look,
    refuse_foreign,
    refuse_newer,
    refuse_what_is_no_database,
)
from asskomm_audit.store.looking import look_at as look_at
from asskomm_audit.store.migrations import is_pending
from asskomm_audit.store.troubles import troubles_told
from asskomm_audit.store.upgrading import UpgradeNeededError, upgrade, upgraded_in_memory
from asskomm_audit.store.watched import WatchedConnection


def create_audit_file(path: Path) -> AuditFile:
    """Create an empty audit file and open it; a path that is taken is refused with UserError."""
    build_audit_file(path)
    file = open_audit_file(path)
    file.note_creation()
    return file


def open_audit_file(
    path: Path,
    *,
    read_only: bool = False,
    progress: Progress = silent,
    instead_of: Holder | None = None,
    may_upgrade: bool = True,
) -> AuditFile:
    """Open an audit file; looking at it changes no byte. The caller closes it.

    Raises UserError if it is none, is damaged, newer than the program or written by another one.
    A file in a place where nobody can write is opened for reading. One of an older schema is
    brought to the newest after a backup, of which `progress` tells; for reading it stays as it is.
    `instead_of` is who had the file, if somebody has confirmed that they have it no more. Without
    `may_upgrade` an older file raises UpgradeNeededError.
    """
    refuse_what_is_no_database(path)
    right = join_claim(path) if read_only else claim(path, instead_of=instead_of)
    try:
        if not read_only:
            refuse_lent(path, instead_of)
        return _open(path, right, progress if may_upgrade else None, read_only=read_only)
    except BaseException:
        if right and right.leave():
            right.give_up()
        raise


def _open(
    path: Path, right: Claim | None, progress: Progress | None, *, read_only: bool
) -> AuditFile:
    may_write = right is not None and not read_only
    connection = look(path, may_repair=may_write)
    try:
        connection = _ready(path, connection, progress, may_write=may_write)
        with troubles_told(path):
            return AuditFile(path, connection, right, read_only=not may_write)
    except BaseException:
        connection.close()
        raise


def _ready(
    path: Path, connection: WatchedConnection, progress: Progress | None, *, may_write: bool
) -> WatchedConnection:
    """Return a connection to what was looked at, now trusted and of the newest schema.

    Without `progress` none is brought to it.
    """
    refuse_newer(connection, path)
    refuse_foreign(connection, path)
    with troubles_told(path):
        if not is_pending(connection):
            return connection
    if not may_write:
        return upgraded_in_memory(path, connection)
    if progress is None:
        raise UpgradeNeededError(path)
    connection.close()
    return upgrade(path, progress)
