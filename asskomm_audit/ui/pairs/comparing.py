"""Answers the session's calls to compare photos, over the page or dialog in front."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.ui.session import Session


class Comparing(QObject):
    """Opens the dialog of before and after."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        session.pairs_wanted.connect(self.open)

    def open(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Let somebody compare these photos, beginning with one of them."""
        from asskomm_audit.ui.pairs.pairs_dialog import PairsDialog  # not at every start

        front = QApplication.activeModalWidget() or self._parent
        dialog = PairsDialog(self._session, photos, first, front)
        self._session.forgetting_wanted.connect(dialog.accept)  # it closes the file
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
