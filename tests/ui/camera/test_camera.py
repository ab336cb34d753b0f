"""The camera: a still of what is seen goes through the usual intake; without Qt's part it is said.

There is no camera where tests run: Qt's own QVideoFrameInput stands in its place.
"""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage

from asskomm_audit.errors import UserError
from asskomm_audit.store.photos import photo_bytes, photos_of
from asskomm_audit.ui.camera.camera_dialog import CameraDialog
from asskomm_audit.ui.camera.media import Feed, has_media
from asskomm_audit.ui.inbox.inbox_page import InboxPage

with_media = pytest.mark.skipif(
    not has_media(), reason="PySide6-Addons, which has Qt's part for cameras, is not installed"
)


@pytest.fixture
def inbox(qtbot, session):
    page = InboxPage(session)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitExposed(page)
    page.state.refresh_all()
    yield page
    page.before_closing()
    session.jobs.shut_down()


@pytest.mark.skipif(has_media(), reason="Qt's part for cameras is installed")
def test_without_the_part_the_button_is_away_and_the_key_says_what_is_missing(
    inbox, session, qtbot
):
    assert not inbox.bar.camera_button.isVisible()
    with qtbot.waitSignal(session.messages.told) as told:
        qtbot.keyClick(inbox, Qt.Key.Key_K)
    assert "PySide6-Addons" in told.args[0].text


class Pretended:
    """Sends one colour after the other to a feed, as a camera would."""

    def __init__(self, feed: Feed) -> None:
        self.media = feed.media
        self.input = self.media.QVideoFrameInput()
        feed.capture.setVideoFrameInput(self.input)
        self.colour = QColor("red")
        self.timer = QTimer()
        self.timer.timeout.connect(self._send)
        self.timer.start(20)

    def _send(self) -> None:
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(self.colour)
        self.input.sendVideoFrame(self.media.QVideoFrame(image))


def is_like(image: QImage, colour: QColor) -> bool:
    seen = image.pixelColor(image.rect().center())
    return all(
        abs(one - other) < 30
        for one, other in zip(seen.getRgb()[:3], colour.getRgb()[:3], strict=True)
    )


@pytest.mark.no_qt_log  # Qt's part says which of the system's libraries it does without
@with_media
def test_what_is_seen_is_taken_and_comes_in_like_any_photo(inbox, session, qtbot, audit):
    feed = Feed()
    pretended = Pretended(feed)
    dialog = CameraDialog(feed, lambda image: inbox.intake.add_image(image, "Kamera"), inbox)
    dialog.open()
    qtbot.waitUntil(lambda: not feed.still().isNull() and is_like(feed.still(), pretended.colour))
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    pretended.colour = QColor("blue")
    qtbot.waitUntil(lambda: is_like(dialog.picture.grab().toImage(), pretended.colour))
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(photos_of(session.file, audit.id)) == 2, timeout=20_000)
    pretended.timer.stop()
    dialog.close()
    taken = photos_of(session.file, audit.id)
    assert [each.original_name for each in taken] == ["Kamera", "Kamera"]
    pictures = [QImage.fromData(photo_bytes(session.file, each.sha256)) for each in taken]
    assert is_like(pictures[0], QColor("red"))
    assert is_like(pictures[1], QColor("blue"))


@pytest.mark.no_qt_log
@with_media
def test_before_the_first_picture_nothing_is_taken(qtbot, look):
    taken = []
    dialog = CameraDialog(Feed(), taken.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take()
    assert taken == []
    assert dialog.note.text() == "Die Kamera zeigt noch nichts."


@pytest.mark.no_qt_log
@with_media
def test_a_laptop_without_a_camera_says_so(qtbot, look):
    feed = Feed()
    if feed.cameras():
        pytest.skip("this computer has a camera")
    with pytest.raises(UserError, match="keine Kamera"):
        feed.start()


@pytest.mark.no_qt_log
@with_media
def test_a_camera_that_was_unplugged_meanwhile_is_told(qtbot, look):
    dialog = CameraDialog(Feed(), lambda _image: None)
    qtbot.addWidget(dialog)
    if dialog.feed.cameras():
        pytest.skip("this computer has a camera")
    dialog.cameras.chosen.emit(b"gone")
    assert "keine Kamera" in dialog.note.text()
