"""Keeps pages fresh while another program writes the file that is open here for reading."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.errors import UserError
from asskomm_audit.store.following import changes_since, end_of_log
from asskomm_audit.ui.session import Session

_PAUSE = 2000  # milliseconds between two looks; each costs a fraction of one


class ReadingAlong(QObject):
    """Looks now and then, while the window can be seen, whether the file was written."""

    replaced = Signal()  # another file lies in its place

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._stamp = session.file.stamp()
        self._end = end_of_log(session.file)
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        file = self._session.file
        if file.is_closed:  # the session may live on until nobody holds it any more
            self._timer.stop()
            return
        if not self._window.isVisible() or self._window.isMinimized():
            return
        try:
            stamp = file.stamp()
            if stamp == self._stamp:
                return
            if stamp[1:] != self._stamp[1:]:
                self._timer.stop()
                self.replaced.emit()
                return
            changes = changes_since(file, self._end)
            self._stamp, self._end = stamp, end_of_log(file)
        except UserError:
            return  # the writer is at it, or the stick is away: the next look may see more
        if changes.records:
            self._session.follow(changes)
