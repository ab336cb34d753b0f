"""The photos of a strip as a model: thumbnails are decoded when they come into sight."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap
from typing_extensions import override

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.ui.framed import framed_pixmap, shown_key


class PhotoMark(NamedTuple):
    """What a small sign on a photo says."""

    icon: str
    tone: str  # a token of the theme
    words: str


Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PhotoModel(QAbstractListModel):
    """Holds photos and the function that finds their small pictures."""

    PhotoRole = Qt.ItemDataRole.UserRole
    MarkRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: list[Photo] = []
        self._thumbnail_of: Callable[[Photo], bytes] | None = None
        self._pictures: dict[tuple[str, Framing], QPixmap] = {}
        self._marks: Mapping[PhotoId, PhotoMark] = {}

    def set_photos(self, photos: Sequence[Photo], thumbnail_of: Callable[[Photo], bytes]) -> None:
        """Show these photos instead of the present ones."""
        self.beginResetModel()
        self._photos = list(photos)
        self._thumbnail_of = thumbnail_of
        kept = {shown_key(photo) for photo in photos}
        self._pictures = {key: each for key, each in self._pictures.items() if key in kept}
        self.endResetModel()

    def set_marks(self, marks: Mapping[PhotoId, PhotoMark]) -> None:
        """Put signs on photos, by their ids."""
        if marks != self._marks:
            self._marks = marks
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._photos) - 1)))

    def photo(self, index: Index) -> Photo | None:
        """Return the photo at an index."""
        return self._photos[index.row()] if index.isValid() else None

    def all(self) -> list[Photo]:
        """Return all photos in their order."""
        return list(self._photos)

    def row_of(self, photo_id: str) -> int:
        """Return the row of a photo, or -1."""
        return next((i for i, each in enumerate(self._photos) if each.id == photo_id), -1)

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
            case Qt.ItemDataRole.ToolTipRole:
                return self._marked(photo)
            case self.MarkRole:
                return self._marks.get(photo.id)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Foto {number}: {words}").format(
                    number=index.row() + 1, words=self._marked(photo)
                )
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(photo)
            case self.PhotoRole:
                return photo
            case _:
                return None

    def _marked(self, photo: Photo) -> str:
        mark = self._marks.get(photo.id)
        return f"{photo.title} – {mark.words}" if mark else photo.title

    def _picture(self, photo: Photo) -> QPixmap:
        key = shown_key(photo)
        found = self._pictures.get(key)
        if found is None:
            found = self._pictures[key] = self._read(photo)
        return found

    def _read(self, photo: Photo) -> QPixmap:
        """Return an empty picture where it is lost: painting must not fail, the viewer tells."""
        if self._thumbnail_of is None:
            return QPixmap()
        try:
            return framed_pixmap(self._thumbnail_of(photo), photo)
        except UserError:
            return QPixmap()
