"""What is drawn on a photo as a list, for screen readers and for whoever likes words."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asskomm_audit.domain.markup import SeenMark
from asskomm_audit.mark_labels import mark_label
from asskomm_audit.ui import language

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class MarkList(QListWidget):
    """Shows marks in words: "Pfeil, rot, links oben"; the lowest first."""

    chosen = Signal(str)  # MarkId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(56)
        self.currentItemChanged.connect(self._tell)

    def show_marks(self, marks: Sequence[SeenMark], chosen: str) -> None:
        """Show these marks, one of them chosen."""
        texts = language.texts()
        words = [mark_label(each, texts) for each in marks]
        with QSignalBlocker(self):
            if [self.item(row).text() for row in range(self.count())] != words:
                self.clear()
                self.addItems(words)
            for row, seen in enumerate(marks):
                item = self.item(row)
                item.setToolTip(words[row])
                item.setData(Qt.ItemDataRole.UserRole, seen.mark.id)
            ids = [seen.mark.id for seen in marks]
            self.setCurrentRow(ids.index(chosen) if chosen in ids else -1)  # pyright: ignore[reportArgumentType] - an id is a text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters draw, they do not search

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if item := self.currentItem():
            self.scrollToItem(item)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
