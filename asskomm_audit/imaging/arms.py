"""A town's arms made ready for its documents: a small JPEG on white."""

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import jpeg_of, upright_picture
from asskomm_audit.texts import QT_TRANSLATE_NOOP

EDGE = 400
"""Pixels of the longer edge: 300 dpi on 3 cm."""

_NO_PICTURE = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ ist kein lesbares Bild. Möglich sind JPEG, PNG, TIFF und WebP; speichern Sie ein "
    "Wappen im SVG-Format vorher als PNG.",
)


def prepare_arms(data: bytes, name: str) -> bytes:
    """Return the picture in `data` as a JPEG of at most 400 px. UserError if it is none."""
    try:
        picture = upright_picture(data, name, EDGE)[0]
    except UserError as error:
        raise UserError(_NO_PICTURE, name=name) from error
    picture.thumbnail((EDGE, EDGE))
    return jpeg_of(picture, 90)
