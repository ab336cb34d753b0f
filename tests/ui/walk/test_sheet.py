"""The values behind the walk: answers of one rater, where keys lead, units."""

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import StopId, VisitId
from asskomm_audit.ui.walk.sheet import Sheet, Spot, Tally
from asskomm_audit.ui.walk.steering import (
    beside,
    dimension_beside,
    dimension_target,
    entry_point,
    next_open,
)
from asskomm_audit.ui.walk.units import takes_raw_value, unit_of
from tests.conftest import OTHER_PERSON, PERSON

DAY = VisitKind.DAY


@pytest.fixture
def sheet(audit) -> Sheet:
    return Sheet(audit, load_catalogue(), PERSON.id)


def answer(audit, code="SIC-01", **changes) -> Answer:
    values = {"visit_id": visit_id(audit.id, DAY), "rater": PERSON.id, "criterion": code}
    return Answer(**(values | {"state": AnswerState.NOT_ASSESSABLE} | changes))


def test_each_visit_asks_its_own_criteria(sheet):
    assert [len(sheet.criteria(kind)) for kind in VisitKind] == [22, 14, 2]
    assert sheet.tally(DAY) == Tally(0, 22)


def test_an_answer_counts_in_its_dimension(sheet, audit):
    spot = sheet.take(answer(audit))

    assert spot == Spot(DAY, sheet.criterion(DAY, "SIC-01"))
    assert sheet.tally(DAY, "SIC") == Tally(1, 4)
    assert sheet.tally(VisitKind.NIGHT).answered == 0
    assert sheet.forget(sheet.answer(spot).id) == spot
    assert sheet.tally(DAY).answered == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"rater": OTHER_PERSON.id},
        {"rater": "consensus"},
        {"stop_id": StopId("stop-1")},
        {"visit_id": VisitId("another audit's")},
        {"criterion": "LIC-99"},
    ],
)
def test_answers_of_others_stops_and_audits_are_none_of_ours(sheet, audit, changes):
    assert sheet.take(answer(audit, **changes)) is None
    assert sheet.tally(DAY).answered == 0


def test_forgetting_what_is_unknown_does_nothing(sheet, audit):
    assert sheet.forget(answer(audit).id) is None


def test_a_draft_has_the_id_the_answer_will_have(sheet, audit):
    spot = Spot(DAY, sheet.criterion(DAY, "SIC-02"))

    assert sheet.answer(spot).id == sheet.answer_id(spot) == answer(audit, "SIC-02").id


def test_beside_stays_within_the_list():
    assert beside(["a", "b", "c"], "c", 1) == "c"
    assert beside(["a", "b", "c"], "a", -1) == "a"
    assert beside(["a", "b"], "gone", 1) == "a"
    assert beside([], "gone", 1) == "gone"


def test_the_next_open_one_is_found_around_the_end(sheet, audit):
    sheet.take(answer(audit))

    assert entry_point(sheet, DAY) == "SIC-02"
    assert next_open(sheet, DAY, "INK-01") == "SIC-02"
    for criterion in sheet.criteria(DAY):
        sheet.take(answer(audit, criterion.id))
    assert next_open(sheet, DAY, "INK-01") == ""
    assert entry_point(sheet, DAY) == "SIC-01"


def test_dimensions_are_stepped_through(sheet, audit):
    assert dimension_beside(sheet, DAY, "SIC-05", 1) == "ORI-01"
    assert dimension_beside(sheet, DAY, "SIC-05", -1) == "SIC-01"
    assert dimension_beside(sheet, DAY, "INK-01", 1) == "INK-01"
    assert dimension_target(sheet, DAY, "SIC") == "SIC-01"
    sheet.take(answer(audit))
    assert dimension_target(sheet, DAY, "SIC") == "SIC-02"


@pytest.mark.parametrize(
    ("code", "german", "english"),
    [
        ("LIC-01", "lx", "lx"),
        ("LIC-02", "je 100 m", "per 100 m"),
        ("SIC-01", "m", "m"),
        ("BEL-03", "%", "%"),
        ("MAN-07", "Tage", "days"),
        ("PFL-05", "", ""),
        ("PFL-03", "je 50 m", "per 50 m"),
    ],
)
def test_the_unit_of_a_raw_value_is_read_from_the_words(code, german, english):
    criterion = load_catalogue().criterion(code)

    assert (unit_of(criterion, "de"), unit_of(criterion, "en")) == (german, english)


def test_only_counts_and_measurements_take_a_raw_value():
    scales = {each.scale.value for each in load_catalogue().criteria if takes_raw_value(each)}

    assert scales == {"Z", "M"}
