"""The photo one draws on: covered where it will be, cut and turned as it is shown."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QTransform

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import BoxState
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.privacy import find_privacy

_EDGE = 2016


def picture_to_draw_on(file: AuditFile, photo: Photo) -> QImage:
    """Return the picture, empty if it is damaged. Raises UserError if the file lacks it.

    Covered places are covered for good, as in everything that leaves: no drawing is made to fit
    what nobody will see.
    """
    data = photo_bytes(file, photo.sha256)
    privacy = find_privacy(file, photo.id)
    boxes = privacy.boxes if privacy else ()
    areas = [box.area for box in boxes if box.state is BoxState.KEPT]
    image = QImage.fromData(publish(data, areas, _EDGE).jpeg if areas else data)
    return framed(image, Framing.of(photo))


def framed(image: QImage, framing: Framing) -> QImage:
    """Return what is shown of a stored picture."""
    if framing.is_plain or image.isNull():
        return image
    crop, width, height = framing.crop, image.width(), image.height()
    left, top = round(crop.left * width), round(crop.top * height)
    right, bottom = round(crop.right * width), round(crop.bottom * height)
    part = image.copy(QRect(left, top, max(right - left, 1), max(bottom - top, 1)))
    return part.transformed(QTransform().rotate(90 * framing.turn)) if framing.turn else part
