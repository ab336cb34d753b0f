"""The viewer shows a strip's photos as large as the window, by keys alone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.camera_clocks import put_clock_offset
from asskomm_audit.store.photos import change_photo, photos_of, thumbnail_bytes
from asskomm_audit.ui import translations
from asskomm_audit.ui.photo_viewer import PhotoViewer, open_photo, viewer_of
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip
from tests.commands.conftest import jpeg

NOW = datetime(2026, 11, 21, 20, 31, tzinfo=UTC)
Key = Qt.Key
RED, BLUE = QColor("red"), QColor("blue")


def photo(number: int, caption: str = "") -> Photo:
    return Photo(
        id=PhotoId(f"p{number}"),
        audit_id=AuditId("audit-1"),
        sha256=f"{number:064}",
        source_sha256=f"{number:064}",
        width=400,
        height=300,
        size=1,
        original_name=f"bild-{number}.jpg",
        caption=caption,
    )


def filled(colour: QColor) -> bytes:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(buffer.data().data())


@pytest.fixture
def frame(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 600)
    return frame


@pytest.fixture
def viewer(frame, look):
    """Return a viewer on a red and a blue picture, beginning with the red one."""
    pictures = {"p1": filled(RED), "p2": filled(BLUE)}
    photos = [photo(1, "Treppe ohne Licht"), photo(2)]
    viewer = PhotoViewer(photos, photos[0], lambda each: pictures[each.id], frame)
    viewer.open()
    return viewer


def middle(viewer) -> QColor:
    picture = viewer.findChild(QWidget, "picture")
    return picture.grab().toImage().pixelColor(picture.rect().center())


def test_the_picture_fills_the_window_and_says_what_it_is(viewer):
    assert viewer.size() == viewer.parentWidget().size()
    assert middle(viewer).red() > 200 > 100 > middle(viewer).blue()
    assert viewer.findChild(QWidget, "picture").accessibleName() == "Treppe ohne Licht"


def test_arrows_go_on_and_back_and_stop_at_the_ends(viewer, qtbot):
    qtbot.keyClick(viewer, Key.Key_Right)
    assert viewer.current().id == "p2"
    assert middle(viewer).blue() > 200
    assert not viewer.next_button.isEnabled()
    qtbot.keyClick(viewer, Key.Key_Right)
    assert viewer.current().id == "p2"
    qtbot.keyClick(viewer, Key.Key_Left)
    assert viewer.current().id == "p1"
    assert not viewer.back_button.isEnabled()


def test_keys_reach_it_from_wherever_the_focus_is(viewer, qtbot):
    """A button with the focus swallows arrows, and the space bar presses it."""
    qtbot.keyClick(viewer.focusWidget(), Key.Key_Right)
    assert viewer.current().id == "p2"
    qtbot.keyClick(viewer.focusWidget(), Key.Key_Left)
    qtbot.keyClick(viewer.focusWidget(), Key.Key_Space)
    assert (viewer.isVisible(), viewer.current().id) == (True, "p2")
    viewer.draw_button.setFocus()
    qtbot.keyClick(viewer.draw_button, Key.Key_Up)
    assert (viewer.draw_button.hasFocus(), viewer.current().id) == (True, "p1")


def test_escape_closes_it(viewer, qtbot):
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert not viewer.isVisible()


def test_a_photo_without_bytes_is_said_and_the_others_are_shown(qtbot, look):
    def bytes_of(each: Photo) -> bytes:
        if each.id == "p1":
            raise UserError("{datei} ist unvollständig.", datei="Akte")
        return filled(BLUE)

    photos = [photo(1), photo(2)]
    viewer = PhotoViewer(photos, photos[0], bytes_of)
    qtbot.addWidget(viewer)
    viewer.show()
    assert "Akte ist unvollständig." in viewer.about()
    qtbot.keyClick(viewer, Key.Key_Right)
    assert middle(viewer).blue() > 200
    assert "unvollständig" not in viewer.about()


def test_it_speaks_english_at_once(viewer, qapp, qtbot):
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: viewer.close_button.text() == "Close")
    assert "1 of 2" in viewer.about()
    translations.speak(qapp, "de")


def test_a_strip_opens_its_chosen_photo_from_the_file(qtbot, session, file, audit):
    incoming = Incoming(prepare(jpeg((640, 480)), "haltestelle.jpg"))
    target = PhotoTarget(audit_id=audit.id)
    session.perform("Foto", lambda file: keep_photo(file, incoming, target, NOW))
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    strip.set_photos(photos_of(file, audit.id), lambda each: thumbnail_bytes(file, each.sha256))
    strip.opened.connect(lambda each: open_photo(strip, each, session))
    strip.show()
    strip.setCurrentIndex(strip.photos.index(0))
    qtbot.keyClick(strip, Key.Key_Return)
    viewer = strip.findChild(PhotoViewer)
    assert viewer.isVisible()
    assert "haltestelle.jpg" in viewer.about()
    assert "Uhr der Kamera" not in viewer.about()
    qtbot.keyClick(viewer, Key.Key_Escape)
    qtbot.waitUntil(lambda: strip.findChild(PhotoViewer) is None)


def test_where_a_cameras_clock_is_known_to_be_wrong_both_times_are_said(
    qtbot, frame, look, session, file, audit
):
    incoming = Incoming(prepare(jpeg((640, 480)), "haltestelle.jpg"))

    def write(file):
        photo = keep_photo(file, incoming, PhotoTarget(audit_id=audit.id), NOW)
        taken = replace(photo, taken_at=NOW, time_source=TimeSource.CAMERA, camera="X1")
        change_photo(file, taken)
        put_clock_offset(file, audit.id, "X1", timedelta(minutes=61))

    session.perform("Foto", write)
    (photo,) = photos_of(file, audit.id)
    local = (NOW - timedelta(minutes=61)).astimezone()
    viewer = viewer_of(session, [photo], photo, frame)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewer.open()
    assert f"{local:%H:%M} (Uhr der Kamera: {NOW:%d.%m.%Y}, {NOW:%H:%M})" in viewer.about()
    viewer.close()  # before its file
    qtbot.waitUntil(lambda: frame.findChild(PhotoViewer) is None)
