"""One painted line of text, for delegates and painted widgets."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from asskomm_audit.ui import theme

_LONGEST = 500  # letters: more never fits, and measuring 10,000 of them takes time


def paint_line(painter: QPainter, rect: QRect, text: str, font: QFont, token: str) -> None:
    """Paint one line of text, cut with … where it is too long."""
    words = " ".join(text[:_LONGEST].split())
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
