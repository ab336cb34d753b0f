"""Answers the session's calls to look through photos, over the page or dialog in front."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.ui.privacy.searching import ProposalSearch
from asskomm_audit.ui.session import Session


class Reviewing(QObject):
    """Opens the review, and lets photos be searched in the background."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self.search = ProposalSearch(session, self)
        session.review_wanted.connect(self.open)
        session.proposals_wanted.connect(self.search.begin)

    def open(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Let somebody look through these photos, beginning with one of them."""
        from asskomm_audit.ui.privacy.review_dialog import ReviewDialog  # not at every start

        front = QApplication.activeModalWidget() or self._parent
        dialog = ReviewDialog(self._session, photos, first, self.search, front)
        self._session.forgetting_wanted.connect(dialog.accept)  # it closes the file
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.search.begin(photos)
