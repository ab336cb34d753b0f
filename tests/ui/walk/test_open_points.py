"""What is left to be done is a list one can jump through, and a visit is finished with a key."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.store.answers import answers_of
from asskomm_audit.ui.keys_dialog import KeysDialog

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def told(session):
    messages = []
    session.messages.told.connect(messages.append)
    return messages


def test_f8_goes_through_what_is_open_marked_or_unexplained(hand):
    hand.press("3", Key.Key_Down, "4", "m", Key.Key_Down, "0", Key.Key_Down, "2", Key.Key_F8)
    assert hand.at == "ORI-01"
    hand.press(Key.Key_F8, modifier=SHIFT)
    assert hand.at == "SIC-04"
    hand.press(Key.Key_F8, modifier=SHIFT)
    assert hand.at == "SIC-02"
    hand.press(Key.Key_F8, modifier=SHIFT)

    assert hand.at == "INK-01"


def test_f8_leaves_a_remark_and_keeps_it(hand, answered):
    hand.press("2", "r", "Hecke", Key.Key_F8)

    assert answered("SIC-01").remark == "Hecke"
    assert hand.at == "SIC-02"


def test_the_list_of_open_points_holds_bad_ratings_without_a_remark(hand, page):
    hand.press("0", Key.Key_Down, "4", Key.Key_Down, "m", "3", Key.Key_Down)
    page.desk.show_points()
    assert page.view.pane.codes()[:2] == ["SIC-01", "SIC-04"]
    hand.go("SIC-01")
    hand.press("r", "Hecke", Key.Key_Escape, Key.Key_F8)

    assert "SIC-01" not in page.view.pane.codes()


def test_control_enter_shows_what_is_left_and_then_goes_on(hand, page, session):
    hand.press("4")
    hand.press(Key.Key_Return, modifier=CONTROL)
    assert page.view.pane.only_open.isChecked()
    assert "21" in page.view.hint.text()
    hand.press(Key.Key_Return, modifier=CONTROL)

    assert session.visit_kind == "night"
    assert not page.view.pane.only_open.isChecked()


def test_the_rest_of_a_dimension_is_one_step_with_one_reason(
    hand, page, session, file, audit, told
):
    hand.press("3")
    steps = len(session.undo_steps.texts())
    hand.press(Key.Key_N, modifier=CONTROL | SHIFT)
    assert page.view.rest_line.field.hasFocus()
    hand.press("Kein Weg", Key.Key_Return)

    rest = [each for each in answers_of(file, audit.id) if each.criterion != "SIC-01"]
    assert {(each.state, each.reason) for each in rest} == {
        (AnswerState.NOT_APPLICABLE, "Kein Weg")
    }
    assert [each.criterion for each in rest] == ["SIC-02", "SIC-04", "SIC-05"]
    assert len(session.undo_steps.texts()) == steps + 1
    assert told[-1].action_text == "Rückgängig"
    told[-1].action()
    assert [each.criterion for each in answers_of(file, audit.id)] == ["SIC-01"]


def test_the_undo_of_the_rest_takes_back_nothing_newer(hand, file, audit, told):
    hand.press(Key.Key_N, modifier=CONTROL | SHIFT)
    hand.press("Kein Weg", Key.Key_Return)
    message = told[-1]
    hand.go("ORI-01")
    hand.press("3")
    message.action()

    assert len(answers_of(file, audit.id)) == 5


def test_where_nothing_is_open_there_is_no_rest(hand, page):
    for _ in range(4):
        hand.press("3", Key.Key_Down)
    hand.go("SIC-01")
    hand.press(Key.Key_N, modifier=CONTROL | SHIFT)

    assert page.view.rest_line.isHidden()
    assert "nichts mehr offen" in page.view.hint.text()


def test_the_status_line_leads_to_the_open_points(qtbot, window):
    desk = window.workplace.desk
    desk.show_page("walk")
    desk.show_page("places")
    button = window.workplace.status_line.points_button
    assert button.accessibleName().startswith("22")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = desk.stack.currentWidget()

    assert page.view.pane.only_open.isChecked()
    assert page.view.card.isVisible()


def test_the_question_mark_shows_the_keys_without_blocking(qtbot, window):
    desk = window.workplace.desk
    desk.show_page("walk")
    qtbot.keyClicks(window.focusWidget(), "?")
    dialog = window.findChild(KeysDialog)

    assert dialog.isVisible()
    assert not dialog.isModal()
    qtbot.keyClick(dialog, Key.Key_Escape)
