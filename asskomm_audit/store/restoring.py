"""Getting a backup back: as a copy beside the file, or in its place; nothing is overwritten."""

import os
import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backup_verifying import log_end
from asskomm_audit.store.copying import copy_pages, verify_copy
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.locks import claim
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.store.slim_copying import fill_slim
from asskomm_audit.store.troubles import sentence_for
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_BROKEN = QT_TRANSLATE_NOOP(
    "Error",
    "Die Sicherung vom {zeit} ist beschädigt und lässt sich nicht öffnen. Wählen Sie eine andere.",
)
_NOT_REPLACED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} lässt sich nicht umbenennen und bleibt, wie sie ist. Schließen Sie Programme, die "
    "sie geöffnet haben, oder öffnen Sie die Sicherung als Kopie.",
)
_ENDING = ".audit.gpkg"
_JOURNALS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of a restoration."""

    path: Path
    lacking: int  # photos that the backup had lost
    replaced: Path | None = None  # where the file is now that had the name before


def restore_copy(backup: Backup, target: Path, progress: Progress = silent) -> Restored:
    """Write the backup with its photos as a new file; a name that is taken is refused.

    Photos the backup has lost are missing in the file, and counted. Raises UserError if it is
    damaged or cannot be written there; then nothing is left.
    """
    with new_audit_file(target) as draft:
        lacking = _write(backup, draft, progress)
    return Restored(target, lacking)


def restore_in_place(backup: Backup, path: Path, progress: Progress = silent) -> Restored:
    """Give the backup the name of the file, which must be closed; that one is kept beside it.

    The file may be damaged or gone. Raises UserError if it did not work: then it is untouched.
    """
    if not os.path.lexists(path):
        return restore_copy(backup, path, progress)
    with _claimed(path):
        copy = free_name(path, backup.stamp.moment)
        lacking = restore_copy(backup, copy, progress).lacking
        replaced = free_name(path, datetime.now().astimezone())
        try:
            _exchange(path, copy, replaced)
        except OSError as error:
            copy.unlink(missing_ok=True)
            raise UserError(_NOT_REPLACED, datei=path.name) from error
    return Restored(path, lacking, replaced)


def free_name(path: Path, moment: datetime) -> Path:
    """Return a name beside the file that says when, and that nothing has."""
    stem = path.name.removesuffix(".gpkg").removesuffix(".audit")
    plain = f"{stem} {moment.astimezone():%Y-%m-%d %H-%M}"
    number, free = 1, path.with_name(f"{plain}{_ENDING}")
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{plain} ({number}){_ENDING}")
    return free


def _write(backup: Backup, draft: Path, progress: Progress) -> int:
    try:
        with closing(look_at(backup.path)) as source:
            entries = log_end(source).entries
            if backup.stamp.is_whole:
                copy_pages(source, draft, progress)
    except (UserError, sqlite3.DatabaseError) as error:
        raise _broken(backup) from error
    lacking = 0
    if not backup.stamp.is_whole:
        shutil.copyfile(backup.path, draft)
        try:
            lacking = fill_slim(draft, backup.vault, progress)
        except sqlite3.DatabaseError as error:
            raise _about_disk(error, draft) or _broken(backup) from error
    verify_copy(draft, backup.path, entries)
    return lacking


def _about_disk(error: Exception, draft: Path) -> UserError | None:
    """Return the sentence of a full or faulty disk; what else is wrong is the backup's fault."""
    is_disk = "full" in str(error) or "I/O" in str(error)
    return sentence_for(error, draft) if is_disk else None


def _broken(backup: Backup) -> UserError:
    return UserError(_BROKEN, zeit=f"{backup.stamp.moment.astimezone():%d.%m.%Y %H:%M}")


@contextmanager
def _claimed(path: Path) -> Generator[None]:
    """Keep other programs off the file. Raises UserError if one has it."""
    right = claim(path)
    try:
        yield
    finally:
        if right and right.leave():
            right.give_up()


def _exchange(path: Path, copy: Path, replaced: Path) -> None:
    """Let the copy take the place of the file, which gets another name; at best at once."""
    journals = [each for ending in _JOURNALS if (each := _with(path, ending)).exists()]
    if not journals and _is_linked(replaced, path):
        try:
            copy.replace(path)
        except OSError:
            replaced.unlink()
            raise
        return
    path.rename(replaced)  # from here to the end a crash leaves both, under other names
    for each in journals:
        each.rename(_with(replaced, each.name.removeprefix(path.name)))
    copy.rename(path)


def _is_linked(name: Path, path: Path) -> bool:
    try:
        name.hardlink_to(path)
    except OSError:  # sticks know no links
        return False
    return True


def _with(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
