"""The audits of a place and their teams."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import AuditStatus, VisitKind, visit_id
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.people import members_of, people_of
from tests.conftest import OTHER_PERSON, PERSON


@pytest.fixture
def panel(page):
    return page.detail.audits


def team_of(file):
    return {each.person_id: each.role for each in members_of(file, "audit-1")}


def choose_person(editor, name):
    editor.add_menu.aboutToShow.emit()
    next(each for each in editor.add_menu.actions() if name in each.text()).trigger()


def test_the_visits_say_how_far_they_are(panel, session, audit):
    answer = Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY),
        rater=PERSON.id,
        criterion="SIC-01",
        state=AnswerState.RATED,
        level=2,
    )
    assert "Beginnen" in panel.visits.buttons[VisitKind.DAY].text()
    session.perform("Antwort", lambda file: put_answer(file, answer))
    assert "Fortsetzen" in panel.visits.buttons[VisitKind.DAY].text()
    assert "1 von 22" in panel.visits.buttons[VisitKind.DAY].accessibleName()
    assert "Beginnen" in panel.visits.buttons[VisitKind.NIGHT].text()


@pytest.mark.parametrize("kind", [VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK])
def test_a_visit_leads_into_the_walk(panel, session, qtbot, pages_wanted, audit, kind):
    session.set_audit(None)
    qtbot.mouseClick(panel.visits.buttons[kind], Qt.MouseButton.LeftButton)
    assert (session.audit_id, session.visit_kind) == (audit.id, kind)
    assert pages_wanted == [("walk", "")]


def test_enter_in_the_list_and_enter_again_go_on_with_the_walk(page, press, pages_wanted):
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert pages_wanted == [("walk", "")]


def test_b_goes_on_with_the_walk(press, pages_wanted):
    press(Qt.Key.Key_B)
    assert pages_wanted == [("walk", "")]


def test_the_fields_of_an_audit_are_saved_one_by_one(panel, file, session):
    form = panel.form
    form.day.edit.setDate(QDate(2026, 5, 4))
    form.occasion.setText("Beschluss 45")
    form.note.setPlainText("Regen\nund Wind")
    form.with_events.click()
    form.status.setCurrentIndex(1)
    form.status.activated.emit(1)
    form.flush()
    audit = find_audit(file, "audit-1")
    assert audit.started_on == date(2026, 5, 4)
    assert (audit.occasion, audit.note) == ("Beschluss 45", "Regen\nund Wind")
    assert audit.with_events
    assert audit.status is AuditStatus.CLOSED
    assert session.undo_steps.undo_text == "Audit ändern: Marktplatz"


def test_an_audit_is_not_moved_into_the_future(panel, file, page):
    before = find_audit(file, "audit-1").started_on
    today = date.today()  # noqa: DTZ011 - the day on the wall here
    later = today + timedelta(days=3)
    panel.form.day.edit.setFocus()
    panel.form.day.edit.setDate(QDate(later.year, later.month, later.day))
    assert panel.form.day.sentence.isVisible()
    page.list.table.setFocus()
    assert find_audit(file, "audit-1").started_on == before
    assert panel.form.day.day() == before
    assert not panel.form.day.sentence.isVisible()


def test_an_audit_is_removed_in_one_step_that_the_message_undoes(page, panel, file, session):
    told = []
    session.messages.told.connect(told.append)
    page.detail.audits.remove_button.click()
    assert audits_of(file) == []
    assert panel.empty.isVisible()
    assert panel.list.isHidden()
    told[-1].action()
    assert [each.id for each in audits_of(file)] == ["audit-1"]
    assert panel.list.isVisible()


def test_people_join_change_their_role_and_leave(panel, file, session):
    editor = panel.team
    choose_person(editor, "Jonas")
    assert team_of(file) == {PERSON.id: TeamRole.LEAD, OTHER_PERSON.id: TeamRole.AUDITOR}
    assert session.undo_steps.undo_text == "Team ändern: Marktplatz"

    role = editor.rows()[1].role
    role.setCurrentIndex(list(TeamRole).index(TeamRole.RECORDER))
    role.activated.emit(role.currentIndex())
    assert team_of(file)[OTHER_PERSON.id] is TeamRole.RECORDER

    editor.rows()[1].remove_button.click()
    assert team_of(file) == {PERSON.id: TeamRole.LEAD}
    assert len(people_of(file)) == 2
    session.undo()
    assert OTHER_PERSON.id in team_of(file)


def test_a_new_person_joins_by_name_and_function(panel, file, qtbot):
    choose_person(panel.team, "Neue Person")
    form = panel.team.person_form
    assert form.name.hasFocus()
    qtbot.keyClicks(form.name, "Anna Richter")
    qtbot.keyClicks(form.function, "Polizei")
    qtbot.keyClick(form.function, Qt.Key.Key_Return)
    assert form.isHidden()
    anna = next(each for each in people_of(file) if each.name == "Anna Richter")
    assert anna.function == "Polizei"
    assert anna.id in team_of(file)


def test_a_new_person_who_is_there_already_is_not_added_twice(panel, file, qtbot):
    choose_person(panel.team, "Neue Person")
    qtbot.keyClicks(panel.team.person_form.name, "jonas weber")
    qtbot.keyClicks(panel.team.person_form.function, "stadtplanung")
    panel.team.person_form.accept_button.click()
    assert len(people_of(file)) == 2
    assert OTHER_PERSON.id in team_of(file)


def test_correcting_a_name_changes_the_person_everywhere(panel, file, qtbot):
    panel.team.rows()[0].edit_button.click()
    form = panel.team.person_form
    form.function.setText("Ordnungsamt, GVD")
    form.accept_button.click()
    person = next(each for each in people_of(file) if each.id == PERSON.id)
    assert person.function == "Ordnungsamt, GVD"


def test_only_unused_people_can_be_deleted(panel, file):
    editor = panel.team
    editor.rows()[0].edit_button.click()  # she is typing
    assert editor.person_form.remove_button.isHidden()
    assert editor.person_form.why_not.isVisible()
    editor.person_form.cancel_button.click()

    choose_person(editor, "Jonas")
    editor.rows()[1].edit_button.click()
    assert editor.person_form.remove_button.isVisible()
    assert editor.person_form.why_not.isHidden()
    editor.person_form.remove_button.click()
    assert [each.id for each in people_of(file)] == [PERSON.id]
    assert list(team_of(file)) == [PERSON.id]
