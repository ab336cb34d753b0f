"""How marks are drawn, moved and sized: points in fractions of what is shown, or in pixels."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from asskomm_audit.domain.mark_shapes import Disc, Letters, Line, Op, Polygon, Ring
from asskomm_audit.domain.marks import MOST_POINTS, MarkShape, Point

Points: TypeAlias = tuple[Point, ...]

BOXES = frozenset((MarkShape.ELLIPSE, MarkShape.RECTANGLE))
ENDS = frozenset((MarkShape.ARROW, MarkShape.MEASURE))
SPOTS = frozenset((MarkShape.TEXT, MarkShape.NUMBER))
_LEAST = 0.004  # of the picture: nothing is made so small that nobody finds it again
_POINTER = 0.12  # of the picture: where a number points at first
_TOLERANCE = 0.0015  # of the picture: three pixels of a working copy
_PLACED: dict[MarkShape, Points] = {
    MarkShape.ARROW: ((0.38, 0.38), (0.5, 0.5)),
    MarkShape.ELLIPSE: ((0.4, 0.4), (0.6, 0.6)),
    MarkShape.RECTANGLE: ((0.4, 0.4), (0.6, 0.6)),
    MarkShape.PEN: (
        (0.4, 0.52),
        (0.44, 0.48),
        (0.48, 0.52),
        (0.52, 0.48),
        (0.56, 0.52),
        (0.6, 0.48),
    ),
    MarkShape.TEXT: ((0.5, 0.5),),
    MarkShape.NUMBER: ((0.5, 0.5),),
    MarkShape.MEASURE: ((0.35, 0.5), (0.65, 0.5)),
}


def placed(shape: MarkShape, number: int = 0) -> Points:
    """Return the points of a new mark in the middle; further ones lie a little beside."""
    step = 0.03 * (number % 6)
    return moved(_PLACED[shape], step, step)


def moved(points: Points, across: float, down: float) -> Points:
    """Return points moved by fractions of the picture, but not over its edge."""
    (left, right), (top, bottom) = _bounds(points)
    across = min(max(across, min(-left, 0.0)), max(1.0 - right, 0.0))
    down = min(max(down, min(-top, 0.0)), max(1.0 - bottom, 0.0))
    return tuple((x + across, y + down) for x, y in points)


def sized(shape: MarkShape, points: Points, across: float, down: float) -> Points:
    """Return the points with the end, or the lower right corner, moved by fractions.

    Of a number what it points at moves, from where it can be seen; a text has no such point.
    """
    if shape is MarkShape.TEXT:
        return points
    if shape is MarkShape.NUMBER and len(points) == 1:
        (x, y), far = points[0], _POINTER
        aside = math.copysign(far, across) if across else 0.0
        return points[0], _inside((x + aside, y + (math.copysign(far, down) if down else 0.0)))
    if shape in ENDS or shape is MarkShape.NUMBER:
        x, y = points[1]
        return points[0], _inside((x + across, y + down))
    (left, right), (top, bottom) = _bounds(points)
    corner = _inside((right + across, bottom + down))
    corner = max(corner[0], left + _LEAST), max(corner[1], top + _LEAST)
    return _stretched(points, (left, top, right, bottom), (left, top), corner)


def handles(shape: MarkShape, points: Points) -> Points:
    """Return where a mark can be taken hold of to size it: its ends, or corners clockwise."""
    if shape in ENDS or shape is MarkShape.NUMBER:
        return points
    if shape is MarkShape.TEXT:
        return ()
    (left, right), (top, bottom) = _bounds(points)
    return (left, top), (right, top), (right, bottom), (left, bottom)


def dragged(shape: MarkShape, points: Points, handle: int, to: Point) -> Points:
    """Return the points after one of the `handles` was dragged to a place."""
    to = _inside(to)
    if shape is MarkShape.NUMBER and handle == 0:
        return to, *points[1:]
    if shape in ENDS or shape is MarkShape.NUMBER:
        return tuple(to if at == handle else each for at, each in enumerate(points))
    opposite = handles(shape, points)[(handle + 2) % 4]
    (left, right), (top, bottom) = _bounds(points)
    return _stretched(points, (left, top, right, bottom), opposite, to)


def anchor_of(shape: MarkShape, points: Points, handle: int) -> Point | None:
    """Return the point that stays when a handle is dragged; None where there is none."""
    corners = handles(shape, points)
    if shape in ENDS or shape is MarkShape.NUMBER:
        return corners[1 - handle] if len(corners) > 1 else None
    return corners[(handle + 2) % 4]


def drawn(shape: MarkShape, path: Sequence[Point]) -> Points:
    """Return the points of a mark that was drawn along a path in fractions."""
    path = [_inside(each) for each in path]
    if shape is MarkShape.PEN:
        return thinned(path)
    if shape is MarkShape.TEXT:
        return (path[-1],)
    return path[0], path[-1]


def snapped(shape: MarkShape, anchor: Point, point: Point) -> Point:
    """Return a point, in pixels, so that a line runs at 45° and a box is as wide as high."""
    across, down = point[0] - anchor[0], point[1] - anchor[1]
    if shape in BOXES or shape is MarkShape.PEN:
        side = max(abs(across), abs(down))
        return anchor[0] + math.copysign(side, across), anchor[1] + math.copysign(side, down)
    turn = round(math.atan2(down, across) / (math.pi / 4)) * (math.pi / 4)
    length = across * math.cos(turn) + down * math.sin(turn)
    return anchor[0] + length * math.cos(turn), anchor[1] + length * math.sin(turn)


def thinned(path: Sequence[Point]) -> Points:
    """Return a path with the points that matter (Douglas and Peucker 1973), never too many."""
    kept = _simplified(_evenly(path, 3 * MOST_POINTS), _TOLERANCE)
    kept = _evenly(kept, MOST_POINTS)
    return tuple(kept if len(kept) > 1 else [*kept, *kept])


def is_hit(ops: Iterable[Op], point: Point, reach: float) -> bool:
    """Whether a point, in pixels, lies on what is drawn or within reach of it."""
    return any(_is_near(op, point, reach) for op in ops)


def _is_near(op: Op, point: Point, reach: float) -> bool:
    match op:
        case Line():
            pairs = pairwise(op.points)
            return any(_distance(point, *pair) <= op.width / 2 + reach for pair in pairs)
        case Polygon():
            pairs = pairwise((*op.points, op.points[0]))
            near = any(_distance(point, *pair) <= op.edge / 2 + reach for pair in pairs)
            return near or _is_inside(point, op.points)
        case Ring():
            left, top, right, bottom = op.box
            middle = ((left + right) / 2, (top + bottom) / 2)
            across, down = max((right - left) / 2, 1.0), max((bottom - top) / 2, 1.0)
            x, y = (point[0] - middle[0]) / across, (point[1] - middle[1]) / down
            away = math.hypot(x, y)
            gap = abs(away - 1) * math.dist(point, middle) / away if away else min(across, down)
            return gap <= op.width / 2 + reach
        case Disc():
            return math.dist(point, op.centre) <= op.radius + reach
        case Letters():
            return False  # the plate below is hit


def _distance(point: Point, start: Point, end: Point) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    square = across * across + down * down
    along = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / (square or 1.0)
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * across, start[1] + along * down))


def _is_inside(point: Point, corners: Sequence[Point]) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise((*corners, corners[0])):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def _evenly(path: Sequence[Point], most: int) -> list[Point]:
    """Return the path, of a longer one this many points at even distances."""
    if len(path) <= most:
        return list(path)
    return [path[round(at * (len(path) - 1) / (most - 1))] for at in range(most)]


def _simplified(path: list[Point], tolerance: float) -> list[Point]:
    kept = {0, len(path) - 1}
    stretches = [(0, len(path) - 1)]
    while stretches:
        first, last = stretches.pop()
        between = range(first + 1, last)
        if not between:
            continue
        gaps = [_distance(path[at], path[first], path[last]) for at in between]
        farthest = max(range(len(gaps)), key=gaps.__getitem__)
        if gaps[farthest] > tolerance:
            middle = first + 1 + farthest
            kept.add(middle)
            stretches += [(first, middle), (middle, last)]
    return [path[at] for at in sorted(kept)]


def _stretched(
    points: Points, box: tuple[float, float, float, float], anchor: Point, corner: Point
) -> Points:
    """Return points whose box keeps one corner while the opposite one goes elsewhere."""
    left, top, right, bottom = box
    other = left + right - anchor[0], top + bottom - anchor[1]
    wide, tall = other[0] - anchor[0] or _LEAST, other[1] - anchor[1] or _LEAST
    across, down = (corner[0] - anchor[0]) / wide, (corner[1] - anchor[1]) / tall
    return tuple(
        (anchor[0] + (x - anchor[0]) * across, anchor[1] + (y - anchor[1]) * down)
        for x, y in points
    )


def _bounds(points: Iterable[Point]) -> tuple[tuple[float, float], tuple[float, float]]:
    across, down = zip(*points, strict=True)
    return (min(across), max(across)), (min(down), max(down))


def _inside(point: Point) -> Point:
    return min(max(point[0], 0.0), 1.0), min(max(point[1], 0.0), 1.0)
