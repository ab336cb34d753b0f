"""Coefficients of agreement against published and computed examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.coefficients import (
    Metric,
    jackknife,
    krippendorff,
    share_within,
    weighted_kappa,
)

_ROWS = (
    "1 2 3 3 2 1 4 1 2 - - -",
    "1 2 3 3 2 2 4 1 2 5 - 3",
    "- 3 3 3 2 3 4 2 2 5 1 -",
    "1 2 3 3 2 4 4 1 2 5 1 -",
)
CLASSIC = [
    [int(value) for value in unit if value != "-"]
    for unit in zip(*(row.split() for row in _ROWS), strict=True)
]
TWO = list(zip((4, 3, 2, 1, 0, 4, 3, 2, 1, 2), (4, 3, 1, 1, 1, 4, 2, 2, 1, 3), strict=True))

units = st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=15)


@pytest.mark.parametrize(
    ("metric", "alpha"),
    [(Metric.NOMINAL, 0.7434), (Metric.ORDINAL, 0.8154), (Metric.INTERVAL, 0.8491)],
)
def test_krippendorff_s_classic_data(metric, alpha):
    assert krippendorff(CLASSIC, metric) == pytest.approx(alpha, abs=0.00005)


def test_two_auditors_on_ten_items():
    assert krippendorff(TWO, Metric.ORDINAL) == pytest.approx(0.8743, abs=0.00005)
    assert krippendorff(TWO, Metric.NOMINAL) == pytest.approx(0.5033, abs=0.00005)
    assert weighted_kappa(TWO) == pytest.approx(0.8630, abs=0.00005)
    assert share_within(TWO, 0) == pytest.approx(0.6)
    assert share_within(TWO, 1) == 1.0


def test_without_spread_nothing_can_be_computed():
    same = [(2, 2)] * 30

    assert krippendorff(same) is None
    assert jackknife(same) is None
    assert weighted_kappa(same) is None
    assert share_within(same, 0) == 1.0


def test_single_ratings_say_nothing():
    assert krippendorff([(1,), (4,), ()]) is None
    assert share_within([(1,), ()], 0) is None
    assert krippendorff([*TWO, (0,), (4,)]) == krippendorff(TWO)


def test_the_jackknife_agrees_with_leaving_each_unit_out_by_hand():
    rests = [krippendorff(TWO[:n] + TWO[n + 1 :]) for n in range(len(TWO))]
    mean = sum(rests) / 10
    error = (sum((rest - mean) ** 2 for rest in rests) * 9 / 10) ** 0.5
    low, high = jackknife(TWO)

    assert low == pytest.approx(krippendorff(TWO) - 2.262 * error, abs=0.002)  # t, 9 degrees
    assert high == 1.0


def test_the_interval_is_unknown_where_one_unit_carries_all_spread():
    assert jackknife([(1, 1)] * 10 + [(2, 2)]) is None


@given(units, st.randoms(), st.sampled_from(Metric))
def test_the_order_of_raters_and_units_is_irrelevant(units, random, metric):
    shuffled = [random.sample(unit, len(unit)) for unit in units]
    random.shuffle(shuffled)

    assert krippendorff(shuffled, metric) == pytest.approx(krippendorff(units, metric))


@given(st.lists(st.integers(0, 4), min_size=2), st.integers(2, 5), st.sampled_from(Metric))
def test_identical_raters_have_an_alpha_of_1(levels, raters, metric):
    alpha = krippendorff([[level] * raters for level in levels], metric)

    assert alpha == (None if len(set(levels)) == 1 else 1.0)


@given(units, st.sampled_from(Metric))
def test_alpha_is_at_most_1_and_within_its_interval(units, metric):
    alpha, interval = krippendorff(units, metric), jackknife(units, metric)

    assert alpha is None or alpha <= 1
    if interval is not None:
        assert interval[0] <= alpha <= interval[1]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4))))
def test_kappa_is_symmetric_and_at_most_1(pairs):
    kappa = weighted_kappa(pairs)

    assert weighted_kappa([(b, a) for a, b in pairs]) == kappa
    assert kappa is None or kappa <= 1
