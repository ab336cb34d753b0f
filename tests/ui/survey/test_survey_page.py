"""Paper forms go in with one key per answer; boards are counted; codes name nobody."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.store.places import put_stop
from asskomm_audit.store.surveys import responses_of, surveys_of, tallies_of
from asskomm_audit.ui.survey.survey_page import SurveyPage
from tests.conftest import PLACE

Key = Qt.Key


@pytest.fixture
def page(qtbot, session):
    page = SurveyPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 5000)
    return page


@pytest.fixture
def begin(page):
    """Begin a survey of a kind."""

    def start(kind):
        QTest.mouseClick(page.begin_buttons[kind], Qt.MouseButton.LeftButton)

    return start


@pytest.fixture
def press(page):
    def press(*keys):
        for key in keys:
            target = page.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)

    return press


@pytest.fixture
def said(file, audit):
    """Return all answers in the file, as (code, item, value)."""
    return lambda: [
        (each.participant, each.item, each.value)
        for survey in surveys_of(file, audit.id)
        for each in responses_of(file, survey.id)
    ]


def test_a_walk_form_needs_one_key_for_each_answer(page, begin, press, said):
    begin(SurveyKind.WALK)
    press("425", "ab", Key.Key_Return, "c", Key.Key_Return)

    assert said() == [
        ("T01", Item.SAFE_NOW, "4"),
        ("T01", Item.SAFE_ALONE, "2"),
        ("T01", Item.AVOIDS, "5"),
        ("T01", Item.REASON, "light,hiding"),
        ("T01", Item.RESOURCE, "overview"),
    ]
    assert page.forms.participant == "T02"
    assert page.forms.count.text().startswith("1 ")


def test_enter_goes_to_the_next_form_and_the_count_runs(page, begin, press, said):
    begin(SurveyKind.WALK)
    press("1", Key.Key_Return, "2", Key.Key_Return, "3", Key.Key_Return)

    assert [code for code, _, _ in said()] == ["T01", "T02", "T03"]
    assert page.forms.count.text().startswith("3 ")
    assert page.forms.participant == "T04"


def test_undo_takes_back_one_answer(page, begin, press, said, session):
    begin(SurveyKind.WALK)
    press("12")
    session.undo()

    assert said() == [("T01", Item.SAFE_NOW, "1")]
    assert not any(chip.isChecked() for chip in page.forms.rows[1].chips.values())
    assert page.forms.participant == "T01"


def test_backspace_empties_and_another_key_replaces(begin, press, said):
    begin(SurveyKind.WALK)
    press("1", Key.Key_Up, "5")
    assert said() == [("T01", Item.SAFE_NOW, "5")]
    press(Key.Key_Up, Key.Key_Backspace)
    assert said() == []


def test_at_most_three_reasons_are_kept_in_the_order_of_the_form(begin, press, said):
    begin(SurveyKind.WALK)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, "dcba")
    assert said() == [("T01", Item.REASON, "hiding,no_exit,deserted")]
    press("c")
    assert said() == [("T01", Item.REASON, "hiding,deserted")]


def test_keys_that_are_no_answer_change_nothing(begin, press, said):
    begin(SurveyKind.WALK)
    press("79xz")

    assert said() == []


def test_the_form_of_a_meeting_ends_with_a_wish(page, begin, press, said):
    begin(SurveyKind.MEETING)
    press("31", Key.Key_Return, Key.Key_Return, "41", "12345123")
    press("Mehr Licht an der Treppe", Key.Key_Return)

    answers = {item: value for _, item, value in said()}
    assert answers[Item.HELP] == "4"
    assert answers[Item.EXPERIENCE] == "no"
    assert [answers[item] for item in (Item.LITTER, Item.DRUGS, Item.VACANCY)] == ["1", "5", "3"]
    assert answers[Item.WISH] == "Mehr Licht an der Treppe"
    assert page.forms.participant == "T02"


def test_a_wish_half_typed_is_kept_when_the_page_is_left(page, begin, press, said):
    begin(SurveyKind.MEETING)
    page.forms.rows[-1].field.setFocus()
    press("Mehr")
    page.before_leaving()

    assert said() == [("T01", Item.WISH, "Mehr")]


def test_each_stop_and_each_light_has_its_own_forms(page, begin, press, session, file, audit):
    stop = Stop(id="s1", place_id=PLACE.id, number=1, name="Brunnen")
    session.perform("", lambda file: put_stop(file, stop))
    begin(SurveyKind.WALK)
    press("1")
    page.stop.set_value("s1")
    page.stop.chosen.emit("s1")
    press("2")
    page.light.set_value(True)
    page.light.chosen.emit(True)
    press("3")
    (survey,) = surveys_of(file, audit.id)

    assert [
        (each.participant, each.stop_id, each.at_night, each.value)
        for each in responses_of(file, survey.id)
    ] == [("T01", None, False, "1"), ("T01", "s1", False, "2"), ("T01", "s1", True, "3")]


def test_from_the_walk_the_page_opens_at_the_stop(page, begin, session):
    stop = Stop(id="s1", place_id=PLACE.id, number=1, name="Brunnen")
    session.perform("", lambda file: put_stop(file, stop))
    begin(SurveyKind.WALK)
    page.show_record("s1")

    assert page.stop.currentText() == "1 Brunnen"


def test_codes_are_numbers_so_that_no_name_can_be_typed(page, begin, press):
    begin(SurveyKind.WALK)
    page.forms.number.setFocus()
    page.forms.number.selectAll()
    press("Anna 17", Key.Key_Tab)

    assert page.forms.participant == "T17"


def test_plus_and_minus_count_the_dots_of_a_board(page, begin, press, file, audit, session):
    begin(SurveyKind.BOARD)
    press("+++-", Key.Key_Down, "++")
    (survey,) = surveys_of(file, audit.id)
    counts = {(each.item, each.option): each.number for each in tallies_of(file, survey.id)}

    assert counts == {(Item.SAFE_NOW, "1"): 2, (Item.SAFE_NOW, "2"): 2}
    session.undo()
    assert page.board.fields[Item.SAFE_NOW, "2"].value() == 1
    press("-", "-", "-")
    assert page.board.fields[Item.SAFE_NOW, "2"].value() == 0


def test_a_removed_survey_comes_back_with_its_answers(page, begin, press, said, session):
    begin(SurveyKind.WALK)
    press("4")
    page.remove_button.click()
    assert said() == []
    assert not page.forms.isVisible()
    session.undo()
    assert said() == [("T01", Item.SAFE_NOW, "4")]


def test_forms_are_written_from_the_window(qtbot, page, begin, session, tmp_path):
    begin(SurveyKind.WALK)
    told = []
    session.messages.told.connect(told.append)
    target = tmp_path / "Fragebögen.pdf"
    page.write_empty_forms(target)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told[0].text == "Geschrieben: Fragebögen.pdf"
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) == 1


def test_without_an_audit_the_page_leads_to_the_places(page, session):
    wanted = []
    session.page_wanted.connect(lambda *where: wanted.append(where))
    session.set_audit(None)
    page._empty.button.click()

    assert wanted == [("places", "")]
