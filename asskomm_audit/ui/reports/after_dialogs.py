"""What a page shows anew: at once, or when no dialog lies over it any more."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_PAUSE = 100  # milliseconds until one looks again whether the dialog has gone


class AfterDialogs(QObject):
    """Puts off what nobody sees: each key of a dialog would wait for it."""

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.wish)

    def wish(self) -> None:
        """Do it now, or once the dialogs have gone, however often it was wished meanwhile."""
        if QApplication.activeModalWidget():
            self._timer.start()
        else:
            self._timer.stop()
            self._act()
