"""After a click with the mouse, keys go on meaning what they meant before it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override


class FocusBack(QObject):
    """Gives the focus on from clicked buttons: one would swallow arrows and the space bar.

    Who reaches a button with Tab stays on it, and so does whatever the click has opened.
    """

    def __init__(self, to: QWidget, buttons: Iterable[QAbstractButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._to = to
        self._from: QObject | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._give)
        for button in buttons:
            button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._from = watched
            self._timer.start()  # the click itself comes only now
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        button, self._from = self._from, None
        if isinstance(button, QWidget) and button.hasFocus():
            self._to.setFocus()
