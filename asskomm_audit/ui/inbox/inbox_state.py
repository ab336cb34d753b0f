"""What the inbox knows of an audit: the photos that wait, and what each probably belongs to."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.inbox import Anchor, ClockOffset, Matcher, Proposal, in_order, true_time
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.likeness import LikenessIndex
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.camera_clocks import clock_offsets
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.history import Changes
from asskomm_audit.store.inbox import anchors_of, waiting_among, waiting_photos
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui import language
from asskomm_audit.ui.inbox.words import Names
from asskomm_audit.ui.session import Session

SHOWN = (Kind.PHOTO, Kind.ANSWER, Kind.FINDING, Kind.STOP, Kind.HAZARD, Kind.SETTING)

_SOME = 1000  # changed photos that are read by themselves; of very many more they are few, too
_SOON, _REST = 250, 40  # ms until a change is shown; and how often as long as it takes, at most


class InboxState(QObject):
    """Reads what has changed some time later, so that 10,000 photos do not hold up."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._alike = LikenessIndex()
        self._alike_of = ""
        self._likest: dict[str, Photo | None] = {}
        self._took = 0.0
        self._anchors_of = ""
        self._waiting: dict[str, Photo] = {}
        self._waiting_of = ""  # the audit whose waiting photos these are; empty: read all anew
        self._changed: set[str] = set()  # photos to be read anew
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self.audit: Audit | None = None
        self.photos: list[Photo] = []
        self.anchors: list[Anchor] = []
        self.offsets: Mapping[str, ClockOffset] = {}
        self.names = Names.none()
        self.edition = 0  # another one where the same photo may be told in other words
        self._matcher = Matcher((), {})

    def refresh(self) -> None:
        """Read now what has changed."""
        began = time.thread_time()
        self._later.stop()
        file, audit_id = self._session.file, self._session.audit_id
        self.audit = find_audit(file, audit_id) if audit_id else None
        if self.audit is None:
            self.photos, self.anchors, self._anchors_of = [], [], ""
            self._waiting_of = ""
        else:
            waiting = self._read_waiting(self.audit)
            self._learn(self.audit, waiting)
            self._note_clocks(clock_offsets(file, self.audit.id, waiting))
            self.photos = list(in_order(waiting, self.offsets))
            self._read_anchors(self.audit)
        self._matcher = Matcher(self.anchors, self.offsets)
        self.read.emit()
        self._took = time.thread_time() - began

    def take(self, changes: Changes) -> None:
        """Read anew soon if it matters."""
        if changes.touch(*(kind for kind in SHOWN if kind is not Kind.PHOTO)):
            self._anchors_of = self._waiting_of = ""  # a hazard can have taken a photo
        self._changed.update(record for kind, record in changes.records if kind is Kind.PHOTO)
        if changes.touch(*SHOWN) and not self._later.isActive():
            self._later.start(max(_SOON, round(self._took * 1000 * _REST)))

    def refresh_all(self) -> None:
        """Read everything now, also what rarely changes."""
        self._anchors_of = self._waiting_of = ""
        self.refresh()

    def stop(self) -> None:
        """Read nothing more: the file is about to be closed."""
        self._later.stop()

    def settle(self) -> None:
        """Show what is still to be shown."""
        if self._later.isActive():
            self.refresh()

    def proposal(self, photo: Photo) -> Proposal | None:
        """Return what a photo probably belongs to."""
        return self._matcher.proposal(photo)

    def double_of(self, photo: Photo) -> Photo | None:
        """Return the earlier photo that looks the same."""
        if photo.id not in self._likest:
            self._likest[photo.id] = self._alike.likest(photo)
        return self._likest[photo.id]

    def is_time_sure(self, photo: Photo) -> bool:
        """Whether it is known when a photo was taken."""
        return true_time(photo, self.offsets) is not None

    def _note_clocks(self, offsets: Mapping[str, ClockOffset]) -> None:
        ahead = {camera: each.ahead for camera, each in offsets.items()}
        if ahead != {camera: each.ahead for camera, each in self.offsets.items()}:
            self.edition += 1
        self.offsets = offsets

    def _read_anchors(self, audit: Audit) -> None:
        """Read what photos can belong to, unless only photos have changed."""
        asked = f"{audit.id} {language.language()}"
        if self._anchors_of != asked:
            self._anchors_of = asked
            self.edition += 1
            file = self._session.file
            self.anchors = anchors_of(file, audit)
            self.names = Names.read(file, audit, find_catalogue(file, audit.catalogue_hash))

    def _read_waiting(self, audit: Audit) -> list[Photo]:
        """Return what waits; reads only the photos that have changed, if it has the others."""
        file, changed = self._session.file, self._changed
        if self._waiting_of == audit.id and len(changed) <= _SOME + len(self._waiting) // 4:
            for photo in changed:
                self._waiting.pop(photo, None)
            found = waiting_among(file, audit.id, changed) if changed else []
        else:
            self._waiting = {}
            found = waiting_photos(file, audit.id)
        self._waiting.update((photo.id, photo) for photo in found)
        self._waiting_of, self._changed = audit.id, set()
        return list(self._waiting.values())

    def _learn(self, audit: Audit, waiting: list[Photo]) -> None:
        if self._alike_of != audit.id:
            self._alike_of = audit.id
            self._alike = LikenessIndex(photos_of(self._session.file, audit.id))
            self._likest = {}
        for photo in waiting:
            self._alike.add(photo)
