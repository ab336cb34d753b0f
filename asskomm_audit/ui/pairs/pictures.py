"""The pictures of a pair as they are shown: covered where somebody has reviewed them."""

from PySide6.QtGui import QImage

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.privacy import find_privacy
from asskomm_audit.ui import language
from asskomm_audit.ui.framed import framed_image

_EDGE = 2016  # pixels: the working copy as it is


def shown_picture(file: AuditFile, photo: Photo) -> tuple[QImage, str]:
    """Return a photo's picture, or an empty one with the sentence that says why."""
    try:
        data = photo_bytes(file, photo.sha256)
        privacy = find_privacy(file, photo.id)
        if privacy and privacy.is_reviewed and privacy.covered:
            data = publish(data, [box.area for box in privacy.covered], _EDGE).jpeg
    except UserError as error:
        return QImage(), error.sentence(language.texts())
    return framed_image(QImage.fromData(data), Framing.of(photo)), ""
