"""Stops along the route: arranged by keys, answered apart, counted and measured."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.answers import answer_id
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.store.answers import find_answer
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.measuring import lux_points_of, people_counts_of
from asskomm_audit.store.places import stops_of
from tests.conftest import PERSON, PLACE

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stops(file):
    """Return names and numbers of the stops as the file has them."""
    return lambda: [(each.number, each.name) for each in stops_of(file, PLACE.id)]


@pytest.fixture
def panel(page, hand):
    """The panel with two stops in it, the second one chosen."""
    hand.press("o", Key.Key_Insert, "Brunnen", Key.Key_Return)
    hand.press(Key.Key_Insert, "Haltestelle", Key.Key_Return)
    return page.desk.stops


def test_insert_adds_a_stop_that_is_walked_at_once(page, panel, session, stops):
    assert stops() == [(1, "Brunnen"), (2, "Haltestelle")]
    assert panel.list.hasFocus()
    assert page.view.bar.stop_button.accessibleName() == "Standpunkt: 2 Haltestelle"
    assert session.stop_id == stops_of(session.file, PLACE.id)[1].id


@pytest.mark.parametrize("key", ["o", Key.Key_Escape])
def test_the_panel_is_left_as_it_was_entered(page, panel, hand, key):
    hand.press(key)

    assert panel.isHidden()
    assert page.view.card.hasFocus()


def test_alt_and_arrows_move_a_stop_and_the_numbers_stay_in_order(panel, hand, stops, session):
    hand.press(Key.Key_Up, modifier=ALT)
    assert stops() == [(1, "Haltestelle"), (2, "Brunnen")]
    hand.press(Key.Key_Up, modifier=ALT)
    assert stops() == [(1, "Haltestelle"), (2, "Brunnen")]
    session.undo()
    assert stops() == [(1, "Brunnen"), (2, "Haltestelle")]


def test_f2_renames_and_delete_removes_until_undo(page, panel, hand, stops, session):
    hand.press(Key.Key_F2, "Wartehalle", Key.Key_Return)
    assert stops()[1] == (2, "Wartehalle")
    assert page.view.bar.stop_button.accessibleName() == "Standpunkt: 2 Wartehalle"
    hand.press(Key.Key_Up, Key.Key_Delete)
    assert stops() == [(1, "Wartehalle")]
    assert session.stop_id is None
    session.undo()
    assert stops() == [(1, "Brunnen"), (2, "Wartehalle")]


def test_each_stop_has_its_own_answers(page, panel, hand, session, file, audit, answered):
    day = visit_id(audit.id, VisitKind.DAY)
    second = session.stop_id
    hand.press(Key.Key_Return)
    assert not panel.isVisible()
    hand.press("1", ",", "4", ",")
    first = stops_of(file, PLACE.id)[0].id
    code = hand.at

    assert find_answer(file, answer_id(day, PERSON.id, second, code)).level == 1
    assert find_answer(file, answer_id(day, PERSON.id, first, code)).level == 4
    assert answered(code) is None
    assert session.stop_id is None
    hand.press(".")
    assert page.view.card.levels.buttons[4].isChecked()


def test_without_stops_the_key_says_how_to_make_them(page, hand, session):
    hand.press(".")

    assert page.view.hint.text() == ("Hier gibt es noch keine Standpunkte. Taste O legt welche an.")


def test_a_finding_from_a_stop_knows_it(panel, hand, session, file, audit):
    hand.press(Key.Key_Return, "f")
    hand.press("Lampe defekt", Key.Key_Return)

    assert findings_of(file, audit.id)[0].stop_id == session.stop_id


def test_undoing_the_stop_goes_back_to_the_whole_place(panel, session, stops):
    session.undo()

    assert stops() == [(1, "Brunnen")]
    assert session.stop_id is None


def test_light_is_measured_point_by_point(panel, hand, file, audit):
    panel.light.value.setFocus()
    for value in ("10", "7,5", "2.5", "5", "5"):
        hand.press(value, Key.Key_Return)
    points = lux_points_of(file, audit.id)

    assert [(each.number, each.lux) for each in points] == [
        *((1, 10.0), (2, 7.5), (3, 2.5), (4, 5.0), (5, 5.0)),
    ]
    assert panel.light.result.text() == (
        "5 Punkte: Mittel 6,0 lx, Minimum 2,5 lx, Gleichmäßigkeit U0 0,42 – "
        "orientierend; Zielwert an diesen Punkten verfehlt"
    )
    panel.light.class_chosen.emit(LightClass.P4)
    assert panel.light.result.text().endswith("Zielwert an diesen Punkten erreicht")
    panel.light.removed.emit(points[2])
    assert [each.number for each in lux_points_of(file, audit.id)] == [1, 2, 4, 5]
    assert panel.light.result.text().endswith("weniger als fünf Messpunkte")


@pytest.mark.parametrize("typed", ["hell", "-3", "", "inf", "nan"])
def test_what_is_no_light_is_named_and_not_kept(panel, hand, file, audit, typed):
    panel.light.value.setFocus()
    hand.press(typed, Key.Key_Return)

    assert lux_points_of(file, audit.id) == []
    assert panel.light._trouble.isVisible()


def test_people_are_counted_by_groups_and_nobody_is_not_zero(panel, hand, file, audit, session):
    panel.people.fields[CountedGroup.YOUTH].setValue(4)
    panel.people.fields[CountedGroup.WOMEN].setValue(0)
    counts = {each.counted: each.number for each in people_counts_of(file, audit.id)}
    assert counts == {CountedGroup.YOUTH: 4, CountedGroup.WOMEN: 0}
    panel.people.fields[CountedGroup.YOUTH].setValue(-1)
    assert [each.counted for each in people_counts_of(file, audit.id)] == [CountedGroup.WOMEN]
    session.undo()
    assert panel.people.fields[CountedGroup.YOUTH].value() == 4


def test_measurements_belong_to_their_visit(panel, hand, session):
    panel.people.fields[CountedGroup.MEN].setValue(3)
    session.set_visit_kind(VisitKind.NIGHT)

    assert panel.people.fields[CountedGroup.MEN].value() == -1


def test_the_device_is_noted_with_the_visit(page, panel, hand, file, audit):
    panel.light.device.setFocus()
    hand.press("Luxmeter B, 03/2026", Key.Key_Tab)

    visit = page.desk.walk.visit
    assert visit.light_device == "Luxmeter B, 03/2026"
    assert visit.begun_at <= datetime.now(UTC)
