"""The photo one draws on: covered where it will be, cut and turned as it is shown."""

from PySide6.QtGui import QImage

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import BoxState
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.privacy import find_privacy
from asskomm_audit.ui.framed import framed_image

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
    return framed_image(image, Framing.of(photo))
