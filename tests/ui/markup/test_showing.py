"""Marks where photos are shown: in the viewer, over covers, and from the photos of a finding."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, MarkId, PrivacyBoxId
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape
from asskomm_audit.domain.privacy import BoxKind, PrivacyBox
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.marks import put_mark
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of, thumbnail_bytes
from asskomm_audit.store.privacy import put_box
from asskomm_audit.ui.findings.finding_photos import FindingPhotos
from asskomm_audit.ui.markup.markup_dialog import MarkupDialog
from asskomm_audit.ui.photo_viewer import PhotoViewer, open_photo
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
FINDING = FindingId("f-12")


@pytest.fixture
def finding(audit):
    return Finding(id=FINDING, audit_id=audit.id, number=12, title="Dunkle Ecke")


@pytest.fixture
def photo(session, file, audit, finding):
    """Return a grey photo with a blue rectangle around its middle."""

    def write(file):
        put_finding(file, finding)
        incoming = Incoming(prepare(jpeg((800, 600), "gray"), "ecke.jpg"))
        keep_photo(file, incoming, PhotoTarget(audit_id=audit.id, finding_id=FINDING), NOON)
        made = photos_of(file)[0]
        mark = Mark(
            id=MarkId("mark-1"),
            photo_id=made.id,
            shape=MarkShape.RECTANGLE,
            points="0.25 0.25 0.75 0.75",
            colour=MarkColour.BLUE,
        )
        put_mark(file, mark)

    session.perform("Foto", write)
    return photos_of(file)[0]


@pytest.fixture
def strip(qtbot, file, photo):
    strip = PhotoStrip()
    strip.resize(1200, 700)
    qtbot.addWidget(strip)
    strip.set_photos([photo], lambda each: thumbnail_bytes(file, each.sha256))
    return strip


@pytest.fixture
def viewer(strip, session, photo):
    open_photo(strip, photo, session)
    return strip.findChild(PhotoViewer)


def close(qtbot, viewer):
    """Close it before its file is: else it hears of other languages and reads once more."""
    strip = viewer.parentWidget()
    viewer.accept()
    qtbot.waitUntil(lambda: strip.findChild(PhotoViewer) is None)


def colour_at(widget: QWidget, frame, x: float, y: float):
    image = widget.grab().toImage()
    left, top = frame.left() + x * frame.width(), frame.top() + y * frame.height()
    return image.pixelColor(round(left), round(top))


def is_blue(colour) -> bool:
    return colour.blue() > 100 > colour.red()


def test_the_viewer_shows_and_says_what_is_drawn(viewer, qtbot):
    picture = viewer.findChild(QWidget, "picture")
    scale = min(picture.width() / 800, picture.height() / 600)
    left, top = (picture.width() - 800 * scale) / 2, (picture.height() - 600 * scale) / 2
    image = picture.grab().toImage()
    on_line = image.pixelColor(round(left + 200 * scale), round(top + 300 * scale))
    middle = image.pixelColor(round(left + 400 * scale), round(top + 300 * scale))
    assert is_blue(on_line)
    assert not is_blue(middle)
    assert picture.accessibleDescription() == "Eingezeichnet: Rechteck, blau, in der Mitte."
    close(qtbot, viewer)


def test_m_in_the_viewer_lets_one_draw_and_shows_it_when_one_is_back(viewer, qtbot, session):
    qtbot.keyClick(viewer, Qt.Key.Key_M)
    dialog = viewer.findChild(MarkupDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_1)
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    picture = viewer.findChild(QWidget, "picture")
    assert picture.accessibleDescription().endswith("; Pfeil, rot, in der Mitte.")
    close(qtbot, viewer)


def test_the_photos_of_a_finding_can_be_drawn_on(qtbot, session, finding, photo):
    photos = FindingPhotos(session)
    qtbot.addWidget(photos)
    photos.show()
    photos.show_finding(finding)
    photos.draw_button.click()
    dialog = photos.findChild(MarkupDialog)
    assert dialog.isVisible()
    assert dialog.run.photo.id == photo.id
    dialog.accept()


def test_what_is_covered_is_covered_below_the_marks(qtbot, session, photo):
    dialog = MarkupDialog(session, photo.id)
    qtbot.addWidget(dialog)
    dialog.resize(1200, 700)
    dialog.show()
    clear = dialog.canvas.grab().toImage()
    box = PrivacyBox(
        id=PrivacyBoxId("b"), photo_id=photo.id, kind=BoxKind.FACE, x1=0.2, y1=0.4, x2=0.5, y2=0.6
    )
    session.perform("Verdecken", lambda file: put_box(file, box))
    again = MarkupDialog(session, photo.id)
    qtbot.addWidget(again)
    again.resize(1200, 700)
    again.show()
    frame = again.canvas.frame()
    covered = again.canvas.grab().toImage()
    inside = [(round(frame.left() + frame.width() * x / 100)) for x in range(30, 45)]
    height = round(frame.center().y())
    assert [clear.pixel(x, height) for x in inside] != [covered.pixel(x, height) for x in inside]
    assert is_blue(colour_at(again.canvas, frame, 0.25, 0.5))  # the mark lies above


def test_a_file_that_is_only_read_shows_marks_and_keeps_them(qtbot, session, file_path, photo):
    session.file.close()
    with open_audit_file(file_path, read_only=True) as file:
        dialog = MarkupDialog(Session(file), photo.id)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.panel.marks.count() == 1
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_F):
            qtbot.keyClick(dialog.canvas, key)
        dialog.run.flush()
        assert dialog.panel.marks.count() == 1
        assert dialog.note.accessibleName() == "Rechteck, blau, in der Mitte"
        dialog.accept()
