"""Opens the history of a record, and the confirmation before something is forgotten."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.forgetting import Forgotten, forget_in_file, out_of_reach
from asskomm_audit.progress import Progress
from asskomm_audit.store.forgetting_plan import Wish
from asskomm_audit.ui import language
from asskomm_audit.ui.history.forget_dialog import ForgetDialog
from asskomm_audit.ui.history.history_dialog import HistoryDialog
from asskomm_audit.ui.session import Session


class HistoryShow(QObject):
    """Answers the session's calls for history and forgetting, over the page or dialog in front."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        session.history_wanted.connect(self.show_history)
        session.forgetting_wanted.connect(self.ask_forgetting)

    def show_history(self, kind: Kind, record: str) -> None:
        """Show what happened to a record."""
        front = QApplication.activeModalWidget() or self._parent
        _open(HistoryDialog(self._session, kind, record, front))

    def ask_forgetting(self, wish: Wish) -> None:
        """Ask once, naming what goes, and then forget it with the file closed."""
        try:
            dialog = ForgetDialog(self._session, wish, self._parent)
        except UserError as error:
            self._session.messages.report(error)
            return
        dialog.accepted.connect(lambda: self._forget(dialog.wish()))
        _open(dialog)

    def _forget(self, wish: Wish) -> None:
        texts = language.texts()
        person = self._session.person.id if self._session.person else ""

        def work(path: Path, progress: Progress) -> Forgotten:
            return forget_in_file(path, wish, texts, person=person, progress=progress)

        title = self.tr("Wird endgültig gelöscht")
        done = self.tr("Endgültig gelöscht.") + " " + out_of_reach(texts)
        self._session.work_closed(title, work, lambda session, _: session.messages.warning(done))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
