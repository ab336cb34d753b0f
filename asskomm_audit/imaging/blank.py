"""A grey picture that stands where one is missing."""

from functools import cache

from PIL import Image

from asskomm_audit.imaging.redaction import bare_jpeg

_SIZE = 64, 48


@cache
def blank_jpeg() -> bytes:
    """Return a small grey JPEG."""
    return bare_jpeg(Image.new("RGB", _SIZE, (200, 200, 200)), 80)
