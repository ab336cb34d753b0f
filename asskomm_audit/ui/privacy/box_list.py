"""The places of one photo as a list, for screen readers and for whoever likes words."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asskomm_audit.domain.privacy import PrivacyBox
from asskomm_audit.privacy_labels import box_label, box_state_label
from asskomm_audit.ui import language, theme

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class BoxList(QListWidget):
    """Shows boxes by number, kind and state; the numbers are those on the photo."""

    chosen = Signal(object)  # PrivacyBoxId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(56)
        self.currentItemChanged.connect(self._tell)

    def show_boxes(self, boxes: Sequence[PrivacyBox], chosen: str) -> None:
        """Show these boxes, one of them chosen."""
        with QSignalBlocker(self):
            self.clear()
            for number, box in enumerate(boxes, 1):
                item = QListWidgetItem(words_of(box, number))
                item.setData(Qt.ItemDataRole.UserRole, box.id)
                self.addItem(item)
                if box.id == chosen:
                    self.setCurrentItem(item)

    @override
    def sizeHint(self) -> QSize:
        """Return room for three places; more of them are scrolled."""
        row = max(self.sizeHintForRow(0), theme.px(24))
        return QSize(super().sizeHint().width(), 3 * row + 2 * self.frameWidth())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters decide, they do not search

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def words_of(box: PrivacyBox, number: int) -> str:
    """Return a box in words: its number, what it is, and what was decided."""
    texts = language.texts()
    return f"{number}  {box_label(box.kind, texts)} – {box_state_label(box.state, texts)}"
