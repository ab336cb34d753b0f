"""Paints what is drawn on a photo, with Qt."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from asskomm_audit.domain.mark_shapes import Disc, Letters, Line, Op, Polygon, Ring
from asskomm_audit.domain.marks import Point
from asskomm_audit.domain.markup import Markup
from asskomm_audit.ui.tokens import FAMILY

_SIZE = 100  # pixels at which letters are taken from the face: they are scaled, not hinted


def paint_markup(painter: QPainter, markup: Markup, frame: QRectF) -> None:
    """Paint what is drawn on a photo that lies in this frame, and nothing outside of it."""
    paint_in(painter, markup.ops(frame.width(), frame.height()), frame)


def paint_in(painter: QPainter, ops: Iterable[Op], frame: QRectF) -> None:
    """Paint plain shapes that were made for a frame of this size."""
    painter.save()
    painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
    painter.translate(frame.topLeft())
    paint_ops(painter, ops)
    painter.restore()


def paint_ops(painter: QPainter, ops: Iterable[Op]) -> None:
    """Paint plain shapes, the lowest first."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for op in ops:
        colour = QColor(op.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        match op:
            case Line():
                painter.strokePath(_path(op.points), _pen(colour, op.width))
            case Polygon():
                if op.edge:
                    painter.setPen(_pen(colour, op.edge))
                painter.drawPolygon(_polygon(op.points))
            case Ring():
                painter.setPen(_pen(colour, op.width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                left, top, right, bottom = op.box
                painter.drawEllipse(QRectF(left, top, right - left, bottom - top))
            case Disc():
                painter.drawEllipse(QPointF(*op.centre), op.radius, op.radius)
            case Letters():
                painter.drawPath(_letters(op))


def _pen(colour: QColor, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join)


def _path(points: Iterable[Point]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(points))
    return path


def _polygon(points: Iterable[Point]) -> QPolygonF:
    return QPolygonF([QPointF(*each) for each in points])


def _letters(op: Letters) -> QPainterPath:
    path, width = _outline(op.text)
    scale = op.size / _SIZE
    place = QTransform.fromTranslate(op.centre, op.base).scale(scale, scale)
    return place.translate(-width / 2, 0).map(path)


@lru_cache(maxsize=256)
def _outline(text: str) -> tuple[QPainterPath, float]:
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPixelSize(_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setKerning(False)  # as in PDF and JPEG
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(0, 0, font, text)
    return path, QFontMetricsF(font).horizontalAdvance(text)
