"""Pictures as they are shown: cut and turned at display, for the stored ones never change."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap, QTransform

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo


def framed_image(image: QImage, framing: Framing) -> QImage:
    """Return the part of a stored picture that is shown, turned."""
    if framing.is_plain or image.isNull():
        return image
    left, top, right, bottom = framing.box(image.width(), image.height())
    part = image.copy(QRect(left, top, right - left, bottom - top))
    return part.transformed(QTransform().rotate(90 * framing.turn))


def framed_pixmap(data: bytes, photo: Photo) -> QPixmap:
    """Return a small picture as the photo is shown; an empty one if it cannot be read."""
    return QPixmap.fromImage(framed_image(QImage.fromData(data), Framing.of(photo)))


def shown_key(photo: Photo) -> tuple[str, Framing]:
    """Return what tells apart pictures that are kept in memory."""
    return photo.sha256, Framing.of(photo)
