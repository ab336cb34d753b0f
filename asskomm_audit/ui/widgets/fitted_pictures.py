"""Small pictures as they are painted: fitted to their frames in a thread, kept while there is room.

Painting asks for a picture and never waits: what is not there yet is painted when it has arrived.
"""

from collections import OrderedDict
from collections.abc import Callable
from threading import Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.ui.framed import framed_image, shown_key
from asskomm_audit.ui.mailbox import Mailbox
from asskomm_audit.ui.widgets.bounded_pixmaps import BoundedPixmaps

RADIUS = 6

_AT_ONCE = 4  # pictures that go to the thread together
_WANTED = 400  # more are not in sight: who scrolls fast does not wait for what has passed


class _Key(NamedTuple):
    """What a fitted picture depends on: the picture, its cut and turn, the frame in pixels."""

    shown: tuple[str, Framing]
    width: int
    height: int
    ratio: float


class FittedPictures(QObject):
    """Pictures of photos, cut to frames.

    `read` returns a photo's bytes, raises UserError if they are lost, and returns none once the
    file is closed: painting may have asked just before.
    """

    arrived = Signal()  # some of what was wanted is there: paint again

    def __init__(self, read: Callable[[Photo], bytes | None], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self.kept: BoundedPixmaps[_Key] = BoundedPixmaps()
        self._wanted: OrderedDict[_Key, Photo] = OrderedDict()
        self._under_way: frozenset[_Key] = frozenset()
        self._box: Mailbox | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._send)

    @property
    def missing(self) -> int:
        """How many that were asked for are still to come."""
        return len(self._wanted) + len(self._under_way)

    def picture(self, photo: Photo, size: QSize, ratio: float) -> QPixmap | None:
        """Return the picture of a photo, cut to a frame of `size`; an empty one if it is lost.

        None if it is not there yet. `ratio` says how many pixels of the screen one of the frame is.
        """
        key = _Key(
            shown_key(photo), round(size.width() * ratio), round(size.height() * ratio), ratio
        )
        found = self.kept.get(key)
        if found is None:
            self._want(key, photo)
        return found

    def _want(self, key: _Key, photo: Photo) -> None:
        if key not in self._under_way:
            self._wanted[key] = photo
            self._wanted.move_to_end(key)
            if len(self._wanted) > _WANTED:
                self._wanted.popitem(last=False)
            if not self._under_way and not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _send(self) -> None:
        """Give what was wanted last to a thread; the file is read here, where it is open."""
        work: dict[_Key, bytes] = {}
        while self._wanted and len(work) < _AT_ONCE:
            key, photo = self._wanted.popitem()
            try:
                data = self._read(photo)
            except UserError:  # its bytes are lost: the check of the file tells
                data = b""
            if data is None:
                self._wanted.clear()
                return
            work[key] = data
        if work:
            self._under_way = frozenset(work)
            self._box = box = Mailbox(self._receive)
            Thread(target=_fit, args=(work, box.post), name="pictures", daemon=True).start()

    def _receive(self, fitted: dict[_Key, QImage]) -> None:
        if self._box:
            self._box.close()
        for key, image in fitted.items():
            self.kept.put(key, QPixmap.fromImage(image), key.width, key.height)
        self._under_way = frozenset()
        if self._wanted:
            self._soon.start()
        self.arrived.emit()


def _fit(work: dict[_Key, bytes], post: Callable[[dict[_Key, QImage]], None]) -> None:
    """Fit pictures, in a thread."""
    post({key: _fitted_image(data, key) for key, data in work.items()})


def cut_to_frame(image: QImage, width: int, height: int, radius: float) -> QImage:
    """Return the middle of a picture, as large as a frame in pixels, with round corners."""
    grow = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    smooth = Qt.TransformationMode.SmoothTransformation
    large = image.scaled(QSize(width, height), grow, smooth)
    corner = QPoint((large.width() - width) // 2, (large.height() - height) // 2)
    fitted = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    fitted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fitted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(large))
    painter.setBrushOrigin(-corner)
    painter.drawRoundedRect(fitted.rect(), radius, radius)
    painter.end()
    return fitted


def _fitted_image(data: bytes, key: _Key) -> QImage:
    shown = framed_image(QImage.fromData(data), key.shown[1])
    if shown.isNull():
        return shown
    fitted = cut_to_frame(shown, key.width, key.height, RADIUS * key.ratio)
    fitted.setDevicePixelRatio(key.ratio)
    return fitted
