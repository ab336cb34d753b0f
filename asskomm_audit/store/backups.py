"""Backups of an audit file: light ones whose photos lie beside them once, and full copies.

A backup gets its name once it is whole, on the disk and verified. Nothing here changes the file.
"""

from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from asskomm_audit.domain.backups import BackupReason, BackupStamp
from asskomm_audit.errors import UserError
from asskomm_audit.paths import backup_folders
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.backup_sets import (
    Backup,
    BackupSet,
    find_sets,
    first_step_of,
    set_for,
    steps_of,
)
from asskomm_audit.store.backup_thinning import thin
from asskomm_audit.store.backup_troubles import backup_troubles_told
from asskomm_audit.store.backup_verifying import LogEnd, log_end, refuse_unsound
from asskomm_audit.store.copying import copy_pages, verify_copy
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.guard import foreign_parts
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.publishing import draft_beside, published
from asskomm_audit.store.slim_copying import copy_slim
from asskomm_audit.store.troubles import troubles_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_FOREIGN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält fremde Programmteile und wird nicht gesichert. Fragen Sie, woher die Datei "
    "stammt.",
)


def back_up(
    path: Path,
    reason: BackupReason,
    *,
    folder: Path | None = None,
    progress: Progress = silent,
) -> Backup | None:
    """Back an audit file up without its photos' bytes, which are kept once beside all backups.

    Returns None if nothing was entered since the last one. `folder` stands in for the chosen one.
    Progress counts new photos; cancelling leaves nothing half. Raises UserError if it did not
    work: the older backups stay as they are.
    """
    root = folder or backup_folders()[0]
    with backup_troubles_told(path, root):
        with closing(look_at(path)) as source, troubles_told(path):
            if foreign_parts(source):
                raise UserError(_FOREIGN, datei=path.name)
            end = log_end(source)
            if not end.entries:
                return None
            home = set_for(root, path, source)
        if _is_backed_up(home, end):
            return None
        backup = _new_backup(home, reason)
        draft = draft_beside(backup.path)
        with published(draft, backup.path):
            copy_slim(path, draft, home.vault, progress)
            refuse_unsound(draft, path, end.entries, home.vault, progress)
        thin(home, backup)
        return backup


def full_backup(
    path: Path,
    reason: BackupReason,
    *,
    folder: Path | None = None,
    progress: Progress = silent,
) -> Backup:
    """Copy the whole file with its photos to its backups, of whatever schema we know it is.

    For `reason` MIGRATION or MERGE, before the file is changed as a whole. Progress counts pages.
    Raises UserError if it did not work: nothing shall be changed then.
    """
    root = folder or backup_folders()[0]
    with backup_troubles_told(path, root), closing(look_at(path)) as source:
        with troubles_told(path):
            end, home = log_end(source), set_for(root, path, source)
        backup = _new_backup(home, reason)
        draft = draft_beside(backup.path)
        with published(draft, backup.path):
            copy_pages(source, draft, progress)
            verify_copy(draft, path, end.entries)
        thin(home, backup)
        return backup


def backups_of(path: Path, folders: Iterable[Path] | None = None) -> list[Backup]:
    """Return the backups of a file, newest first, also if it is damaged or gone.

    Looks in the folder where backups go and in those where they went before. Opens none.
    """
    sets = sets_of(path, folders)
    found = [backup for each in sets for backup in each.backups()]
    return sorted(found, key=lambda each: each.stamp, reverse=True)


def is_readable(path: Path) -> bool:
    """Whether the file is an audit file of ours in which the history can be read."""
    try:
        with closing(look_at(path)) as source:
            return bool(first_step_of(source)) and not foreign_parts(source)
    except (UserError, sqlite3.DatabaseError):
        return False


def folder_of(path: Path) -> Path:
    """Return the folder with the backups of a file, or the one where they would be made."""
    root = backup_folders()[0]
    sets = sets_of(path, [root])
    return sets[0].folder if sets else root


def sets_of(path: Path, folders: Iterable[Path] | None = None) -> list[BackupSet]:
    """Return the sets of a file, in the folder where backups go and where they went before."""
    roots = backup_folders() if folders is None else list(folders)
    try:
        with closing(look_at(path)) as source:
            return find_sets(roots, path, steps_of(source))
    except (UserError, sqlite3.DatabaseError):
        return find_sets(roots, path)


def _is_backed_up(home: BackupSet, end: LogEnd) -> bool:
    newest = next(iter(home.backups()), None)
    if newest is None:
        return False
    try:
        with closing(look_at(newest.path)) as connection:
            return log_end(connection) == end
    except (UserError, sqlite3.DatabaseError):
        return False


def _new_backup(home: BackupSet, reason: BackupReason) -> Backup:
    moment = datetime.now(UTC).astimezone().replace(microsecond=0)
    taken = {each.stamp.moment for each in home.backups()}
    while moment in taken:
        moment += timedelta(seconds=1)
    stamp = BackupStamp(moment, reason)
    return Backup(home.path_for(stamp), stamp)
