"""A combo box of values with words, that keeps its value when the words change."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget
from typing_extensions import override


class Choice(QComboBox):
    """Chooses one of several values; only the user's choices are told."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one ignores the row height
        self._values: list[object] = []
        self.activated.connect(self._tell)
        self._explanation = ""
        self.currentTextChanged.connect(self._show_tip)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these values in these words; the present value stays if it is among them."""
        kept = self.value()
        pairs = list(choices)
        with QSignalBlocker(self):
            self.clear()
            self._values = [value for value, _ in pairs]
            self.addItems([text for _, text in pairs])
            for index, (_, text) in enumerate(pairs):
                self.setItemData(index, text, Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(self._index(kept) if kept in self._values else 0)
        self._show_tip()

    def explain(self, words: str) -> None:
        """Say below what is chosen what the choice means, where the mouse rests on it."""
        self._explanation = words
        self._show_tip()

    def value(self) -> object:
        """Return the chosen value, or None while there is nothing to choose."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose a value without telling; one that is not offered chooses nothing."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._index(value) if value in self._values else -1)
        self._show_tip()

    @override
    def setAccessibleName(self, name: str, /) -> None:
        """Say what is chosen here; on Linux Qt gives the name of what was chosen instead."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change what it passes over

    @Slot()
    def _show_tip(self) -> None:
        """Say in the tip what is chosen, for a narrow box cuts long words, and what it means."""
        lines = self.currentText(), self._explanation
        self.setToolTip("\n".join(line for line in lines if line))

    def _tell(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    def _index(self, value: object) -> int:
        return self._values.index(value)
