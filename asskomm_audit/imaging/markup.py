"""Burns what is drawn on a photo into its picture, for files that know no layers.

It comes last: what must not be recognised is covered before, and no drawing uncovers it.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from font_source_sans_pro import font_directory
from PIL import Image, ImageDraw, ImageFont

from asskomm_audit.domain.mark_shapes import Disc, Letters, Line, Op, Polygon, Ring
from asskomm_audit.domain.marks import Point
from asskomm_audit.domain.markup import Markup
from asskomm_audit.imaging.redaction import Published, bare_jpeg

_FACE = str(Path(font_directory) / "SourceSansPro-Semibold.ttf")
_FINER = 2  # times: Pillow draws without smooth edges, so it draws larger


def burn_in(published: Published, markup: Markup, quality: int = 85) -> Published:
    """Return a published picture with what is drawn on it; its thumbnail stays as it is.

    `published` is what `publish` gave for this photo: covered, cut and turned already.
    """
    ops = markup.ops(published.width, published.height)
    if not ops:
        return published
    with Image.open(io.BytesIO(published.jpeg), formats=["JPEG"]) as picture:
        drawn = draw_ops(picture.convert("RGB"), ops)
    return replace(published, jpeg=bare_jpeg(drawn, quality))


def draw_ops(picture: Image.Image, ops: Iterable[Op]) -> Image.Image:
    """Return a copy of an RGB picture with plain shapes on it, the lowest first."""
    layer = Image.new("RGBA", (picture.width * _FINER, picture.height * _FINER), (0, 0, 0, 0))
    drawing = ImageDraw.Draw(layer)
    for op in ops:
        _draw(drawing, op)
    drawn = picture.copy()
    if box := layer.getbbox():
        left, top = box[0] // _FINER, box[1] // _FINER
        right, bottom = -(-box[2] // _FINER), -(-box[3] // _FINER)
        place = (left * _FINER, top * _FINER, right * _FINER, bottom * _FINER)
        part = layer.crop(place)
        small = part.reduce(_FINER)  # weighs colours by how much they cover: no dark fringe
        drawn.paste(small.convert("RGB"), (left, top), small.getchannel("A"))
    return drawn


def _draw(drawing: ImageDraw.ImageDraw, op: Op) -> None:
    match op:
        case Line():
            _line(drawing, op.points, op.width, op.colour)
        case Polygon():
            drawing.polygon(_finer(op.points), fill=op.colour)
            if op.edge:
                _line(drawing, [*op.points, op.points[0]], op.edge, op.colour)
        case Ring():
            left, top, right, bottom = op.box
            grown = op.width / 2  # Pillow draws the line inside of the box
            box = [(left - grown, top - grown), (right + grown, bottom + grown)]
            width = max(round(op.width * _FINER), 1)
            drawing.ellipse(_finer(box), outline=op.colour, width=width)
        case Disc():
            _disc(drawing, op.centre, op.radius, op.colour)
        case Letters():
            size = max(op.size * _FINER, 1.0)
            font = ImageFont.truetype(_FACE, size, layout_engine=ImageFont.Layout.BASIC)
            (place,) = _finer([(op.centre, op.base)])
            drawing.text(place, op.text, font=font, fill=op.colour, anchor="ms")


def _line(drawing: ImageDraw.ImageDraw, points: Sequence[Point], width: float, colour: str) -> None:
    """Draw a line; discs make its ends and joints round."""
    drawing.line(_finer(points), fill=colour, width=max(round(width * _FINER), 1))
    for point in points:
        _disc(drawing, point, width / 2, colour)


def _disc(drawing: ImageDraw.ImageDraw, centre: Point, radius: float, colour: str) -> None:
    x, y = centre
    drawing.ellipse(_finer([(x - radius, y - radius), (x + radius, y + radius)]), fill=colour)


def _finer(points: Iterable[Point]) -> list[Point]:
    """Return points on the larger picture; its pixels are named by their middles."""
    return [(x * _FINER - 0.5, y * _FINER - 0.5) for x, y in points]
