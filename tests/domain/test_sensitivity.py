"""What other weights would change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.scoring import DimensionResult, Publication, place_score
from asskomm_audit.domain.sensitivity import kendall_tau, ranking_of, sensitivity_of


def dimension(code, score, weight=1.0):
    return DimensionResult(
        code=code,
        weight=weight,
        publication=Publication.PUBLISHED if score is not None else Publication.WITHHELD,
        score=score,
        low=score,
        high=score,
        coverage=1.0,
        rated=3,
        total=3,
        not_assessable=0,
        open=0,
        not_applicable=0,
        not_applicable_share=0.0,
    )


def place(sic, lic, pfl):
    return (dimension("SIC", sic, 1.25), dimension("LIC", lic, 0.75), dimension("PFL", pfl, 1.0))


def test_the_dimension_that_matters_most_is_named():
    result = sensitivity_of(place(80, 80, 20))

    assert result.equal == pytest.approx(60)
    assert dict(result.without) == {
        "SIC": pytest.approx((0.75 * 80 + 20) / 1.75),
        "LIC": pytest.approx((1.25 * 80 + 20) / 2.25),
        "PFL": pytest.approx(80),
    }
    assert result.by == "PFL"
    assert result.largest_change == pytest.approx(20)
    assert not result.keeps_grade


def test_equal_dimensions_leave_nothing_to_the_weights():
    result = sensitivity_of(place(70, 70, 70))

    assert result.largest_change == pytest.approx(0)
    assert result.keeps_grade


def test_a_dimension_without_a_score_is_not_left_out():
    result = sensitivity_of(place(80, None, 20))

    assert [code for code, _ in result.without] == ["SIC", "PFL"]


def test_the_only_dimension_cannot_be_left_out():
    assert sensitivity_of([dimension("SIC", 50)]).without == ()
    assert sensitivity_of([dimension("SIC", None)]) is None


def test_a_clear_order_is_stable():
    ranking = ranking_of({"a": place(20, 20, 20), "b": place(90, 90, 90), "c": place(50, 50, 50)})

    assert ranking.order == ("b", "c", "a")
    assert ranking.tau == 1
    assert ranking.is_stable


def test_an_order_that_hangs_on_one_dimension_is_not_stable():
    ranking = ranking_of({"a": place(60, 60, 60), "b": place(100, 40, 20), "c": place(5, 5, 5)})

    assert ranking.order == ("a", "b", "c")
    assert ranking.stable == {"c"}
    assert not ranking.is_stable
    assert ranking.tau == pytest.approx(1 / 3)


def test_places_without_a_score_have_no_rank():
    assert ranking_of({"a": place(None, None, None), "b": place(1, 2, 3)}).order == ("b",)


@pytest.mark.parametrize(
    ("second", "tau"),
    [((1, 2, 3, 4), 1), ((4, 3, 2, 1), -1), ((1, 2, 4, 3), 2 / 3), ((1, 1, 1, 1), None)],
)
def test_kendall_s_tau(second, tau):
    assert kendall_tau((1, 2, 3, 4), second) == (tau and pytest.approx(tau))


def test_kendall_s_tau_corrects_for_ties():
    assert kendall_tau((1, 2, 2, 3), (1, 2, 3, 4)) == pytest.approx(5 / 30**0.5)


scores = st.none() | st.floats(0, 100)


@given(scores, scores, scores)
def test_the_largest_change_is_the_largest(sic, lic, pfl):
    dimensions = place(sic, lic, pfl)
    result = sensitivity_of(dimensions)

    if result is None:
        assert place_score(dimensions) is None
    else:
        runs = [result.equal, *(score for _, score in result.without)]
        changes = [abs(run - place_score(dimensions)) for run in runs]
        assert abs(result.largest_change) == pytest.approx(max(changes))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_kendall_s_tau_is_symmetric_and_between_minus_1_and_1(pairs):
    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    tau = kendall_tau(first, second)

    assert kendall_tau(second, first) == tau
    assert tau is None or -1.0000001 <= tau <= 1.0000001
