"""The waiting photos as a model: small pictures are read when they come into sight."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap
from typing_extensions import override

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.photos import thumbnail_bytes
from asskomm_audit.ui.framed import framed_pixmap, shown_key
from asskomm_audit.ui.inbox import words
from asskomm_audit.ui.inbox.inbox_state import InboxState
from asskomm_audit.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KEPT = 300  # small pictures in memory: some screens full


class StripModel(QAbstractListModel):
    """Three lines for each photo: time, proposal and why; or that nothing is proposed."""

    PhotoRole = Qt.ItemDataRole.UserRole
    LinesRole = Qt.ItemDataRole.UserRole + 1
    ProposedRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, session: Session, state: InboxState, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._state = state
        self._photos: list[Photo] = []
        self._pictures: OrderedDict[tuple[str, Framing], QPixmap] = OrderedDict()

    def show_photos(self, photos: list[Photo]) -> None:
        """Show these photos instead of the present ones."""
        self.beginResetModel()
        self._photos = photos
        self.endResetModel()

    def photo(self, index: Index) -> Photo | None:
        """Return the photo at an index."""
        return self._photos[index.row()] if index.isValid() else None

    def all(self) -> list[Photo]:
        """Return all photos in their order."""
        return list(self._photos)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._photos)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        photo = self.photo(index)
        if photo is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return photo.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((photo.title, *self._lines(photo)))
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(photo)
            case self.PhotoRole:
                return photo
            case self.LinesRole:
                return self._lines(photo)
            case self.ProposedRole:
                return self._state.proposal(photo) is not None
            case _:
                return None

    def _lines(self, photo: Photo) -> tuple[str, str, str]:
        time = words.time_words(photo, dict(self._state.offsets))
        if photo.incomplete:
            time = self.tr("{time} · unvollständig").format(time=time)
        double = self._state.double_of(photo)
        if double:
            time = self.tr("{time} · vermutlich doppelt").format(time=time)
        proposal = self._state.proposal(photo)
        if proposal is None:
            return time, self.tr("Kein Vorschlag"), photo.title
        return time, self._state.names.of(proposal.anchor), words.reason(proposal)

    def _picture(self, photo: Photo) -> QPixmap:
        key = shown_key(photo)
        found = self._pictures.get(key)
        if found is None:
            try:
                found = framed_pixmap(thumbnail_bytes(self._session.file, photo.sha256), photo)
            except UserError:  # its bytes are lost: the check of the file tells
                found = QPixmap()
            self._pictures[key] = found
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        else:
            self._pictures.move_to_end(key)
        return found
