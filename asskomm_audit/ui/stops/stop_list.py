"""The list of stops along the route, with the whole place on top."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.places import Stop
from asskomm_audit.ui import theme

_ALT = Qt.KeyboardModifier.AltModifier
_LINES = 5


class StopList(QListWidget):
    """Arrows choose, Ins adds, F2 renames, Alt+arrow moves, Del removes, O and Esc leave."""

    chosen = Signal(object)  # StopId | None
    add_wanted = Signal()
    rename_wanted = Signal()
    removal_wanted = Signal()
    move_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._stops: list[StopId | None] = [None]
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)
        self.itemActivated.connect(lambda: self.left.emit())

    def name_whole(self, name: str) -> None:
        """Name the whole place in the language of the interface."""
        self._whole = name
        if first := self.item(0):
            first.setText(name)

    def show_stops(self, stops: Sequence[Stop], present: StopId | None) -> None:
        """Show the stops by number, the present one chosen."""
        with QSignalBlocker(self):
            self.clear()
            self._stops = [None, *(stop.id for stop in stops)]
            names = [self._whole, *(f"{stop.number}  {stop.name}" for stop in stops)]
            for name in names:
                item = QListWidgetItem(name)
                item.setToolTip(name)
                self.addItem(item)
            row = self._stops.index(present) if present in self._stops else 0
            self.setCurrentRow(row)
        line = max(self.sizeHintForRow(0), theme.px(28))
        self.setFixedHeight(line * min(max(len(self._stops), 2), _LINES) + 8)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & _ALT and event.key() in moves:
            self.move_wanted.emit(moves[Qt.Key(event.key())])
            return
        match event.key():
            case Qt.Key.Key_Insert | Qt.Key.Key_Plus:
                self.add_wanted.emit()
            case Qt.Key.Key_F2:
                self.rename_wanted.emit()
            case Qt.Key.Key_Delete:
                self.removal_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape | Qt.Key.Key_O:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._stops):
            self.chosen.emit(self._stops[row])
