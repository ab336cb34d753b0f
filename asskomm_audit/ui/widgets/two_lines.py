"""Two lines in one cell: a semibold title and a muted second line."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.text_line import paint_line

_PAD = 8


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the display text over the text found under `second_role`."""

    def __init__(self, parent: QObject, second_role: int) -> None:
        super().__init__(parent)
        self._second_role = second_role

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint_ground(painter, option)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        first, second = theme.font("strong"), theme.font("caption")
        if not index.data(self._second_role):
            paint_line(painter, rect, str(index.data() or ""), first, "text")
            return
        heights = QFontMetrics(first).height(), QFontMetrics(second).height()
        top = rect.top() + (rect.height() - sum(heights)) // 2
        title = QRect(rect.left(), top, rect.width(), heights[0])
        below = QRect(rect.left(), top + heights[0], rect.width(), heights[1])
        paint_line(painter, title, str(index.data() or ""), first, "text")
        paint_line(painter, below, str(index.data(self._second_role) or ""), second, "muted")

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = sum(QFontMetrics(theme.font(role)).height() for role in ("strong", "caption"))
        return QSize(80, max(lines + 2 * _PAD, 52))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ground of a row: selected, hovered or plain, with a line below."""
    colours = theme.current()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.color("soft"))
        mark = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        if option.rect.left() <= _PAD:
            painter.fillRect(mark, theme.color("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.color("raised"))
    bottom = QRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), min(colours.line, 1)
    )
    painter.fillRect(bottom, theme.color("border"))
