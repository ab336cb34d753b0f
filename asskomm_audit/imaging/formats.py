"""Which kinds of pictures come in. HEIC needs a package that is only loaded for such a file."""

import importlib
import threading
from functools import cache
from typing import Any

from PIL import Image

ENDINGS = (".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".hif")
"""How names of photos end. What a file holds is told by its first bytes all the same."""

_ALWAYS = ("JPEG", "MPO", "PNG", "WEBP", "TIFF")
_HEIF = "HEIF"
_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1")
)
_first_load = threading.Lock()


def is_heif(data: bytes) -> bool:
    """Whether the first bytes are those of a HEIC or HEIF picture (ISO/IEC 23008-12)."""
    return data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS


def can_read_heif() -> bool:
    """Whether the optional package pi-heif is there; loads it."""
    with _first_load:
        return _heif_opener()


def formats_for(data: bytes) -> tuple[str, ...]:
    """Return the names of Pillow's formats that may look at these bytes.

    An explicit list: no EPS, PSD or FITS parser ever sees a foreign file.
    """
    if is_heif(data) and can_read_heif():
        return (_HEIF,)
    Image.init()
    return tuple(name for name in _ALWAYS if name in Image.OPEN)


def orientation_of(picture: Image.Image, told: int) -> int:
    """Return the EXIF code that is still to be followed: HEIF pictures come upright already."""
    return 1 if picture.format == _HEIF else told


@cache
def _heif_opener() -> bool:
    try:
        # Not pillow-heif: the same code, but its wheels hold an encoder under the GPL.
        plugin: Any = importlib.import_module("pi_heif")
        plugin.register_heif_opener(thumbnails=False)
    except Exception:  # missing, or without the libraries of this system
        return False
    return _HEIF in Image.OPEN
