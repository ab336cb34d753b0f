"""What is written at the inbox: each act one step that can be undone."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.inbox import Anchor
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.camera_clocks import put_clock_offset
from asskomm_audit.store.inbox import file_photos
from asskomm_audit.store.originals import put_keeps_originals
from asskomm_audit.store.photos import remove_photo
from asskomm_audit.ui.inbox.inbox_state import InboxState
from asskomm_audit.ui.session import Session


class Filing(QObject):
    """Files photos, removes them, and notes clocks and what becomes of originals."""

    def __init__(self, session: Session, state: InboxState, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._state = state

    def confirm(self, photos: Sequence[Photo]) -> None:
        """Let photos belong to what is proposed for each; those without a proposal wait on."""
        found = {each.id: self._state.proposal(each) for each in photos}
        targets = {photo: proposal.anchor for photo, proposal in found.items() if proposal}
        if targets and not self._session.read_only:
            text = self.tr("%n Foto(s) zugeordnet", "", len(targets))
            self._session.perform(text, lambda file: _file(file, targets))
            self._state.settle()

    def file(self, photos: Sequence[Photo], target: Anchor | None) -> None:
        """Let photos belong to something, or with None to the place as a whole."""
        if photos and not self._session.read_only:
            targets = dict.fromkeys((each.id for each in photos), target)
            text = self.tr("%n Foto(s) zugeordnet", "", len(targets))
            self._session.perform(text, lambda file: _file(file, targets))
            self._state.settle()

    def remove(self, photos: Sequence[Photo]) -> None:
        """Put photos into the bin."""
        if not photos or self._session.read_only:
            return

        def write(file: AuditFile) -> None:
            for photo in photos:
                remove_photo(file, photo.id)

        self._session.perform(self.tr("%n Foto(s) entfernt", "", len(photos)), write)
        self._state.settle()

    def set_clock(self, photo: Photo, ahead: timedelta) -> None:
        """Note how far the camera of a photo is ahead."""
        if not self._session.read_only:
            self._session.perform(
                self.tr("Uhr der Kamera berichtigt"),
                lambda file: put_clock_offset(file, photo.audit_id, photo.camera, ahead),
            )
            self._state.settle()

    def set_originals(self, *, keep: bool) -> None:
        """Note whether originals stay."""
        if not self._session.read_only:
            self._session.perform(
                self.tr("Originale der Fotos"), lambda file: put_keeps_originals(file, keep=keep)
            )


def _file(file: AuditFile, targets: Mapping[PhotoId, Anchor | None]) -> None:
    file_photos(file, targets)
