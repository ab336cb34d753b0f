"""What the program is doing when it is killed."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from tests.reliability.crashes import Tally, kill_typist
from tests.reliability.scene import make_file, make_photos

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


SCENARIOS: dict[str, Scenario] = {"typing": typing}
