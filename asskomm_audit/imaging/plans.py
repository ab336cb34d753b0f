"""Making a plan ready for the file: a picture, or one page of a PDF, at a size for zooming in.

Lines and words stay sharp: what has few colours is kept as PNG, all else as a good JPEG.
"""

import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import MAX_BYTES, jpeg_of, thumbnail_of, upright_picture
from asskomm_audit.imaging.pdf_pages import ONE_AT_A_TIME
from asskomm_audit.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PLAN_EDGE = 4000
"""Pixels of the longer edge: 340 dpi on A4, 120 dpi on A1."""

_SHARPEST = 300 / 72  # of a PDF: more than 300 dpi shows nothing new
_QUALITY = 88
_PNG_COSTS_AT_MOST = 1.2  # times the JPEG
_PDF = b"%PDF-"
_HEAD = 1024  # bytes in which the mark of a PDF may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPlan:
    """A plan ready to be kept."""

    name: str  # of the file
    page: int
    pages: int
    source_sha256: str
    sha256: str
    data: bytes
    thumbnail: bytes
    width: int
    height: int


def is_pdf(data: bytes) -> bool:
    """Whether the bytes begin like a PDF."""
    return _PDF in data[:_HEAD]


def prepare_plan(data: bytes, name: str, page: int = 1) -> PreparedPlan:
    """Return the plan in `data` ready for the file; `page` counts from 1.

    UserError if it is neither picture nor PDF, locked, too large, or has no such page.
    """
    if len(data) > MAX_BYTES:
        raise UserError(_TOO_LARGE, name=name)
    if is_pdf(data):
        picture, pages = _page_of(data, name, page)
    else:
        try:
            picture, pages = upright_picture(data, name, PLAN_EDGE)[0], 1
        except UserError as error:
            raise UserError(_NO_PLAN, name=name) from error
    kept = _kept(picture)
    return PreparedPlan(
        name=name,
        page=page,
        pages=pages,
        source_sha256=hashlib.sha256(data).hexdigest(),
        sha256=hashlib.sha256(kept).hexdigest(),
        data=kept,
        thumbnail=thumbnail_of(picture),
        width=picture.width,
        height=picture.height,
    )


def _page_of(data: bytes, name: str, page: int) -> tuple[Image.Image, int]:
    from pypdfium2 import PdfDocument, PdfiumError  # large, and seldom needed

    with ONE_AT_A_TIME:
        try:
            with PdfDocument(data) as document:
                pages = len(document)
                if not 1 <= page <= pages:
                    raise UserError(_NO_PAGE, name=name, seite=page)
                return _drawn(document, page), pages
        except (PdfiumError, ValueError, OSError, MemoryError) as error:
            sentence = _LOCKED if "password" in str(error).casefold() else _BROKEN_PDF
            raise UserError(sentence, name=name) from error


def _drawn(document: "PdfDocument", page: int) -> Image.Image:
    sheet = document[page - 1]
    longest = max(sheet.get_size())
    if not longest > 0:
        raise ValueError("a page without size")
    scale = min(PLAN_EDGE / longest, _SHARPEST)
    return sheet.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")


def _kept(picture: Image.Image) -> bytes:
    jpeg = jpeg_of(picture, _QUALITY)
    buffer = io.BytesIO()
    few = picture.getcolors(256)
    flat = picture.quantize(256, dither=Image.Dither.NONE) if few else picture
    clean = Image.new(flat.mode, flat.size)
    if flat.mode == "P" and (palette := flat.getpalette()):
        clean.putpalette(palette)
    clean.paste(flat)
    clean.save(buffer, "PNG", optimize=bool(few))
    png = buffer.getvalue()
    return png if len(png) <= _PNG_COSTS_AT_MOST * len(jpeg) else jpeg


_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist größer als 80 MB. Verkleinern Sie den Plan und fügen Sie ihn neu hinzu."
)
_NO_PLAN = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist kein lesbarer Plan. Möglich sind JPEG, PNG, TIFF, WebP und PDF."
)
_BROKEN_PDF = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ lässt sich nicht lesen. Öffnen Sie die PDF-Datei zur Probe und speichern Sie sie "
    "neu.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort."
)
_NO_PAGE = QT_TRANSLATE_NOOP("Error", "„{name}“ hat keine Seite {seite}.")
