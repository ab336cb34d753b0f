"""One line in a cell of a table, in a tone of the theme."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.two_lines import paint_ground

_PAD = 8
_SIGNS = {"bad": "clock", "warn": "warning"}


class CellDelegate(QStyledItemDelegate):
    """Paints the display text; the colour token is found under `tone_role`.

    What is "bad" or needs attention ("warn") carries a sign too: colour alone says nothing.
    """

    def __init__(self, parent: QObject, tone_role: int) -> None:
        super().__init__(parent)
        self._tone_role = tone_role

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint_ground(painter, option)
        rect: QRect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        tone = str(index.data(self._tone_role) or "text")
        if sign := _SIGNS.get(tone):
            size = theme.px(16)
            top = rect.center().y() - size // 2
            painter.drawPixmap(rect.left(), top, pixmap(sign, tone, size))
            rect.adjust(size + 4, 0, 0, 0)
        painter.save()
        painter.setFont(theme.font(bold=tone in _SIGNS))
        painter.setPen(theme.color(tone))
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, alignment, str(index.data()))
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        tone = str(index.data(self._tone_role) or "text")
        metrics = QFontMetrics(theme.font(bold=tone in _SIGNS))
        sign = theme.px(16) + 4 if tone in _SIGNS else 0
        width = metrics.horizontalAdvance(str(index.data() or "")) + sign
        return QSize(width + 2 * _PAD + 2, metrics.height() + 2 * _PAD)
