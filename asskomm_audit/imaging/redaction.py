"""Covering what must not be recognised, for good, and pictures that hold nothing but pixels.

A cover is made from pixels outside of every covered place, or is one flat colour: an ordinary
mosaic of a number plate still tells the plate, for its cells are means of what they hide. Covers
have hard edges and are laid on the picture at its full size, before it is made smaller.
"""

import hashlib
import io
import random
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageCms, ImageDraw, ImageStat

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import WHOLE, Framing
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.formats import formats_for
from asskomm_audit.imaging.framing import framed
from asskomm_audit.imaging.intake import THUMBNAIL_EDGE, in_rgb
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_BLOCK = 16  # pixels: a JPEG of half colour resolution spreads each over a block of this size
_BLEED = 2  # pixels that its decoder mixes across the edge of a block
_FLAT = (128, 128, 128)
_NOISE = 14.0  # of 255: cells of one colour would look like a fault of the picture
_FIELDS = 3  # means taken along each side of a place

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; the last two lie outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A picture that may leave: JPEG bytes without metadata, and their size in pixels."""

    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int


def publish(
    data: bytes,
    areas: Iterable[Area],
    edge: int,
    quality: int = 80,
    framing: Framing = WHOLE,
) -> Published:
    """Return the picture with these places covered, its longer edge at most `edge` pixels.

    `data` is the working copy, and so are the places on it: covering comes before cutting and
    turning, and these before scaling. UserError if it cannot be read.
    """
    places = list(areas)
    is_whole = not places and framing.is_plain  # then nothing is lost by decoding it smaller
    picture = framed(cover(_opened(data, edge if is_whole else None), places), framing)
    if max(picture.size) > edge:
        picture.thumbnail((edge, edge), Image.Resampling.BICUBIC, reducing_gap=2.0)
    small = picture.copy()
    small.thumbnail((THUMBNAIL_EDGE, THUMBNAIL_EDGE), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return Published(
        jpeg=bare_jpeg(picture, quality),
        thumbnail=bare_jpeg(small, quality),
        width=picture.width,
        height=picture.height,
    )


def cover(picture: Image.Image, areas: Iterable[Area]) -> Image.Image:
    """Return a copy of an RGB picture in which nothing of these places is left."""
    boxes = sorted({covered_box(area, picture.size) for area in areas})
    outside = Image.new("1", picture.size, 1)
    drawing = ImageDraw.Draw(outside)
    for box in boxes:
        drawing.rectangle((box[0], box[1], box[2] - 1, box[3] - 1), fill=0)
    covered = picture.copy()
    for box in boxes:
        covered.paste(_patch(picture, outside, box), box[:2])
    return covered


def covered_box(area: Area, size: tuple[int, int]) -> Box:
    """Return the pixels that go: all blocks the place touches, for they share its colours."""
    width, height = size
    left, right = _blocks(area.left * width, area.right * width, width)
    top, bottom = _blocks(area.top * height, area.bottom * height, height)
    return left, top, right, bottom


def bare_jpeg(picture: Image.Image, quality: int) -> bytes:
    """Return a JPEG made anew from the pixels alone: nothing else of the picture comes along."""
    clean = Image.frombytes("RGB", picture.size, picture.convert("RGB").tobytes())
    buffer = io.BytesIO()
    clean.save(buffer, "JPEG", quality=quality)
    jpeg = buffer.getvalue()
    if found := segments_beside(jpeg):  # it can only be a fault of the library
        raise ValueError(f"a published picture holds more than pixels: {found}")
    return jpeg


def segments_beside(jpeg: bytes) -> list[str]:
    """Return what a JPEG holds beside pixels: metadata, comments, profiles, further pictures."""
    found: list[str] = []
    place = 2
    while place + 4 <= len(jpeg) and jpeg[place] == 0xFF:
        marker, length = jpeg[place + 1], int.from_bytes(jpeg[place + 2 : place + 4], "big")
        if marker == 0xDA:  # the pixels begin
            break
        if 0xE1 <= marker <= 0xEF or marker == 0xFE:
            found.append(f"{marker:02X}")
        place += 2 + length
    end = jpeg.rfind(b"\xff\xd9")
    if end < 0 or end + 2 != len(jpeg):
        found.append("after the end")
    return found


def _opened(data: bytes, edge: int | None) -> Image.Image:
    """Return the picture in RGB, with an edge decoded no larger than that needs."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=formats_for(data)) as picture:
                if edge and picture.format == "JPEG":
                    picture.draft("RGB", (edge, edge))
                picture.load()
                return _in_srgb(picture)
    except Exception as error:  # Pillow raises anything on mangled data
        raise UserError(_UNREADABLE) from error


def _in_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    plain = in_rgb(picture)  # as at intake: what shows through nowhere must not come out here
    if not profile:
        return plain
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(plain, own, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, OSError):
        return plain
    return turned or plain


def _blocks(low: float, high: float, length: int) -> tuple[int, int]:
    first = int(low) // _BLOCK * _BLOCK - _BLEED
    last = -(-max(int(high) + 1, 1) // _BLOCK) * _BLOCK + _BLEED
    return max(0, first), min(length, last)


def _patch(picture: Image.Image, outside: Image.Image, box: Box) -> Image.Image:
    width, height = box[2] - box[0], box[3] - box[1]
    sides = _sides(picture, outside, box)
    if sides is None:
        return Image.new("RGB", (width, height), _FLAT)
    cell = max(4, min(width, height) // 6)
    columns, rows = max(3, width // cell), max(3, height // cell)
    # the seed is the place alone: one of the picture would tell about what is covered
    chance = random.Random(hashlib.sha256(repr(box).encode()).digest())
    small = Image.new("RGB", (columns, rows))
    for row in range(rows):
        for column in range(columns):
            across, down = (column + 0.5) / columns, (row + 0.5) / rows
            noise = chance.gauss(0, _NOISE)
            small.putpixel((column, row), _mixed(sides, across, down, noise))
    return small.resize((width, height), Image.Resampling.NEAREST)


def _mixed(sides: Sequence[Sequence[Colour]], across: float, down: float, noise: float) -> Colour:
    """Return what lies between the colours around, the nearer side counting more."""
    top, bottom, left, right = sides
    along, beside = min(_FIELDS - 1, int(across * _FIELDS)), min(_FIELDS - 1, int(down * _FIELDS))
    parts = (
        (1 - down, top[along]),
        (down, bottom[along]),
        (1 - across, left[beside]),
        (across, right[beside]),
    )
    red, green, blue = (
        max(0, min(255, int(sum(share * colour[n] for share, colour in parts) / 2 + noise)))
        for n in range(3)
    )
    return red, green, blue


def _sides(picture: Image.Image, outside: Image.Image, box: Box) -> list[list[Colour]] | None:
    """Return the mean colours around a box, by side; None where nothing uncovered lies around."""
    left, top, right, bottom = box
    depth = max(4, (right - left + bottom - top) // 16)
    edges_x = [left + (right - left) * n // _FIELDS for n in range(_FIELDS + 1)]
    edges_y = [top + (bottom - top) * n // _FIELDS for n in range(_FIELDS + 1)]
    spans_x, spans_y = list(pairwise(edges_x)), list(pairwise(edges_y))
    fields = (
        [(low, top - depth, high, top) for low, high in spans_x],
        [(low, bottom, high, bottom + depth) for low, high in spans_x],
        [(left - depth, low, left, high) for low, high in spans_y],
        [(right, low, right + depth, high) for low, high in spans_y],
    )
    means = [[_mean(picture, outside, field) for field in side] for side in fields]
    known = [mean for side in means for mean in side if mean]
    if not known:
        return None
    red, green, blue = (sum(mean[n] for mean in known) // len(known) for n in range(3))
    return [[mean or (red, green, blue) for mean in side] for side in means]


def _mean(picture: Image.Image, outside: Image.Image, field: Box) -> Colour | None:
    box = (
        max(0, field[0]),
        max(0, field[1]),
        min(picture.width, field[2]),
        min(picture.height, field[3]),
    )
    if box[2] <= box[0] or box[3] <= box[1]:
        return None
    counted = ImageStat.Stat(picture.crop(box), outside.crop(box))
    if not counted.count[0]:
        return None
    red, green, blue = (int(mean) for mean in counted.mean)
    return red, green, blue


_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "Ein Foto ist beschädigt und lässt sich nicht ausgeben. Prüfen Sie die Akte."
)
