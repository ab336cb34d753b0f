"""How a row of the criteria list looks: the state as shape and letter, then title and id."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.open_points import OpenPoint
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Heading, Row
from asskomm_audit.ui.widgets.two_lines import paint_ground, paint_line

_PAD = 8
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class CriteriaDelegate(QStyledItemDelegate):
    """Paints headings with their progress and criteria with their state."""

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
            paint_heading(painter, option.rect, entry)
        elif isinstance(entry, Row):
            paint_ground(painter, option)
            _paint_row(painter, option.rect, entry, self.letters(entry.answer), self.note(entry))
        painter.restore()

    def note(self, row: Row) -> str:
        """Return what is worth a word about a row."""
        missing = self.tr("Bemerkung fehlt") if OpenPoint.UNEXPLAINED in row.points else ""
        changed = self.tr("geändert") if row.is_changed else ""
        return " · ".join(word for word in (missing, changed) if word)

    def letters(self, answer: Answer) -> str:
        """Return the sign of an answer."""
        match answer.state:
            case AnswerState.OPEN:
                return ""
            case AnswerState.RATED:
                return str(answer.level)
            case AnswerState.NOT_APPLICABLE:
                return self.tr("n.z.")
            case AnswerState.NOT_ASSESSABLE:
                return self.tr("n.b.")

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        strong, caption = (
            QFontMetrics(theme.font(role)).height() for role in ("strong", "caption")
        )
        if isinstance(index.data(CriteriaModel.EntryRole), Heading):
            return QSize(80, max(strong + 2 * _PAD + 6, 36))
        return QSize(80, max(strong + caption + _PAD, theme.TARGET))


def paint_heading(painter: QPainter, rect: QRect, heading: Heading, role: str = "strong") -> None:
    """Paint a dimension with its progress."""
    painter.fillRect(rect, theme.color("raised"))
    font = theme.font(role, bold=True)
    metrics = QFontMetrics(font)
    inner = rect.adjusted(_PAD, 0, -_PAD, -3)
    count = f"{heading.tally.answered}/{heading.tally.total}"
    width = metrics.horizontalAdvance(count) + _PAD
    name = inner.adjusted(0, 0, -width, 0)
    if not heading.tally.open:
        sign = theme.px(14)
        place = inner.right() - width - sign + 4
        painter.drawPixmap(place, inner.center().y() - sign // 2, pixmap("check", "good", sign))
        name.adjust(0, 0, -sign - 4, 0)
    paint_line(painter, name, heading.name, font, "text")
    painter.setFont(font)
    painter.setPen(theme.color("text" if heading.tally.open else "good"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    _paint_progress(painter, rect, heading)


def _paint_progress(painter: QPainter, rect: QRect, heading: Heading) -> None:
    share = heading.tally.answered / heading.tally.total
    bar = QRect(rect.left(), rect.bottom() - 2, rect.width(), 3)
    painter.fillRect(bar, theme.color("border"))
    done = QRect(bar.left(), bar.top(), round(bar.width() * share), bar.height())
    painter.fillRect(done, theme.color("accent" if heading.tally.open else "good"))


def _paint_row(painter: QPainter, rect: QRect, row: Row, letters: str, note: str) -> None:
    mark = theme.px(26)
    left = QRectF(rect.left() + _PAD + 2, rect.center().y() - mark / 2 + 0.5, mark, mark)
    _paint_state(painter, left, row.answer.state, letters)
    words = rect.adjusted(round(mark) + 2 * _PAD + 4, 0, -_PAD, -1)
    title_font, id_font = theme.font("body"), theme.font("caption")
    heights = QFontMetrics(title_font).height(), QFontMetrics(id_font).height()
    top = words.top() + (words.height() - sum(heights)) // 2
    title = QRect(words.left(), top, words.width(), heights[0])
    if row.answer.marked:
        sign = theme.px(16)
        place = words.right() - sign
        painter.drawPixmap(place, rect.center().y() - sign // 2, pixmap("flag", "warn", sign))
        title.setRight(place - 4)
    paint_line(painter, title, row.title, title_font, "text")
    below = QRect(words.left(), top + heights[0], words.width(), heights[1])
    paint_line(painter, below, row.criterion.id, id_font, "muted")
    below.setLeft(below.left() + QFontMetrics(id_font).horizontalAdvance(row.criterion.id) + 6)
    if row.criterion.critical:
        paint_critical(painter, QRectF(below.left(), below.top() + 1, 0, heights[1]))
        below.setLeft(below.left() + heights[1] + 6)
    paint_line(painter, below, note, id_font, "warn")


def paint_critical(painter: QPainter, place: QRectF) -> None:
    """Paint the K of critical criteria."""
    font = theme.font("caption", bold=True)
    size = place.height() - 1
    box = QRectF(place.left(), place.top(), size, size)
    painter.setFont(font)
    painter.setPen(QPen(theme.color("bad"), max(1, theme.current().line)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    painter.drawText(box, _MIDDLE, "K")


def _paint_state(painter: QPainter, box: QRectF, state: AnswerState, letters: str) -> None:
    """Paint what was answered: a filled box with the level, letters in a frame, or a ring."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("control"), max(1.5, theme.current().line)))
    if state is AnswerState.OPEN:
        inset = box.width() * 0.14
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    elif state is AnswerState.RATED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 6, 6)
        _write(painter, box, letters, "on_accent", "strong")
    else:
        painter.drawRoundedRect(box, 6, 6)
        _write(painter, box, letters, "text", "caption")


def _write(painter: QPainter, box: QRectF, letters: str, token: str, role: str) -> None:
    painter.setFont(theme.font(role, bold=True))
    painter.setPen(theme.color(token))
    painter.drawText(box, _MIDDLE, letters)
