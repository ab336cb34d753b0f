"""The photo store beside backups: the bytes of each photo once, in a file named by their hash."""

import contextlib
import hashlib
import os
import time
from collections.abc import Collection, Iterator
from pathlib import Path

from asskomm_audit.domain.ids import new_id
from asskomm_audit.store.publishing import sync_folder

_ENDING = ".jpg"
_UNFINISHED = ".part"


class PhotoVault:
    """Keeps bytes under their SHA-256 (as 64 hexadecimal digits) in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._touched: set[Path] = set()

    def digests(self) -> set[str]:
        """Return what is kept, without reading it."""
        return {path.stem for path in self._files(_ENDING)}

    def put(self, data: bytes) -> str:
        """Keep the bytes and return their SHA-256; they were read back, `settle` keeps them safe.

        Raises OSError, and leaves nothing then.
        """
        digest = hashlib.sha256(data).hexdigest()
        path = self._path(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{new_id()}{_UNFINISHED}")
        try:
            with draft.open("wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if hashlib.sha256(draft.read_bytes()).hexdigest() != digest:
                raise OSError("what was written reads otherwise")
            draft.replace(path)
            self._touched.add(path.parent)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        return digest

    def settle(self) -> None:
        """Put the names of what was kept on the disk too, so that a power cut takes none."""
        if self._touched:
            for folder in (*self._touched, self._folder, self._folder.parent):
                sync_folder(folder)
            self._touched.clear()

    def read(self, digest: str) -> bytes | None:
        """Return the bytes, or None if they are missing or no longer what they were."""
        try:
            data = self._path(digest).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == digest else None

    def size(self) -> int:
        """Return how many bytes all of it takes."""
        return sum(path.stat().st_size for path in self._files(_ENDING))

    def drop_all_but(self, wanted: Collection[str], *, grace: float) -> None:
        """Remove all else, and what a broken write left, unless it is younger than `grace` seconds.

        What cannot be removed now stays until the next time.
        """
        before = time.time() - grace
        unneeded = (path for path in self._files(_ENDING) if path.stem not in wanted)
        for path in (*unneeded, *self._files(_UNFINISHED)):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime <= before:
                    path.unlink()

    def drop(self, digests: Collection[str]) -> None:
        """Remove these at once. Raises OSError if one cannot be removed."""
        for digest in digests:
            self._path(digest).unlink(missing_ok=True)

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / f"{digest}{_ENDING}"

    def _files(self, ending: str) -> Iterator[Path]:
        for folder in _entries(self._folder):
            for path in _entries(folder):
                if path.suffix == ending:
                    yield path


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
