"""What the program is doing when it is killed."""

import random
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from tests.reliability.crashes import (
    Moment,
    Tally,
    acknowledged_in,
    kill_actor,
    kill_typist,
    time_actor,
)
from tests.reliability.scene import grow, make_file, make_photos, three_laptops
from tests.store.golden import golden_files, unpacked

Scenario: TypeAlias = Callable[[Path, int, random.Random], Tally]
"""(empty folder, number of kills, chance) -> what they came to."""

_FILES = 25  # kills until a new file: its check takes longer the more it holds


def typing(folder: Path, kills: int, chance: random.Random) -> Tally:
    """Somebody answers, remarks, adds photos, undoes and redoes in the window."""
    make_photos(folder / "photos")
    tally = Tally()
    for number in range(kills):
        path = folder / f"{number // _FILES}.audit.gpkg"
        if not path.exists():
            make_file(path)
        kill_typist(path, folder / "photos", folder / "data", chance, tally)
    return tally


def merging(folder: Path, kills: int, chance: random.Random) -> Tally:
    """Two laptops' files are merged into a third, after a backup; in the end all must be there."""
    files = three_laptops(folder)
    tally = repeatedly("merge", files, folder, kills, chance)
    time_actor("merge", files, folder / "data")
    wanted = {step for each in files for step in acknowledged_in(each)}
    tally.lost += [step for step, _ in wanted - set(acknowledged_in(files[0]))]
    return tally


def compacting(folder: Path, kills: int, chance: random.Random) -> Tally:
    """A file is written anew, without its free pages."""
    return repeatedly("compact", three_laptops(folder)[:1], folder, kills, chance)


def migrating(folder: Path, kills: int, chance: random.Random) -> Tally:
    """A file of the oldest schema is opened, backed up and brought to the newest."""
    return repeatedly("migrate", [unpacked(golden_files()[0], folder)], folder, kills, chance)


def rewriting(folder: Path, kills: int, chance: random.Random) -> Tally:
    """The same with a larger file, killed only after the transaction of the migration began."""
    path = unpacked(golden_files()[0], folder)
    grow(path)
    return repeatedly("migrate", [path], folder, kills, chance, is_after_journal=True)


def backing_up(folder: Path, kills: int, chance: random.Random) -> Tally:
    """A file is backed up; what is there of backups afterwards must be sound."""
    files = three_laptops(folder)[:1]
    tally = repeatedly("back_up", files, folder, kills, chance)
    for backup in (folder / "data" / "backups").glob("*/*.sicherung"):
        tally.faults += [] if is_whole(backup) else [f"no whole backup: {backup.name}"]
    return tally


def repeatedly(
    act: str,
    files: Sequence[Path],
    folder: Path,
    kills: int,
    chance: random.Random,
    *,
    is_after_journal: bool = False,
) -> Tally:
    """Begin each time with the files as they were; kill at any moment of what it takes."""
    tally, data = Tally(), folder / "data"
    kept = files[0].with_suffix(".kept")
    shutil.copy(files[0], kept)
    seconds = time_actor(act, files, data, is_after_journal=is_after_journal)
    for _ in range(kills):
        for each in folder.glob(f"*{files[0].name}*"):
            each.unlink()
        shutil.copy(kept, files[0])
        tally.acknowledged += len(acknowledged_in(files[0]))
        latest = seconds if is_after_journal else 1.1 * seconds
        moment = Moment(chance.uniform(0, latest), is_after_journal)
        kill_actor(act, files, data, moment, tally)
    return tally


def is_whole(backup: Path) -> bool:
    """Whether SQLite finds nothing wrong with a backup."""
    with closing(sqlite3.connect(backup)) as connection:
        return connection.execute("PRAGMA quick_check").fetchone() == ("ok",)


SCENARIOS: dict[str, Scenario] = {
    "typing": typing,
    "merging": merging,
    "compacting": compacting,
    "migrating": migrating,
    "rewriting": rewriting,
    "backing_up": backing_up,
}
