"""Shares, their intervals and what may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.shares import Showing, mcnemar, newcombe, showing_of, wilson

counted = st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [
        (5, 10, 0.2366, 0.7634),
        (15, 30, 0.3315, 0.6685),
        (50, 100, 0.4038, 0.5962),
        (6, 18, 0.1628, 0.5625),
        (13, 19, 0.4601, 0.8464),
        (0, 8, 0.0, 0.3244),
    ],
)
def test_wilson_s_interval(count, n, low, high):
    interval = wilson(count, n)

    assert interval.low == pytest.approx(low, abs=0.00005)
    assert interval.high == pytest.approx(high, abs=0.00005)


def test_without_answers_there_is_no_interval():
    assert wilson(0, 0) is None
    assert newcombe(0, 0, 3, 4) is None
    assert newcombe(3, 4, 0, 0) is None


@pytest.mark.parametrize(
    ("groups", "low", "high"),
    [((48, 80, 56, 70), 0.0524, 0.3339), ((6, 18, 13, 19), 0.0303, 0.5862)],
)
def test_newcombe_s_interval(groups, low, high):
    difference = newcombe(*groups)

    assert difference.interval.low == pytest.approx(low, abs=0.00005)
    assert difference.interval.high == pytest.approx(high, abs=0.00005)


def test_the_difference_is_the_second_share_minus_the_first():
    assert newcombe(6, 18, 13, 19).points == pytest.approx(0.3509, abs=0.00005)


@pytest.mark.parametrize(("b", "c", "p"), [(2, 8, 0.1094), (1, 9, 0.0215), (8, 2, 0.1094)])
def test_mcnemar_s_exact_p(b, c, p):
    assert mcnemar(b, c) == pytest.approx(p, abs=0.00005)


def test_without_or_with_equal_changes_of_mind_mcnemar_s_p_is_1():
    assert mcnemar(0, 0) == 1
    assert mcnemar(4, 4) == 1


@pytest.mark.parametrize(
    ("n", "showing"),
    [
        (4, Showing.SUPPRESSED),
        (5, Showing.COUNTS_ONLY),
        (9, Showing.COUNTS_ONLY),
        (10, Showing.NOT_REPRESENTATIVE),
        (29, Showing.NOT_REPRESENTATIVE),
        (30, Showing.PERCENT),
    ],
)
def test_small_groups_are_counted_smaller_ones_hidden(n, showing):
    assert showing_of(n) is showing


@given(counted)
def test_wilson_s_interval_contains_the_share_and_stays_between_0_and_1(counted):
    count, n = counted
    interval = wilson(count, n)

    assert 0 <= interval.low <= count / n <= interval.high <= 1


@given(counted)
def test_wilson_s_interval_mirrors_the_opposite_share(counted):
    count, n = counted

    assert wilson(n - count, n).low == pytest.approx(1 - wilson(count, n).high)


@given(counted, counted)
def test_exchanging_the_groups_turns_the_difference(first, second):
    there, back = newcombe(*first, *second), newcombe(*second, *first)

    assert there.interval.low <= there.points <= there.interval.high
    assert back.points == pytest.approx(-there.points)
    assert back.interval.low == pytest.approx(-there.interval.high)
