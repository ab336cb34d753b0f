"""Drawing on a photo: with keys alone, with the mouse, and every change a step of the file."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.domain.marks import MarkColour, MarkShape
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.marks import marks_of
from asskomm_audit.store.photos import change_photo, photos_of, remove_photo
from asskomm_audit.ui.markup.markup_dialog import MarkupDialog
from asskomm_audit.ui.markup.markup_keys import TOOLS
from asskomm_audit.ui.settings import Settings
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
SHAPES = [shape for shape, _ in TOOLS if shape]


@pytest.fixture
def photo(session, file, audit):
    """Return a photo of the finding F-012."""

    def write(file):
        put_finding(
            file,
            Finding(id=FindingId("f-12"), audit_id=audit.id, number=12, title="Dunkle Ecke"),
        )
        incoming = Incoming(prepare(jpeg((800, 600), "gray"), "ecke.jpg"))
        target = PhotoTarget(audit_id=audit.id, finding_id=FindingId("f-12"))
        keep_photo(file, incoming, target, NOON)

    session.perform("Foto", write)
    return photos_of(file)[0]


@pytest.fixture
def dialog(qtbot, session, photo):
    frame = QWidget()
    frame.resize(1366, 768)
    qtbot.addWidget(frame)
    dialog = MarkupDialog(session, photo.id, frame)
    dialog.open()
    qtbot.waitExposed(dialog)
    yield dialog  # the frame lives on meanwhile
    dialog.accept()


def drawn(file, photo):
    return list(marks_of(file, [photo.id]).get(photo.id, ()))


def press(qtbot, dialog, *keys, modifier=Modifier.NoModifier):
    for key in keys:
        qtbot.keyClick(dialog.canvas, key, modifier)


def at(dialog, x, y) -> QPoint:
    frame = dialog.canvas.frame()
    return QPoint(round(frame.left() + x * frame.width()), round(frame.top() + y * frame.height()))


def drag(qtbot, dialog, *places, modifier=Modifier.NoModifier):
    points = [at(dialog, *each) for each in places]
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(dialog.canvas, left, modifier, points[0])
    for point in points[1:]:
        qtbot.mouseMove(dialog.canvas, point)
    qtbot.mouseRelease(dialog.canvas, left, modifier, points[-1])


def ends(mark):
    return [value for point in mark.places for value in point]


# --- keys alone --------------------------------------------------------------------------------


def test_every_shape_is_drawn_and_moved_with_keys_alone(dialog, qtbot, file, photo):
    for number in range(1, len(TOOLS)):
        dialog.canvas.setFocus()
        press(qtbot, dialog, Key.Key_0 + number)
    assert [mark.shape for mark in drawn(file, photo)] == SHAPES
    dialog.canvas.setFocus()
    before = drawn(file, photo)[-1]
    press(qtbot, dialog, *[Key.Key_Right] * 5)
    press(qtbot, dialog, *[Key.Key_Down] * 5, modifier=Modifier.ShiftModifier)
    press(qtbot, dialog, Key.Key_Up, modifier=Modifier.ControlModifier)
    dialog.run.flush()
    x1, y1, x2, y2 = ends(before)
    after = ends(drawn(file, photo)[-1])
    assert after == pytest.approx([x1 + 0.05, y1 - 0.002, x2 + 0.05, y2 + 0.048])


def test_what_keys_have_moved_is_one_step_written_after_a_pause(
    dialog, qtbot, session, file, photo
):
    press(qtbot, dialog, Key.Key_1)
    steps = len(session.undo_steps.texts())
    before = ends(drawn(file, photo)[0])
    press(qtbot, dialog, *[Key.Key_Left] * 3)
    qtbot.waitUntil(lambda: ends(drawn(file, photo)[0]) != before)
    assert len(session.undo_steps.texts()) == steps + 1
    press(qtbot, dialog, Key.Key_Z, modifier=Modifier.ControlModifier)
    assert ends(drawn(file, photo)[0]) == before


def test_a_text_is_typed_at_once_and_is_there_when_one_leaves(dialog, qtbot, file, photo):
    press(qtbot, dialog, Key.Key_5)
    assert dialog.focusWidget() is dialog.panel.text
    qtbot.keyClicks(dialog.panel.text, "Hecke 2 m")
    qtbot.keyClick(dialog.panel.text, Key.Key_Escape)  # ends typing
    assert dialog.focusWidget() is dialog.canvas
    press(qtbot, dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert [mark.text for mark in drawn(file, photo)] == ["Hecke 2 m"]


def test_what_changes_nothing_is_nothing_to_take_back(dialog, qtbot, session, file, photo):
    outside = len(session.undo_steps.texts())
    press(qtbot, dialog, Key.Key_5)
    qtbot.keyClicks(dialog.panel.text, "Text  ")  # blanks at the end are not kept
    qtbot.keyClick(dialog.panel.text, Key.Key_Return)
    press(qtbot, dialog, *[Key.Key_Z] * 3, modifier=Modifier.ControlModifier)
    assert len(session.undo_steps.texts()) == outside
    assert photos_of(file)


def test_undo_leaves_what_comes_in_behind_the_editor(dialog, qtbot, session, file, photo):
    press(qtbot, dialog, Key.Key_1)
    change = replace(photo, caption="Nachgetragen")
    session.perform("Nachtrag", lambda file: change_photo(file, change))
    assert not dialog.undo_button.isEnabled()
    press(qtbot, dialog, Key.Key_Z, modifier=Modifier.ControlModifier)
    assert photos_of(file)[0].caption == "Nachgetragen"
    session.undo()
    press(qtbot, dialog, Key.Key_Z, modifier=Modifier.ControlModifier)
    assert drawn(file, photo) == []


def test_enter_ends_typing_and_f2_begins_it_again(dialog, qtbot, file, photo):
    press(qtbot, dialog, Key.Key_7)
    qtbot.keyClicks(dialog.panel.text, "3 m")
    qtbot.keyClick(dialog.panel.text, Key.Key_Return)
    assert dialog.focusWidget() is dialog.canvas
    assert drawn(file, photo)[0].text == "3 m"
    press(qtbot, dialog, Key.Key_F2)
    assert dialog.focusWidget() is dialog.panel.text


def test_tab_goes_from_mark_to_mark_and_then_to_the_buttons(dialog, qtbot):
    press(qtbot, dialog, Key.Key_1, Key.Key_2, Key.Key_3)
    dialog.canvas.mark_chosen.emit("")
    press(qtbot, dialog, Key.Key_Tab)
    assert dialog.canvas.accessibleDescription() == "Pfeil, rot, in der Mitte"
    press(qtbot, dialog, Key.Key_Tab)
    assert dialog.panel.marks.currentItem().text() == "Ellipse, rot, in der Mitte"
    press(qtbot, dialog, Key.Key_Tab, Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.canvas


def test_delete_takes_a_mark_away_and_undo_and_redo_work_here_only(
    dialog, qtbot, session, file, photo
):
    outside = len(session.undo_steps.texts())
    press(qtbot, dialog, Key.Key_1, Key.Key_Delete)
    assert drawn(file, photo) == []
    press(qtbot, dialog, *[Key.Key_Z] * 5, modifier=Modifier.ControlModifier)
    assert len(session.undo_steps.texts()) == outside  # the photo is still there
    assert photos_of(file)
    press(qtbot, dialog, Key.Key_Y, modifier=Modifier.ControlModifier)
    assert len(drawn(file, photo)) == 1
    press(qtbot, dialog, *[Key.Key_Y] * 5, modifier=Modifier.ControlModifier)
    assert drawn(file, photo) == []
    assert not dialog.redo_button.isEnabled()


def test_a_number_stands_for_the_finding_of_the_photo_until_another_is_chosen(
    dialog, qtbot, file, photo
):
    press(qtbot, dialog, Key.Key_6, Key.Key_6)
    assert [mark.finding_id for mark in drawn(file, photo)] == ["f-12", None]
    texts = [dialog.panel.marks.item(row).text() for row in range(2)]
    assert [each.split(",")[0] for each in texts] == ["Nummer 12", "Nummer 1"]
    dialog.panel.finding.setCurrentIndex(1)
    dialog.panel.finding.activated.emit(1)
    assert [mark.finding_id for mark in drawn(file, photo)] == ["f-12", "f-12"]


def test_colour_and_weight_go_to_the_chosen_mark_and_to_the_next_ones(
    dialog, qtbot, session, file, photo
):
    press(qtbot, dialog, Key.Key_1, Key.Key_F, Key.Key_Plus, Key.Key_2)
    assert {(mark.colour, mark.weight) for mark in drawn(file, photo)} == {(MarkColour.YELLOW, 1.7)}
    assert dialog.tools.colours[MarkColour.YELLOW].isChecked()
    dialog.accept()
    again = MarkupDialog(session, photo.id)
    qtbot.addWidget(again)
    assert again.tools.tools[MarkShape.ELLIPSE].isChecked()
    assert again.tools.colours[MarkColour.YELLOW].isChecked()


# --- the mouse and the finger ------------------------------------------------------------------


def test_a_drag_draws_moves_and_sizes(dialog, qtbot, file, photo):
    dialog.use_tool(MarkShape.RECTANGLE)
    drag(qtbot, dialog, (0.2, 0.2), (0.4, 0.3), (0.6, 0.6))
    (mark,) = drawn(file, photo)
    assert ends(mark) == pytest.approx([0.2, 0.2, 0.6, 0.6], abs=0.003)
    drag(qtbot, dialog, (0.4, 0.2), (0.5, 0.3))  # by its line
    (moved,) = drawn(file, photo)
    assert ends(moved) == pytest.approx([0.3, 0.3, 0.7, 0.7], abs=0.005)
    drag(qtbot, dialog, (0.7, 0.7), (0.8, 0.9))  # by its corner
    (sized,) = drawn(file, photo)
    assert ends(sized) == pytest.approx([0.3, 0.3, 0.8, 0.9], abs=0.006)
    assert mark.id == moved.id == sized.id


def test_one_draws_inside_of_a_large_shape(dialog, qtbot, file, photo):
    dialog.use_tool(MarkShape.ELLIPSE)
    drag(qtbot, dialog, (0.1, 0.1), (0.9, 0.9))
    drag(qtbot, dialog, (0.4, 0.4), (0.6, 0.6))
    assert len(drawn(file, photo)) == 2


@pytest.mark.parametrize(
    ("shape", "to", "becomes"),
    [
        (MarkShape.ARROW, (0.6, 0.53), (0.6, 0.5)),
        (MarkShape.MEASURE, (0.48, 0.8), (0.5, 0.8)),
        (MarkShape.RECTANGLE, (0.65, 0.6), (0.65, 0.7)),
    ],
)
def test_shift_snaps_to_45_degrees(dialog, qtbot, file, photo, shape, to, becomes):
    dialog.use_tool(shape)
    drag(qtbot, dialog, (0.5, 0.5), to, modifier=Modifier.ShiftModifier)
    (mark,) = drawn(file, photo)
    assert mark.places[1] == pytest.approx(becomes, abs=0.006)


def test_a_pen_keeps_the_way_but_not_every_point(dialog, qtbot, file, photo):
    dialog.use_tool(MarkShape.PEN)
    way = [(0.2 + n / 200, 0.5) for n in range(60)] + [(0.5, 0.5 + n / 200) for n in range(40)]
    drag(qtbot, dialog, *way)
    (mark,) = drawn(file, photo)
    assert 3 <= len(mark.places) < 12
    assert mark.places[0] == pytest.approx((0.2, 0.5), abs=0.003)
    assert mark.places[-1] == pytest.approx((0.5, 0.695), abs=0.003)


def test_a_tap_sets_a_number_and_a_drag_lets_it_point(dialog, qtbot, file, photo):
    dialog.use_tool(MarkShape.NUMBER)
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.2, 0.2))
    drag(qtbot, dialog, (0.6, 0.6), (0.8, 0.8))
    assert [len(mark.places) for mark in drawn(file, photo)] == [1, 2]


def test_a_tap_on_a_mark_chooses_it_and_one_beside_it_none(dialog, qtbot):
    press(qtbot, dialog, Key.Key_1)
    dialog.use_tool(None)
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.44, 0.44))
    assert dialog.run.chosen_mark().shape is MarkShape.ARROW
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.8, 0.2))
    assert dialog.run.chosen_mark() is None


def test_a_double_click_on_a_text_lets_one_write_it_anew(dialog, qtbot, file, photo):
    press(qtbot, dialog, Key.Key_5)
    qtbot.keyClick(dialog.panel.text, Key.Key_Return)
    qtbot.mouseDClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.5, 0.5))
    assert dialog.focusWidget() is dialog.panel.text
    assert dialog.panel.text.selectedText() == "Text"


def test_handles_can_be_hit_by_a_finger(dialog, qtbot, file, photo):
    dialog.use_tool(MarkShape.ARROW)
    drag(qtbot, dialog, (0.2, 0.2), (0.7, 0.7))
    beside = at(dialog, 0.7, 0.7) + QPoint(20, 0)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(dialog.canvas, left, pos=beside)
    qtbot.mouseMove(dialog.canvas, at(dialog, 0.7, 0.4))
    qtbot.mouseRelease(dialog.canvas, left, pos=at(dialog, 0.7, 0.4))
    (mark,) = drawn(file, photo)
    assert ends(mark) == pytest.approx([0.2, 0.2, 0.7, 0.4], abs=0.005)


def test_a_finger_draws_too(dialog, qtbot, file, photo):
    """Fingers reach widgets as a mouse: nothing here asks to be told of them otherwise."""
    dialog.use_tool(MarkShape.ARROW)
    finger = QTest.createTouchDevice()
    touch = QTest.touchEvent(dialog.canvas, finger)
    touch.press(0, at(dialog, 0.2, 0.2), dialog.canvas).commit()
    touch.move(0, at(dialog, 0.5, 0.4), dialog.canvas).commit()
    touch.move(0, at(dialog, 0.6, 0.6), dialog.canvas).commit()
    touch.release(0, at(dialog, 0.6, 0.6), dialog.canvas).commit()
    qtbot.waitUntil(lambda: len(drawn(file, photo)) == 1)
    assert ends(drawn(file, photo)[0]) == pytest.approx([0.2, 0.2, 0.6, 0.6], abs=0.005)


def test_escape_lets_go_of_what_is_being_drawn_before_it_leaves(dialog, qtbot, file, photo):
    qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.2, 0.2))
    qtbot.mouseMove(dialog.canvas, at(dialog, 0.6, 0.6))
    press(qtbot, dialog, Key.Key_Escape)
    qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(dialog, 0.6, 0.6))
    assert drawn(file, photo) == []
    assert dialog.isVisible()


# --- all else ----------------------------------------------------------------------------------


def test_on_a_turned_and_cut_photo_one_draws_where_one_sees(qtbot, session, file, photo):
    turned = replace(photo, turn=1)
    session.perform("Drehen", lambda file: change_photo(file, turned))
    dialog = MarkupDialog(session, photo.id)
    qtbot.addWidget(dialog)
    dialog.resize(1366, 768)
    dialog.show()
    frame = dialog.canvas.frame()
    assert frame.height() > frame.width()
    dialog.use_tool(MarkShape.ARROW)
    drag(qtbot, dialog, (0.25, 0.1), (0.75, 0.1))
    (mark,) = drawn(file, photo)
    assert ends(mark) == pytest.approx([0.1, 0.75, 0.1, 0.25], abs=0.005)
    assert dialog.panel.marks.item(0).text() == "Pfeil, rot, rechts oben"


def test_a_photo_that_is_removed_meanwhile_is_said(dialog, qtbot, session, file, photo):
    press(qtbot, dialog, Key.Key_1)
    session.perform("Weg", lambda file: remove_photo(file, photo.id))
    assert dialog.note.accessibleName() == "Dieses Foto ist entfernt."
    assert not dialog.tools.isEnabled()
    press(qtbot, dialog, Key.Key_2, Key.Key_Delete)
    assert drawn(file, photo) == []


def test_steps_say_what_was_done_but_no_text(dialog, qtbot, session, file, photo):
    press(qtbot, dialog, Key.Key_5)
    qtbot.keyClicks(dialog.panel.text, "Frau Beispiel")
    qtbot.keyClick(dialog.panel.text, Key.Key_Return)
    press(qtbot, dialog, Key.Key_Left)
    dialog.run.flush()
    texts = session.undo_steps.texts()[-3:]
    assert texts == [
        "Text zeichnen: F-012-P1 ecke.jpg",
        "Text beschriften: F-012-P1 ecke.jpg",
        "Text anpassen: F-012-P1 ecke.jpg",
    ]


def test_all_has_a_name_for_screen_readers(dialog, qtbot):
    press(qtbot, dialog, Key.Key_1)
    widgets = [*dialog.tools.findChildren(QToolButton), *dialog.tools.tools.values()]
    widgets += [dialog.canvas, dialog.panel.marks, dialog.panel.text, dialog.panel.finding]
    assert all(each.accessibleName() for each in widgets)


def test_settings_that_somebody_edited_are_no_trouble(qtbot, session, photo, tmp_path):
    session.settings.drawing = "dragon pink nan"
    dialog = MarkupDialog(session, photo.id)
    qtbot.addWidget(dialog)
    assert dialog.tools.tools[MarkShape.ARROW].isChecked()
    assert Settings(tmp_path / "new.ini").drawing == ""


def test_after_a_click_on_a_tool_the_arrows_move_what_is_drawn(dialog, qtbot, file, photo):
    press(qtbot, dialog, Key.Key_1)
    (before,) = drawn(file, photo)
    qtbot.mouseClick(dialog.tools.colours[MarkColour.BLUE], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.canvas.hasFocus)
    qtbot.keyClick(dialog.focusWidget(), Key.Key_Right)
    dialog.run.flush()
    (after,) = drawn(file, photo)
    assert after.points != before.points
