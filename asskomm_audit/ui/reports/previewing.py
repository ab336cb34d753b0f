"""Looking ahead at a document: what it leaves out and which photos it shows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asskomm_audit.documents import Preview, Wanted, preview_of
from asskomm_audit.domain.photos import Photo
from asskomm_audit.progress import Progress
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.session import Session


class Previewer(QObject):
    """Looks at one audit at once, at many while the user goes on; the last question counts."""

    found = Signal(object)  # Omissions

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preview: Preview | None = None
        self._looking: Job[Preview] | None = None

    @property
    def photos(self) -> list[Photo]:
        """The photos that the document shows; none while it is looked at."""
        return list(self._preview.photos) if self._preview else []

    def look(self, wanted: Wanted) -> None:
        """Find out what this document leaves out and shows."""
        self._preview = None
        if self._looking:
            self._session.jobs.drop(self._looking)
            self._looking = None
        if len(wanted.audits) <= 1:
            self._show(preview_of(self._session.file, wanted))
            return
        self._looking = self._session.jobs.ask(_question(self._session.path, wanted), self._show)

    def _show(self, preview: Preview) -> None:
        self._preview, self._looking = preview, None
        self.found.emit(preview.left_out)


def _question(path: Path, wanted: Wanted) -> Callable[[Progress], Preview]:
    def look(progress: Progress) -> Preview:
        with open_audit_file(path, read_only=True) as file:  # an opening of its own
            return preview_of(file, wanted, progress=progress)

    return look
