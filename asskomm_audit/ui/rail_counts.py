"""Keeps the numbers at the pages' places on the rail, also of pages that were never shown."""

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.conflicts import count_conflicts
from asskomm_audit.store.counting import live_findings_of
from asskomm_audit.store.history import Changes
from asskomm_audit.store.inbox import waiting_count
from asskomm_audit.ui.session import Session

_PAUSE, _REST = 300, 20  # ms; and how often as long as counting takes, at least


class _Counted(NamedTuple):
    """What is counted for a page, and what has changed when it is counted anew."""

    page: str
    kinds: tuple[Kind, ...]
    count: Callable[[AuditFile, AuditId], int]


_COUNTED = (
    _Counted("photos", (Kind.PHOTO, Kind.HAZARD), waiting_count),
    _Counted("findings", (Kind.FINDING,), live_findings_of),
)


class RailCounts(QObject):
    """Counts some time after a change, so that many photos at once do not make it count often."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = set(_COUNTED)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.count)
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(lambda: self._want(*_COUNTED))
        self._later.start()  # the audit of a file that was just opened is chosen already
        QTimer.singleShot(_PAUSE, self, self._count_conflicts)

    def count(self) -> None:
        """Count now what has changed."""
        began = time.thread_time()
        audit_id, wanted = self._session.audit_id, self._wanted
        self._wanted = set()
        for each in (each for each in _COUNTED if each in wanted):
            number = each.count(self._session.file, audit_id) if audit_id else 0
            self._session.set_count(each.page, number)
        took = round(1000 * (time.thread_time() - began))
        self._later.setInterval(max(_PAUSE, _REST * took))

    def stop(self) -> None:
        """Count no more: the file is about to be closed."""
        self._later.stop()

    def _count_conflicts(self) -> None:
        """Count what is to be decided: once, for it comes only by merging, which opens anew."""
        if not self._session.file.is_closed:
            self._session.set_count("file", count_conflicts(self._session.file))

    def _on_changed(self, changes: Changes) -> None:
        self._want(*(each for each in _COUNTED if changes.touch(*each.kinds)))

    def _want(self, *wanted: _Counted) -> None:
        self._wanted.update(wanted)
        if wanted and not self._later.isActive():
            self._later.start()
