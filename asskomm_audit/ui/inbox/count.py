"""Keeps the number of waiting photos at the page's place on the rail, whichever page is shown."""

import time

from PySide6.QtCore import QObject, QTimer

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.history import Changes
from asskomm_audit.store.inbox import waiting_count
from asskomm_audit.ui.session import Session

PAGE = "photos"
_PAUSE, _REST = 300, 20  # ms; and how often as long as counting takes, at least


class WaitingCount(QObject):
    """Counts some time after a change, so that many photos at once do not make it count often."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.count)
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(lambda: self._later.start())
        self._later.start()  # the audit of a file that was just opened is chosen already

    def count(self) -> None:
        """Count now."""
        began = time.thread_time()
        audit_id = self._session.audit_id
        number = waiting_count(self._session.file, audit_id) if audit_id else 0
        self._session.set_count(PAGE, number)
        took = round(1000 * (time.thread_time() - began))
        self._later.setInterval(max(_PAUSE, _REST * took))

    def stop(self) -> None:
        """Count no more: the file is about to be closed."""
        self._later.stop()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Kind.PHOTO, Kind.HAZARD) and not self._later.isActive():
            self._later.start()
