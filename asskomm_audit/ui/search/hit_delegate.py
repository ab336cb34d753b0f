"""Paints a hit: what it is, the text with what was searched for, and where it belongs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.search_terms import Snippet
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.search.hits_model import HitsModel
from asskomm_audit.ui.widgets.text_line import paint_line
from asskomm_audit.ui.widgets.two_lines import paint_ground

_PAD = 10
_ICON = 22
ICONS = {
    Kind.PLACE: "place",
    Kind.STOP: "pin",
    Kind.AUDIT: "result",
    Kind.PERSON: "user",
    Kind.VISIT: "walk",
    Kind.ANSWER: "message",
    Kind.FINDING: "finding",
    Kind.MEASURE: "measure",
    Kind.PHOTO: "image",
    Kind.SURVEY: "users",
    Kind.RESPONSE: "users",
}


class HitDelegate(QStyledItemDelegate):
    """Paints three lines beside the icon of the kind."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint_ground(painter, option)
        hit: Hit = index.data(HitsModel.HitRole)
        size = theme.px(_ICON)
        rect: QRect = option.rect.adjusted(_PAD + 2, _PAD, -_PAD, -_PAD)
        heights = _heights()
        icon_top = rect.top() + (heights[0] - size) // 2
        painter.drawPixmap(rect.left(), icon_top, pixmap(ICONS[hit.kind], "muted", size))
        rect.setLeft(rect.left() + size + _PAD)

        first = QRect(rect.left(), rect.top(), rect.width(), heights[0])
        self._paint_head(painter, first, str(index.data()), str(index.data(HitsModel.KindRole)))
        second = QRect(rect.left(), first.bottom() + 1, rect.width(), heights[1])
        _paint_snippet(painter, second, hit.snippet)
        third = QRect(rect.left(), second.bottom() + 1, rect.width(), heights[2])
        where = str(index.data(HitsModel.WhereRole))
        paint_line(painter, third, where, theme.font("caption"), "muted")

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, sum(_heights()) + 2 * _PAD + 2)

    def _paint_head(self, painter: QPainter, rect: QRect, title: str, kind: str) -> None:
        caption = theme.font("caption")
        room = QFontMetrics(caption).horizontalAdvance(kind) + _PAD + 4
        width = min(room, rect.width() // 2)
        words = rect.adjusted(0, 0, -width, 0)
        paint_line(painter, words, title, theme.font("strong"), "text")
        right = QRect(rect.right() - width + _PAD, rect.top(), width - _PAD, rect.height())
        paint_line(painter, right, kind, caption, "muted")


def _heights() -> tuple[int, ...]:
    return tuple(QFontMetrics(theme.font(role)).height() for role in ("strong", "body", "caption"))


def _paint_snippet(painter: QPainter, rect: QRect, snippet: Snippet) -> None:
    """Paint one line; where it is too long it starts later, so that the first mark is seen."""
    layout = QTextLayout(snippet.text, theme.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(low, high) for low, high in snippet.marks])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    shift = 0.0
    if snippet.marks and line.isValid():
        end = float(line.cursorToX(snippet.marks[0][1])[0])  # pyright: ignore[reportIndexIssue, reportArgumentType] - the stub knows one form only
        shift = min(0.0, rect.width() - _PAD - end)
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(theme.color("text"))
    layout.draw(painter, QPointF(rect.left() + shift, rect.top()))
    painter.restore()


def _marked(low: int, high: int) -> QTextLayout.FormatRange:
    kept = QTextLayout.FormatRange()
    kept.start, kept.length = low, high - low
    look = QTextCharFormat()
    look.setFont(theme.font(bold=True))
    look.setForeground(theme.color("accent"))
    look.setFontUnderline(True)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    kept.format = look
    return kept
