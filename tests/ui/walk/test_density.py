"""Twelve questions on a screen or one: the same keys, and targets for fingers in gloves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.ui import theme
from asskomm_audit.ui.tokens import THEMES
from asskomm_audit.ui.walk.answer_cells import _CELLS, _boxes
from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Row
from tests.ui.walk.conftest import Hand, show_page

Key = Qt.Key
FULL_HD_HALVED = (1150, 634)  # what a page has of 1366 x 768
SMALL = (805, 416)  # what it has of 910 x 510: 1366 x 768 at 150 %


def rows_in_sight(page) -> list[str]:
    pane = page.view.pane
    inside = pane.list.viewport().rect()
    codes = []
    for number in range(pane.filter.rowCount()):
        index = pane.filter.index(number, 0)
        entry = index.data(CriteriaModel.EntryRole)
        if isinstance(entry, Row) and inside.contains(pane.list.visualRect(index)):
            codes.append(entry.criterion.id)
    return codes


def press_cell(page, code: str, cell) -> None:
    pane = page.view.pane
    index = pane.filter.mapFromSource(pane.model.index(pane.model.row_of(code)))
    box = _boxes(pane.list.visualRect(index))[_CELLS.index(cell)]
    QTest.mouseClick(
        pane.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        box.center().toPoint(),
    )


def within(page, widget) -> bool:
    place = widget.mapTo(page, QPoint(0, 0))
    return page.rect().contains(widget.rect().translated(place))


# --- the list --------------------------------------------------------------------------------


def test_l_shows_twelve_criteria_and_it_is_remembered(qtbot, hand, page, session):
    assert len(rows_in_sight(page)) < 12
    hand.press("l")
    qtbot.waitUntil(lambda: len(rows_in_sight(page)) >= 12)
    again = show_page(qtbot, session)
    assert again.view.bar.density_button.isChecked()
    Hand(again).press("l")

    assert session.settings.walk_density == "card"


def test_the_button_does_what_the_key_does(qtbot, page, session):
    qtbot.mouseClick(page.view.bar.density_button, Qt.MouseButton.LeftButton)

    assert session.settings.walk_density == "list"
    assert page.view.card.hasFocus()


def test_the_keys_are_the_same_in_the_list(hand, page, answered):
    hand.press("l", "3", Key.Key_Down, "x", "fehlt", Key.Key_Return, Key.Key_Down, "b", "m")

    assert answered("SIC-01").level == 3
    assert answered("SIC-02").state is AnswerState.NOT_APPLICABLE
    assert answered("SIC-04").marked
    assert page.view.card.remark.isVisible()


def test_a_cell_answers_its_own_criterion(qtbot, hand, page, answered):
    hand.press("l")
    qtbot.waitUntil(lambda: len(rows_in_sight(page)) >= 12)
    press_cell(page, "ORI-01", 1)
    press_cell(page, "SIC-02", AnswerState.NOT_ASSESSABLE)
    press_cell(page, "SIC-04", AnswerState.NOT_APPLICABLE)

    assert answered("ORI-01").level == 1
    assert answered("SIC-02").state is AnswerState.NOT_ASSESSABLE
    assert hand.at == "SIC-04"
    assert page.view.reason_line.field.hasFocus()


def test_a_level_the_scale_has_not_has_no_cell(qtbot, hand, page, answered):
    hand.press("l")
    hand.go("TER-02")
    qtbot.waitUntil(lambda: "TER-02" in rows_in_sight(page))
    press_cell(page, "TER-02", 3)

    assert answered("TER-02") is None


def test_a_narrow_window_asks_one_question_at_a_time(qtbot, session):
    session.settings.walk_density = "list"
    page = show_page(qtbot, session, SMALL)

    assert page.view.pane.isHidden()
    assert page.view.card.others.isVisible()


# --- gloves ----------------------------------------------------------------------------------


def test_targets_are_72_pixels_where_the_window_allows(qtbot, session):
    page = show_page(qtbot, session, FULL_HD_HALVED)
    view = page.view
    qtbot.waitUntil(lambda: view.bottom.next_button.height() >= 72)
    levels = list(view.card.levels.buttons.values())
    targets = [
        *levels,
        view.card.others.not_applicable,
        view.card.others.not_assessable,
        view.card.photos.add_button,
        view.bottom.next_button,
        view.bottom.open_button,
    ]

    assert min(each.height() for each in targets) >= 72
    assert min(each.width() for each in targets) >= 105
    assert min(each.width() for each in levels) >= 120
    assert within(page, view.card.remark)


@pytest.mark.parametrize("name", THEMES)
def test_at_910_by_510_the_question_and_all_levels_are_in_sight(qapp, qtbot, session, name):
    theme.apply(qapp, name, 100)
    page = show_page(qtbot, session, SMALL)
    view = page.view

    assert view.pane.isHidden()
    for widget in (view.card.head.question, *view.card.levels.buttons.values()):
        assert within(page, widget)
    assert within(page, view.bottom.next_button)
    assert view.card.area.horizontalScrollBar().maximum() == 0


def test_the_bar_stays_one_line_where_a_second_would_cost_the_answers_their_room(qtbot, session):
    page = show_page(qtbot, session, SMALL)
    bar = page.view.bar
    buttons = [*bar.kinds.values(), bar.stop_button]

    assert len({each.mapTo(bar, each.rect().topLeft()).y() for each in buttons}) == 1
    assert "Nacht" in bar.kinds[VisitKind.NIGHT].accessibleName()


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (FULL_HD_HALVED, 200)])
def test_everything_can_be_reached_in_small_windows_and_large_text(
    qapp, qtbot, session, size, percent
):
    theme.apply(qapp, "hell", percent)
    page = show_page(qtbot, session, size)
    view = page.view
    assert view.width() <= size[0]
    assert view.card.area.horizontalScrollBar().maximum() == 0
    for button in view.card.findChildren(QAbstractButton):
        if button.isVisible():
            view.card.bring_into_sight(button)
            QTest.qWait(0)
            assert within(page, button), button.accessibleName()
    Hand(page).press("r", "Hecke")
    QTest.qWait(0)
    assert within(page, view.card.remark)
    theme.apply(qapp, "hell", 100)


def test_a_second_tap_on_the_same_spot_is_ignored_for_a_moment(qtbot, page, hand):
    button = page.view.bottom.next_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.at == "SIC-02"
    qtbot.wait(320)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert hand.at == "SIC-04"


def test_taps_on_other_spots_are_never_ignored(qtbot, page, hand, answered):
    qtbot.mouseClick(page.view.card.levels.buttons[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.view.bottom.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.view.card.levels.buttons[4], Qt.MouseButton.LeftButton)

    assert answered("SIC-01").level == 2
    assert answered("SIC-02").level == 4


def test_a_finger_does_what_the_mouse_does(page, answered):
    device = QTest.createTouchDevice()
    button = page.view.card.levels.buttons[1]
    middle = button.mapTo(page, button.rect().center())
    QTest.touchEvent(page, device, False).press(0, middle, page).commit()
    QTest.touchEvent(page, device, False).release(0, middle, page).commit()

    assert answered("SIC-01").level == 1


# --- night -----------------------------------------------------------------------------------


def test_the_night_visit_offers_the_night_theme_once(page, session):
    told = []
    session.messages.told.connect(told.append)
    for kind in (VisitKind.NIGHT, VisitKind.DAY, VisitKind.NIGHT):
        session.set_visit_kind(kind)

    (message,) = told
    assert message.action_text == "Nachtansicht"
    message.action()
    assert session.settings.theme == "nacht"
