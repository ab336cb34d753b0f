"""Opens the look of the documents for choosing, and keeps what was chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asskomm_audit.documents import Wanted, write_document_of
from asskomm_audit.domain.face import Face
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.progress import Progress
from asskomm_audit.store.faces import face_of, put_face
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui import language
from asskomm_audit.ui.reports.face_dialog import FaceDialog
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.ways_out import open_dialog

Chosen: TypeAlias = Callable[[], Sequence[AuditId]]
_MOST = 3  # audits in the preview: more take long and show nothing new


class FaceDesk(QObject):
    """Shows the dialog for a session; what it previews never leaves the window."""

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._window = parent

    def open(self) -> FaceDialog:
        """Open the dialog; accepted, the look is kept as one undoable step."""
        face = face_of(self._session.file)
        dialog = FaceDialog(face, self._session.jobs, self._writer(), self._window)
        dialog.accepted.connect(lambda: self._keep(dialog, face))
        dialog.finished.connect(dialog.deleteLater)
        open_dialog(dialog)
        return dialog

    def _keep(self, dialog: FaceDialog, before: Face) -> None:
        if dialog.face() != before:
            chosen = dialog.face()
            self._session.perform(
                self.tr("Gestaltung der Dokumente"), lambda file: put_face(file, chosen)
            )

    def _writer(self) -> Callable[[Face, Path, Progress], object]:
        path, audits = self._session.path, tuple(self._chosen())[:_MOST]
        reason = self.tr("Vorschau am Bildschirm")
        texts = language.texts()

        def write(face: Face, target: Path, progress: Progress) -> None:
            wanted = Wanted(audits=audits, edition=Edition.INTERNAL, reason=reason, face=face)
            with open_audit_file(path, read_only=True) as file:
                write_document_of(file, wanted, target, texts=texts, progress=progress)

        return write
