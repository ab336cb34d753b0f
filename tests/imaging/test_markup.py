"""Marks burnt into a picture look as in the window, and uncover nothing."""

import io

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage, QPainter

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import MarkId, PhotoId
from asskomm_audit.domain.marks import Mark, MarkShape
from asskomm_audit.domain.markup import Markup
from asskomm_audit.imaging.markup import burn_in, draw_ops
from asskomm_audit.imaging.redaction import publish, segments_beside
from asskomm_audit.ui.markup.painting import paint_ops
from tests.commands.conftest import jpeg
from tests.markup_sample import every_shape

SIZE = (1200, 900)


def painted(picture: Image.Image, ops) -> Image.Image:
    """Return the picture with what Qt paints on it."""
    image = QImage(picture.tobytes("raw", "RGB"), *SIZE, 3 * SIZE[0], QImage.Format.Format_RGB888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_ops(painter, ops)
    back = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes("RGB", SIZE, bytes(back.constBits()), "raw", "RGB", back.bytesPerLine())


def differing(one: Image.Image, other: Image.Image, by: int) -> float:
    """Return the share of pixels that differ by more than this, of 255."""
    counts = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counts[by + 1 :]) / sum(counts)


def test_window_and_jpeg_show_the_same_picture(look):
    ground = Image.new("RGB", SIZE, "#667755")
    ops = every_shape().ops(*SIZE)
    drawn = draw_ops(ground, ops)
    assert differing(ground, drawn, 30) > 0.05  # something is drawn
    assert differing(drawn, painted(ground, ops), 30) < 0.02
    assert differing(drawn, painted(ground, ops), 90) < 0.005


def test_a_burnt_in_picture_holds_nothing_but_pixels():
    published = publish(jpeg((1200, 900)), [], 800)
    burnt = burn_in(published, every_shape())
    assert (burnt.width, burnt.height) == (published.width, published.height)
    assert burnt.thumbnail == published.thumbnail
    assert segments_beside(burnt.jpeg) == []
    assert differing(opened(published.jpeg), opened(burnt.jpeg), 60) > 0.02


def test_nothing_drawn_is_nothing_changed():
    published = publish(jpeg((400, 300)), [], 800)
    assert burn_in(published, Markup()) is published


def test_marks_never_uncover():
    """A text that was covered stays the same covered pixels, with a mark or without one."""
    hidden = [Area(0.4, 0.4, 0.6, 0.6)]
    secret, other = (publish(_with_spot(word), hidden, 800) for word in "ab")
    assert secret.jpeg == other.jpeg  # what was there leaves no trace
    mark = Mark(
        id=MarkId("m"), photo_id=PhotoId("p"), shape=MarkShape.ELLIPSE, points="0.3 0.3 0.7 0.7"
    )
    assert burn_in(secret, Markup((mark,))).jpeg == burn_in(other, Markup((mark,))).jpeg


def _with_spot(word: str) -> bytes:
    picture = Image.new("RGB", (800, 600), "#88aa66")
    picture.paste({"a": "#ff0000", "b": "#0000ff"}[word], (370, 270, 430, 330))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.convert("RGB")


@pytest.mark.parametrize("text", ["\x00\x07", "日本語 🙂", "ﷺ" * 9, "a" * 4000])
def test_no_text_stops_it(text):
    published = publish(jpeg((400, 300)), [], 400)
    mark = Mark(
        id=MarkId("m"), photo_id=PhotoId("p"), shape=MarkShape.TEXT, points="0.5 0.5", text=text
    )
    assert burn_in(published, Markup((mark,))).jpeg != published.jpeg
