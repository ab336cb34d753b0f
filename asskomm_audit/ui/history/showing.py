"""Opens the history of a record, and the confirmation before something is forgotten."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.forgetting import Forgotten, backups_with, forget_in_file, out_of_reach
from asskomm_audit.progress import Progress
from asskomm_audit.store.forgetting_plan import Plan, Wish, plan_forgetting
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
        session, path = self._session, self._session.path
        try:
            plan = plan_forgetting(session.file, wish)
        except UserError as error:
            session.messages.report(error)
            return

        def ask(held: int) -> None:
            dialog = ForgetDialog(session, wish, plan, held, self._parent)
            dialog.accepted.connect(
                lambda: self._forget(dialog.wish(), with_backups=dialog.with_backups())
            )
            _open(dialog)

        session.jobs.look(lambda: _number_held(path, plan), ask)  # a drive may take its time

    def _forget(self, wish: Wish, *, with_backups: bool) -> None:
        texts = language.texts()
        person = self._session.person.id if self._session.person else ""

        def work(path: Path, progress: Progress) -> Forgotten:
            return forget_in_file(
                path, wish, texts, person=person, with_backups=with_backups, progress=progress
            )

        done, show = self.tr("Endgültig gelöscht."), self.tr("Sicherungen …")

        def tell(session: Session, forgotten: Forgotten) -> None:
            words = f"{done} {out_of_reach(texts, forgotten.left)}"
            if forgotten.left:
                session.messages.warning(words, show, session.backups_wanted.emit)
            else:
                session.messages.warning(words)

        self._session.work_closed(self.tr("Wird endgültig gelöscht"), work, tell)


def _number_held(path: Path, plan: Plan) -> int:
    return len(backups_with(path, plan))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
