"""Pixmaps that are kept as long as there is room: what was not used for longest goes first."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

KeyT = TypeVar("KeyT", bound=Hashable)

LEAST_ROOM = 24 << 20
"""Bytes: some screens full at the usual resolution."""

_PIXEL = 4  # bytes


class BoundedPixmaps(Generic[KeyT]):
    """Pixmaps by key. Empty ones count, too, as much as the frame they stand for."""

    def __init__(self) -> None:
        self._kept: OrderedDict[KeyT, tuple[QPixmap, int]] = OrderedDict()
        self._room = LEAST_ROOM
        self.held = 0  # bytes

    def get(self, key: KeyT) -> QPixmap | None:
        """Return the pixmap, which now counts as used; None if there is none."""
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept.move_to_end(key)
        return found[0]

    def put(self, key: KeyT, pixmap: QPixmap, width: int, height: int) -> None:
        """Keep the pixmap, or the empty one, of a frame of so many pixels."""
        cost = _PIXEL * width * height
        self.held += cost - self._kept.get(key, (pixmap, 0))[1]
        self._kept[key] = (pixmap, cost)
        self._kept.move_to_end(key)
        self._drop_oldest()

    def take(self, key: KeyT) -> QPixmap | None:
        """Return the pixmap and keep it no longer; None if there is none."""
        found, cost = self._kept.pop(key, (None, 0))
        self.held -= cost
        return found

    def make_room(self, view: QSize, ratio: float) -> None:
        """Keep at least twice what a view of this size can show, else it would never be done."""
        pixels = view.width() * view.height() * ratio * ratio
        self._room = max(LEAST_ROOM, round(2 * _PIXEL * pixels))
        self._drop_oldest()

    def clear(self) -> None:
        """Keep none."""
        self._kept.clear()
        self.held = 0

    def _drop_oldest(self) -> None:
        while self.held > self._room:
            _, (_, cost) = self._kept.popitem(last=False)
            self.held -= cost
