"""Forgetting reaches the backups too: those that hold what was forgotten are thrown away."""

from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backup_thinning import drop_unneeded_photos
from asskomm_audit.store.backups import backups_of, sets_of
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.looking import look_at
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NOT_CLEANED = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht alle Sicherungen von {datei} ließen sich löschen: {name}. Schließen Sie den "
    "Datenträger an oder löschen Sie die Datei von Hand.",
)


def backups_holding(path: Path, photo_hashes: Collection[str] | None = None) -> list[Backup]:
    """Return the backups that hold one of these photos, or all: each may hold old texts.

    One that cannot be read counts as holding them. Backups on drives that are not connected, of
    other laptops and copies that were given away are not among them.
    """
    backups = backups_of(path)
    if photo_hashes is None:
        return backups
    return [each for each in backups if _holds(each, photo_hashes)]


def clean_backups(
    path: Path, *, photo_hashes: Collection[str] = (), drop_older: bool = False
) -> int:
    """Remove the backups that hold one of these photos, with `drop_older` all, and the photos.

    To be called once the file itself has forgotten. Returns how many backups went. Raises
    UserError if one could not be removed; calling again goes on.
    """
    gone = backups_holding(path, None if drop_older else photo_hashes)
    sets = sets_of(path)
    for backup in gone:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(_NOT_CLEANED, datei=path.name, name=str(backup.path)) from error
    for home in sets:
        try:
            home.vault.drop(photo_hashes)
            drop_unneeded_photos(home, at_once=True)
        except OSError as error:
            raise UserError(_NOT_CLEANED, datei=path.name, name=str(home.folder)) from error
    return len(gone)


def _holds(backup: Backup, photo_hashes: Collection[str]) -> bool:
    wanted = set(photo_hashes)
    try:
        with closing(look_at(backup.path)) as connection:
            rows = connection.execute("SELECT sha256 FROM photo_data")
            return any(key in wanted for (key,) in rows)
    except (UserError, sqlite3.DatabaseError):
        return True
