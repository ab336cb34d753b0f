"""Making a photo ready for the file: upright, at working size, without metadata.

One read of the bytes, one scaled decode. A 12-megapixel JPEG is decoded at half size, which is
2,016 pixels and seven times cheaper than decoding it whole for 2,048.
"""

import hashlib
import io
import math
import threading
import warnings
from dataclasses import dataclass
from typing import cast

from PIL import Image, ImageFile

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.formats import can_read_heif, formats_for, is_heif, orientation_of
from asskomm_audit.imaging.likeness import likeness_of
from asskomm_audit.imaging.metadata import Metadata, read_metadata
from asskomm_audit.texts import QT_TRANSLATE_NOOP

WORKING_EDGE = 2016
THUMBNAIL_EDGE = 320
MAX_BYTES = 80 << 20
MAX_PIXELS = 80_000_000

Image.MAX_IMAGE_PIXELS = MAX_PIXELS

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_truncated_lock = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPhoto:
    """A photo ready to be kept: working copy and thumbnail as JPEG bytes, and what was read."""

    name: str
    source_sha256: str
    sha256: str
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    metadata: Metadata
    incomplete: bool
    likeness: str = ""  # what finds pictures that look the same; empty for a plain surface


def prepare(data: bytes, name: str) -> PreparedPhoto:
    """Return the photo in `data` ready for the file. UserError if it is none or too large."""
    picture, metadata, incomplete = upright_picture(data, name, WORKING_EDGE)
    jpeg = jpeg_of(picture, 85)
    small = _small(picture)
    return PreparedPhoto(
        name=name,
        source_sha256=source_hash(data),
        sha256=hashlib.sha256(jpeg).hexdigest(),
        jpeg=jpeg,
        thumbnail=jpeg_of(small, 80),
        width=picture.width,
        height=picture.height,
        metadata=metadata,
        incomplete=incomplete,
        likeness=likeness_of(small),
    )


def source_hash(data: bytes) -> str:
    """Return what an exact double is known by, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def upright_picture(data: bytes, name: str, edge: int) -> tuple[Image.Image, Metadata, bool]:
    """Return the picture in RGB with a longer edge of about `edge` pixels at most, what it says,
    and whether it was cut off. UserError if it is none or too large.
    """
    if len(data) > MAX_BYTES:
        raise UserError(TOO_LARGE, name=name)
    picture = _open(data, name)
    metadata = read_metadata(picture)
    _draft(picture, edge)
    picture, incomplete = _load(picture, data, name, edge)
    turn = orientation_of(picture, metadata.orientation)
    picture = _upright(in_rgb(picture), turn)
    if max(picture.size) > edge * 1.06:
        picture.thumbnail((edge, edge), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return picture, metadata, incomplete


def shrink(jpeg: bytes, edge: int, quality: int = 80) -> bytes:
    """Return a JPEG whose longer edge is at most `edge` pixels.

    Smaller ones come back as is, and so does what cannot be read: one damaged picture must not
    keep all others from being copied.
    """
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
            if max(picture.size) <= edge:
                return jpeg
            picture.draft("RGB", (edge, edge))
            picture.thumbnail((edge, edge), Image.Resampling.BICUBIC, reducing_gap=2.0)
            return jpeg_of(picture.convert("RGB"), quality)
    except Exception:  # Pillow raises anything on mangled data
        return jpeg


def _open(data: bytes, name: str) -> Image.Image:
    formats = formats_for(data)
    if is_heif(data) and not can_read_heif():
        raise UserError(_NO_HEIF, name=name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(data), formats=formats)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise UserError(_TOO_MANY_PIXELS, name=name) from error
        except Exception as error:  # Pillow raises anything on mangled headers
            raise UserError(_NO_PHOTO, name=name) from error


def _draft(picture: Image.Image, edge: int) -> None:
    """Have a large JPEG decoded at the step of 1/2, 1/4 or 1/8 just above the size wanted."""
    width, height = picture.size
    if picture.format not in ("JPEG", "MPO") or max(width, height) < 2 * edge * 0.95:
        return
    step = 2
    while max(width, height) // (step * 2) >= edge * 0.95 and step < 8:
        step *= 2
    picture.draft("RGB", (-(-width // step), -(-height // step)))


def _load(picture: Image.Image, data: bytes, name: str, edge: int) -> tuple[Image.Image, bool]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture.load()
    except Image.DecompressionBombError as error:
        raise UserError(_TOO_MANY_PIXELS, name=name) from error
    except OSError:
        return _salvaged(data, name, edge), True
    except Exception as error:  # Pillow raises anything on mangled data
        raise UserError(DAMAGED, name=name) from error
    return picture, False


def _salvaged(data: bytes, name: str, edge: int) -> Image.Image:
    """Return what can be read of a picture that was cut off."""
    with _truncated_lock:  # the switch holds for the whole process
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            picture = Image.open(io.BytesIO(data), formats=formats_for(data))
            _draft(picture, edge)
            picture.load()
        except Exception as error:  # Pillow raises anything on mangled data
            raise UserError(DAMAGED, name=name) from error
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False
    return picture


def in_rgb(picture: Image.Image) -> Image.Image:
    """Return the picture in RGB, what was transparent on white."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        ground = Image.new("RGB", picture.size, "white")
        ground.paste(picture, mask=picture.getchannel("A"))
        return ground
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    if picture.mode in ("I", "F"):
        return _stretched(picture).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _stretched(picture: Image.Image) -> Image.Image:
    """Return grey values of 32 bits in 256 steps from the darkest to the lightest there is."""
    darkest, lightest = (
        float(bound) for bound in cast("tuple[float, float]", picture.getextrema())
    )
    if not (math.isfinite(darkest) and math.isfinite(lightest)):
        return Image.new("L", picture.size)
    scale = 255.0 / max(lightest - darkest, 1e-9)
    plain = picture.convert("F") if picture.mode == "I" else picture
    return plain.point(lambda value: value * scale - darkest * scale).convert("L")


def _upright(picture: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def thumbnail_of(picture: Image.Image) -> bytes:
    """Return the small picture as JPEG."""
    return jpeg_of(_small(picture), 80)


def _small(picture: Image.Image) -> Image.Image:
    step = max(1, max(picture.size) // (2 * THUMBNAIL_EDGE))
    small = picture.reduce(step) if step > 1 else picture.copy()
    small.thumbnail((THUMBNAIL_EDGE, THUMBNAIL_EDGE), Image.Resampling.BILINEAR)
    return small


def jpeg_of(picture: Image.Image, quality: int) -> bytes:
    """Return the pixels as a JPEG with nothing else in it: no EXIF, no preview, no comment."""
    clean = Image.new("RGB", picture.size)
    clean.paste(picture)
    buffer = io.BytesIO()
    clean.save(buffer, "JPEG", quality=quality, **_profile(picture))
    return buffer.getvalue()


def _profile(picture: Image.Image) -> dict[str, bytes]:
    """Return the colour profile to be kept; one of ink or of grey does not fit pixels in RGB."""
    profile = picture.info.get("icc_profile") or b""
    is_rgb = profile[16:20] == b"RGB "  # ICC.1, 7.2.6
    return {"icc_profile": profile} if is_rgb and len(profile) < 64_000 else {}


TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist größer als 80 MB. Verkleinern Sie das Bild und fügen Sie es neu hinzu."
)
_TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ hat mehr als 80 Millionen Bildpunkte. Verkleinern Sie das Bild und fügen Sie es "
    "neu hinzu.",
)
_NO_PHOTO = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist kein lesbares Foto. Möglich sind JPEG, HEIC, PNG, WebP und TIFF."
)
_NO_HEIF = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ ist ein HEIC-Foto. Diese Installation kann HEIC nicht lesen: Es fehlt das "
    "Zusatzpaket pi-heif. Stellen Sie das Telefon auf „Maximale Kompatibilität“ (JPEG), oder "
    "bitten Sie Ihre IT um das Zusatzpaket.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist beschädigt und lässt sich nicht lesen. Kopieren Sie das Foto neu."
)
