"""Grades and caps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.grading import (
    Cap,
    Grade,
    capped,
    caps_of,
    grade_of,
    shown_score,
    worst,
)
from tests.domain import making
from tests.domain.making import OPEN, item

grades = st.sampled_from(Grade)


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        (100, Grade.A),
        (80, Grade.A),
        (79.96, Grade.B),
        (79.99999999999999, Grade.A),  # 80 after a division
        (65, Grade.B),
        (64.99, Grade.C),
        (50, Grade.C),
        (49.5, Grade.D),
        (35, Grade.D),
        (34.9, Grade.E),
        (0, Grade.E),
    ],
)
def test_a_grade_rests_on_the_unrounded_score(score, grade):
    assert grade_of(score) is grade


@pytest.mark.parametrize(
    ("score", "digits", "shown"),
    [
        (79.96, 0, 79),
        (79.96, 1, 79.9),
        (79.6, 0, 79),
        (78.6, 0, 79),
        (80.0, 0, 80),
        (79.99999999999999, 1, 80),
        (59.09, 1, 59.1),
    ],
)
def test_a_shown_score_never_contradicts_its_grade(score, digits, shown):
    assert shown_score(score, digits) == shown


@given(st.floats(0, 100), st.integers(0, 2))
def test_a_shown_score_has_the_grade_of_the_score(score, digits):
    assert grade_of(shown_score(score, digits)) is grade_of(score)
    assert shown_score(score, digits) == pytest.approx(score, abs=1)


def test_critical_criteria_rated_0_or_1_cap_the_grade_worst_first():
    caps = caps_of(
        [
            item(3, 1, "LIC-01", critical=True),
            item(3, 0, "SIC-04", critical=True),
            item(3, 2, "ZUG-02", critical=True),
            item(3, 0, "PFL-01"),
            item(3, OPEN, "PFL-04", critical=True),
        ]
    )

    assert caps == (Cap("SIC-04", 0, Grade.D), Cap("LIC-01", 1, Grade.C))
    assert capped(Grade.A, caps) is Grade.D
    assert capped(Grade.A, caps[1:]) is Grade.C
    assert capped(Grade.E, caps) is Grade.E


@given(grades, making.items())
def test_a_cap_never_improves_a_grade(grade, items):
    assert capped(grade, caps_of(items)).rank >= grade.rank


@given(grades, grades)
def test_the_worst_grade_is_the_one_later_in_the_alphabet(first, second):
    assert worst(first, second).value == max(first.value, second.value)


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_better_score_never_has_a_worse_grade(first, second):
    low, high = sorted((first, second))

    assert grade_of(high).rank <= grade_of(low).rank
