"""How boxes look on a photo: told apart by line and sign, so that colour is not needed.

The lines are white on black, for no single colour can be seen on every photo.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from asskomm_audit.domain.privacy import BoxState, PrivacyBox
from asskomm_audit.ui import theme

_BLACK, _WHITE = QColor("#000000"), QColor("#FFFFFF")
_SIGNS = {BoxState.PROPOSED: "?", BoxState.KEPT: "", BoxState.DISMISSED: "×"}
_FILLS = {
    BoxState.PROPOSED: QColor(242, 183, 1, 24),
    BoxState.KEPT: QColor(20, 20, 20, 190),
    BoxState.DISMISSED: QColor(0, 0, 0, 0),
}
_HANDLE = 5


def paint_box(
    painter: QPainter, rect: QRectF, box: PrivacyBox, number: int, *, chosen: bool
) -> None:
    """Paint a box: dashed if proposed, dark if it covers, thin and dotted if dismissed."""
    fill = QColor(_FILLS[box.state])
    if chosen and box.state is BoxState.KEPT:
        fill.setAlpha(110)  # one has to see whether it sits right
    painter.fillRect(rect, QBrush(fill))
    width = 3.0 if chosen else 2.0
    if box.state is BoxState.DISMISSED:
        width = 2.0 if chosen else 1.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        _pen(_BLACK, width + 2, Qt.PenStyle.SolidLine, faint=not chosen and not box.is_live)
    )
    painter.drawRect(rect)
    line = _WHITE if not chosen else theme.as_color("#FFD54A")
    style = {
        BoxState.PROPOSED: Qt.PenStyle.DashLine,
        BoxState.KEPT: Qt.PenStyle.SolidLine,
        BoxState.DISMISSED: Qt.PenStyle.DotLine,
    }[box.state]
    painter.setPen(_pen(line, width, style))
    painter.drawRect(rect)
    if chosen or box.is_live:
        _paint_number(painter, rect, f"{number}{_SIGNS[box.state]}", chosen=chosen)


def paint_handles(painter: QPainter, rect: QRectF) -> None:
    """Paint the corners that can be dragged."""
    painter.setPen(_pen(_BLACK, 1.5, Qt.PenStyle.SolidLine))
    painter.setBrush(QBrush(theme.as_color("#FFD54A")))
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
        painter.drawEllipse(corner, _HANDLE, _HANDLE)


def _paint_number(painter: QPainter, rect: QRectF, text: str, *, chosen: bool) -> None:
    font = theme.font("caption", bold=True)
    metrics = QFontMetricsF(font)
    wide, tall = metrics.horizontalAdvance(text) + 8, metrics.height()
    top = rect.top() - tall - 3 if rect.top() - tall - 3 >= 0 else rect.bottom() + 3
    plate = QRectF(QPointF(rect.left() - 1, top), QPointF(rect.left() - 1 + wide, top + tall))
    painter.fillRect(plate, theme.as_color("#FFD54A") if chosen else _BLACK)
    painter.setPen(_BLACK if chosen else _WHITE)
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _pen(colour: QColor, width: float, style: Qt.PenStyle, *, faint: bool = False) -> QPen:
    shown = QColor(colour)
    if faint:
        shown.setAlpha(110)
    pen = QPen(shown, width, style)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
