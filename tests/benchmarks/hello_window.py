"""The bare window everything is compared with: CPU seconds until its first frame stands."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Hello(QLabel):
    """Ends the program after its first frame."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        super().paintEvent(event)
        QTimer.singleShot(0, _end)


def _end() -> None:
    sys.stdout.write(f"{time.process_time()}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    hello = Hello("Hello")
    hello.resize(1366, 768)
    hello.show()
    app.exec()
