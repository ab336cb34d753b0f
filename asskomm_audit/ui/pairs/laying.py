"""Laying the later photo over the earlier one: from stored pictures to what is shown, and back."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPolygonF, QTransform

from asskomm_audit.domain.alignment import WHOLE, Point, Quad, fitting, is_usable
from asskomm_audit.domain.framing import Framing

_SAME = 1e-4  # of the picture: a fifth of a pixel


def shown_quad(stored: Quad | None, before: Framing, after: Framing, sizes: list[QSize]) -> Quad:
    """Return where the corners of the later photo lie, in fractions of the earlier as shown.

    `sizes` are those of both as shown; they decide where nobody has said how the two lie.
    """
    if stored is None:
        first, second = ((max(1, each.width()), max(1, each.height())) for each in sizes)
        return fitting(first, second)
    over = _transform(stored)
    return _quad([before.shown(*_mapped(over, after.stored(*each))) for each in WHOLE])


def stored_quad(shown: Quad, before: Framing, after: Framing) -> Quad | None:
    """Return the corners in fractions of the stored pictures; the reverse of `shown_quad`.

    None if there is no such thing: what is cut away of the later photo would lie behind the eye.
    """
    over = _transform(shown)
    stored = _quad([before.stored(*_mapped(over, after.shown(*each))) for each in WHOLE])
    if not is_usable(stored):
        return None
    again = shown_quad(stored, before, after, [])
    pairs = zip(*([x for each in quad for x in each] for quad in (again, shown)), strict=True)
    return stored if all(abs(one - other) < _SAME for one, other in pairs) else None


def over(image: QSize, quad: Quad, frame: QRectF) -> QTransform:
    """Return what brings a picture's pixels to its corners, which are fractions of a frame."""
    corners = QPolygonF([in_frame(each, frame) for each in quad])
    wide, tall = image.width(), image.height()
    own = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, tall), QPointF(0, tall)])
    return cast("QTransform", QTransform.quadToQuad(own, corners))


def in_frame(point: Point, frame: QRectF) -> QPointF:
    """Return where a point given in fractions of a frame lies."""
    return QPointF(frame.left() + point[0] * frame.width(), frame.top() + point[1] * frame.height())


def _transform(quad: Quad) -> QTransform:
    corners = QPolygonF([QPointF(*each) for each in quad])
    return cast("QTransform", QTransform.squareToQuad(corners))


def _mapped(transform: QTransform, point: Point) -> Point:
    mapped = transform.map(QPointF(*point))
    return mapped.x(), mapped.y()


def _quad(points: list[Point]) -> Quad:
    return points[0], points[1], points[2], points[3]
