"""How safe participants feel, and beside it the audit's grade."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.grading import Grade
from asskomm_audit.domain.ids import PlaceId, StopId, SurveyId
from asskomm_audit.domain.perception import (
    Perception,
    Quadrant,
    night_change_of,
    perceptions_of,
    quadrant_of,
    reasons_of,
)
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.shares import Showing
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from tests.domain.making import AUDIT, criteria, snapshot

WALK = SurveyId("walk")


def response(participant, value, *, at_night=False, stop=None, item=Item.SAFE_NOW, survey=WALK):
    return Response(
        survey_id=survey,
        participant=participant,
        item=item,
        at_night=at_night,
        value=str(value),
        stop_id=StopId(stop) if stop else None,
    )


def surveyed(*responses):
    stops = tuple(
        Stop(id=StopId(code), place_id=PlaceId("place-1"), number=n, name=code)
        for n, code in enumerate(("s1", "s2"), 1)
    )
    survey = Survey(id=WALK, audit_id=AUDIT, kind=SurveyKind.WALK, held_on=date(2026, 5, 4))
    made = snapshot(criteria("SIC", 3))
    return replace(made, stops=stops, surveys=(survey,), responses=responses)


def felt(*counts, at_night=False):
    return Perception(item=Item.SAFE_NOW, at_night=at_night, stop_id=None, counts=counts)


def test_safe_and_unsafe_answers_make_shares_and_a_net_index():
    perception = felt(1, 2, 3, 3, 1)

    assert (perception.n, perception.low, perception.high) == (10, 3, 4)
    assert (perception.low_share, perception.high_share) == (0.3, 0.4)
    assert perception.net_index == pytest.approx(10)
    assert perception.median == 3
    assert perception.interval.low < 0.4 < perception.interval.high
    assert perception.showing is Showing.NOT_REPRESENTATIVE


def test_nobody_s_answers_make_nothing():
    nobody = felt(0, 0, 0, 0, 0)

    assert (nobody.low_share, nobody.high_share, nobody.net_index) == (None, None, None)
    assert (nobody.median, nobody.interval) == (None, None)


def test_the_place_counts_each_participant_once_and_each_stop_apart():
    made = surveyed(
        response("T01", 1, stop="s1"),
        response("T01", 4, stop="s2"),
        response("T02", 5, stop="s2"),
        response("T02", 2, at_night=True, stop="s2"),
        response("T03", "", stop="s1"),
        response("T03", 0, stop="s1"),
        response("T03", "keine Angabe", stop="s1"),
        response("T03", 3, stop="s1", item=Item.SAFE_ALONE),
    )

    assert [(each.at_night, each.stop_id, each.counts) for each in perceptions_of(made)] == [
        (False, None, (1, 0, 0, 0, 1)),
        (False, "s1", (1, 0, 0, 0, 0)),
        (False, "s2", (0, 0, 0, 1, 1)),
        (True, None, (0, 1, 0, 0, 0)),
        (True, "s2", (0, 1, 0, 0, 0)),
    ]


def test_the_same_code_in_another_survey_is_another_person():
    made = surveyed(response("T01", 1), response("T01", 5, survey=SurveyId("meeting")))

    assert perceptions_of(made)[0].n == 2


def test_who_feels_safe_only_by_day_is_compared_with_who_feels_safe_only_at_night():
    made = surveyed(
        *(response(f"T{n}", 5) for n in range(12)),
        *(response(f"T{n}", 1 if n < 9 else 4, at_night=True) for n in range(10)),
        response("X", 3),
        response("X", 4, at_night=True),
    )
    change = night_change_of(made)

    assert (change.pairs, change.only_safe_by_day, change.only_safe_by_night) == (11, 9, 1)
    assert change.p == pytest.approx(0.0215, abs=0.00005)


def test_each_participant_s_reasons_count_once():
    made = surveyed(
        response("T01", "light, sight", stop="s1", item=Item.REASON),
        response("T01", "light", stop="s2", item=Item.REASON),
        response("T02", "light,", at_night=True, item=Item.REASON),
    )

    assert reasons_of(made) == {"light": 2, "sight": 1}
    assert reasons_of(made, at_night=True) == {"light": 1}


@pytest.mark.parametrize(
    ("grade", "counts", "quadrant"),
    [
        (Grade.C, (9, 3, 0, 0, 0), Quadrant.DOUBLE_BURDEN),
        (Grade.D, (0, 0, 0, 3, 9), Quadrant.BLIND_SPOT),
        (Grade.B, (9, 3, 0, 0, 0), Quadrant.FEARED),
        (Grade.A, (0, 0, 0, 3, 9), Quadrant.STABLE),
        (Grade.A, (2, 2, 0, 3, 3), Quadrant.UNCLEAR),
        (Grade.A, (0, 0, 0, 0, 0), Quadrant.UNCLEAR),
        (None, (9, 3, 0, 0, 0), Quadrant.UNCLEAR),
    ],
)
def test_grade_and_feeling_make_a_quadrant(grade, counts, quadrant):
    assert quadrant_of(grade, felt(*counts)) is quadrant


def test_without_a_survey_nothing_is_clear():
    assert quadrant_of(Grade.A, None) is Quadrant.UNCLEAR


@given(st.tuples(*[st.integers(0, 50)] * 5), st.sampled_from(Grade))
def test_a_quadrant_needs_an_interval_that_excludes_one_half(counts, grade):
    perception = felt(*counts)
    is_clear = quadrant_of(grade, perception) is not Quadrant.UNCLEAR

    assert is_clear == (
        perception.n >= 5 and not perception.interval.low <= 0.5 <= perception.interval.high
    )
