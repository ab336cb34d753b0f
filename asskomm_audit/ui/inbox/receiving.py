"""What comes in at the inbox: chosen, dropped, pasted or watched, once it is known what is kept."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from asskomm_audit.store.originals import keeps_originals
from asskomm_audit.ui.inbox.filing import Filing
from asskomm_audit.ui.inbox.lines import OriginalsLine
from asskomm_audit.ui.inbox.watching import InboxIntake
from asskomm_audit.ui.photo_choice import choose_photos
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.carried_pictures import carried_pictures


class Receiving(QObject):
    """Takes pictures in; whether originals stay in the file is asked before the first ones."""

    asked = Signal()
    answered = Signal()

    def __init__(
        self, session: Session, filing: Filing, originals: OriginalsLine, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session = session
        self._filing = filing
        self._originals = originals
        self._page = page
        self._wanted: list[Path] | QImage | str | None = None  # what waits for an answer
        self.intake = InboxIntake(session, page)
        originals.answered.connect(self._answer)
        originals.given_up.connect(self._give_up)

    def choose_files(self) -> None:
        """Let somebody choose photos, or an audit where there is none."""
        if self._session.audit_id is None:
            self._session.go("places")
        else:
            choose_photos(self._page.window(), self.take_in)

    def choose_folder(self) -> None:
        """Let somebody choose the folder that is watched."""
        if self._session.audit_id is None or self._session.read_only:
            return
        start = self._session.settings.photo_folder
        dialog = QFileDialog(self._page.window(), self.tr("Ordner mit neuen Fotos"), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    def paste(self) -> None:
        """Take in what the clipboard holds."""
        self.take_in(carried_pictures(QGuiApplication.clipboard().mimeData()))

    def take_in(self, wanted: list[Path] | QImage | str) -> None:
        """Take in files and folders, a picture, or whatever comes into the folder of a name."""
        if self._session.read_only or self._session.audit_id is None or not wanted:
            return
        if keeps_originals(self._session.file) is None:
            self._wanted = wanted
            self.asked.emit()
            self._originals.ask()
        elif isinstance(wanted, str):
            self.intake.watch(Path(wanted))
        elif isinstance(wanted, QImage):
            self.intake.add_image(wanted)
        else:
            self.intake.add_paths(wanted)

    def forget_wish(self) -> None:
        """Take in nothing of what waits for an answer."""
        self._originals.hide()
        self._wanted = None

    def _give_up(self) -> None:
        self.forget_wish()
        self.answered.emit()

    def _answer(self, keep: bool) -> None:
        self._originals.hide()
        self._filing.set_originals(keep=keep)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.take_in(wanted)
        self.answered.emit()
