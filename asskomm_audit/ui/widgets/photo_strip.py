"""The photo strip: thumbnails in a row, with keys, dropping and pasting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.widgets.carried_pictures import carried_pictures, carries_pictures
from asskomm_audit.ui.widgets.photo_delegate import PhotoDelegate
from asskomm_audit.ui.widgets.photo_model import PhotoModel


class PhotoStrip(QListView):
    """Shows photos; adding, opening and removing them is for its page."""

    opened = Signal(object)  # Photo
    selected = Signal(object)  # Photo | None
    removal_wanted = Signal(object)  # Photo
    files_dropped = Signal(object)  # list[Path]
    image_pasted = Signal(object)  # QImage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotoModel(self)
        self.setModel(self.photos)
        self.setItemDelegate(PhotoDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Fotos"))
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_selected)

    def set_photos(self, photos: Sequence[Photo], thumbnail_of: Callable[[Photo], bytes]) -> None:
        """Show these photos; the chosen one stays chosen if it is among them."""
        kept = self.current()
        self.photos.set_photos(photos, thumbnail_of)
        row = self.photos.row_of(kept.id) if kept else -1
        if row >= 0:
            self.setCurrentIndex(self.photos.index(row))

    def current(self) -> Photo | None:
        """Return the chosen photo."""
        return self.photos.photo(self.currentIndex())

    def paste(self) -> None:
        """Take pictures or picture files from the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    @override
    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        cell = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
        return QSize(320, cell.height() + bar + 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        photo = self.current()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Delete) and photo:
            self.removal_wanted.emit(photo)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and photo:
            self.opened.emit(photo)
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters and digits are keys of the page, not a search in the strip
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_pictures(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _take(self, content: QMimeData) -> None:
        carried = carried_pictures(content)
        if isinstance(carried, QImage):
            self.image_pasted.emit(carried)
        elif carried:
            self.files_dropped.emit(carried)

    def _open(self, index: QModelIndex) -> None:
        if photo := self.photos.photo(index):
            self.opened.emit(photo)

    def _tell_selected(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.selected.emit(self.current())
