"""Rectangles on a picture, in fractions of it: they fit the photo in every size."""

from dataclasses import dataclass

LEAST_SIDE = 0.002  # of the picture: about four pixels of a working copy


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in fractions of the upright picture, 0 to 1 from the left and the top."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def between(cls, x1: float, y1: float, x2: float, y2: float) -> "Area":
        """Return the rectangle with these corners, cut at the picture's edge, never empty."""
        left, right = _span(x1, x2)
        top, bottom = _span(y1, y2)
        return cls(left, top, right, bottom)

    @classmethod
    def parsed(cls, text: str) -> "Area":
        """Return the rectangle of a stored text. Raises ValueError if it is none."""
        left, top, right, bottom = map(float, text.split(" "))
        if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1):
            raise ValueError(text)
        return cls(left, top, right, bottom)

    def __str__(self) -> str:
        return f"{self.left:.5f} {self.top:.5f} {self.right:.5f} {self.bottom:.5f}"

    @property
    def width(self) -> float:
        """Right minus left."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Bottom minus top."""
        return self.bottom - self.top

    def overlap(self, other: "Area") -> float:
        """Return the common area divided by that of both together: 0 to 1."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        common = width * height
        return common / (self.width * self.height + other.width * other.height - common)


def _span(one: float, other: float) -> tuple[float, float]:
    low, high = sorted((min(max(one, 0.0), 1.0), min(max(other, 0.0), 1.0)))
    if high - low < LEAST_SIDE:
        low = min(low, 1.0 - LEAST_SIDE)
        high = low + LEAST_SIDE
    return low, high
