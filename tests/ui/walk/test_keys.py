"""Every key of the walk does what the list of keys says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.store.findings import findings_of

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("level", range(5))
def test_a_digit_rates_and_stays(hand, page, answered, level):
    hand.press(str(level))

    assert answered("SIC-01").level == level
    assert hand.at == "SIC-01"
    checked = [each for each, button in page.view.card.levels.buttons.items() if button.isChecked()]
    assert checked == [level]


def test_the_answer_is_in_the_file_before_it_is_shown(hand, page, session, answered):
    seen = []

    def note():
        buttons = page.view.card.levels.buttons
        seen.append((answered("SIC-01").level, buttons[3].isChecked()))

    session.saved.connect(note)
    hand.press("3")

    assert seen == [(3, False)]
    assert page.view.card.levels.buttons[3].isChecked()


def test_the_number_pad_rates_too(hand, answered):
    hand.press(Key.Key_2, modifier=Qt.KeyboardModifier.KeypadModifier)

    assert answered("SIC-01").level == 2


def test_the_same_level_again_writes_nothing(hand, session):
    hand.press("3")
    steps = len(session.undo_steps.texts())
    hand.press("3")

    assert len(session.undo_steps.texts()) == steps


def test_x_asks_for_a_reason_and_enter_takes_it(hand, page, answered):
    hand.press("x")
    assert page.view.reason_line.field.hasFocus()
    assert answered("SIC-01") is None
    hand.press("Kein Hauptweg vorhanden", Key.Key_Return)

    answer = answered("SIC-01")
    assert (answer.state, answer.reason) == (AnswerState.NOT_APPLICABLE, "Kein Hauptweg vorhanden")
    assert hand.at == "SIC-01"
    assert page.view.card.hasFocus()
    assert "Kein Hauptweg" in page.view.card.others.not_applicable.accessibleName()


def test_an_empty_reason_is_not_taken_and_says_so(hand, page, answered):
    hand.press("x", "   ", Key.Key_Return)

    assert answered("SIC-01") is None
    assert page.view.reason_line.field.hasFocus()
    assert page.view.reason_line._trouble.isVisible()
    assert "Grund" in page.view.reason_line._trouble.text()


def test_a_suggested_reason_takes_two_keys(hand, page, answered):
    hand.press("x", Key.Key_Down, Key.Key_Return)

    assert answered("SIC-01").reason == "Gibt es an diesem Ort nicht"


def test_a_suggested_reason_takes_one_click(qtbot, hand, page, answered):
    hand.press("x")
    qtbot.mouseClick(page.view.reason_line.chips[1], Qt.MouseButton.LeftButton)

    assert answered("SIC-01").reason == "Passt nicht zur Nutzung des Ortes"


def test_esc_leaves_the_reason_without_an_answer(hand, page, answered):
    hand.press("x", "abc", Key.Key_Escape)

    assert page.view.reason_line.isHidden()
    assert answered("SIC-01") is None
    assert page.view.card.hasFocus()


def test_the_reason_given_before_can_be_changed(hand, page, answered):
    hand.press("x", "Alt", Key.Key_Return, "x")
    assert page.view.reason_line.field.selectedText() == "Alt"
    hand.press("Neu", Key.Key_Return)

    assert answered("SIC-01").reason == "Neu"


def test_b_is_not_assessable(hand, answered):
    hand.press("b")

    assert answered("SIC-01").state is AnswerState.NOT_ASSESSABLE


def test_backspace_clears_and_keeps_remark_and_mark(hand, answered):
    hand.press("3", "m", "r", "Hecke", Key.Key_Escape, Key.Key_Backspace)

    answer = answered("SIC-01")
    assert answer.state is AnswerState.OPEN
    assert (answer.remark, answer.marked, answer.answered_at) == ("Hecke", True, None)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Down])
def test_enter_and_down_go_on(hand, key):
    hand.press(key)

    assert hand.at == "SIC-02"


def test_shift_enter_and_up_go_back(hand):
    hand.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert hand.at == "SIC-02"
    hand.press(Key.Key_Return, modifier=SHIFT)

    assert hand.at == "SIC-01"


def test_beyond_the_last_one_there_is_a_word_and_no_wrapping(hand, page):
    hand.press(*[Key.Key_Down] * 40)

    assert hand.at == page.view.pane.codes()[-1]
    assert page.view.hint.isVisible()


def test_n_goes_to_the_next_open_one_and_round(hand):
    hand.press("3", Key.Key_Down, "3", "n")
    assert hand.at == "SIC-04"
    hand.go("INK-01")
    hand.press("3", "n")

    assert hand.at == "SIC-04"


def test_page_keys_go_through_the_dimensions(hand):
    hand.press(Key.Key_PageDown)
    assert hand.at == "ORI-01"
    hand.press(Key.Key_PageDown, Key.Key_Down)
    assert hand.at == "ZUG-03"
    hand.press(Key.Key_PageUp)
    assert hand.at == "ZUG-02"
    hand.press(Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp)

    assert hand.at == "SIC-01"


def test_m_marks_and_unmarks(hand, page, answered):
    hand.press("m")
    assert answered("SIC-01").marked
    assert page.view.card.head.mark_button.isChecked()
    hand.press("m")

    assert not answered("SIC-01").marked


def test_f_writes_a_confirmed_finding_of_ones_own(hand, page, file, audit):
    hand.press(Key.Key_Down, "f", "Mauer verdeckt den Eingang", Key.Key_Return)

    (finding,) = findings_of(file, audit.id)
    assert (finding.title, finding.criterion) == ("Mauer verdeckt den Eingang", "SIC-02")
    assert (finding.status, finding.touched, finding.light) == ("confirmed", True, "day")
    assert "F-001 bestätigt" in page.view.finding_line.words.whole_text()


def test_the_title_of_a_finding_is_offered_after_a_bad_rating(hand, page):
    hand.press(Key.Key_Down, "0", "f")

    words = page.view.title_line.field.text()
    assert words.startswith("Einsehbarkeit von außen: ")
    assert page.view.title_line.field.selectedText() == words


def test_a_finding_without_a_title_is_not_written(hand, page, file):
    hand.press("f", Key.Key_Return)

    assert findings_of(file) == []
    assert page.view.title_line._trouble.isVisible()


def test_f6_folds_the_list(hand, page):
    assert page.view.pane.isVisible()
    hand.press(Key.Key_F6)
    assert not page.view.pane.isVisible()
    hand.press(Key.Key_F6)

    assert page.view.pane.isVisible()


def test_digits_in_a_text_field_are_text(hand, page, answered):
    hand.press("r", "3 Nischen", Key.Key_Return, "2 Ecken", Key.Key_Escape)

    answer = answered("SIC-01")
    assert (answer.state, answer.remark) == (AnswerState.OPEN, "3 Nischen\n2 Ecken")
    assert hand.at == "SIC-01"


def test_capital_letters_count_as_small_ones(hand, answered):
    hand.press("B")

    assert answered("SIC-01").state is AnswerState.NOT_ASSESSABLE


@pytest.mark.parametrize("refused", ["3", "1"])
def test_a_yes_no_scale_takes_4_2_0_only(hand, page, answered, refused):
    hand.go("TER-02")
    shown = [each for each, button in page.view.card.levels.buttons.items() if button.isVisible()]
    assert shown == [4, 2, 0]
    hand.press(refused)

    assert answered("TER-02") is None
    assert page.view.hint.text() == "Hier gibt es nur die Stufen 4, 2, 0."
    hand.press("2")
    assert answered("TER-02").level == 2
    assert not page.view.hint.isVisible()


def test_enter_presses_a_button_reached_with_tab(hand, page):
    page.view.bottom.open_button.setFocus()
    hand.press("3")
    page.view.bottom.open_button.setFocus()
    hand.press(Key.Key_Return)

    assert hand.at == "SIC-02"


def test_space_on_a_focused_answer_gives_it_and_enter_goes_on(hand, page, answered):
    page.view.card.levels.buttons[2].setFocus()
    hand.press(Key.Key_Space)
    assert answered("SIC-01").level == 2
    hand.press(Key.Key_Return)

    assert hand.at == "SIC-02"


def test_arrows_in_the_list_move_and_digits_rate(hand, page, answered):
    page.view.pane.list.setFocus()
    hand.press(Key.Key_Down, "4")

    assert answered("SIC-02").level == 4
    hand.press(*[Key.Key_Down] * 3, "4")
    assert answered("ORI-01").level == 4


def test_a_click_answers(qtbot, page, answered):
    qtbot.mouseClick(page.view.card.levels.buttons[1], Qt.MouseButton.LeftButton)
    assert answered("SIC-01").level == 1
    qtbot.mouseClick(page.view.card.others.not_assessable, Qt.MouseButton.LeftButton)
    assert answered("SIC-01").state is AnswerState.NOT_ASSESSABLE
    assert page.view.card.hasFocus()


def test_each_visit_is_answered_apart(hand, page, session, answered):
    hand.go("SIC-04")
    hand.press("4")
    hand.begin_night()
    hand.go("SIC-04")
    hand.press("1")

    assert answered("SIC-04").level == 4
    assert answered("SIC-04", VisitKind.NIGHT).level == 1
    session.set_visit_kind(VisitKind.DAY)
    assert page.view.card.levels.buttons[4].isChecked()


def test_d_changes_the_visit_and_comes_around(hand, page, session):
    seen = []
    for _ in VisitKind:
        hand.press("d")
        seen.append(session.visit_kind)

    assert seen == [VisitKind.NIGHT, VisitKind.DESK, VisitKind.DAY]
    assert [button.isChecked() for button in page.view.bar.kinds.values()] == [True, False, False]


def test_tab_reaches_every_visit(hand, page, session):
    page.view.bar.list_button.setFocus()
    hand.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space)
    assert session.visit_kind is VisitKind.NIGHT
    hand.press(Key.Key_Space)
    assert page.view.bar.kinds[VisitKind.NIGHT].isChecked()


def test_w_unfolds_what_to_look_for(hand, page):
    head = page.view.card.head
    assert not head.hint.isVisible()
    hand.press("w")
    assert head.hint.isVisible()
    hand.press("w")
    assert not head.hint.isVisible()


def test_the_keys_are_listed_with_words(page):
    keys = dict(page.keys())

    assert keys["X"] == "n. z. mit Grund"
    assert len(keys) == 27
    assert all(words for words in keys.values())


def test_everything_with_the_focus_has_a_name(page):
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), button
    names = [button.accessibleName() for button in page.view.card.levels.buttons.values()]
    assert names[0] == "4, 30 m oder mehr"
