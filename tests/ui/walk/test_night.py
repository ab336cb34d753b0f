"""The night visit: what is made sure first, and what is known of the evening."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.audits import SafetyPoint, Season, Visit, VisitKind, visit_id
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.rating import rated
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.audits import find_visit, put_visit
from asskomm_audit.store.places import put_place
from tests.conftest import PLACE

Key = Qt.Key
NIGHT = VisitKind.NIGHT


@pytest.fixture
def night(file, audit):
    """Return what the file knows of the night visit."""
    return lambda: find_visit(file, visit_id(audit.id, NIGHT))


def test_before_the_first_question_of_a_night_the_check_is_shown(page, session, hand):
    session.set_visit_kind(NIGHT)
    page.focus_content()

    assert page.view.is_checking
    assert page.view.check.hasFocus()
    assert page.view.check.evening.text().startswith("Heute: Sonnenuntergang ")
    assert not page.view.card.isVisible()
    session.set_visit_kind(VisitKind.DAY)
    assert page.view.card.isVisible()


def test_digits_tick_and_enter_begins_and_logs_it(page, hand, night, answered):
    hand.begin_night()
    checked = night()

    assert checked.safety == frozenset(SafetyPoint)
    assert checked.safety_at is not None
    assert page.view.card.hasFocus()
    hand.press("2")
    assert answered(hand.at, NIGHT).level == 2


def test_without_all_points_a_reason_is_needed(page, session, hand, night):
    session.set_visit_kind(NIGHT)
    page.focus_content()
    hand.press("124", Key.Key_Return)
    assert night() is None
    assert page.view.check._trouble.isVisible()
    hand.press("Nur Einsicht vom Auto aus", Key.Key_Return)

    kept = night()
    points = {SafetyPoint.TWO_PERSONS, SafetyPoint.CONTACT, SafetyPoint.TORCH}
    assert (kept.safety, kept.safety_reason) == (points, "Nur Einsicht vom Auto aus")
    assert page.view.card.isVisible()


def test_keys_of_the_walk_answer_nothing_before_the_check(page, session, hand, file, audit):
    session.set_visit_kind(NIGHT)
    page.focus_content()
    hand.press("b", "m", "x")

    assert answers_of(file, audit.id) == []
    assert page.view.is_checking


def test_undo_of_the_check_asks_again(page, hand, session, night):
    hand.begin_night()
    session.undo()

    assert night() is None
    assert page.view.is_checking


def test_a_night_that_was_walked_before_asks_nothing(page, session, audit):
    def write(file):
        put_visit(file, Visit(audit_id=audit.id, kind=NIGHT))
        sheet = page.desk.walk.sheet
        spot_of = sheet.criteria(NIGHT)[0]
        answer = replace(sheet.answer(page.desk.walk.spot), visit_id=visit_id(audit.id, NIGHT))
        put_answer(
            file, rated(replace(answer, criterion=spot_of.id), 3, datetime.now().astimezone())
        )

    session.perform("", write)
    page.desk.walk.load()
    session.set_visit_kind(NIGHT)

    assert not page.view.is_checking


def test_the_first_answer_notes_season_sunset_and_team(hand, file, audit, session):
    session.perform(
        "", lambda file: put_place(file, replace(PLACE, position=Position(12.37, 51.34)))
    )
    hand.press("3")
    visit = find_visit(file, visit_id(audit.id, VisitKind.DAY))

    assert visit.team == "Ordnungsamt"
    assert visit.season in Season
    assert visit.begun_at.date() == visit.sunset_at.date() == visit.dusk_at.date()
    assert visit.sunset_at < visit.dusk_at


def test_the_details_say_when_it_gets_dark_and_warn_of_an_early_night(page, session, audit):
    early = datetime.fromisoformat("2026-11-21T15:30+01:00")
    session.perform(
        "", lambda file: put_visit(file, Visit(audit_id=audit.id, kind=NIGHT, begun_at=early))
    )
    session.set_visit_kind(NIGHT)
    page.view.bar.details_button.click()
    details = page.view.details

    assert details.evening.text().startswith("Sonnenuntergang 16:1")
    assert "Mitte Sachsens" in details.evening.text()
    assert details.too_early.isVisible()
    late = datetime.fromisoformat("2026-11-21T18:30+01:00")
    session.perform(
        "", lambda file: put_visit(file, Visit(audit_id=audit.id, kind=NIGHT, begun_at=late))
    )
    assert not details.too_early.isVisible()


def test_season_and_team_are_kept(page, hand, file, audit):
    page.view.bar.details_button.click()
    details = page.view.details
    details.season.setFocus()
    details.season.setCurrentIndex(1)
    details.season.activated.emit(1)
    details.team.setFocus()
    hand.press("Ordnungsamt, Polizei", Key.Key_Tab)

    kept = find_visit(file, visit_id(audit.id, VisitKind.DAY))
    assert (kept.season, kept.team) == (Season.SUMMER, "Ordnungsamt, Polizei")
