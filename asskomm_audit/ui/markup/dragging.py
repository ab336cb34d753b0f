"""One drag on the photo: drawing something new, moving a mark, or sizing it by a handle."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from asskomm_audit.domain.mark_editing import (
    Points,
    anchor_of,
    dragged,
    drawn,
    handles,
    is_hit,
    moved,
    snapped,
)
from asskomm_audit.domain.mark_shapes import Room, ops_of
from asskomm_audit.domain.marks import MarkShape, Point
from asskomm_audit.domain.markup import SeenMark

REACH = 22.0  # pixels around a handle: 44 across, as a finger needs
_LINE_REACH = 12.0  # pixels around what is drawn
_LEAST = 6.0  # pixels: less is a tap


@dataclass(slots=True)
class Drag:
    """What is held since the button went down, in pixels of the photo's frame."""

    room: Room
    path: list[Point]
    shape: MarkShape | None  # what is drawn, moved or sized
    held: SeenMark | None = None  # None: something new is drawn
    handle: int | None = None  # None: the mark as a whole is moved
    is_square: bool = field(default=False)  # Shift is held

    def go(self, to: Point, *, is_square: bool) -> None:
        """Go on to another place."""
        self.is_square = is_square
        self.path.append(to)

    @property
    def was_dragged(self) -> bool:
        """Whether it went farther than a tap."""
        x, y = self.path[0]
        return any(abs(to[0] - x) + abs(to[1] - y) >= _LEAST for to in self.path)

    def points(self) -> Points | None:
        """Return where the mark is now, in fractions; None while nothing comes of it."""
        if self.shape is None or not self.was_dragged:
            return None
        if self.held is None:
            return self._drawn(self.shape)
        if self.handle is None:
            (x1, y1), (x2, y2) = self._share(self.path[0]), self._share(self.path[-1])
            return moved(self.held.points, x2 - x1, y2 - y1)
        return self._sized(self.shape, self.held.points, self.handle)

    def tapped(self) -> Points | None:
        """Return where a tap puts something of one place, in fractions."""
        if self.held or self.shape not in (MarkShape.TEXT, MarkShape.NUMBER):
            return None
        return (self._share(self.path[0]),)

    def _drawn(self, shape: MarkShape) -> Points:
        path = self.path
        if self.is_square and shape is not MarkShape.PEN:
            path = [path[0], snapped(shape, path[0], path[-1])]
        return drawn(shape, [self._share(each) for each in path])

    def _sized(self, shape: MarkShape, points: Points, handle: int) -> Points:
        to = self.path[-1]
        anchor = anchor_of(shape, points, handle)
        if self.is_square and anchor:
            fixed = anchor[0] * self.room.width, anchor[1] * self.room.height
            to = snapped(shape, fixed, to)
        return dragged(shape, points, handle, self._share(to))

    def _share(self, point: Point) -> Point:
        return point[0] / self.room.width, point[1] / self.room.height


def mark_at(marks: Sequence[SeenMark], chosen: str, point: Point, room: Room) -> SeenMark | None:
    """Return the mark under a point: the chosen one first, then the uppermost."""
    hit = [each for each in marks if is_hit(ops_of(each.figure(room), room), point, _LINE_REACH)]
    return next((each for each in hit if each.mark.id == chosen), hit[-1] if hit else None)


def handle_at(seen: SeenMark, point: Point, room: Room) -> int | None:
    """Return which handle of a mark a point takes hold of; the nearest within reach."""
    places = handles(seen.mark.shape, seen.points)
    near = [
        (abs(x * room.width - point[0]) + abs(y * room.height - point[1]), at)
        for at, (x, y) in enumerate(places)
        if not (at == 0 and seen.mark.shape is MarkShape.NUMBER)  # it is moved as a whole
    ]
    distance, at = min(near, default=(REACH + 1, 0))
    return at if distance <= min(REACH, max(_room_between(places, room) / 2.5, 8.0)) else None


def _room_between(places: Iterable[Point], room: Room) -> float:
    """Return how far the handles lie apart: of a small mark the middle stays free to move it."""
    across, down = zip(*places, strict=True)
    wide = (max(across) - min(across)) * room.width
    return max(wide, (max(down) - min(down)) * room.height)
