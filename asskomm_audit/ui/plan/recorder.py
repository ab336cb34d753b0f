"""Listens to a receiver for the window, and writes the way of a visit as it is walked."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.ids import TrackId, VisitId, new_id
from asskomm_audit.domain.positions import OLD_FIX, Fix
from asskomm_audit.domain.tracks import (
    Track,
    TrackPoint,
    TrackSource,
    is_worth_keeping,
    points_text,
    times_of,
)
from asskomm_audit.locating.receivers import Receiver, Told, Trouble
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.steps import carry_on
from asskomm_audit.store.tracks import find_track, put_track
from asskomm_audit.ui.mailbox import Mailbox
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_writer import begin_visit

WRITTEN_AFTER = 20.0
"""Seconds of a way that a power cut may take."""

_AT_ONCE = 20  # points, where somebody is fast


class Recorder(QObject):
    """Keeps what the receiver said last; while it records, pieces of the way go into the file.

    All pieces of one recording are one step: taken back, the whole way is gone.
    """

    told = Signal()  # something about the receiver is new
    recorded = Signal()  # a piece of the way is written, or the recording has ended

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._receiver: Receiver | None = None
        self._box: Mailbox | None = None
        self.fix: Fix | None = None
        self.trouble: Trouble | None = None
        self._fixed_at = 0.0
        self._points: list[TrackPoint] = []
        self._visit: VisitId | None = None
        self._recording = ""
        self._first = ""
        self._step = ""
        self._number = 0
        self._written_at = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.told)

    @property
    def is_listening(self) -> bool:
        """Whether a receiver is connected."""
        return self._receiver is not None

    @property
    def is_recording(self) -> bool:
        """Whether the way is written down."""
        return bool(self._recording)

    @property
    def age(self) -> float:
        """Seconds since the last position."""
        return time.monotonic() - self._fixed_at

    @property
    def fresh(self) -> Fix | None:
        """The last position, if it is where somebody stands now."""
        return self.fix if self.fix and self.is_listening and self.age <= OLD_FIX else None

    def listen(self, device: str) -> None:
        """Listen to the receiver at a port."""
        self.leave()
        self.fix, self.trouble = None, None
        self._box = Mailbox(self._hear)
        self._receiver = Receiver(device, self._box.post)
        self._receiver.start()
        self._clock.start()
        self.told.emit()

    def leave(self) -> None:
        """Let the port go; what was recorded is written."""
        self.stop_recording()
        receiver, self._receiver = self._receiver, None
        box, self._box = self._box, None
        self._clock.stop()
        if receiver and box:
            receiver.stop()
            box.close()
        self.told.emit()

    def record(self, audit: Audit, kind: VisitKind) -> None:
        """Write down the way of a visit from now on."""
        self.stop_recording()
        self._session.perform(
            self.tr("Begehung begonnen"), lambda file: begin_visit(file, audit, kind)
        )
        self._visit = visit_id(audit.id, kind)
        self._recording, self._step, self._first = new_id(), "", ""
        self._number, self._points, self._written_at = 0, [], time.monotonic()
        self.recorded.emit()

    def stop_recording(self) -> None:
        """Write the rest of the way and end."""
        if self.is_recording:
            self.write()
            self._recording = ""
            self.recorded.emit()

    def write(self) -> None:
        """Write what was heard since the last piece."""
        points, self._points = self._points, []
        self._written_at = time.monotonic()
        if not points or self._visit is None:
            return
        self._number += 1
        begun_at, ended_at = times_of(points)
        track = Track(
            id=TrackId(new_id()),
            visit_id=self._visit,
            recording=self._recording,
            number=self._number,
            source=TrackSource.RECEIVER,
            begun_at=begun_at,
            ended_at=ended_at,
            points=points_text(points),
        )
        self._keep(track)
        self.recorded.emit()

    def _keep(self, track: Track) -> None:
        file = self._session.file

        def put(file: AuditFile) -> None:
            put_track(file, track)

        if not self._step:
            changes = self._session.perform(self.tr("Weg aufgezeichnet"), put)
            self._step, self._first = changes.step, track.id
        elif find_track(file, TrackId(self._first)):
            self._session.follow(carry_on(file, self._step, put))
        else:  # the step was taken back: nobody wants this way
            self._recording = ""

    def _hear(self, told: Told) -> None:
        self._take(told)
        self.told.emit()

    def _take(self, told: Told) -> None:
        if isinstance(told, Trouble):
            self.trouble = told
            if told in (Trouble.BUSY, Trouble.FORBIDDEN, Trouble.GONE):
                self.leave()
            return
        self.fix, self.trouble, self._fixed_at = told, None, time.monotonic()
        if self.is_recording:
            self._add(TrackPoint(position=told.position, at=told.at, accuracy=told.accuracy))

    def _add(self, point: TrackPoint) -> None:
        if not self._points or is_worth_keeping(self._points[-1], point):
            self._points.append(point)
        is_due = time.monotonic() - self._written_at >= WRITTEN_AFTER
        if is_due or len(self._points) >= _AT_ONCE:
            self.write()
