"""The time strip: waiting photos in the order they were taken, several chosen at once."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui import theme
from asskomm_audit.ui.inbox.inbox_state import InboxState
from asskomm_audit.ui.inbox.strip_model import StripModel
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.photo_delegate import paint_picture
from asskomm_audit.ui.widgets.text_line import paint_line

_WIDTH, _HEIGHT, _EDGE, _RADIUS = 196, 120, 5, 6


class TimeStrip(QListView):
    """Arrows go, Shift and Ctrl choose several, Enter confirms, Space looks closely."""

    confirmed = Signal()
    opened = Signal(object)  # Photo
    removal_wanted = Signal()
    selected = Signal()

    def __init__(self, session: Session, state: InboxState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = StripModel(session, state, self)
        self.setModel(self.photos)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these photos; what was chosen stays so, or the next one is."""
        chosen = {each.id for each in self.chosen()}
        row = max(self.currentIndex().row(), 0)
        self.photos.show_photos(list(photos))
        marked = QItemSelection()
        for place, photo in enumerate(photos if chosen else ()):
            if photo.id in chosen:
                index = self.photos.index(place)
                marked.select(index, index)
                row = place if marked.count() == 1 else row
        if photos:
            index = self.photos.index(min(row, len(photos) - 1))
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, choose)
            if not marked.isEmpty():
                self.selectionModel().select(marked, choose)
        self.selected.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a row, below which the page is scrolled instead."""
        cell = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex())
        return QSize(cell.width(), cell.height() + 2 * self.frameWidth())

    def chosen(self) -> list[Photo]:
        """Return the chosen photos in their order."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return [photo for index in rows if (photo := self.photos.photo(index))]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Space if not event.modifiers():
                self._open(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.removal_wanted.emit()
            case _ if event.text().isprintable() and event.text().strip():
                event.ignore()  # letters are keys of the page, not a search in the strip
            case _:
                super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if photo := self.photos.photo(index):
            self.opened.emit(photo)

    def _tell(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.selected.emit()


class _Delegate(QStyledItemDelegate):
    """A picture and three lines; a dashed frame says that this is only proposed."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        frame = QRect(area.left(), area.top(), area.width(), _HEIGHT)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        paint_picture(painter, frame, index.data(Qt.ItemDataRole.DecorationRole))
        pen = QPen(theme.color("focus" if chosen else "border"), 3 if chosen else 2)
        if index.data(StripModel.ProposedRole):
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(theme.color("focus" if chosen else "accent"))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.restore()
        self._paint_lines(painter, area, frame, index)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 3 * QFontMetrics(theme.font("caption")).height()
        width = max(_WIDTH, round(_WIDTH * min(theme.scale(), 1.5)))
        return QSize(width, _HEIGHT + 2 * _EDGE + lines + 6)

    def _paint_lines(
        self,
        painter: QPainter,
        area: QRect,
        frame: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        height = QFontMetrics(theme.font("caption")).height()
        looks = (("caption", "text"), ("caption", "text"), ("caption", "muted"))
        lines = index.data(StripModel.LinesRole)
        for number, (text, (role, token)) in enumerate(zip(lines, looks, strict=True)):
            top = frame.bottom() + 4 + number * height
            line = QRect(area.left(), top, area.width(), height)
            paint_line(painter, line, text, theme.font(role, bold=number == 1), token)
