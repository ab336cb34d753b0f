"""The fields of a finding: each edit one step, none lost."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
    Risk,
    after_rating,
)
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.store.findings import find_finding, remove_finding
from asskomm_audit.ui.widgets.saved_field import PAUSE
from tests.ui.findings.making import STOP


@pytest.fixture
def form(page):
    page.show_record("f2")
    return page.detail.form


def stored(session, number=2):
    return find_finding(session.file, FindingId(f"f{number}"))


def choose(choice, value):
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def steps(session):
    return len(session.undo_steps.texts())


def test_it_shows_what_is_stored(form):
    assert form.spot.text() == "Abgang zum Parkplatz, beide Treppen"
    assert form.criterion.value() == "LIC-02"
    assert form.stop.value() == STOP.id
    assert form.light.value() is LightCondition.NIGHT
    assert form.groups.groups() == {Group.PASSENGERS, Group.WOMEN, Group.SENIORS}
    assert form.risk.source.value() is LikelihoodSource.GUESS
    assert form.public.isChecked()


@pytest.mark.parametrize(
    ("field", "value", "wording"),
    [
        ("criterion", "SIC-01", "F-002: Kriterium"),
        ("criterion", None, "F-002: Kriterium"),
        ("stop", None, "F-002: Standpunkt"),
        ("light", LightCondition.BOTH, "F-002: Licht"),
    ],
)
def test_a_choice_is_one_step_with_a_wording(form, session, field, value, wording):
    before = steps(session)
    choose(getattr(form, field), value)
    name = "stop_id" if field == "stop" else field
    assert getattr(stored(session), name) == value
    assert session.undo_steps.undo_text == wording
    assert steps(session) == before + 1


def test_a_text_is_saved_when_it_is_left(qtbot, form, session):
    form.cause.setFocus()
    form.cause.selectAll()
    qtbot.keyClicks(form.cause, "Trafo")
    assert stored(session).cause != "Trafo"
    form.description.setFocus()
    assert stored(session).cause == "Trafo"
    assert session.undo_steps.undo_text == "F-002: Ursachenhypothese"


def test_a_text_is_saved_when_typing_pauses(qtbot, form, session):
    form.spot.setFocus()
    form.spot.setText("Treppe Ost")
    qtbot.waitUntil(lambda: stored(session).spot == "Treppe Ost", timeout=PAUSE * 4)
    assert session.undo_steps.undo_text == "F-002: Stelle"


def test_what_is_typed_goes_to_the_finding_it_was_typed_for(page, form, session):
    form.description.setPlainText("zum zweiten")
    page.list.choose(FindingId("f3"))
    assert stored(session, 2).description == "zum zweiten"
    assert stored(session, 3).description == ""
    assert form.description.toPlainText() == ""


def test_a_title_is_never_empty(qtbot, page, session):
    page.show_record("f3")
    title = page.detail.head.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    assert page.detail.head.title_sentence.isVisible()
    page.list.table.setFocus()
    assert stored(session, 3).title == "Sichtachse zum Taxistand durch Hecke verdeckt"
    assert title.toPlainText() == "Sichtachse zum Taxistand durch Hecke verdeckt"


def test_an_edited_proposal_stays_proposed_and_is_never_withdrawn(page, session):
    page.show_record("f1")
    choose(page.detail.form.light, LightCondition.BOTH)
    finding = stored(session, 1)
    assert (finding.status, finding.touched) == (FindingStatus.PROPOSED, True)
    assert after_rating(finding, 4, finding) is None


def test_choosing_what_is_chosen_is_no_step(form, session):
    before = steps(session)
    choose(form.light, LightCondition.NIGHT)
    assert steps(session) == before


def test_likelihood_and_consequence_give_the_class_at_once(page, form, session):
    choose(form.risk.likelihood, 1)
    assert stored(session).risk is Risk.MEDIUM
    assert form.risk.badge.accessibleName() == "Risikoklasse: mittel"
    assert page.detail.head.badge.accessibleName() == "Risikoklasse: mittel"
    assert "12 Monaten" in form.risk.until.text()
    choose(form.risk.consequence, None)
    assert stored(session).risk is None
    assert "wählen" in form.risk.until.text()


def test_a_click_on_the_table_chooses_both_in_one_step(qtbot, form, session):
    before = steps(session)
    cell = form.risk.matrix.rect_of(3, 5).center().toPoint()
    qtbot.mouseClick(form.risk.matrix, Qt.MouseButton.LeftButton, pos=cell)
    finding = stored(session)
    assert (finding.likelihood, finding.consequence) == (3, 5)
    assert steps(session) == before + 1
    assert form.risk.likelihood.value() == 3


def test_the_source_of_a_likelihood_can_be_said(form, session):
    choose(form.risk.source, LikelihoodSource.POLICE)
    assert stored(session).likelihood_source is LikelihoodSource.POLICE


def test_everybody_excludes_single_groups_and_the_other_way_round(qtbot, form, session):
    chips = form.groups.chips
    qtbot.mouseClick(chips[Group.ALL], Qt.MouseButton.LeftButton)
    assert stored(session).groups == {Group.ALL}
    qtbot.mouseClick(chips[Group.CHILDREN], Qt.MouseButton.LeftButton)
    assert stored(session).groups == {Group.CHILDREN}
    qtbot.mouseClick(chips[Group.CHILDREN], Qt.MouseButton.LeftButton)
    assert stored(session).groups == frozenset()


def test_a_finding_can_be_kept_from_the_public(qtbot, form, session):
    form.public.click()
    assert stored(session).public is False
    assert session.undo_steps.undo_text == "F-002: Veröffentlichung"


def test_stops_are_asked_only_where_the_place_has_some(page, form):
    assert form.stop.isVisibleTo(form)
    page.show_record("f9")
    assert not form.stop.isVisibleTo(form)


def test_a_finding_that_is_gone_is_not_brought_back_by_typing(form, session):
    form.spot.setText("zu spät")
    session.perform("x", lambda file: remove_finding(file, FindingId("f2")))
    form.flush()
    assert stored(session) is None
