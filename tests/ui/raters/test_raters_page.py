"""Raters lie apart: the list, the consensus by one key, the agreement, the eight pictures."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.rating import rated
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.calibrations import calibrations_of
from asskomm_audit.store.findings import findings_of
from asskomm_audit.ui.raters.raters_page import RatersPage
from asskomm_audit.ui.raters.reference_pictures import PICTURES
from tests.conftest import OTHER_PERSON, PERSON

Key = Qt.Key
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)


def answer(audit, code, level, rater, remark=""):
    blank = Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY), rater=rater.id, criterion=code, remark=remark
    )
    return rated(blank, level, NOW)


@pytest.fixture
def apart(session, audit):
    """Two raters who agree on SIC-01 and not on SIC-04 and LIC-... criteria."""

    def write(file):
        for code, mine, other in (("SIC-01", 3, 2), ("SIC-04", 1, 4), ("PFL-01", 4, 2)):
            put_answer(file, answer(audit, code, mine, PERSON, "Sehr eng"))
            put_answer(file, answer(audit, code, other, OTHER_PERSON))

    session.perform("", write)


@pytest.fixture
def page(qtbot, session, apart):
    page = RatersPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 5000)
    page.focus_content()
    return page


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.focusWidget(), key)


def agreed(file, audit):
    return {
        each.criterion: each.level
        for each in answers_of(file, audit.id)
        if each.rater == Consensus and each.state is AnswerState.RATED
    }


def test_only_what_lies_two_levels_apart_is_listed_strictest_first(page):
    lines = [page.consensus.list.item(n).text() for n in range(page.consensus.list.count())]

    assert [line.split()[0] for line in lines] == ["SIC-04", "PFL-01"]
    assert "1 – 4" in lines[0]
    assert "Katrin Lehmann" in page.consensus.detail.text()
    assert "„Sehr eng“" in page.consensus.detail.text()


def test_a_digit_sets_the_consensus_and_the_single_answers_stay(page, file, audit, session):
    press(page, Key.Key_3)

    assert agreed(file, audit) == {"SIC-04": 3}
    own = {
        each.rater: each.level for each in answers_of(file, audit.id) if each.criterion == "SIC-04"
    }
    assert (own[PERSON.id], own[OTHER_PERSON.id]) == (1, 4)
    assert "Konsens 3" in page.consensus.list.item(0).text()
    assert page.consensus._about.text().startswith("1 von 2 noch offen")
    session.undo()
    assert agreed(file, audit) == {}


def test_backspace_takes_the_consensus_away(page, file, audit):
    press(page, Key.Key_3, Key.Key_Backspace)

    assert agreed(file, audit) == {}
    assert "Konsens" not in page.consensus.list.item(0).text()


def test_arrows_go_to_the_next_and_the_focus_stays_there(page, file, audit):
    press(page, Key.Key_Down, Key.Key_2)

    assert agreed(file, audit) == {"PFL-01": 2}
    assert page.consensus.current().criterion == "PFL-01"


def test_a_level_the_scale_does_not_have_is_named(page, file, audit, session):
    criterion = next(
        each
        for each in load_catalogue().criteria_of(audit)
        if tuple(sorted(each.scale.levels)) == (0, 2, 4) and each.in_visit(VisitKind.DAY)
    )

    def write(file):
        put_answer(file, answer(audit, criterion.id, 0, PERSON))
        put_answer(file, answer(audit, criterion.id, 4, OTHER_PERSON))

    session.perform("", write)
    lines = [page.consensus.list.item(n).text() for n in range(page.consensus.list.count())]
    row = next(n for n, line in enumerate(lines) if line.startswith(criterion.id))
    page.consensus.list.setCurrentRow(row)
    press(page, Key.Key_3)

    assert agreed(file, audit) == {}
    assert page.consensus._trouble.isVisible()


def test_a_bad_consensus_proposes_a_finding(page, file, audit):
    press(page, Key.Key_0)

    (finding,) = findings_of(file, audit.id)
    assert (finding.criterion, finding.status) == ("SIC-04", FindingStatus.PROPOSED)


def test_with_few_double_ratings_no_alpha_is_claimed(page):
    assert "zu wenige doppelte Bewertungen" in page.agreement.text()
    assert "2 Prüfende, 3 doppelt bewertet" in page.agreement.text()


def test_with_enough_of_them_alpha_comes_with_its_interval(page, session, audit):
    codes = [
        each.id for each in load_catalogue().criteria_of(audit) if each.in_visit(VisitKind.DAY)
    ]

    def write(file):
        for n, code in enumerate(codes):
            put_answer(file, answer(audit, code, 4 if n % 2 else 2, PERSON))
            put_answer(file, answer(audit, code, 4 if n % 2 else n % 3, OTHER_PERSON))

    session.perform("", write)

    assert "Alpha: 0," in page.agreement.text()
    assert " – " in page.agreement.text()


def test_everyone_rates_eight_pictures_and_sees_others_only_then(page, session, file, audit):
    page.calibration.setFocus()
    press(page, *[Key.Key_4] * 8)
    assert len(calibrations_of(file, audit.id)) == len(PICTURES) == 8
    session.set_person(OTHER_PERSON)
    assert "Katrin" not in page.calibration.spread.text()
    assert page.calibration.picture == next(iter(PICTURES))
    press(page, *[Key.Key_2] * 8)

    text = page.calibration.spread.text()
    assert "Bild 1: Katrin Lehmann 4, Jonas Weber 2 (Spanne 2)" in text
    assert "Jonas Weber urteilt im Mittel 2,0 Stufen strenger als die anderen." in text


def test_a_picture_can_be_rated_anew_and_undone(page, session, file, audit):
    page.calibration.setFocus()
    press(page, Key.Key_1, Key.Key_Left, Key.Key_3)
    assert [each.level for each in calibrations_of(file, audit.id)] == [3]
    session.undo()
    assert [each.level for each in calibrations_of(file, audit.id)] == [1]


def test_without_differences_the_page_says_so(page, session, audit):
    def write(file):
        for each in answers_of(file, audit.id):
            put_answer(file, replace(each, level=3))

    session.perform("", write)

    assert page.consensus._about.text().startswith("Nichts zu klären")
    assert page.consensus.current() is None
