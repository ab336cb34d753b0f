"""Small pictures are fitted in a thread, bounded in memory, and always those of the photo."""

import io
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QColor, QPixmap, QRegion
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.bounded_pixmaps import LEAST_ROOM, BoundedPixmaps
from asskomm_audit.ui.widgets.fitted_pictures import FittedPictures

FRAME = QSize(120, 80)
LEFT, RIGHT = QPoint(20, 40), QPoint(100, 40)


def photo(number=0):
    sha = f"{number:064x}"
    return Photo(
        id=PhotoId(f"photo-{number}"),
        audit_id=AuditId("a"),
        sha256=sha,
        source_sha256=sha,
        width=240,
        height=160,
        size=1,
    )


def two_colours(left, right):
    image = Image.new("RGB", (240, 160), left)
    image.paste(right, (120, 0, 240, 160))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def is_like(pixmap, place, colour):
    seen = QColor(pixmap.toImage().pixel(place))
    wanted = QColor(colour)
    pairs = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return all(abs(one - other) < 40 for one, other in pairs)


@pytest.fixture
def pictures(qtbot, qapp):
    """Return a function that makes pictures of bytes by hash, and whose `read` counts."""
    made = []

    def make(data_of):
        fitted = FittedPictures(data_of, qapp)
        made.append(fitted)

        def now(photo, ratio=1.0):
            fitted.picture(photo, FRAME, ratio)
            qtbot.waitUntil(lambda: not fitted.missing, timeout=10_000)
            return fitted.picture(photo, FRAME, ratio)

        return fitted, now

    yield make
    for fitted in made:
        qtbot.waitUntil(lambda fitted=fitted: not fitted.missing, timeout=10_000)
        fitted.deleteLater()


def test_painting_does_not_wait_and_then_gets_the_picture_in_the_size_of_its_frame(pictures):
    fitted, now = pictures(lambda _photo: two_colours("red", "blue"))
    assert fitted.picture(photo(), FRAME, 1.0) is None
    shown = now(photo())
    assert shown.size() == FRAME
    assert is_like(shown, LEFT, "red")
    assert is_like(shown, RIGHT, "blue")
    sharp = now(photo(), 2.0)
    assert (sharp.size(), sharp.devicePixelRatio()) == (2 * FRAME, 2.0)


def test_a_turned_cut_or_exchanged_photo_is_shown_as_it_is_now(pictures):
    exchanged = replace(photo(), sha256="f" * 64)
    _, now = pictures(
        lambda each: (
            two_colours("red", "blue")
            if each.sha256 == photo().sha256
            else two_colours("lime", "lime")
        )
    )
    assert is_like(now(photo()), LEFT, "red")
    turned = now(replace(photo(), turn=2))
    assert is_like(turned, LEFT, "blue")
    assert is_like(turned, RIGHT, "red")
    assert is_like(now(exchanged), LEFT, "lime")
    assert is_like(now(photo()), LEFT, "red")


def test_memory_is_bounded_and_what_was_dropped_comes_again(pictures, qtbot):
    data, read = two_colours("red", "blue"), []

    def read_bytes(photo):
        read.append(photo.id)
        return data

    fitted, now = pictures(read_bytes)
    count = 2 * LEAST_ROOM // (4 * FRAME.width() * FRAME.height())
    for number in range(count):
        fitted.picture(photo(number), FRAME, 1.0)
        if number % 100 == 0:
            qtbot.waitUntil(lambda: not fitted.missing, timeout=10_000)
    qtbot.waitUntil(lambda: not fitted.missing, timeout=10_000)
    assert LEAST_ROOM // 2 < fitted.kept.held <= LEAST_ROOM
    assert fitted.picture(photo(0), FRAME, 1.0) is None
    assert is_like(now(photo(0)), RIGHT, "blue")
    assert read.count("photo-0") == 2
    assert read.count(f"photo-{count - 1}") == 1


@pytest.mark.parametrize(("view", "stays"), [(QSize(900, 500), False), (QSize(3840, 2160), True)])
def test_room_is_made_for_a_large_screen(view, stays, qapp):
    kept = BoundedPixmaps()
    kept.make_room(view, 1.0)
    kept.put("first", QPixmap(), 2000, 1500)
    kept.put("second", QPixmap(), 2500, 2000)
    assert (kept.get("first") is not None) is stays
    assert kept.get("second") is not None


def test_what_is_taken_is_kept_no_longer(qapp):
    kept = BoundedPixmaps()
    kept.put("one", QPixmap(2, 2), 2, 2)
    taken = kept.take("one")
    assert taken is not None
    assert taken.size() == QSize(2, 2)
    assert (kept.take("one"), kept.get("one"), kept.held) == (None, None, 0)


def test_a_lost_picture_is_told_from_one_that_is_still_to_come(pictures):
    def read(_photo):
        raise UserError("fehlt")

    _, now = pictures(read)
    assert now(photo()).isNull()


def test_the_strip_shows_a_turn_and_other_colours_at_once(page, add, file, session, qtbot, qapp):
    add(two_colours("red", "blue"))
    strip = page.strip
    centre = strip.visualRect(strip.photos.index(0)).center()
    left, edge = QPoint(centre.x() - 50, 60), strip.visualRect(strip.photos.index(0)).topLeft()

    def seen():
        strip.viewport().repaint()
        qtbot.waitUntil(lambda: not strip.pictures.missing, timeout=10_000)
        return strip.viewport().grab()

    assert is_like(seen(), left, "red")
    before = photos_of(file, page.state.audit.id)[0]
    session.follow(
        carry_out(file, "Drehen", lambda file: change_photo(file, replace(before, turn=2)))
    )
    page.state.settle()
    assert is_like(seen(), left, "blue")
    theme.apply(qapp, "dunkel", 100)
    try:
        qapp.processEvents()
        assert QColor(seen().toImage().pixel(edge)) == theme.color("surface")
        assert theme.color("surface").lightness() < 128
    finally:
        theme.apply(qapp, "hell", 100)


class Watch(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, watched):
        super().__init__()
        self.painted = QRegion()
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.painted += event.region()
        return False


def test_a_picture_that_arrives_is_painted_and_the_cells_that_have_theirs_are_not(page, add, qtbot):
    strip = page.strip
    add(two_colours("red", "blue"))
    strip.viewport().repaint()
    qtbot.waitUntil(lambda: not strip.pictures.missing, timeout=10_000)
    add(two_colours("lime", "yellow"))
    first, second = (strip.visualRect(strip.photos.index(row)) for row in range(2))
    strip.viewport().repaint()
    watch = Watch(strip.viewport())
    qtbot.waitUntil(lambda: watch.painted.contains(second.center()), timeout=10_000)
    assert not watch.painted.contains(first.center())
    assert is_like(strip.viewport().grab(), second.center() - QPoint(50, 20), "lime")
    strip.viewport().removeEventFilter(watch)


def test_nothing_is_wanted_of_a_file_that_was_closed_meanwhile(qtbot, pictures):
    fitted, _ = pictures(lambda _photo: None)
    assert fitted.picture(photo(), FRAME, 1.0) is None
    qtbot.waitUntil(lambda: not fitted.missing)
    assert fitted.picture(photo(), FRAME, 1.0) is None
    qtbot.waitUntil(lambda: not fitted.missing)
