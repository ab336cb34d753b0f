"""Backup sets: the folder with the backups of one audit file of one laptop, and how it is found.

The folder has a readable name and a key; a note in it says whose backups these are. So a file
that is renamed or moved keeps its set, two files of one name have two, and several laptops can
back up into one folder.
"""

import contextlib
import json
import os
import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from asskomm_audit.domain.backups import BackupReason, BackupStamp
from asskomm_audit.domain.ids import new_id
from asskomm_audit.paths import data_folder
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.photo_vault import PhotoVault

LIGHT, WHOLE = ".sicherung", ".audit.gpkg"
"""How the names of backups end: without photo bytes (no other program opens it), or whole."""

IsStep: TypeAlias = Callable[[str], bool]

_NOTE = "akte.json"
_FORM = "%Y-%m-%d %H-%M-%S%z"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose backups a set holds."""

    file: str  # where it was last
    laptop: str
    host: str
    first_step: str  # of the file: copies share it


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of a file."""

    path: Path
    stamp: BackupStamp

    @property
    def vault(self) -> PhotoVault:
        """Where the photos of a light one are."""
        return PhotoVault(self.path.parent / "photos")


@dataclass(frozen=True, slots=True)
class BackupSet:
    """The backups of one file."""

    folder: Path
    owner: Owner

    @property
    def vault(self) -> PhotoVault:
        """The bytes of the photos of all its light backups."""
        return PhotoVault(self.folder / "photos")

    def backups(self) -> list[Backup]:
        """Return the backups that carry their name, newest first; none is opened."""
        try:
            paths = list(self.folder.iterdir())
        except FileNotFoundError:
            return []
        found = [Backup(path, stamp) for path in paths if (stamp := _stamp_of(path))]
        return sorted(found, key=lambda each: each.stamp, reverse=True)

    def path_for(self, stamp: BackupStamp) -> Path:
        """Return the path of a backup made then and for that."""
        moment = stamp.moment.strftime(_FORM)
        ending = WHOLE if stamp.is_whole else LIGHT
        return self.folder / f"{moment} {stamp.reason}{ending}"


def backup_at(path: Path) -> Backup | None:
    """Return the backup at a path, or None if there is none or its name is not one."""
    stamp = _stamp_of(path)
    return Backup(path, stamp) if stamp and path.is_file() else None


def name_of(backup: Backup) -> str:
    """Return the name of the file that a backup is of, as far as its folder knows."""
    owner = _owner_in(backup.path.parent)
    return Path(owner.file).name if owner else f"{backup.path.parent.name}{WHOLE}"


def find_sets(
    folders: Iterable[Path], path: Path, is_step: IsStep | None = None
) -> list[BackupSet]:
    """Return the sets of a file in these folders; one that cannot be read holds none.

    Without `is_step`, because the file is missing or unreadable, its path decides.
    """
    return [found for folder in folders if (found := _find(folder, path, is_step))]


def set_for(folder: Path, path: Path, connection: Connection) -> BackupSet:
    """Return the set of an open file in this folder, made now if there is none. Raises OSError."""
    file, first_step = _place(path), first_step_of(connection)
    found = _find(folder, path, steps_of(connection))
    if found is None:
        name = path.name.removesuffix(".gpkg").removesuffix(".audit")
        owner = Owner(file, laptop_id(), platform.node(), first_step)
        found = BackupSet(folder / f"{_harmless(name)} {new_id()[-8:]}", owner)
        found.folder.mkdir(parents=True)
    elif found.owner.file == file:
        return found
    moved = replace(found, owner=replace(found.owner, file=file))
    _write_note(moved)
    return moved


def first_step_of(connection: Connection) -> str:
    """Return the id of the first step that changed something, or nothing."""
    found = connection.execute("SELECT step FROM change ORDER BY n LIMIT 1").fetchone()
    return str(found[0]) if found else ""


def steps_of(connection: Connection) -> IsStep:
    """Return what tells whether a step is one of this file, as long as it is open."""

    def is_step(step: str) -> bool:
        query = "SELECT 1 FROM step WHERE id = ?"
        return connection.execute(query, (step,)).fetchone() is not None

    return is_step


def laptop_id() -> str:
    """Return what tells this user's laptop from others; it is made up once."""
    path = data_folder() / "laptop-id.txt"
    with contextlib.suppress(OSError):
        if known := path.read_text("utf-8").strip():
            return known
    made = new_id()
    path.write_text(made, "utf-8")
    return made


def _find(folder: Path, path: Path, is_step: IsStep | None) -> BackupSet | None:
    file, laptop = _place(path), laptop_id()
    sets = [each for each in _sets_in(folder) if each.owner.laptop == laptop]
    own = [each for each in sets if each.owner.file == file]
    if is_step is None:
        return max(own, key=_newest, default=None)
    own = [each for each in own if is_step(each.owner.first_step)]
    if own:
        return max(own, key=_newest)
    moved = (each for each in sets if is_step(each.owner.first_step))
    gone = [each for each in moved if not Path(each.owner.file).exists()]
    return max(gone, key=_newest, default=None)


def _newest(each: BackupSet) -> float:
    return max((backup.stamp.moment.timestamp() for backup in each.backups()), default=0.0)


def _sets_in(folder: Path) -> Iterator[BackupSet]:
    try:
        notes = sorted(folder.glob(f"*/{_NOTE}"))
    except OSError:
        return
    for note in notes:
        if owner := _owner_in(note.parent):
            yield BackupSet(note.parent, owner)


def _owner_in(folder: Path) -> Owner | None:
    try:
        return Owner(**json.loads((folder / _NOTE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _write_note(made: BackupSet) -> None:
    owner = made.owner
    told = {
        "file": owner.file,
        "laptop": owner.laptop,
        "host": owner.host,
        "first_step": owner.first_step,
    }
    draft = made.folder / f"{_NOTE}.part"
    draft.write_text(json.dumps(told, ensure_ascii=False, indent=2), "utf-8")
    draft.replace(made.folder / _NOTE)


def _stamp_of(path: Path) -> BackupStamp | None:
    name = next((path.name.removesuffix(e) for e in (LIGHT, WHOLE) if path.name.endswith(e)), "")
    moment, _, reason = name.rpartition(" ")
    try:
        return BackupStamp(datetime.strptime(moment, _FORM), BackupReason(reason))  # noqa: DTZ007 - has %z
    except ValueError:  # somebody else's file
        return None


def _harmless(name: str) -> str:
    """Return a name that every file system takes, with room for the key."""
    kept = "".join(letter for letter in name if letter.isalnum() or letter in " -_&,")
    return kept.encode()[:40].decode(errors="ignore").strip() or "Akte"


def _place(path: Path) -> str:
    return os.path.realpath(path)
