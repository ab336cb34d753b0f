"""Photos that are prepared and wait to be written: a few large ones, or more that are small."""

from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from threading import Condition
from typing import TypeAlias

from asskomm_audit.errors import UserError
from asskomm_audit.intake import Incoming, KnownPicture

Ready: TypeAlias = Incoming | KnownPicture | UserError

_FEW, _MANY = 2, 24
_SMALL = 1 << 20  # bytes that more than a few may have together


class ReadyPhotos:
    """A shelf between the thread that prepares photos and the one that writes them."""

    def __init__(self) -> None:
        self._photos: deque[Ready] = deque()
        self._held = 0  # bytes
        self._is_closed = False
        self._changed = Condition()

    def put(self, ready: Ready, seconds: float) -> bool:
        """Put one down as soon as there is room; False if there was none in that time."""
        size = _size(ready)
        with self._changed:
            if not self._changed.wait_for(lambda: self._has_room(size), seconds):
                return False
            self._photos.append(ready)
            self._held += size
        return True

    def take(self, most: int) -> list[Ready]:
        """Take what is there, oldest first, `most` at once; of large ones a single one."""
        taken: list[Ready] = []
        weight = 0
        with self._changed:
            while self._photos and len(taken) < most:
                weight += _size(self._photos[0])
                if taken and weight > _SMALL // 2:
                    break
                taken.append(self._photos.popleft())
                self._held -= _size(taken[-1])
            self._changed.notify_all()
        return taken

    @contextmanager
    def closed(self) -> Generator[None]:
        """Let nobody put anything down meanwhile: threads that compute slow each other down."""
        self._close(on=True)
        try:
            yield
        finally:
            self._close(on=False)

    def _close(self, *, on: bool) -> None:
        with self._changed:
            self._is_closed = on
            self._changed.notify_all()

    def _has_room(self, size: int) -> bool:
        if self._is_closed:
            return False
        count = len(self._photos)
        return count < _FEW or (count < _MANY and self._held + size <= _SMALL)


def _size(ready: Ready) -> int:
    if not isinstance(ready, Incoming):
        return 0
    prepared = ready.prepared
    return len(prepared.jpeg) + len(prepared.thumbnail) + len(ready.original or b"")
