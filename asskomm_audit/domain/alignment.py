"""How the later photo of a pair is laid over the earlier one: where its four corners lie.

Corners are stored in fractions of both stored pictures, like everything about places on photos;
they come in the order upper left, upper right, lower right, lower left of the later one.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Quad: TypeAlias = tuple[Point, Point, Point, Point]

WHOLE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
"""The later one lies on the earlier one edge on edge."""

_REACH = 3.0  # a later photo may show this many times more on each side
_LEAST_AREA = 0.01  # of the picture: less cannot be looked at


def parsed_corners(text: str) -> Quad:
    """Return the corners of a stored text. Raises ValueError if they span no picture."""
    numbers = [float(each) for each in text.split(" ")]
    if len(numbers) != 8:
        raise ValueError(text)
    points = tuple(zip(numbers[::2], numbers[1::2], strict=True))
    quad: Quad = (points[0], points[1], points[2], points[3])
    if not is_usable(quad):
        raise ValueError(text)
    return quad


def known_corners(text: str | None) -> Quad | None:
    """Return the corners of a stored text; None where none are known or they span no picture."""
    try:
        return parsed_corners(text) if text else None
    except ValueError:  # another program may have written anything there
        return None


def corners_text(quad: Quad) -> str:
    """Return corners as they are stored. Raises ValueError if they span no picture."""
    if not is_usable(quad):
        raise ValueError(quad)
    return " ".join(f"{each:.5f}" for point in quad for each in point)


def is_usable(quad: Quad) -> bool:
    """Whether corners are finite, near the picture, and the picture between them not folded."""
    if not all(math.isfinite(each) and -_REACH <= each <= 1 + _REACH for p in quad for each in p):
        return False
    return _area(quad) >= _LEAST_AREA and _is_convex(quad)


def fitting(before: tuple[int, int], after: tuple[int, int]) -> Quad:
    """Return the corners of the later photo as large as fits into the middle of the earlier.

    Sizes are width and height in pixels.
    """
    scale = min(before[0] / after[0], before[1] / after[1])
    wide, tall = after[0] * scale / before[0], after[1] * scale / before[1]
    left, top = (1 - wide) / 2, (1 - tall) / 2
    right, bottom = left + wide, top + tall
    return (left, top), (right, top), (right, bottom), (left, bottom)


def moved(quad: Quad, corner: int, across: float, down: float) -> Quad:
    """Return the corners with one moved, or as they were if the picture would fold."""
    points = list(quad)
    x, y = points[corner]
    points[corner] = (x + across, y + down)
    made: Quad = (points[0], points[1], points[2], points[3])
    return made if is_usable(made) else quad


def _area(quad: Sequence[Point]) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*quad, quad[0]))) / 2


def _is_convex(quad: Quad) -> bool:
    return all(
        (bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0
        for (ax, ay), (bx, by), (cx, cy) in zip(
            quad, (*quad[1:], quad[0]), (*quad[2:], *quad[:2]), strict=True
        )
    )
