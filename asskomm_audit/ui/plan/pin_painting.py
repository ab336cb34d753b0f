"""How pins look: told apart by shape and words first, readable on any plan in every theme."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import colored_pixmap
from asskomm_audit.ui.plan.items import PlanItem

RADIUS = 15  # logical pixels at 100 % text
_HALO = 3.0


def paint_pin(
    painter: QPainter, item: PlanItem, at: QPointF, *, chosen: bool, ratio: float
) -> None:
    """Paint one pin with its middle at a point."""
    colours = theme.current()
    fill, ink = _colours(item)
    words = theme.font("strong")
    metrics = QFontMetricsF(words)
    body = _body(item, at, metrics)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        _frame(painter, item, body.adjusted(-5, -5, 5, 5), QColor(colours.focus), 3.0)
    _frame(painter, item, body, QColor(colours.surface), _HALO)
    painter.setPen(QPen(QColor(colours.text), 1.5))
    painter.setBrush(QColor(fill))
    _shape(painter, item, body)
    if item.kind is Kind.PHOTO:
        size = round(body.height() * 0.62)
        picture = colored_pixmap("camera", ink, size, ratio)
        painter.drawPixmap(QPointF(body.left() + 5, at.y() - size / 2), picture)
        body = body.adjusted(size + 4, 0, 0, 0)
    _write(painter, body, item.label, words, ink)
    if chosen:
        _name(painter, item, at)


def hit(item: PlanItem, at: QPointF, point: QPointF) -> bool:
    """Whether a point is on a pin; as large as a finger needs it."""
    body = _body(item, at, QFontMetricsF(theme.font("strong")))
    reach = max(0.0, theme.TARGET / 2 - body.height() / 2)
    return body.adjusted(-reach, -reach, reach, reach).contains(point)


def paint_cross_hair(painter: QPainter, at: QPointF, area: QRectF) -> None:
    """Paint the cross-hair: two colours, so that it shows on paper and on trees."""
    colours = theme.current()
    gap = theme.px(9)
    for colour, width in ((colours.surface, 4.0), (colours.focus, 1.8)):
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(area.left(), at.y()), QPointF(at.x() - gap, at.y()))
        painter.drawLine(QPointF(at.x() + gap, at.y()), QPointF(area.right(), at.y()))
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), at.y() - gap))
        painter.drawLine(QPointF(at.x(), at.y() + gap), QPointF(at.x(), area.bottom()))
        painter.drawEllipse(at, gap, gap)
        painter.drawPoint(at)


def _body(item: PlanItem, at: QPointF, metrics: QFontMetricsF) -> QRectF:
    height = 2.0 * theme.px(RADIUS)
    width = max(height, metrics.horizontalAdvance(item.label) + theme.px(14))
    if item.kind is Kind.PHOTO:
        width += height * 0.62
    return QRectF(at.x() - width / 2, at.y() - height / 2, width, height)


def _colours(item: PlanItem) -> tuple[str, str]:
    colours = theme.current()
    if item.risk:
        look = theme.risk_colours(item.risk)
        return look.fill, look.ink
    if item.kind is Kind.STOP:
        return colours.accent, colours.on_accent
    return colours.surface, colours.text


def _shape(painter: QPainter, item: PlanItem, body: QRectF) -> None:
    match item.kind:
        case Kind.STOP:
            painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        case Kind.PHOTO:
            painter.drawRoundedRect(body, 7, 7)
        case _:
            painter.drawRect(body)


def _frame(painter: QPainter, item: PlanItem, body: QRectF, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _shape(painter, item, body.adjusted(-1.5, -1.5, 1.5, 1.5))


def _write(painter: QPainter, body: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(body, Qt.AlignmentFlag.AlignCenter, text)


def _name(painter: QPainter, item: PlanItem, at: QPointF) -> None:
    """Write what the chosen pin is called below it."""
    colours, font = theme.current(), theme.font("body")
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, theme.px(260))
    if not text:
        return
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 6
    tag = QRectF(at.x() - width / 2, at.y() + theme.px(RADIUS) + 10, width, height)
    painter.setPen(QPen(QColor(colours.text), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(tag, 5, 5)
    _write(painter, tag, text, font, colours.text)
