"""Photos below a folder, and a thread that tells of new ones: a card, a phone's folder, a cloud's.

A folder is polled, because watching it by the system's means hears nothing of new folders below
it, of files that still grow, and of a folder that comes back after it was unplugged.
"""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from asskomm_audit.imaging.formats import ENDINGS

PAUSE = 3.0
"""Seconds between two looks."""

_DEEPEST = 12  # folders below each other: more is a link that leads back


@dataclass(frozen=True, slots=True)
class Found:
    """New pictures that are written completely, the oldest first."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """The folder cannot be read any more: a card or phone was unplugged."""


@dataclass(frozen=True, slots=True)
class Back:
    """The folder is there again."""


Told: TypeAlias = Found | Gone | Back
_State: TypeAlias = tuple[int, int]  # size in bytes, time of the last change in nanoseconds


def pictures_below(folder: Path) -> list[Path]:
    """Return the pictures in a folder and all below it, the oldest first.

    OSError if the folder itself cannot be read; folders below that cannot are left out.
    """
    return _oldest_first(dict(_pictures(folder)))


class FolderWatch:
    """Looks in a thread of its own every few seconds until `stop`."""

    def __init__(
        self, folder: Path, tell: Callable[[Told], object], *, pause: float = PAUSE
    ) -> None:
        """`tell` is called in the thread."""
        self.folder = folder
        self._tell = tell
        self._pause = pause
        self._stop = threading.Event()
        self._told: dict[Path, _State] = {}
        self._before: dict[Path, _State] = {}
        self._is_gone = False
        self._thread = threading.Thread(target=self._run, name="folder", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Stop looking; a look at a dead drive may take the system longer than one waits here."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def look(self) -> None:
        """Look once: a file is told when it has not changed since the look before."""
        try:
            now = dict(_pictures(self.folder))
        except OSError:
            self._before = {}
            if not self._is_gone:
                self._is_gone = True
                self._tell(Gone())
            return
        if self._is_gone:
            self._is_gone = False
            self._tell(Back())
        ready = {
            path: state
            for path, state in now.items()
            if state[0] and self._before.get(path) == state and self._told.get(path) != state
        }
        self._before = now
        self._told.update(ready)
        if ready:
            self._tell(Found(tuple(_oldest_first(ready))))

    def forget(self, path: Path) -> None:
        """Tell of a file again: it could not be read, and may be once the card is back."""
        self._told.pop(path, None)

    def _run(self) -> None:
        while not self._stop.is_set():
            self.look()
            self._stop.wait(self._pause)


def _oldest_first(found: dict[Path, _State]) -> list[Path]:
    return sorted(found, key=lambda path: (found[path][1], str(path)))


def _pictures(folder: Path, depth: int = 0) -> Iterator[tuple[Path, _State]]:
    below: list[Path] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):  # drafts of other systems, and thumbnails of cameras
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    below.append(Path(entry.path))
                elif entry.name.lower().endswith(ENDINGS):
                    told = entry.stat()
                    yield Path(entry.path), (told.st_size, told.st_mtime_ns)
            except OSError:
                continue
    for each in below if depth < _DEEPEST else ():
        try:
            yield from _pictures(each, depth + 1)
        except OSError:
            if not folder.is_dir():  # all of it was unplugged in the middle
                raise
