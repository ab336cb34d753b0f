"""Answers the session's calls to describe photos, over the page or dialog in front."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.store.photos import find_photos
from asskomm_audit.ui.session import Session


class Describing(QObject):
    """Opens the viewer at the descriptions of some photos."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        session.description_wanted.connect(self.open)

    def open(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Let somebody describe these photos, beginning with one of them."""
        from asskomm_audit.ui.photo_viewer import viewer_of  # not at every start

        found = find_photos(self._session.file, photos)
        if not found:
            return
        chosen = next((each for each in found if each.id == first), found[0])
        front = QApplication.activeModalWidget() or self._parent
        viewer = viewer_of(self._session, found, chosen, front)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.open()
        if viewer.care:
            viewer.care.describe()
