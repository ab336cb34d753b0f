"""What the walk shows follows the file: raters, undo, other pages, languages, empty states."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.rating import rated
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.audits import find_visit, put_audit, remove_audit
from asskomm_audit.store.findings import findings_of, put_finding
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui import translations
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Heading
from tests.conftest import OTHER_PERSON, PERSON
from tests.ui.walk.conftest import Hand, show_page

Key = Qt.Key


def heading(page) -> Heading:
    return page.view.pane.model.index(0).data(CriteriaModel.EntryRole)


def row_words(page, code: str) -> str:
    model = page.view.pane.model
    return model.index(model.row_of(code)).data(Qt.ItemDataRole.AccessibleTextRole)


# --- raters ----------------------------------------------------------------------------------


def test_each_rater_sees_and_changes_only_the_own_answers(hand, page, session, answered):
    hand.press("3")
    session.set_person(OTHER_PERSON)
    assert not any(each.isChecked() for each in page.view.card.levels.buttons.values())
    assert page.view.bar.kinds[VisitKind.DAY].accessibleName() == "Tag, 0 von 22 beantwortet"
    hand.press("1")
    session.set_person(PERSON)

    assert page.view.card.levels.buttons[3].isChecked()
    assert answered("SIC-01").level == 3
    assert answered("SIC-01", rater=OTHER_PERSON.id).level == 1


def test_the_first_answer_waits_until_somebody_says_who_is_typing(hand, page, session, answered):
    session.set_person(None)
    wanted = []
    session.person_wanted.connect(lambda: wanted.append(True))
    hand.press("2")
    assert (wanted, answered("SIC-01")) == ([True], None)
    session.set_person(OTHER_PERSON)

    assert answered("SIC-01", rater=OTHER_PERSON.id).level == 2
    assert page.view.card.levels.buttons[2].isChecked()


def test_nobody_types_a_remark_before_it_is_known_who_types(hand, page, session):
    session.set_person(None)
    wanted = []
    session.person_wanted.connect(lambda: wanted.append(True))
    hand.press("r")
    page.view.card.remark.setFocus()
    hand.press("a")
    assert (len(wanted), page.view.card.remark.toPlainText()) == (2, "")
    session.set_person(PERSON)
    hand.press("b")

    assert page.view.card.remark.toPlainText() == "b"


# --- undo, redo, other writers ---------------------------------------------------------------


def test_undo_and_redo_show_what_they_changed(hand, page, session, answered):
    hand.press("3", Key.Key_Down, "1", Key.Key_Down)
    session.undo()
    assert hand.at == "SIC-02"
    assert answered("SIC-02") is None
    assert not page.view.card.levels.buttons[1].isChecked()
    session.undo()
    assert hand.at == "SIC-01"
    session.redo()
    assert page.view.card.levels.buttons[3].isChecked()
    session.redo()

    assert hand.at == "SIC-02"
    assert answered("SIC-02").level == 1
    assert heading(page).tally == (2, 4)


def test_undo_follows_to_another_visit(hand, session):
    hand.begin_night()
    hand.go("LIC-03")
    hand.press("0")
    session.set_visit_kind(VisitKind.DAY)
    session.undo()

    assert session.visit_kind is VisitKind.NIGHT
    assert hand.at == "LIC-03"


def test_undo_behind_another_page_moves_nothing(hand, page, session):
    hand.press("3", Key.Key_Down)
    page.hide()
    session.undo()

    assert hand.at == "SIC-02"


def test_the_wording_of_each_step_says_what_was_done(hand, session):
    hand.press("3", "m", "r", "Hecke", Key.Key_Escape, "b")

    assert session.undo_steps.texts()[-4:] == [
        "SIC-01 bewertet: 3",
        "SIC-01 vorgemerkt",
        "Bemerkung SIC-01",
        "SIC-01: n. b.",
    ]


def test_an_answer_written_elsewhere_appears(page, session, audit, answered):
    draft = Answer(visit_id=visit_id(audit.id, VisitKind.DAY), rater=PERSON.id, criterion="SIC-01")
    given = rated(draft, 2, datetime.now(UTC))
    session.perform("Einlesen", lambda file: put_answer(file, given))

    assert page.view.card.levels.buttons[2].isChecked()
    assert row_words(page, "SIC-01").endswith("bewertet mit 2, kritisch")


def test_a_rating_changes_two_rows_and_resets_nothing(hand, page):
    model = page.view.pane.model
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    hand.press("3")
    assert changed == [0, 1]
    hand.press(Key.Key_Down, "4", "b", Key.Key_Backspace, "m", Key.Key_PageDown, "n")

    assert resets == []


def test_another_audit_is_taken_up_at_its_first_open_criterion(hand, page, session, audit):
    hand.press("3")
    other = replace(audit, id="audit-2", place_type=PlaceType.PARK)
    session.perform("Zweites Audit", lambda file: put_audit(file, other))
    session.set_audit(other.id)
    assert not page.view.card.levels.buttons[3].isChecked()
    session.set_audit(audit.id)

    assert hand.at == "SIC-02"


# --- critical criteria -----------------------------------------------------------------------


def test_a_critical_criterion_proposes_a_finding_and_withdraws_it(hand, page, session, file, audit):
    hand.press("1")
    (finding,) = findings_of(file, audit.id)
    assert finding.status is FindingStatus.PROPOSED
    assert page.view.finding_line.words.whole_text() == "Feststellung F-001 vorgeschlagen"
    hand.press("2")
    assert page.view.finding_line.words.whole_text() == "Feststellung F-001 zurückgezogen"
    session.undo()
    assert page.view.finding_line.words.whole_text() == "Feststellung F-001 vorgeschlagen"
    session.undo()

    assert findings_of(file, audit.id) == []
    assert page.view.finding_line.isHidden()


def test_the_finding_is_one_click_away(qtbot, hand, page, session, file):
    hand.press("0")
    wanted = []
    session.page_wanted.connect(lambda *where: wanted.append(where))
    qtbot.mouseClick(page.view.finding_line.button, Qt.MouseButton.LeftButton)

    assert wanted == [("findings", findings_of(file)[0].id)]


def test_a_finding_changed_on_another_page_is_told(hand, page, session, file):
    hand.press("0")
    (finding,) = findings_of(file)
    confirmed = replace(finding, status=FindingStatus.CONFIRMED, touched=True)
    session.perform("Bestätigen", lambda file: put_finding(file, confirmed))
    assert page.view.finding_line.words.whole_text() == "Feststellung F-001 bestätigt"
    hand.press("4")

    assert findings_of(file)[0].status is FindingStatus.CONFIRMED


# --- the visit -------------------------------------------------------------------------------


def test_the_first_answer_begins_the_visit_in_the_same_step(hand, session, file, audit):
    session.set_visit_kind(VisitKind.DESK)
    desk = visit_id(audit.id, VisitKind.DESK)
    assert find_visit(file, desk) is None
    hand.press("4")
    assert find_visit(file, desk).begun_at is not None
    session.undo()

    assert find_visit(file, desk) is None
    assert answers_of(file, audit.id) == []


# --- languages -------------------------------------------------------------------------------


def test_another_language_keeps_what_is_being_typed(qapp, qtbot, hand, page):
    hand.press("r", "Noch nicht fertig")
    translations.speak(qapp, "en")
    try:
        question = page.view.card.head.question
        qtbot.waitUntil(lambda: question.text().startswith("Can you see"))
        assert page.view.card.remark.toPlainText() == "Noch nicht fertig"
        assert page.view.card.remark.hasFocus()
        assert heading(page).name == "Visibility"
        hand.press("!")
        assert page.view.card.remark.toPlainText() == "Noch nicht fertig!"
    finally:
        translations.speak(qapp, "de")


# --- nothing to answer -----------------------------------------------------------------------


def test_without_an_audit_the_page_says_what_to_do(page, session):
    session.set_audit(None)
    wanted = []
    session.page_wanted.connect(lambda *where: wanted.append(where))

    assert page.view.empty.isVisible()
    assert not page.view.bar.isVisible()
    page.view.empty.button.click()
    assert wanted == [("places", "")]


def test_keys_without_an_audit_do_nothing(hand, session, file):
    session.set_audit(None)
    hand.page.setFocus()
    for key in "3xbmrfn":
        hand.page.keyPressEvent(_key(key))

    assert answers_of(file, "audit-1") == []


def test_a_removed_audit_leaves_the_page_empty(page, session, audit):
    session.perform("Löschen", lambda file: remove_audit(file, audit.id))

    assert page.view.empty.isVisible()
    session.undo()
    assert not page.view.empty.isVisible()


def test_when_a_visit_is_complete_the_way_leads_to_the_one_that_is_left(hand, page, session):
    session.set_visit_kind(VisitKind.DESK)
    assert page.view.done_line.isHidden()
    hand.press("4", "n", "2")

    assert page.view.done_words.text() == "Schreibtisch: Alle 2 Kriterien sind beantwortet."
    assert page.view.done_button.accessibleName() == "Weiter mit: Tagbegehung"
    page.view.done_button.click()
    assert session.visit_kind is VisitKind.DAY
    assert page.view.card.hasFocus()


def test_when_all_is_answered_the_way_leads_to_the_result(hand, page, session):
    for kind in VisitKind:
        session.set_visit_kind(kind)
        if kind is VisitKind.NIGHT:
            hand.begin_night()
        for _ in page.desk.walk.sheet.criteria(kind):
            hand.press("b", "n")
    wanted = []
    session.page_wanted.connect(lambda *where: wanted.append(where))

    assert page.view.done_button.accessibleName() == "Zum Ergebnis"
    page.view.done_button.click()
    assert wanted == [("results", "")]


def test_only_open_hides_what_is_answered_once_it_is_left(hand, page):
    page.view.pane.only_open.click()
    hand.press("3")
    assert page.view.pane.codes()[:2] == ["SIC-01", "SIC-02"]
    hand.press(Key.Key_Down)

    assert (hand.at, page.view.pane.codes()[0]) == ("SIC-02", "SIC-02")


def test_searching_finds_and_enter_goes_there(hand, page):
    page.focus_search()
    hand.press("trampel kein treffer", Key.Key_Return)
    assert page.view.pane.codes() == []
    assert page.view.pane._nothing.isVisible()
    page.view.pane.search.clear()
    hand.press("abfall", Key.Key_Return)

    assert hand.at == "PFL-01"
    assert len(page.view.pane.codes()) == 22


def test_a_read_only_file_can_be_looked_at_only(qtbot, look, file_path, audit):
    with open_audit_file(file_path, read_only=True) as file:
        session = Session(file)
        session.set_person(PERSON)
        session.set_audit(audit.id)
        page = show_page(qtbot, session)
        hand = Hand(page)
        hand.press("3", "x", "m", "f", Key.Key_Down)

        assert answers_of(file, audit.id) == []
        assert hand.at == "SIC-02"
        assert "nur lesbar" in page.view.lock_note.text()
        assert page.view.lock_note.isVisible()
        assert not page.view.card.levels.isEnabled()
        assert page.view.card.remark.isReadOnly()


@pytest.mark.parametrize("size", [(1366, 700), (930, 500), (814, 420), (720, 300)])
def test_the_page_fits_small_windows_sideways(qtbot, session, size):
    page = show_page(qtbot, session, size)

    assert page.view.width() <= size[0]
    assert page.view.card.area.horizontalScrollBar().maximum() == 0
    assert page.view.pane.isVisible() == (size[0] > 1000)


def test_asking_for_words_leaves_room_for_the_question_in_low_windows(qtbot, session):
    page = show_page(qtbot, session, (862, 440))
    hand = Hand(page)
    page.view.bar.details_button.click()
    hand.press("x")

    assert page.view.details.isHidden()
    assert not page.view.bottom.isVisible()
    field = page.view.reason_line.field
    assert field.mapTo(page, field.rect().bottomLeft()).y() < page.height()
    hand.press(Key.Key_Escape)
    assert page.view.bottom.isVisible()


def test_tab_goes_through_the_page_as_it_is_read(hand, page):
    page.view.pane.list.setFocus()
    names = []
    for _ in range(14):
        hand.press(Key.Key_Tab)
        names.append(page.focusWidget().accessibleName().split(",")[0])

    assert names == [
        page.view.card.accessibleName().split(",")[0],
        "Merken",
        "Feststellung",
        "Verlauf der Antwort",
        "Worauf achten",
        *"43210XB",
        "Foto hinzufügen",
        "Messwert m",
    ]


@pytest.mark.parametrize("key", ["3", "x", "f", "r"])
def test_the_focus_is_never_lost_to_the_frame(hand, page, session, audit, key):
    hand.press(key)
    session.set_audit(None)
    assert page.view.empty.button.hasFocus()
    session.set_audit(audit.id)

    assert page.view.card.hasFocus()


def test_open_points_are_told(hand, session):
    told = []
    session.open_points_changed.connect(told.append)
    hand.press("3", "b", Key.Key_Backspace)

    assert told == [21, 21, 22]


def test_state_words_of_a_row_say_everything(hand, page):
    hand.press("m", "x", "fehlt", Key.Key_Return)

    assert row_words(page, "SIC-01") == (
        "SIC-01 Sichtachse auf dem Hauptweg, nicht zutreffend, kritisch, vorgemerkt"
    )
    assert page.desk.walk.sheet.answer(page.desk.walk.spot).state is AnswerState.NOT_APPLICABLE


def _key(letter: str):
    code = getattr(Key, f"Key_{letter.upper()}")
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, letter)
