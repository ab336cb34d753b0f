"""Cutting and turning a picture as it is shown; what is cut away is in no pixel of the result."""

from PIL import Image

from asskomm_audit.domain.framing import Framing

_TURNS = {
    1: Image.Transpose.ROTATE_270,  # Pillow turns against the clock
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


def framed(picture: Image.Image, framing: Framing) -> Image.Image:
    """Return the part of a picture that is shown, turned; the picture itself if that is all."""
    if framing.is_plain:
        return picture
    part = picture.crop(framing.box(*picture.size))
    turn = _TURNS.get(framing.turn)
    return part if turn is None else part.transpose(turn)
