"""The details of a visit are kept when a field is left; a beginning in the future is refused."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.store.audits import find_visit
from asskomm_audit.ui.walk.visit_details import _time

Key = Qt.Key


@pytest.fixture
def details(page):
    page.view.bar.details_button.click()
    assert page.view.details.isVisible()
    return page.view.details


@pytest.fixture
def visit(file, audit):
    """Return what the file knows of a visit."""
    return lambda kind=VisitKind.DAY: find_visit(file, visit_id(audit.id, kind))


def test_weather_light_and_note_are_kept(details, hand, visit):
    details.weather.setFocus()
    hand.press("Nieselregen", Key.Key_Tab, "Tageslicht", *[Key.Key_Tab] * 3, "Mit Ortschaftsrat")
    hand.page.focus_content()

    kept = visit()
    assert (kept.weather, kept.light) == ("Nieselregen", "Tageslicht")
    assert kept.note == "Mit Ortschaftsrat"
    assert kept.begun_at is None


def test_the_beginning_is_kept_in_wall_time(details, hand, visit):
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    details.day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    details.hour.setFocus()
    details.hour.selectAll()
    hand.press("2105", Key.Key_Tab)

    begun = visit().begun_at
    assert (begun.hour, begun.minute, begun.date()) == (21, 5, yesterday.date())
    assert begun.tzinfo is not None


def test_a_beginning_in_the_future_is_named_and_not_kept(details, visit):
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    details.day.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    details.flush()

    assert visit().begun_at is None
    assert details._trouble.isVisible()
    assert details._trouble.text() == (
        "Der Beginn liegt in der Zukunft. Bitte Tag und Uhrzeit prüfen."
    )


def test_the_first_answer_does_not_change_a_noted_beginning(details, hand, visit):
    details.hour.setFocus()
    details.hour.selectAll()
    hand.press("0:00", Key.Key_Tab)
    begun = visit().begun_at
    hand.page.focus_content()
    hand.press("3")

    assert visit().begun_at == begun


def test_undo_shows_the_old_details(details, hand, session):
    details.note.setFocus()
    hand.press("Erste Notiz", Key.Key_Return)
    session.undo()

    assert details.note.text() == ""


def test_leaving_the_page_keeps_a_note_half_typed(details, hand, visit):
    details.note.setFocus()
    hand.press("Halb fertig")
    hand.page.before_leaving()

    assert visit().note == "Halb fertig"


def test_a_note_goes_to_the_visit_it_was_typed_for(details, hand, session, visit):
    details.note.setFocus()
    hand.press("Nur am Tag")
    session.set_visit_kind(VisitKind.NIGHT)

    assert visit().note == "Nur am Tag"
    assert visit(VisitKind.NIGHT) is None
    assert details.note.text() == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("21:05", "21:05"),
        ("21.05 Uhr", "21:05"),
        ("2105", "21:05"),
        ("905", "09:05"),
        ("9", "09:00"),
        ("24:00", None),
        ("12:60", None),
        ("abc", None),
        ("", None),
        ("٢١:٠٥", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text, shown):
    read = _time(text)

    assert (read and f"{read:%H:%M}") == shown
