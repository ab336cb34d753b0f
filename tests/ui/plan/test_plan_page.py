"""Pins by keys and clicks, as a field worker and a planner set them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.plans import find_plan, pins_on, plans_of
from asskomm_audit.ui.plan.asking import ask_for_plan
from asskomm_audit.ui.plan.plan_page import PlanPage
from asskomm_audit.ui.session import Session
from tests.conftest import PLACE
from tests.ui.plan.conftest import IDS, drawing, sheet

NONE = Qt.KeyboardModifier.NoModifier


def press(page, *keys, modifier=NONE):
    for key in keys:
        QTest.keyClick(page.focusWidget(), key, modifier)


def pins(file, plan):
    return {pin.target: pin for pin in pins_on(file, plan.id)}


def tap(page, x, y):
    """Tap a point of the plan, in shares."""
    at = page.canvas._to_screen(type(page.canvas.cross)(x, y)).toPoint()
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, NONE, at)


def test_a_place_without_plan_says_what_to_do(page):
    assert page.focusWidget() is page.side.empty.button
    assert page.side.stack.currentWidget() is page.side.empty


def test_a_picture_becomes_the_plan(page, plan):
    assert (plan.name, plan.width, plan.height) == ("Plan", 400, 300)
    assert page.canvas.hasFocus()


def test_of_a_pdf_with_several_pages_one_is_chosen_by_keys(qtbot, page, file, tmp_path):
    path = tmp_path / "Bebauungsplan.pdf"
    path.write_bytes(sheet(3))
    page.intake.take_file(path, None)
    qtbot.waitUntil(page.intake.isVisible, timeout=10_000)
    assert not page.side.set_button.isVisible()
    press(page, Qt.Key.Key_Up)
    qtbot.waitUntil(
        lambda: page.intake._ready is not None and page.intake._ready.page == 2, timeout=10_000
    )
    press(page, Qt.Key.Key_Return)
    (plan,) = plans_of(file, PLACE.id)
    assert (plan.page, plan.name) == (2, "Bebauungsplan, Seite 2")
    assert not page.intake.isVisible()


def test_a_page_that_is_not_taken_changes_nothing(qtbot, page, plan, file, tmp_path):
    path = tmp_path / "zwei.pdf"
    path.write_bytes(sheet(2))
    page.state.take_in_hand("stop-1")
    page.intake.take_file(path, None)
    qtbot.waitUntil(page.intake.isVisible, timeout=10_000)
    tap(page, 0.5, 0.5)
    press(page, Qt.Key.Key_Escape)
    assert not page.intake.isVisible()
    assert plans_of(file, PLACE.id) == [plan]
    assert pins(file, plan) == {}


def test_what_is_no_plan_is_told_in_a_sentence(qtbot, page, session, tmp_path):
    path = tmp_path / "brief.docx"
    path.write_bytes(b"nothing")
    told = []
    session.messages.told.connect(told.append)
    session.jobs.failed.connect(session.messages.report)
    page.intake.take_file(path, None)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "kein lesbarer Plan" in told[0].text


def test_a_pin_is_set_moved_and_taken_off_with_keys_alone(page, plan, file, session):
    page.pane.items.list.setFocus()
    page.pane.items.list.setCurrentRow(1)
    press(page, Qt.Key.Key_Return)  # to the plan, with the finding in hand
    assert page.canvas.hasFocus()
    press(page, Qt.Key.Key_Return)
    assert pins(file, plan)["finding-1"].point == type(page.canvas.cross)(0.5, 0.5)
    assert "von Hand gesetzt" in page.side.text()
    press(page, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Down, Qt.Key.Key_Return)
    moved = pins(file, plan)["finding-1"].point
    assert moved.x > 0.52
    assert moved.y > 0.51
    press(page, Qt.Key.Key_Delete)
    assert pins(file, plan) == {}
    for expected in (moved.x, 0.5):
        session.undo()
        assert pins(file, plan)["finding-1"].point.x == expected
    session.undo()
    assert pins(file, plan) == {}


def test_with_shift_the_cross_hair_moves_finely(page, plan):
    press(page, Qt.Key.Key_Right)
    far = page.canvas.cross.x - 0.5
    page.canvas.cross = type(page.canvas.cross)(0.5, 0.5)
    press(page, Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert 0 < page.canvas.cross.x - 0.5 < far / 4


def test_a_tap_sets_what_has_no_pin_and_never_moves_one(page, plan, file):
    page.state.take_in_hand("stop-1")
    tap(page, 0.25, 0.75)
    first = pins(file, plan)["stop-1"].point
    assert abs(first.x - 0.25) < 0.01
    tap(page, 0.6, 0.2)
    assert pins(file, plan)["stop-1"].point == first
    page.side.set_button.click()
    assert abs(pins(file, plan)["stop-1"].point.x - 0.6) < 0.01


def test_a_tap_on_a_pin_takes_it_in_hand(page, plan):
    for place, record in enumerate(IDS):
        page.state.take_in_hand(record)
        tap(page, 0.2 + 0.3 * place, 0.5)
    tap(page, 0.2, 0.5)
    assert page.state.item.id == "stop-1"


def test_tab_goes_through_the_pins_and_then_on(page, plan):
    for place, record in enumerate(IDS):
        page.state.take_in_hand(record)
        tap(page, 0.2 + 0.3 * place, 0.5)
    page.state.take_in_hand("")
    seen = []
    for _ in IDS:
        press(page, Qt.Key.Key_Tab)
        seen.append(page.state.item.id)
    assert tuple(seen) == IDS
    press(page, Qt.Key.Key_Tab)
    assert not page.canvas.hasFocus()


def test_n_goes_to_what_has_no_pin_yet(page, plan):
    press(page, Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_N)
    assert page.state.item.id == "finding-1"


def test_zooming_keeps_the_cross_hair_where_it_is(page, plan):
    page.canvas.go_to(type(page.canvas.cross)(0.3, 0.4))
    before = page.canvas._to_screen(page.canvas.cross)
    press(page, Qt.Key.Key_Plus)
    QTest.keyClicks(page.canvas, "+")
    after = page.canvas._to_screen(page.canvas.cross)
    assert (after - before).manhattanLength() < 1
    assert page.canvas._area().width() > page.canvas.width()
    QTest.keyClicks(page.canvas, "0")
    assert page.canvas._area().width() <= page.canvas.width() + 1


def test_dragging_moves_the_plan_and_sets_nothing(page, plan, file):
    page.state.take_in_hand("stop-1")
    page.canvas.zoom(3)
    before = page.canvas._area().topLeft()
    start = QPoint(200, 200)
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(page.canvas, start + QPoint(40, 20))
    QTest.mouseMove(page.canvas, start + QPoint(80, 40))
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, NONE, start + QPoint(80, 40))
    assert page.canvas._area().topLeft() != before
    assert pins(file, plan) == {}


def test_a_newer_plan_keeps_the_pins_and_warns_of_another_shape(page, plan, add_plan, session):
    page.state.take_in_hand("stop-1")
    tap(page, 0.25, 0.75)
    told = []
    session.messages.told.connect(told.append)
    newer = add_plan(drawing(colour="red"), "neu.png", page.state.plan)
    assert (newer.id, newer.name) == (plan.id, "Plan")
    assert newer.sha256 != plan.sha256
    assert told == []
    assert set(pins(session.file, newer)) == {"stop-1"}
    add_plan(drawing((300, 400)), "hochkant.png", page.state.plan)
    assert "Seitenverhältnis" in told[0].text
    session.undo()
    assert find_plan(session.file, plan.id).sha256 == newer.sha256


def test_a_removed_plan_comes_back_with_its_pins(page, plan, file, session):
    page.state.take_in_hand("stop-1")
    tap(page, 0.25, 0.75)
    page.bar.remove_button.click()
    assert plans_of(file, PLACE.id) == []
    assert page.side.stack.currentWidget() is page.side.empty
    session.undo()
    assert set(pins(file, plan)) == {"stop-1"}
    assert page.side.stack.currentWidget() is page.canvas


def test_a_plan_is_renamed(page, plan, file):
    page.bar.rename_button.click()
    QTest.keyClicks(page.focusWidget(), "Bestand 2026")
    press(page, Qt.Key.Key_Return)
    assert find_plan(file, plan.id).name == "Bestand 2026"


def test_another_page_gets_the_focus_back_once_the_pin_is_set(page, plan, session, file):
    wanted = []
    session.page_wanted.connect(lambda *asked: wanted.append(asked))
    ask_for_plan(session, "finding-1", "walk")
    page.show_record(wanted.pop()[1])
    page.focus_content()
    assert page.side.back_button.isVisible()
    press(page, Qt.Key.Key_Return)
    assert set(pins(file, plan)) == {"finding-1"}
    assert wanted == [("walk", "")]


def test_escape_leads_back_without_setting(page, plan, session, file):
    wanted = []
    session.page_wanted.connect(lambda *asked: wanted.append(asked))
    page.show_record("finding-1@findings")
    page.focus_content()
    press(page, Qt.Key.Key_Escape)
    assert wanted == [("findings", "")]
    assert pins(file, plan) == {}


def test_the_list_knows_what_has_no_pin(page, plan):
    page.state.take_in_hand("stop-1")
    tap(page, 0.25, 0.75)
    choice = page.pane.items.filter
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    rows = [page.pane.items.list.item(row).text() for row in range(page.pane.items.list.count())]
    assert rows == ["○  F-012 Dunkel", "○  P-001 IMG_1.JPG"]


def test_what_another_step_changes_is_shown(page, plan, session, file):
    page.state.take_in_hand("stop-1")
    tap(page, 0.25, 0.75)
    page.hide()
    session.undo()
    page.show()
    assert page.state.item is None or page.state.item.pin is None


def test_on_narrow_windows_plan_and_list_take_turns(page, plan):
    page.resize(700, 440)
    QApplication.processEvents()
    assert page.canvas.isVisible()
    assert not page.pane.isVisible()
    press(page, Qt.Key.Key_F6)
    assert page.pane.isVisible()
    page.pane.items.list.setCurrentRow(0)
    press(page, Qt.Key.Key_Return)
    assert page.canvas.hasFocus()


def test_a_read_only_file_can_be_looked_at(qtbot, page, plan, session, monkeypatch):
    monkeypatch.setattr(Session, "read_only", property(lambda _: True))
    other = PlanPage(session)
    qtbot.addWidget(other)
    other.show()
    assert not other.side.set_button.isVisible()
    assert not other.bar.add_button.isVisible()
    other.state.take_in_hand("stop-1")
    tap(other, 0.5, 0.5)
    assert pins(session.file, plan) == {}


def test_the_file_stays_sound(page, plan, file, audit):
    page.state.take_in_hand("photo-1")
    tap(page, 0.25, 0.75)
    page.position.field.latitude.setFocus()
    QTest.keyClicks(page.position.field.latitude, "51,05 13,73")
    path = file.path
    assert find_audit(file, audit.id)
    file.close()
    assert check_file(path) == []
