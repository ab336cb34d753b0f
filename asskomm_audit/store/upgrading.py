"""Brings files of older programs to the newest schema: after a backup, wholly or not at all."""

from pathlib import Path

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress
from asskomm_audit.store.backups import full_backup
from asskomm_audit.store.connections import (
    connect_for_creating,
    connect_in_memory,
    set_journal_mode,
)
from asskomm_audit.store.copying import UnsoundCopyError
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.looking import look_once
from asskomm_audit.store.migrations import migrate
from asskomm_audit.store.troubles import DamagedFileError, FileError, troubles_told
from asskomm_audit.store.watched import WatchedConnection
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NO_BACKUP = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} stammt von einer älteren Fassung des Programms. Vor der Anpassung ließ sich keine "
    "Sicherung anlegen, deshalb blieb sie unverändert. Schaffen Sie Platz auf diesem Rechner, "
    "oder öffnen Sie die Akte nur zum Lesen.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} stammt von einer älteren Fassung des Programms und muss erst angepasst werden.",
)
_LARGE = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} stammt von einer älteren Fassung des Programms. Öffnen Sie die Akte einmal zum "
    "Bearbeiten; dabei wird sie gesichert und angepasst.",
)
_FITS_IN_MEMORY = 500_000_000  # bytes


class UpgradeNeededError(FileError):
    """The file comes from an older program; to bring it up may take a while."""

    def __init__(self, path: Path) -> None:
        super().__init__(_OLDER, path)


class NotUpgradedError(FileError):
    """The file is as old as it was, because there was no room for a backup."""


def upgrade(path: Path, progress: Progress) -> WatchedConnection:
    """Back the file up, bring it to the newest schema and return a connection for looking.

    Raises UserError; the file is then as it was.
    """
    try:
        full_backup(path, BackupReason.MIGRATION, progress=progress)
    except DamagedFileError:
        raise
    except UnsoundCopyError as error:
        raise DamagedFileError(path) from error
    except (UserError, OSError) as error:
        raise NotUpgradedError(_NO_BACKUP, path) from error
    with troubles_told(path):
        connection = connect_for_creating(path)
        connection.watch(path)
        try:
            migrate(connection)
        finally:
            set_journal_mode(connection, "delete")  # nothing stays beside the file
            connection.close()
        return look_once(path)


def upgraded_in_memory(path: Path, connection: WatchedConnection) -> WatchedConnection:
    """Return a copy of the file in memory, of the newest schema; `connection` is closed then."""
    if path.stat().st_size > _FITS_IN_MEMORY:
        raise UserError(_LARGE, datei=path.name)
    copy = connect_in_memory()
    copy.watch(path)
    try:
        with troubles_told(path):
            connection.backup(copy)
            copy.text_factory, copy.row_factory = connection.text_factory, connection.row_factory
            register_functions(copy)
            migrate(copy)
            copy.execute("PRAGMA query_only = ON")
    except BaseException:
        copy.close()
        raise
    connection.close()
    return copy
