"""The time strip: waiting photos in the order they were taken, several chosen at once."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
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
from asskomm_audit.store.photos import thumbnail_bytes
from asskomm_audit.ui import theme
from asskomm_audit.ui.inbox.inbox_state import InboxState
from asskomm_audit.ui.inbox.strip_model import StripModel
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.bounded_pixmaps import BoundedPixmaps
from asskomm_audit.ui.widgets.fitted_pictures import RADIUS, FittedPictures
from asskomm_audit.ui.widgets.photo_delegate import paint_fitted
from asskomm_audit.ui.widgets.text_line import paint_line

_WIDTH, _HEIGHT, _EDGE = 196, 120, 5


class _Words(NamedTuple):
    """What the painted lines of a photo depend on, while colours and letters stay."""

    photo: Photo
    edition: int  # of the words
    chosen: bool  # for their ground
    width: int
    height: int
    ratio: float


class _Cell(NamedTuple):
    """What a whole painted cell depends on."""

    words: _Words
    picture: int | None  # the cache key of its picture; None until that is there


class TimeStrip(QListView):
    """Arrows go, Shift and Ctrl choose several, Enter confirms, Space looks closely."""

    confirmed = Signal()
    opened = Signal(object)  # Photo
    removal_wanted = Signal()
    selected = Signal()

    def __init__(self, session: Session, state: InboxState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = StripModel(state, self)
        self.setModel(self.photos)
        self._session = session
        self.pictures = FittedPictures(self._thumbnail, self)
        self.pictures.arrived.connect(self._paint_arrived)
        self._delegate = _Delegate(self.pictures, state, self)
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.make_room(self.viewport().size(), self.devicePixelRatioF())

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._delegate.forget()  # colours, letters or words are others
        super().changeEvent(event)

    def _thumbnail(self, photo: Photo) -> bytes | None:
        file = self._session.file
        return None if file.is_closed else thumbnail_bytes(file, photo.sha256)

    @Slot()
    def _paint_arrived(self) -> None:
        """Paint the cells again that had no picture, not the whole view."""
        for row in self._delegate.take_bare():
            self.update(self.photos.index(row))

    def _open(self, index: QModelIndex) -> None:
        if photo := self.photos.photo(index):
            self.opened.emit(photo)

    def _tell(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.selected.emit()


class _Delegate(QStyledItemDelegate):
    """A picture and three lines; a dashed frame says that this is only proposed.

    What was painted once is kept: three lines of text cost more than a frame of scrolling has. The
    lines are kept apart until the picture is there, too, which comes later.
    """

    def __init__(self, pictures: FittedPictures, state: InboxState, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._state = state
        self._words: BoundedPixmaps[_Words] = BoundedPixmaps()
        self._cells: BoundedPixmaps[_Cell] = BoundedPixmaps()
        self._bare: set[int] = set()

    def make_room(self, view: QSize, ratio: float) -> None:
        """Keep what a view of this size shows."""
        for kept in (self._pictures.kept, self._words, self._cells):
            kept.make_room(view, ratio)

    def forget(self) -> None:
        """Paint anew: the words or their looks have changed."""
        self._words.clear()
        self._cells.clear()

    def take_bare(self) -> set[int]:
        """Return the rows that were painted without their pictures since this was asked last."""
        bare, self._bare = self._bare, set()
        return bare

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        photo: Photo = index.data(StripModel.PhotoRole)
        rect, ratio = option.rect, painter.device().devicePixelRatioF()
        picture = self._pictures.picture(photo, _frame(rect.size()).size(), ratio)
        if picture is None:
            self._bare.add(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        words = _Words(photo, self._state.edition, chosen, rect.width(), rect.height(), ratio)
        key = _Cell(words, None if picture is None else picture.cacheKey())
        cell = self._cells.get(key)
        if cell is None:
            cell = self._painted_cell(words, picture, index)
            self._cells.put(key, cell, cell.width(), cell.height())
        painter.drawPixmap(rect.topLeft(), cell)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 3 * QFontMetrics(theme.font("caption")).height()
        width = max(_WIDTH, round(_WIDTH * min(theme.scale(), 1.5)))
        return QSize(width, _HEIGHT + 2 * _EDGE + lines + 6)

    def _painted_cell(
        self, key: _Words, picture: QPixmap | None, index: QModelIndex | QPersistentModelIndex
    ) -> QPixmap:
        words = self._words.take(key) or _painted_words(key, index.data(StripModel.LinesRole))
        if picture is None:
            self._words.put(key, words, words.width(), words.height())
        cell = words.copy()
        painter = QPainter(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = _frame(QSize(key.width, key.height))
        paint_fitted(painter, frame, picture)
        pen = QPen(theme.color("focus" if key.chosen else "border"), 3 if key.chosen else 2)
        if index.data(StripModel.ProposedRole):
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(theme.color("focus" if key.chosen else "accent"))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()
        return cell


def _painted_words(key: _Words, lines: tuple[str, str, str]) -> QPixmap:
    """Return the ground of a cell with its lines."""
    size = QSize(key.width, key.height)
    ground = QPixmap(size * key.ratio)
    ground.setDevicePixelRatio(key.ratio)
    ground.fill(theme.color("surface"))
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if key.chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("soft"))
        painter.drawRoundedRect(QRect(QPoint(), size).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    _paint_lines(painter, _frame(size), lines)
    painter.end()
    return ground


def _paint_lines(painter: QPainter, frame: QRect, lines: tuple[str, str, str]) -> None:
    height = QFontMetrics(theme.font("caption")).height()
    looks = (("caption", "text"), ("caption", "text"), ("caption", "muted"))
    for number, (text, (role, token)) in enumerate(zip(lines, looks, strict=True)):
        top = frame.bottom() + 4 + number * height
        line = QRect(frame.left(), top, frame.width(), height)
        paint_line(painter, line, text, theme.font(role, bold=number == 1), token)


def _frame(cell: QSize) -> QRect:
    """Return where in a cell the picture is."""
    return QRect(_EDGE, _EDGE, cell.width() - 2 * _EDGE, _HEIGHT)
