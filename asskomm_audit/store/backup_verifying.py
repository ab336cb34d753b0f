"""Whether a backup is one: sound pages, the whole history, and all its photos."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.interrupting import interruptible
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.migrations import names_applied
from asskomm_audit.store.photo_vault import PhotoVault
from asskomm_audit.store.slim_copying import digests_of
from asskomm_audit.store.watched import WatchedConnection
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_UNSOUND = QT_TRANSLATE_NOOP(
    "Error",
    "Die Sicherung von {datei} ist nicht fehlerfrei und wurde verworfen. Die älteren Sicherungen "
    "bleiben. Prüfen Sie die Akte und den Datenträger mit den Sicherungen.",
)


@dataclass(frozen=True, slots=True)
class LogEnd:
    """How far the history of a file goes: where it is equal, the files are."""

    entries: int
    hlc: int
    node: int
    migrations: int


def log_end(connection: Connection) -> LogEnd:
    """Return how far the history goes."""
    query = "SELECT n, hlc, node FROM change ORDER BY n DESC LIMIT 1"
    entries, hlc, node = connection.execute(query).fetchone() or (0, 0, 0)
    return LogEnd(entries, hlc, node, len(names_applied(connection)))


def refuse_unsound(
    draft: Path, source: Path, entries: int, vault: PhotoVault, progress: Progress = silent
) -> None:
    """Raise UserError unless the light backup of `source` is sound and reaches entry `entries`."""
    with closing(look_at(draft)) as connection:
        is_whole = log_end(connection).entries >= entries and _is_sound(connection, progress)
        if not is_whole or digests_of(connection) - vault.digests():
            raise UserError(_UNSOUND, datei=source.name)


def is_sound(backup: Backup, progress: Progress = silent, *, read_photos: bool = False) -> bool:
    """Whether the backup can be restored with all its photos.

    That they are there is always looked at, their bytes only with `read_photos`, which takes its
    time and tells progress.
    """
    try:
        with closing(look_at(backup.path)) as connection:
            if not _is_sound(connection, progress):
                return False
            if backup.stamp.is_whole:
                return True
            wanted = digests_of(connection)
    except (UserError, sqlite3.DatabaseError, ValueError):
        return False
    if not read_photos:
        return wanted <= backup.vault.digests()
    for done, digest in enumerate(sorted(wanted)):
        progress(done, len(wanted))
        if backup.vault.read(digest) is None:
            return False
    return True


def _is_sound(connection: WatchedConnection, progress: Progress) -> bool:
    with interruptible(connection, progress):
        return [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
