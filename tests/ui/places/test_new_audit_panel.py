"""Beginning audits by keys alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import AuditStatus, CriteriaSet, VisitKind
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.audits import audits_of, find_audit, visits_of
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.people import members_of, people_of
from asskomm_audit.store.places import put_place
from tests.conftest import OTHER_PERSON, PERSON, PLACE

TODAY = date.today()  # noqa: DTZ011 - the day on the wall here


@pytest.fixture
def panel(page):
    page.ask_new_audit()
    return page.detail.new_audit


def newest(file):
    return next(each for each in audits_of(file) if each.id != "audit-1")


def test_n_and_enter_begin_an_audit_with_the_defaults(page, file, session, press, pages_wanted):
    steps = len(session.undo_steps.texts())
    press(Qt.Key.Key_N, Qt.Key.Key_Return)

    audit = newest(file)
    assert audit.place_id == PLACE.id
    assert audit.started_on == TODAY
    assert audit.criteria_set is CriteriaSet.CORE
    assert audit.status is AuditStatus.OPEN
    assert find_catalogue(file, audit.catalogue_hash) == load_catalogue()
    assert [(each.person_id, each.role) for each in members_of(file, audit.id)] == [
        (PERSON.id, TeamRole.LEAD)
    ]
    (visit,) = visits_of(file, audit.id)
    assert visit.kind is VisitKind.DAY
    assert visit.begun_at.date() == TODAY
    assert (session.audit_id, session.visit_kind) == (audit.id, VisitKind.DAY)
    assert pages_wanted == [("walk", "")]
    assert not page.detail.is_asking()

    assert len(session.undo_steps.texts()) == steps + 1
    assert session.undo_steps.undo_text == "Audit anlegen: Marktplatz"
    session.undo()
    assert [each.id for each in audits_of(file)] == ["audit-1"]


def test_if_nobody_types_yet_the_audit_waits_for_who_it_is(page, file, session, press):
    session.set_person(None)
    press(Qt.Key.Key_N, Qt.Key.Key_Return)
    assert len(audits_of(file)) == 1
    session.set_person(OTHER_PERSON)
    assert [each.person_id for each in members_of(file, newest(file).id)] == [OTHER_PERSON.id]


def test_the_choices_of_the_panel_are_what_is_written(page, file, session, press, panel):
    panel.scope.choose(CriteriaSet.FULL)
    panel.with_events.setChecked(True)
    panel.first_visit.set_value(VisitKind.NIGHT)
    panel.occasion.setText("Beschwerden über Lärm")
    panel.day.edit.setDate(QDate(2026, 3, 5))
    press(Qt.Key.Key_Return)
    audit = newest(file)
    assert audit.criteria_set is CriteriaSet.FULL
    assert audit.with_events
    assert audit.occasion == "Beschwerden über Lärm"
    assert audit.started_on == date(2026, 3, 5)
    (visit,) = visits_of(file, audit.id)
    assert (visit.kind, visit.begun_at) == (VisitKind.NIGHT, None)
    assert session.visit_kind is VisitKind.NIGHT


def test_a_day_in_the_future_is_told_and_not_accepted(page, file, panel, press):
    tomorrow = TODAY + timedelta(days=1)
    panel.day.edit.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    assert panel.day.sentence.isVisible()
    assert "Zukunft" in panel.day.sentence.text()
    press(Qt.Key.Key_Return)
    assert len(audits_of(file)) == 1
    assert panel.day.edit.hasFocus()
    assert page.detail.is_asking()


def test_escape_leaves_without_writing(page, file, panel, press):
    press(Qt.Key.Key_Escape)
    assert not page.detail.is_asking()
    assert len(audits_of(file)) == 1


def test_the_numbers_of_questions_follow_place_and_events(page, session, panel):
    words = panel.scope.buttons[CriteriaSet.FULL].accessibleDescription
    assert words().startswith("59")
    panel.with_events.setChecked(True)
    assert words().startswith("61")
    park = Place(id=PlaceId("park"), name="Park", place_type=PlaceType.PARK)
    session.perform("Ort", lambda file: put_place(file, park))
    page.detail.close_new_audit()
    page.show_record(park.id)
    page.ask_new_audit()
    assert panel.with_events.isHidden()
    assert words().startswith("59")
    assert "28" in words()


def test_new_people_are_written_with_the_audit_and_not_before(page, file, panel, press, qtbot):
    panel.team.add_menu.aboutToShow.emit()
    panel.team.add_menu.actions()[-1].trigger()
    qtbot.keyClicks(panel.team.person_form.name, "Anna Richter")
    qtbot.keyClick(panel.team.person_form.name, Qt.Key.Key_Return)
    assert len(people_of(file)) == 2
    assert page.detail.is_asking()
    panel.occasion.setFocus()
    press(Qt.Key.Key_Return)
    team = members_of(file, newest(file).id)
    assert [each.role for each in team] == [TeamRole.LEAD, TeamRole.AUDITOR]
    assert "Anna Richter" in [each.name for each in people_of(file)]


def test_r_repeats_the_chosen_audit_with_its_set_and_catalogue(
    page, file, session, press, pages_wanted
):
    press(Qt.Key.Key_R)
    panel = page.detail.new_audit
    assert panel.scope.isHidden()
    assert panel.place.isHidden()
    press(Qt.Key.Key_Return)
    again, first = newest(file), find_audit(file, "audit-1")
    assert again.previous_id == first.id
    assert again.started_on == TODAY
    assert (again.catalogue_hash, again.criteria_set) == (
        first.catalogue_hash,
        first.criteria_set,
    )
    assert pages_wanted == [("walk", "")]


def test_n_types_a_letter_while_a_field_has_the_focus(page, qtbot):
    page.detail.show_form()
    qtbot.keyClicks(page.detail.form.district, "nr")
    assert page.detail.form.district.text() == "nr"
    assert not page.detail.is_asking()
