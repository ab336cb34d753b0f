"""In the viewer, by keys alone: words, place, time, turning, cutting, swapping; all undone."""

import io
from datetime import datetime

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.places import Position, PositionSource
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import steps_of
from asskomm_audit.store.photos import photo_bytes, photos_of, remove_photo
from asskomm_audit.texts import GERMAN
from asskomm_audit.ui.photo_viewer import viewer_of

NOW = datetime(2026, 11, 21, 20, 31).astimezone()
Key, Mod = Qt.Key, Qt.KeyboardModifier


def quarters(size=(800, 600), colours=("red", "lime", "blue", "yellow")) -> bytes:
    """Return a JPEG with a colour in each quarter: upper left, upper right, lower left, right."""
    made = Image.new("RGB", size)
    across, down = size[0] // 2, size[1] // 2
    for place, colour in enumerate(colours):
        left, top = place % 2 * across, place // 2 * down
        made.paste(colour, (left, top, left + across, top + down))
    buffer = io.BytesIO()
    made.save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


@pytest.fixture
def photos(session, audit):
    finding = Finding(id="f-9", audit_id=audit.id, number=9, title="Dunkle Ecke", spot="am Tor")
    target = PhotoTarget(audit_id=audit.id, finding_id=finding.id)

    def write(file):
        put_finding(file, finding)
        keep_photo(file, Incoming(prepare(quarters(), "eins.jpg")), target, NOW)
        keep_photo(file, Incoming(prepare(quarters((600, 800)), "zwei.jpg")), target, NOW)

    session.perform("Fotos", write)
    return photos_of(session.file, audit.id)


@pytest.fixture
def viewer(qtbot, session, photos):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1100, 700)
    viewer = viewer_of(session, photos, photos[0], frame)
    viewer.open()
    yield viewer  # the frame lives as long
    viewer.close()


@pytest.fixture
def care(viewer):
    return viewer.care


def test_after_the_details_the_arrows_go_on(viewer, photos):
    press(viewer, Key.Key_D)
    press(viewer, Key.Key_Escape)
    press(viewer, Key.Key_Right)
    assert viewer.current().id == photos[1].id
    press(viewer, Key.Key_D)
    viewer.care.details_button.setFocus()
    press(viewer, Key.Key_Left)
    assert viewer.current().id == photos[0].id


def test_undo_takes_back_only_what_was_done_here(viewer, session, photos):
    press(viewer, Key.Key_R)
    press(viewer, Key.Key_Z, Mod.ControlModifier)
    press(viewer, Key.Key_Z, Mod.ControlModifier)
    assert [each.turn for each in photos_of(session.file)] == [0, 0]


def test_after_a_click_the_keys_are_the_viewers(viewer, photos, qtbot):
    press(viewer, Key.Key_D)
    qtbot.mouseClick(viewer.care.right_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(viewer.findChild(QWidget, "picture").hasFocus)
    press(viewer, Key.Key_Space)
    assert viewer.current().id == photos[1].id


def stored(session, photo_id):
    return next(each for each in photos_of(session.file) if each.id == photo_id)


def press(viewer, key, modifier=Mod.NoModifier):
    QTest.keyClick(viewer.focusWidget() or viewer, key, modifier)


def colours(viewer) -> list[str]:
    """Return the colours at the corners of what is shown, row by row."""
    picture = viewer.findChild(QWidget, "picture")
    image, place = picture.grab().toImage(), picture.place().toRect().adjusted(8, 8, -8, -8)
    corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
    names = {name: QColor(name) for name in ("red", "lime", "blue", "yellow")}

    def nearest(at: QPoint) -> str:
        seen = image.pixelColor(at)
        return min(
            names,
            key=lambda name: sum(
                abs(one - other)
                for one, other in zip(seen.getRgb()[:3], names[name].getRgb()[:3], strict=True)
            ),
        )

    return [nearest(corner) for corner in corners]


def test_r_turns_and_undo_turns_back(viewer, session, photos):
    assert colours(viewer) == ["red", "lime", "blue", "yellow"]
    press(viewer, Key.Key_R)
    assert colours(viewer) == ["blue", "red", "yellow", "lime"]
    assert stored(session, photos[0].id).turn == 1
    press(viewer, Key.Key_R, Mod.ShiftModifier)
    press(viewer, Key.Key_R, Mod.ShiftModifier)
    assert colours(viewer) == ["lime", "yellow", "red", "blue"]
    press(viewer, Key.Key_Z, Mod.ControlModifier)
    assert colours(viewer) == ["red", "lime", "blue", "yellow"]
    assert steps_of(session.file, limit=9)[-1].text
    assert photo_bytes(session.file, photos[0].sha256) == prepare(quarters(), "eins.jpg").jpeg


def test_keys_cut_what_is_seen_of_a_turned_photo(viewer, care, session, photos):
    press(viewer, Key.Key_R)
    press(viewer, Key.Key_C)
    assert care.is_cutting
    for _ in range(30):
        QTest.keyClick(care.frame, Key.Key_Left, Mod.ShiftModifier)
        QTest.keyClick(care.frame, Key.Key_Up, Mod.ShiftModifier)
    QTest.keyClick(care.frame, Key.Key_Return)
    assert colours(viewer) == ["blue"] * 4
    crop = stored(session, photos[0].id).crop
    assert (crop.left, crop.bottom) == (0.0, 1.0)
    assert max(crop.width, crop.height) < 0.5
    press(viewer, Key.Key_C)
    QTest.keyClick(care.frame, Key.Key_Delete)
    QTest.keyClick(care.frame, Key.Key_Return)
    assert stored(session, photos[0].id).crop is None
    assert colours(viewer) == ["blue", "red", "yellow", "lime"]


def test_a_frame_is_dragged_and_escape_leaves_all_as_it_was(viewer, care, session, photos):
    press(viewer, Key.Key_C)
    place = viewer.findChild(QWidget, "picture").place()
    ends = [
        QPoint(round(place.left() + x * place.width()), round(place.top() + y * place.height()))
        for x, y in ((0.55, 0.1), (0.95, 0.45))
    ]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(care.frame, left, Mod.NoModifier, ends[0])
    QTest.mouseMove(care.frame, ends[1])
    QTest.mouseRelease(care.frame, left, Mod.NoModifier, ends[1])
    area = care.frame.area
    assert (area.left, area.bottom) == pytest.approx((0.55, 0.45), abs=0.01)
    QTest.keyClick(care.frame, Key.Key_Escape)
    assert stored(session, photos[0].id).crop is None
    assert viewer.isVisible()
    assert colours(viewer) == ["red", "lime", "blue", "yellow"]


def test_the_suggestion_is_taken_with_one_key_and_never_by_itself(viewer, care, session, photos):
    care.describe()
    assert "Dunkle Ecke, am Tor" in care.details.suggestion.text()
    press(viewer, Key.Key_Return, Mod.ControlModifier)
    assert stored(session, photos[0].id).alternative_text == ""
    assert viewer.current().id == photos[1].id
    press(viewer, Key.Key_F2)
    assert stored(session, photos[1].id).alternative_text.startswith("Dunkle Ecke, am Tor")
    assert care.details.suggestion.isHidden()


def test_what_is_typed_is_saved_with_the_number_in_the_step(viewer, care, session, photos):
    press(viewer, Key.Key_D)
    QTest.keyClicks(care.details.caption, "Treppe")
    care.details.flush()
    assert stored(session, photos[0].id).caption == "Treppe"
    assert steps_of(session.file, limit=1)[0].text == "F-009-P1: Bildunterschrift"
    assert "F-009-P1 Treppe" in viewer.caption()


def test_a_place_by_hand_is_called_that(care, viewer, session, photos):
    press(viewer, Key.Key_D)
    care.details.position.latitude.setText("51,05")
    care.details.position.longitude.setText("13,74")
    care.details.flush()
    kept = stored(session, photos[0].id)
    assert kept.position == Position(13.74, 51.05)
    assert kept.located_by is PositionSource.HAND
    assert care.details.source.text() == "von Hand gesetzt"


def test_a_time_by_hand_is_certain_and_nonsense_is_told(care, viewer, session, photos):
    press(viewer, Key.Key_D)
    care.details.taken.setText("gestern")
    care.details.flush()
    assert "keine Zeit" in care.details.trouble.text()
    care.details.taken.setText("20.11.2026 19:05")
    care.details.flush()
    kept = stored(session, photos[0].id)
    assert f"{kept.taken_at:%d.%m.%Y %H:%M}" == "20.11.2026 19:05"
    assert kept.time_source is TimeSource.CAMERA
    assert care.details.trouble.isHidden()


def test_a_direction_and_what_is_withheld_are_kept(care, viewer, session, photos):
    press(viewer, Key.Key_D)
    care.details.direction.setFocus()
    QTest.keyClick(care.details.direction, Key.Key_Down)
    QTest.keyClick(care.details.direction, Key.Key_Down)
    QTest.keyClick(care.details.withheld, Key.Key_Space)
    kept = stored(session, photos[0].id)
    assert (kept.direction, kept.withheld) == (45.0, True)
    assert "nicht zur Veröffentlichung" in viewer.about()


def test_another_picture_takes_the_place_and_undo_brings_the_old_one_back(
    viewer, care, session, photos, tmp_path, qtbot
):
    press(viewer, Key.Key_R)
    care.details.caption.setText("Treppe")
    care.details.flush()
    path = tmp_path / "neu.jpg"
    path.write_bytes(quarters(colours=("blue", "blue", "blue", "blue")))
    care.swap(str(path))
    qtbot.waitUntil(lambda: stored(session, photos[0].id).original_name == "neu.jpg")
    swapped = stored(session, photos[0].id)
    assert (swapped.label, swapped.caption, swapped.turn) == ("F-009-P1", "Treppe", 0)
    assert swapped.sha256 != photos[0].sha256
    assert colours(viewer) == ["blue"] * 4
    session.undo()
    assert stored(session, photos[0].id).sha256 == photos[0].sha256
    assert colours(viewer) == ["blue", "red", "yellow", "lime"]


def test_ctrl_z_ends_where_the_viewer_was_opened(viewer, session, photos):
    outside = len(session.undo_steps.texts())
    press(viewer, Key.Key_R)
    for _ in range(4):
        press(viewer, Key.Key_Z, Mod.ControlModifier)
    assert len(session.undo_steps.texts()) == outside
    assert len(photos_of(session.file)) == len(photos)


def test_a_picture_that_another_photo_shows_is_refused(
    viewer, care, session, photos, tmp_path, qtbot
):
    path = tmp_path / "zwei.jpg"
    path.write_bytes(quarters((600, 800)))
    said = []
    session.messages.ways_out = lambda error: said.append(error) or ()
    care.swap(str(path))
    qtbot.waitUntil(lambda: said != [])
    assert "F-009-P2" in str(said[0].values["foto"])
    assert stored(session, photos[0].id).sha256 == photos[0].sha256


def test_a_file_that_is_no_picture_changes_nothing_and_is_told(
    care, session, photos, tmp_path, qtbot
):
    path = tmp_path / "notiz.jpg"
    path.write_bytes(b"kein Bild")
    with qtbot.waitSignal(session.jobs.failed) as failed:
        care.swap(str(path))
    assert "notiz.jpg" in failed.args[0].sentence(GERMAN)
    assert stored(session, photos[0].id) == photos[0]


def test_cutting_to_a_sliver_by_mistake_changes_nothing(care, viewer):
    press(viewer, Key.Key_C)
    centre = care.frame.rect().center()
    QTest.mouseClick(care.frame, Qt.MouseButton.LeftButton, Mod.NoModifier, centre)
    assert care.frame.area == Area(0.0, 0.0, 1.0, 1.0)


def test_cutting_ends_with_the_mouse_alone(viewer, care, session, photos):
    press(viewer, Key.Key_C)
    assert care.crop_bar.isVisible()
    assert not viewer.close_button.isVisible()
    care.frame.area = Area(0.0, 0.0, 0.5, 0.5)
    care.crop_bar.take_button.click()
    assert stored(session, photos[0].id).crop == Area(0.0, 0.0, 0.5, 0.5)
    assert not care.crop_bar.isVisible()
    assert viewer.close_button.isVisible()
    press(viewer, Key.Key_C)
    care.crop_bar.whole_button.click()
    assert care.frame.area == Area(0.0, 0.0, 1.0, 1.0)
    assert viewer.focusWidget() is care.frame
    care.crop_bar.cancel_button.click()
    assert stored(session, photos[0].id).crop == Area(0.0, 0.0, 0.5, 0.5)
    assert not care.is_cutting


def test_escape_ends_the_cutting_and_not_the_viewer_wherever_the_focus_is(viewer, care):
    press(viewer, Key.Key_D)
    press(viewer, Key.Key_Escape)
    press(viewer, Key.Key_C)
    care.details.caption.setFocus()
    QTest.keyClick(care.details.caption, Key.Key_Escape)
    assert not care.is_cutting
    assert viewer.isVisible()


def test_enter_presses_the_button_that_has_the_focus_and_else_cuts(viewer, care, session, photos):
    for button, crop in (("cancel_button", None), ("take_button", Area(0.0, 0.0, 0.5, 0.5))):
        press(viewer, Key.Key_C)
        care.frame.area = Area(0.0, 0.0, 0.5, 0.5)
        getattr(care.crop_bar, button).setFocus()
        press(viewer, Key.Key_Return)
        assert not care.is_cutting
        assert stored(session, photos[0].id).crop == crop


def test_tab_goes_along_the_buttons_as_they_stand(viewer, care):
    viewer.review_button.setFocus()
    seen = []
    for _ in range(5):
        seen.append(viewer.focusWidget())
        QTest.keyClick(viewer.focusWidget(), Key.Key_Tab)
    bar = [viewer.review_button, viewer.draw_button, viewer.pairs_button]
    assert seen == [*bar, care.details_button, viewer.history_button]


def test_going_on_to_the_next_photo_ends_the_cutting_of_this_one(viewer, care, session, photos):
    press(viewer, Key.Key_C)
    viewer._move(1)
    assert not care.is_cutting
    assert not care.crop_bar.isVisible()
    assert [stored(session, each.id).crop for each in photos] == [None, None]


def test_a_photo_that_goes_leaves_the_viewer_and_the_last_one_closes_it(viewer, session, photos):
    session.perform("", lambda file: remove_photo(file, photos[0].id))
    assert viewer.current().id == photos[1].id
    session.perform("", lambda file: remove_photo(file, photos[1].id))
    assert not viewer.isVisible()
