"""Measurement error and counts of incidents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.change import (
    displacement_quotient,
    measurement_error,
    poisson_limits,
    relative_effect,
)

counts = st.integers(1, 500)


def test_the_smallest_detectable_change_of_eight_double_ratings():
    error = measurement_error([4, -5, 2, -7, 3, 6, -4, 3])

    assert error.sd == pytest.approx(4.833, abs=0.0005)
    assert error.sem == pytest.approx(3.417, abs=0.0005)
    assert error.sdc == pytest.approx(9.47, abs=0.005)


def test_more_raters_detect_smaller_changes():
    alone, four = measurement_error([4, -5, 2, -7]), measurement_error([4, -5, 2, -7], 4)

    assert four.sdc == pytest.approx(alone.sdc / 2)


def test_a_single_double_rating_has_no_measurement_error():
    assert measurement_error([4]) is None


def test_a_fall_by_46_per_cent_need_not_be_significant():
    effect = relative_effect(28, 15, 120, 108)

    assert effect.ratio == pytest.approx(0.5952, abs=0.00005)
    assert effect.interval.low == pytest.approx(0.3019, abs=0.00005)
    assert effect.interval.high == pytest.approx(1.1736, abs=0.00005)
    assert not effect.is_significant
    assert effect.may_show_percent


def test_few_incidents_before_forbid_per_cent_and_none_forbid_a_ratio():
    assert not relative_effect(9, 1, 100, 100).may_show_percent
    assert relative_effect(28, 0, 120, 108) is None


def test_the_displacement_quotient():
    assert displacement_quotient(28, 15, 40, 38, 120, 108) == pytest.approx(-0.1961, abs=0.00005)


def test_the_displacement_quotient_is_undefined_without_a_change_in_the_area():
    assert displacement_quotient(20, 20, 5, 6, 100, 100) is None
    assert displacement_quotient(20, 10, 5, 6, 100, 0) is None


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(0, 0.0, 3.6889), (1, 0.0253, 5.5716), (5, 1.6235, 11.6683), (100, 81.3640, 121.6268)],
)
def test_the_exact_poisson_limits(count, low, high):
    limits = poisson_limits(count)

    assert limits.low == pytest.approx(low, abs=0.00005)
    assert limits.high == pytest.approx(high, abs=0.00005)


@given(st.integers(0, 300))
def test_poisson_limits_contain_the_count(count):
    limits = poisson_limits(count)

    assert 0 <= limits.low <= count < limits.high


@given(counts, counts, counts, counts)
def test_the_interval_contains_the_ratio_and_turns_with_time(a0, a1, c0, c1):
    there, back = relative_effect(a0, a1, c0, c1), relative_effect(a1, a0, c1, c0)

    assert there.interval.low < there.ratio < there.interval.high
    assert back.ratio == pytest.approx(1 / there.ratio)


@given(st.lists(st.floats(-100, 100), min_size=2), st.floats(-50, 50))
def test_a_constant_mildness_is_no_measurement_error(differences, mildness):
    shifted = [each + mildness for each in differences]

    assert measurement_error(shifted).sdc == pytest.approx(
        measurement_error(differences).sdc, abs=1e-6
    )
