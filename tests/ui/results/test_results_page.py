"""The result page shows what the scoring says, and says why where there is nothing to show."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.answering import give_answer
from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.rating import rated
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui import translations
from asskomm_audit.ui.results.results_page import ResultsPage
from tests.commands.conftest import jpeg

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


@pytest.fixture
def page(qtbot, session, look):
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def rate_day(session, audit, person, level, *, critical=4):
    def write(file):
        for criterion in load_catalogue().criteria_of(audit):
            if criterion.in_visit(VisitKind.DAY):
                given = critical if criterion.critical else level
                blank = Answer(
                    visit_id=visit_id(audit.id, VisitKind.DAY),
                    rater=person.id,
                    criterion=criterion.id,
                )
                give_answer(file, audit, criterion, rated(blank, given, NOW), "de")

    session.perform("Antworten", write)


def test_a_good_day_without_night_shows_its_grade_and_that_the_night_is_missing(
    page, session, audit
):
    rate_day(session, audit, session.person, 4)

    assert "gut" in page.day.accessibleName()
    assert "A" in page.day.accessibleName()
    assert "Nachtbegehung fehlt" in page.night.accessibleName()


def test_a_critical_criterion_rated_0_caps_the_grade_and_is_listed_with_a_way_there(
    page, session, audit, qtbot
):
    rate_day(session, audit, session.person, 4, critical=0)

    assert "begrenzt durch" in page.day.accessibleName()
    first = page.critical.list.item(0)
    with qtbot.waitSignal(session.page_wanted) as wanted:
        page.critical.list.itemActivated.emit(first)
    assert wanted.args[0] == "walk"
    assert first.text().startswith(wanted.args[1])


def test_undo_takes_the_grade_away_again(page, session, audit):
    rate_day(session, audit, session.person, 4)
    session.undo()

    assert "noch keine Note" in page.day.accessibleName()


def test_a_re_audit_shows_what_may_be_said_about_the_change(page, session, audit, qtbot):
    rate_day(session, audit, session.person, 1)
    again = replace(audit, id="audit-again", previous_id=audit.id)
    session.perform("Neu", lambda file: put_audit(file, again))
    session.set_audit(again.id)
    assert page.comparison.isVisible()

    assert not page.comparison.photos_button.isVisible()

    target = PhotoTarget(audit_id=again.id)
    incoming = Incoming(prepare(jpeg(), "neu.jpg"))
    session.perform("Foto", lambda file: keep_photo(file, incoming, target, NOW))
    (photo,) = photos_of(session.file, again.id)
    with qtbot.waitSignal(session.pairs_wanted) as asked:
        page.comparison.photos_button.click()
    assert asked.args == [[photo.id], ""]

    session.set_audit(audit.id)
    assert not page.comparison.isVisible()


def test_without_an_audit_the_page_says_what_to_do(page, session):
    session.set_audit(None)
    assert page._stack.currentIndex() == 1
    assert page._empty.isVisible()


def test_the_page_changes_its_language_while_it_is_open(page, session, audit, qapp, qtbot):
    rate_day(session, audit, session.person, 4)
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: page.profile.accessibleName() == "Profile by dimension")
    translations.speak(qapp, "de")
    qtbot.waitUntil(lambda: page.profile.accessibleName() == "Profil nach Dimensionen")


@pytest.mark.parametrize("width", [700, 1400])
def test_no_card_is_cut_off_in_any_width(page, session, audit, width, qtbot):
    rate_day(session, audit, session.person, 3, critical=1)
    page.resize(width, 700)
    qtbot.wait(10)
    for card in (page.day, page.night, page.profile, page.critical, page.reliance):
        assert card.geometry().right() <= card.parentWidget().width()
        assert card.height() >= card.minimumSizeHint().height()


def test_the_page_is_read_to_its_end_by_keys(page, session, audit, qtbot):
    rate_day(session, audit, session.person, 4)
    page.resize(1000, 400)
    page.focus_content()
    bar = page.area.verticalScrollBar()
    for _ in range(20):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum() > 0
