"""Writing the EXIF facts a camera would: for pictures that this program draws itself."""

import io
from datetime import datetime
from fractions import Fraction
from typing import Any

from PIL import ExifTags, Image

from asskomm_audit.domain.places import Position

_STORED = {
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}
"""How upright pixels are turned before they are stored, by orientation code."""

_MAKER = "ASSKomm Audit"


def with_exif(
    jpeg: bytes,
    *,
    taken_at: datetime | None = None,
    position: Position | None = None,
    direction: float | None = None,
    orientation: int = 1,
) -> bytes:
    """Return the upright picture as a camera would have stored it.

    Time (with its offset), position and direction are written as EXIF. With an orientation of
    3, 6 or 8 the pixels are stored turned, so that following the code makes them upright again.
    """
    exif = _exif(taken_at, position, direction, orientation)
    if orientation == 1:
        return _inserted(jpeg, exif.tobytes())
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        stored = picture.transpose(_STORED[orientation])
    buffer = io.BytesIO()
    stored.save(buffer, "JPEG", quality=92, exif=exif)
    return buffer.getvalue()


def _exif(
    taken_at: datetime | None,
    position: Position | None,
    direction: float | None,
    orientation: int,
) -> Image.Exif:
    exif, base = Image.Exif(), ExifTags.Base
    exif[base.Make] = _MAKER
    exif[base.Orientation] = orientation
    if taken_at:
        moment = taken_at.strftime("%Y:%m:%d %H:%M:%S")
        exif[base.DateTime] = moment
        camera = exif.get_ifd(ExifTags.IFD.Exif)
        camera[base.DateTimeOriginal] = moment
        if taken_at.tzinfo:
            camera[base.OffsetTimeOriginal] = taken_at.isoformat()[-6:]
    if position or direction is not None:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(_gps(position, direction))
    return exif


def _gps(position: Position | None, direction: float | None) -> dict[int, Any]:
    tag, facts = ExifTags.GPS, dict[int, Any]()
    if position:
        facts[tag.GPSLatitudeRef] = "N" if position.latitude >= 0 else "S"
        facts[tag.GPSLatitude] = _degrees(position.latitude)
        facts[tag.GPSLongitudeRef] = "E" if position.longitude >= 0 else "W"
        facts[tag.GPSLongitude] = _degrees(position.longitude)
    if direction is not None:
        facts[tag.GPSImgDirectionRef] = "T"
        facts[tag.GPSImgDirection] = Fraction(round(direction % 360 * 10), 10)
    return facts


def _degrees(value: float) -> tuple[Fraction, Fraction, Fraction]:
    """Return degrees, minutes and seconds, to a ten-thousandth of a second."""
    ticks = round(abs(value) * 3600 * 10_000)
    degrees, rest = divmod(ticks, 3600 * 10_000)
    minutes, rest = divmod(rest, 60 * 10_000)
    return Fraction(degrees), Fraction(minutes), Fraction(rest, 10_000)


def _inserted(jpeg: bytes, exif: bytes) -> bytes:
    """Return the JPEG with an EXIF segment right behind its start; the pixels stay untouched."""
    if not jpeg.startswith(b"\xff\xd8"):
        raise ValueError("not a JPEG")
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:]
