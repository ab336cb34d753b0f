"""The measures of a finding."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.ids import MeasureId
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.store.measures import find_measure, measures_of
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.texts import GERMAN, date_text
from tests.ui.findings.making import AUDIT, TODAY


@pytest.fixture
def panel(page):
    page.show_record("m1")
    return page.detail.measures


@pytest.fixture
def form(panel):
    return panel.form


def stored(session, number=1):
    return find_measure(session.file, MeasureId(f"m{number}"))


def choose(choice, value):
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def type_day(form_field, day):
    form_field.edit.setText(day if isinstance(day, str) else date_text(day, GERMAN))
    form_field.flush()


def next_year(month):
    return date(TODAY.year + 1, month, 15)


def test_the_list_says_what_who_until_when_and_how_far(panel):
    lines = panel.model.index(0).data(), panel.model.index(0).data(panel.model.SecondRole)
    assert lines[0] == "M-001  Leuchten instand setzen und Kabel prüfen"
    day = date_text(TODAY + timedelta(days=12), GERMAN)
    assert lines[1] == f"Stadtwerke, Beleuchtungsbetreiber · bis {day} · abgestimmt"


def test_a_new_measure_is_chosen_with_its_text_selected(qtbot, panel, session):
    qtbot.mouseClick(panel.new_button, Qt.MouseButton.LeftButton)
    assert panel.current().label == "M-006"
    qtbot.keyClicks(panel.form.text.edit, "Zaun")
    panel.flush()
    assert measures_of(session.file, AUDIT)[-1].text == "Zaun"
    session.undo()
    session.undo()
    assert panel.count() == 2


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_catalogue_suggests_measures_for_the_criterion(qtbot, form, session):
    suggested = load_catalogue().criterion("LIC-02").texts["de"].measures
    qtbot.mouseClick(form.text.suggest_button, Qt.MouseButton.LeftButton)
    menu = form.text.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == list(suggested)
    menu.actions()[0].trigger()
    menu.close()
    assert stored(session).text == suggested[0]
    assert session.undo_steps.undo_text == "M-001: Was zu tun ist"


def test_without_a_criterion_nothing_is_suggested(page, panel):
    page.show_record("f4")
    page.add_measure()
    assert not panel.form.text.suggest_button.isVisible()


def test_a_text_that_is_emptied_comes_back(qtbot, page, form, session):
    form.text.edit.setFocus()
    form.text.edit.setPlainText(" ")
    assert form.text.sentence.isVisible()
    form.flush()
    assert stored(session).text == "Leuchten instand setzen und Kabel prüfen"
    assert form.text.edit.toPlainText() == stored(session).text


def test_the_roles_of_the_criterion_come_first(form):
    first = load_catalogue().criterion("LIC-02").roles
    assert tuple(form.role._values[1 : len(first) + 1]) == first
    assert form.role.value() == "SWE"


@pytest.mark.parametrize(
    ("field", "name", "value"),
    [
        ("type", "type", MeasureType.TRAFFIC),
        ("capital", "capital", True),
        ("cost", "cost_class", CostClass.K4),
        ("role", "role", "KPR"),
        ("evidence", "evidence", Evidence.E2),
        ("status", "status", MeasureStatus.FUNDED),
    ],
)
def test_each_choice_is_saved_as_one_step(form, session, field, name, value):
    before = len(session.undo_steps.texts())
    choose(getattr(form, field), value)
    assert getattr(stored(session), name) == value
    assert len(session.undo_steps.texts()) == before + 1
    session.undo()
    assert getattr(form, field).value() == getattr(stored(session), name) != value


def test_every_role_can_be_chosen_and_shown(form, session):
    for code in load_catalogue().roles:
        choose(form.role, code)
        assert stored(session).role == code
        assert form.role.currentText() == load_catalogue().roles[code]["de"]


def test_texts_are_saved_when_left(form, session):
    form.owner.setText("Sachgebiet 66.2")
    form.funding.setText("Städtebauförderung")
    form.flush()
    assert (stored(session).owner, stored(session).funding) == (
        "Sachgebiet 66.2",
        "Städtebauförderung",
    )


def test_a_due_date_may_come_or_go(form, session):
    type_day(form.due, next_year(1))
    assert stored(session).due == next_year(1)
    assert session.undo_steps.undo_text == "M-001: Frist"
    type_day(form.due, "")
    assert stored(session).due is None


def test_a_due_date_in_the_past_is_refused_with_a_sentence(form, session):
    before = stored(session).due
    type_day(form.due, TODAY - timedelta(days=2))
    assert stored(session).due == before
    assert form.due.sentence.isVisible()
    assert "vorbei" in form.due.sentence.text()
    type_day(form.due, next_year(2))
    assert not form.due.sentence.isVisible()


def test_a_due_date_in_the_past_is_fine_for_what_is_done(form, session):
    choose(form.status, MeasureStatus.DONE)
    type_day(form.due, TODAY - timedelta(days=2))
    assert stored(session).due == TODAY - timedelta(days=2)
    assert not form.hint.isVisible()


def test_what_is_no_day_is_not_saved(form, session):
    before = stored(session).due
    type_day(form.due, "31.02.2027")
    assert "31.02.2027" in form.due.sentence.text()
    assert stored(session).due == before


def test_done_measures_ask_for_the_day_and_propose_today(form, session):
    assert not form.done_on.isVisibleTo(form)
    choose(form.status, MeasureStatus.DONE)
    assert form.done_on.isVisibleTo(form)
    assert stored(session).done_on == TODAY
    type_day(form.done_on, TODAY + timedelta(days=1))
    assert form.done_on.sentence.isVisible()
    assert stored(session).done_on == TODAY
    choose(form.status, MeasureStatus.ONGOING)
    assert stored(session).done_on is None


def test_a_rejected_measure_asks_for_the_reason(form, session):
    assert not form.reason.isVisibleTo(form)
    choose(form.status, MeasureStatus.REJECTED)
    assert form.reason.hasFocus()
    form.reason.setText("Kein Geld")
    form.flush()
    assert stored(session).reason == "Kein Geld"


def test_woody_cutting_in_summer_gets_a_gentle_hint_and_is_saved(form, session):
    choose(form.type, MeasureType.GREEN)
    type_day(form.due, next_year(5))
    assert stored(session).due == next_year(5)
    assert form.hint.isVisible()
    assert "Oktober bis Februar" in form.hint.text()
    type_day(form.due, next_year(11))
    assert not form.hint.isVisible()


def test_an_overdue_measure_says_so(page, panel):
    page.show_record("m3")
    assert panel.form.hint.isVisible()
    assert "vorbei" in panel.form.hint.text()
    assert "überfällig" in panel.model.index(0).data(panel.model.SecondRole)


def test_delete_removes_a_measure_and_the_message_brings_it_back(qtbot, panel, session, messages):
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert stored(session) is None
    assert panel.current().label == "M-002"
    messages[-1].action()
    assert stored(session) is not None
    assert panel.count() == 2


def test_what_is_typed_goes_to_the_measure_it_was_typed_for(panel, session):
    panel.form.owner.setText("nur für M-001")
    panel.choose(MeasureId("m2"))
    assert stored(session, 1).owner == "nur für M-001"
    assert stored(session, 2).owner == ""
    assert panel.form.owner.text() == ""


def test_the_last_measure_gone_leaves_a_sentence(page, panel, session):
    page.show_record("m3")
    panel.remove_current()
    assert panel.nothing.isVisible()
    assert not panel.form.isVisible()


def test_a_measure_done_leads_to_the_photos_before_and_after(panel, form, session, qtbot):
    measure = panel.current()
    for each in photos_of(session.file):
        moved = replace(each, finding_id=measure.finding_id)
        session.perform("Foto", lambda file, moved=moved: change_photo(file, moved))
    assert not panel.compare_button.isVisible()
    choose(form.status, MeasureStatus.DONE)
    assert panel.current().status is MeasureStatus.DONE
    mine = [each.id for each in photos_of(session.file) if each.finding_id == measure.finding_id]
    assert mine
    with qtbot.waitSignal(session.pairs_wanted) as asked:
        qtbot.mouseClick(panel.compare_button, Qt.MouseButton.LeftButton)
    assert asked.args == [mine, ""]
