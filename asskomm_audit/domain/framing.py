"""How a stored picture is shown: the part of it that is cut out, then turned.

What is known about places on a photo (boxes, drawings) is kept in fractions of the stored
picture, which never changes; here it is brought onto what people see, and back.
"""

import math
from dataclasses import dataclass, replace

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.photos import Photo

_WHOLE = Area(0.0, 0.0, 1.0, 1.0)
_EXACT = 1e-6  # of a pixel: fractions do not come out even


@dataclass(frozen=True, slots=True)
class Framing:
    """A crop in fractions of the stored picture, and quarter turns clockwise after it."""

    crop: Area = _WHOLE
    turn: int = 0

    @classmethod
    def of(cls, photo: Photo) -> "Framing":
        """Return how a photo is shown."""
        return cls(photo.crop or _WHOLE, photo.turn % 4)

    @property
    def is_plain(self) -> bool:
        """Whether the stored picture is shown as it is."""
        return self.turn == 0 and self.crop == _WHOLE

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the stored picture is seen; outside 0 to 1 it is cut away."""
        x = (x - self.crop.left) / self.crop.width
        y = (y - self.crop.top) / self.crop.height
        for _ in range(self.turn):
            x, y = 1.0 - y, x
        return x, y

    def stored(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the stored picture that is seen here."""
        for _ in range(self.turn):
            x, y = y, 1.0 - x
        return self.crop.left + x * self.crop.width, self.crop.top + y * self.crop.height

    def shown_area(self, area: Area) -> Area | None:
        """Return what is seen of a rectangle, or None if it is cut away."""
        corners = (self.shown(area.left, area.top), self.shown(area.right, area.bottom))
        (x1, x2), (y1, y2) = (sorted(each) for each in zip(*corners, strict=True))
        if x2 <= 0 or x1 >= 1 or y2 <= 0 or y1 >= 1:
            return None
        return Area.between(x1, y1, x2, y2)

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in pixels of what is shown; the last two lie outside.

        The edges are those of whole pixels inside the crop: none that is half cut away stays.
        """
        left, right = _pixels(self.crop.left, self.crop.right, width)
        top, bottom = _pixels(self.crop.top, self.crop.bottom, height)
        return left, top, right, bottom

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Return width and height in pixels of what is shown of a picture of this size."""
        left, top, right, bottom = self.box(width, height)
        across, down = right - left, bottom - top
        return (down, across) if self.turn % 2 else (across, down)

    def turned(self, quarters: int) -> "Framing":
        """Return it turned further, clockwise."""
        return Framing(self.crop, (self.turn + quarters) % 4)

    def cut(self, area: Area) -> "Framing":
        """Return it cut to a rectangle of what is seen, in fractions of that."""
        corners = (self.stored(area.left, area.top), self.stored(area.right, area.bottom))
        (x1, y1), (x2, y2) = corners
        return Framing(Area.between(x1, y1, x2, y2), self.turn)

    def on(self, photo: Photo) -> Photo:
        """Return the photo shown like this."""
        return replace(photo, turn=self.turn, crop=None if self.crop == _WHOLE else self.crop)


def _pixels(low: float, high: float, length: int) -> tuple[int, int]:
    first = min(math.ceil(low * length - _EXACT), length - 1)
    return first, max(math.floor(high * length + _EXACT), first + 1)


WHOLE = Framing()
"""The stored picture as it is."""
