"""Rows of the dense list: a criterion with a cell for each answer, twelve rows at a time."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.walk.answer_board import LEVELS
from asskomm_audit.ui.walk.criteria_delegate import CriteriaDelegate, paint_critical, paint_heading
from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Heading, Row
from asskomm_audit.ui.widgets.two_lines import paint_ground, paint_line

Cell: TypeAlias = int | AnswerState
"""A level, or one of the answers without a level."""

_CELLS: tuple[Cell, ...] = (*LEVELS, AnswerState.NOT_APPLICABLE, AnswerState.NOT_ASSESSABLE)
_ROWS = 12  # on one screen
_PAD = 8
_GAP = 4
_MOST = 44  # pixels at 100 % text


class AnswerCells(CriteriaDelegate):
    """Paints the cells; which one lies where somebody pressed is asked of it too."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._counted: tuple[object, int] = (None, 0)
        self._headings = 0

    def cell_at(self, rect: QRect, row: Row, place: QPoint) -> Cell | None:
        """Return the answer whose cell lies at a place, if the criterion has it."""
        for cell, box in zip(_CELLS, _boxes(rect), strict=True):
            if box.toRect().adjusted(-2, -_PAD, 2, _PAD).contains(place):
                return cell if _is_offered(row.criterion, cell) else None
        return None

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(CriteriaModel.EntryRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            paint_heading(painter, option.rect, entry, "caption")
        elif isinstance(entry, Row):
            paint_ground(painter, option)
            boxes = _boxes(option.rect)
            self._paint_title(painter, option.rect, entry, round(boxes[0].left()))
            for cell, box in zip(_CELLS, boxes, strict=True):
                if _is_offered(entry.criterion, cell):
                    _paint_cell(painter, box, cell, is_given=_is_given(entry.answer, cell))
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        heading = QFontMetrics(theme.font("caption")).height() + 5
        if isinstance(index.data(CriteriaModel.EntryRole), Heading):
            return QSize(80, heading)
        words = QFontMetrics(theme.font("body")).height() + 4
        return QSize(80, min(max(self._share(heading), words), theme.px(_MOST)))

    def _share(self, heading: int) -> int:
        """Return how high a row is where twelve of them, with their headings, fill the list."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView):
            return 0
        room, total = view.viewport().height(), view.model().rowCount()
        if self._counted != (view.model(), total):
            rows = (view.model().index(row, 0) for row in range(total))
            entries = [row.data(CriteriaModel.EntryRole) for row in rows]
            self._counted = (view.model(), total)
            self._headings = sum(isinstance(each, Heading) for each in entries)
        rows = max(total - self._headings, 1)
        headings = min(self._headings, -(-self._headings * _ROWS // rows) + 1)
        return (room - headings * heading) // _ROWS

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, right: int) -> None:
        code_font, font = theme.font("caption"), theme.font("body")
        line = QRect(rect.left() + _PAD, rect.top(), right - rect.left() - 2 * _PAD, rect.height())
        paint_line(painter, line, row.criterion.id, code_font, "muted")
        line.setLeft(line.left() + QFontMetrics(code_font).horizontalAdvance("MMM-00") + _PAD)
        size = QFontMetrics(code_font).height()
        if row.criterion.critical:
            top = rect.center().y() - size / 2 + 1
            paint_critical(painter, QRectF(line.left(), top, 0, size))
        line.setLeft(line.left() + size + _PAD)
        if row.answer.marked:
            sign = theme.px(16)
            place = QPoint(line.right() - sign, rect.center().y() - sign // 2)
            painter.drawPixmap(place, pixmap("flag", "warn", sign))
            line.setRight(place.x() - 4)
        if note := self.note(row):
            width = QFontMetrics(code_font).horizontalAdvance(note)
            if width < line.width() // 2:
                words = line.adjusted(line.width() - width - 2, 0, 0, 0)
                paint_line(painter, words, note, code_font, "warn")
                line.setRight(words.left() - 4)
        paint_line(painter, line, row.title, font, "text")


def _boxes(rect: QRect) -> list[QRectF]:
    side = min(rect.height() - _GAP, theme.px(34))
    wide = max(side, min(theme.px(34), rect.width() // 16))
    top = rect.top() + (rect.height() - side) / 2
    right = rect.right() - _PAD - len(_CELLS) * (wide + _GAP)
    return [QRectF(right + place * (wide + _GAP), top, wide, side) for place in range(len(_CELLS))]


def _is_offered(criterion: Criterion, cell: Cell) -> bool:
    return isinstance(cell, AnswerState) or cell in criterion.scale.levels


def _is_given(answer: Answer, cell: Cell) -> bool:
    return answer.state is cell if isinstance(cell, AnswerState) else answer.level == cell


def _paint_cell(painter: QPainter, box: QRectF, cell: Cell, *, is_given: bool) -> None:
    signs = {AnswerState.NOT_APPLICABLE: "X", AnswerState.NOT_ASSESSABLE: "B"}
    sign = signs.get(cell, "") if isinstance(cell, AnswerState) else str(cell)
    painter.setPen(QPen(theme.color("accent" if is_given else "border"), theme.current().line))
    painter.setBrush(theme.color("accent" if is_given else "surface"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(theme.font("body", bold=is_given))
    painter.setPen(theme.color("on_accent" if is_given else "muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
