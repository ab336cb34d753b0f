"""Against double taps: wet screens and gloves tap twice where once was meant."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_PAUSE = 300  # milliseconds
_SPOT = 24.0  # logical pixels


class TapGuard(QObject):
    """Ignores a press on the same spot right after the last one; fingers, pens and mice alike."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._place = QPointF()
        self._is_refused = False

    def watch(self, widget: QWidget) -> None:
        """Guard a widget."""
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                assert isinstance(event, QMouseEvent)
                place = event.globalPosition()
                is_near = (place - self._place).manhattanLength() <= _SPOT
                is_soon = self._since.isValid() and self._since.elapsed() < _PAUSE
                self._is_refused = is_near and is_soon
                if not self._is_refused:
                    self._place = place
                    self._since.start()
                return self._is_refused
            case QEvent.Type.MouseButtonRelease:
                return self._is_refused
            case _:
                return False
