"""Where boxes lie on the canvas: from shares of the picture to pixels of the window and back."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize

from asskomm_audit.domain.areas import LEAST_SIDE, Area

REACH = 14.0  # pixels around a corner in which a finger still takes hold of it


class Grip(Enum):
    """What is held of a box: all of it, or a corner (how far its x and y edges move along)."""

    WHOLE = (0, 0)
    TOP_LEFT = (-1, -1)
    TOP_RIGHT = (1, -1)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM_RIGHT = (1, 1)


CORNERS = (Grip.TOP_LEFT, Grip.TOP_RIGHT, Grip.BOTTOM_LEFT, Grip.BOTTOM_RIGHT)


@dataclass(frozen=True, slots=True)
class Placing:
    """A picture of some size shown inside a frame."""

    frame: QRectF

    @classmethod
    def fitting(cls, picture: QSize, room: QSize, margin: int) -> "Placing":
        """Return the largest place in the middle of a room."""
        width, height = max(1, room.width() - 2 * margin), max(1, room.height() - 2 * margin)
        wide, tall = max(1, picture.width()), max(1, picture.height())
        scale = min(width / wide, height / tall)
        left = (room.width() - wide * scale) / 2
        top = (room.height() - tall * scale) / 2
        return cls(QRectF(left, top, wide * scale, tall * scale))

    def rect(self, area: Area) -> QRectF:
        """Return where an area is shown."""
        frame = self.frame
        return QRectF(
            frame.left() + area.left * frame.width(),
            frame.top() + area.top * frame.height(),
            area.width * frame.width(),
            area.height * frame.height(),
        )

    def area(self, one: QPointF, other: QPointF) -> Area:
        """Return the area between two points of the window."""
        x1, y1 = self._shares(one)
        x2, y2 = self._shares(other)
        return Area.between(x1, y1, x2, y2)

    def grip(self, area: Area, point: QPointF) -> Grip | None:
        """Return what a point takes hold of."""
        rect = self.rect(area)
        corners = (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight())
        near = [
            ((corner - point).manhattanLength(), grip.name)
            for grip, corner in zip(CORNERS, corners, strict=True)
        ]
        distance, name = min(near)
        reach = min(REACH, max(6.0, min(rect.width(), rect.height()) / 2))
        if distance <= reach:
            return Grip[name]
        return Grip.WHOLE if rect.contains(point) else None

    def moved(self, area: Area, grip: Grip, by: QPointF) -> Area:
        """Return the area after what is held of it was dragged by some pixels."""
        across, down = by.x() / self.frame.width(), by.y() / self.frame.height()
        return (
            shifted(area, across, down) if grip is Grip.WHOLE else _sized(area, grip, across, down)
        )

    def _shares(self, point: QPointF) -> tuple[float, float]:
        frame = self.frame
        return (
            (point.x() - frame.left()) / frame.width(),
            (point.y() - frame.top()) / frame.height(),
        )


def shifted(area: Area, across: float, down: float) -> Area:
    """Return the area moved by shares of the picture, not over its edge."""
    across = min(max(across, -area.left), 1 - area.right)
    down = min(max(down, -area.top), 1 - area.bottom)
    return Area(area.left + across, area.top + down, area.right + across, area.bottom + down)


def resized(area: Area, across: float, down: float) -> Area:
    """Return the area with its right and lower edges moved by shares of the picture."""
    return _sized(area, Grip.BOTTOM_RIGHT, across, down)


def _sized(area: Area, grip: Grip, across: float, down: float) -> Area:
    x, y = grip.value
    left = min(area.left + across, area.right - LEAST_SIDE) if x < 0 else area.left
    right = max(area.right + across, area.left + LEAST_SIDE) if x > 0 else area.right
    top = min(area.top + down, area.bottom - LEAST_SIDE) if y < 0 else area.top
    bottom = max(area.bottom + down, area.top + LEAST_SIDE) if y > 0 else area.bottom
    return Area.between(left, top, right, bottom)
