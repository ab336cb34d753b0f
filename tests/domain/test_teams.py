"""Several raters and stops become one value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.teams import OPEN_VALUE, TeamValue, lower_median, team_value, team_values
from tests.domain import making
from tests.domain.making import (
    NOT_APPLICABLE,
    NOT_ASSESSABLE,
    OPEN,
    RATED,
    answer,
    criterion,
    snapshot,
)


def team(*given_answers, critical=False):
    answers = [answer("SIC-01", each, rater=f"r{n}") for n, each in enumerate(given_answers)]
    return team_value(answers, critical=critical)


def stops(*given_answers, critical=False):
    answers = [answer("SIC-01", each, stop=f"s{n}") for n, each in enumerate(given_answers)]
    return team_value(answers, critical=critical)


@pytest.mark.parametrize(("levels", "median"), [([3], 3), ([0, 4, 3], 3), ([4, 1], 1)])
def test_of_an_even_number_the_lower_middle_value_counts(levels, median):
    assert lower_median(levels) == median
    assert team(*levels) == TeamValue(RATED, median)


@pytest.mark.parametrize(
    ("given_answers", "value"),
    [
        ([], OPEN_VALUE),
        ([OPEN], OPEN_VALUE),
        ([3, OPEN], TeamValue(RATED, 3)),
        ([3, NOT_ASSESSABLE, NOT_ASSESSABLE], TeamValue(RATED, 3)),
        ([3, NOT_APPLICABLE], TeamValue(RATED, 3)),
        ([3, NOT_APPLICABLE, NOT_APPLICABLE], TeamValue(NOT_APPLICABLE)),
        ([3, NOT_APPLICABLE, NOT_APPLICABLE, NOT_ASSESSABLE], TeamValue(RATED, 3)),
        ([NOT_APPLICABLE, NOT_ASSESSABLE], TeamValue(NOT_ASSESSABLE)),
        ([NOT_APPLICABLE], TeamValue(NOT_APPLICABLE)),
        ([NOT_ASSESSABLE, OPEN], TeamValue(NOT_ASSESSABLE)),
    ],
)
def test_not_applicable_needs_a_majority_and_not_assessable_abstains(given_answers, value):
    assert team(*given_answers) == value


def test_a_consensus_replaces_what_the_raters_said():
    answers = [
        answer("SIC-01", 4, rater="r1"),
        answer("SIC-01", 4, rater="r2"),
        answer("SIC-01", 1, rater=Consensus),
    ]

    assert team_value(answers, critical=False) == TeamValue(RATED, 1)


def test_an_open_consensus_replaces_nothing():
    answers = [answer("SIC-01", 4, rater="r1"), answer("SIC-01", OPEN, rater=Consensus)]

    assert team_value(answers, critical=False) == TeamValue(RATED, 4)


def test_a_consensus_at_a_stop_replaces_that_stop_and_one_without_a_stop_all_of_them():
    answers = [
        answer("SIC-01", 0, stop="s1"),
        answer("SIC-01", 3, stop="s1", rater=Consensus),
        answer("SIC-01", 4, stop="s2"),
    ]

    assert team_value(answers, critical=True) == TeamValue(RATED, 3)
    answers.append(answer("SIC-01", 2, rater=Consensus))
    assert team_value(answers, critical=True) == TeamValue(RATED, 2)


def test_over_the_stops_the_lower_median_counts_and_for_critical_criteria_the_lowest():
    assert stops(4, 0, 3) == TeamValue(RATED, 3)
    assert stops(4, 0, 3, critical=True) == TeamValue(RATED, 0)


def test_a_stop_where_nothing_can_be_said_drops_out():
    assert stops(NOT_APPLICABLE, 2, NOT_ASSESSABLE) == TeamValue(RATED, 2)
    assert stops(NOT_APPLICABLE, NOT_APPLICABLE) == TeamValue(NOT_APPLICABLE)
    assert stops(NOT_APPLICABLE, NOT_ASSESSABLE) == TeamValue(NOT_ASSESSABLE)


def test_a_snapshot_s_values_are_kept_apart_by_visit():
    made = snapshot(
        [criterion("SIC-01")],
        [answer("SIC-01", 4), answer("SIC-01", 1, kind=VisitKind.NIGHT)],
    )

    assert team_values(made) == {
        ("SIC-01", VisitKind.DAY): TeamValue(RATED, 4),
        ("SIC-01", VisitKind.NIGHT): TeamValue(RATED, 1),
    }


@given(st.lists(making.given), st.randoms())
def test_the_order_of_raters_is_irrelevant(given_answers, random):
    shuffled = list(given_answers)
    random.shuffle(shuffled)

    assert team(*shuffled) == team(*given_answers)


@given(st.lists(making.given), st.randoms(), st.booleans())
def test_the_order_of_stops_is_irrelevant(given_answers, random, critical):
    shuffled = list(given_answers)
    random.shuffle(shuffled)

    assert stops(*shuffled, critical=critical) == stops(*given_answers, critical=critical)


@given(st.lists(st.integers(0, 4), min_size=1))
def test_a_team_s_level_is_one_that_somebody_gave(levels):
    assert team(*levels).level in levels
