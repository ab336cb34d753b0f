"""The waiting photos as a model; their small pictures are for whoever paints them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.inbox import words
from asskomm_audit.ui.inbox.inbox_state import InboxState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class StripModel(QAbstractListModel):
    """Three lines for each photo: time, proposal and why; or that nothing is proposed."""

    PhotoRole = Qt.ItemDataRole.UserRole
    LinesRole = Qt.ItemDataRole.UserRole + 1
    ProposedRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, state: InboxState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._photos: list[Photo] = []

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
            case self.PhotoRole:
                return photo
            case self.LinesRole:
                return self._lines(photo)
            case self.ProposedRole:
                return self._state.proposal(photo) is not None
            case _:
                return None

    def _lines(self, photo: Photo) -> tuple[str, str, str]:
        audit = self._state.audit
        year = audit.started_on.year if audit else 0
        time = words.time_words(photo, dict(self._state.offsets), year)
        if photo.incomplete:
            time = self.tr("{time} · unvollständig").format(time=time)
        double = self._state.double_of(photo)
        if double:
            time = self.tr("{time} · vermutlich doppelt").format(time=time)
        proposal = self._state.proposal(photo)
        if proposal is None:
            return time, self.tr("Kein Vorschlag"), photo.title
        return time, self._state.names.of(proposal.anchor), words.reason(proposal)
