"""Scores, coverage, bounds and what may be published."""

import pytest
from hypothesis import given

from asskomm_audit.domain.catalogue import Dimension
from asskomm_audit.domain.scoring import (
    Publication,
    dimension_result,
    dimension_results,
    place_score,
    publication_of,
    score_of,
)
from tests.domain import making
from tests.domain.making import NOT_APPLICABLE, NOT_ASSESSABLE, OPEN, item

SIC = Dimension(code="SIC", weight=1.25, names={}, descriptions={})
LIC = Dimension(code="LIC", weight=0.75, names={}, descriptions={})
PFL = Dimension(code="PFL", weight=1.0, names={}, descriptions={})
VER = Dimension(code="VER", weight=0.0, names={}, descriptions={})


def test_the_paper_s_example_of_six_items():
    score = score_of(
        [
            item(3, 2),
            item(3, 3),
            item(3, 1),
            item(2, NOT_ASSESSABLE),
            item(1, NOT_APPLICABLE),
            item(2, 4),
        ]
    )

    assert score.score == pytest.approx(59.09, abs=0.005)
    assert score.coverage == pytest.approx(0.8462, abs=0.00005)
    assert score.low == pytest.approx(50.00, abs=0.005)
    assert score.high == pytest.approx(65.38, abs=0.005)
    assert (score.rated, score.total, score.not_assessable, score.open) == (4, 5, 1, 0)
    assert score.not_applicable == 1
    assert score.not_applicable_share == pytest.approx(1 / 14)


def test_nothing_at_all_has_no_score_and_no_bounds():
    score = score_of([])

    assert (score.score, score.low, score.high, score.coverage) == (None, None, None, 0.0)


@pytest.mark.parametrize(
    ("given_answers", "expected"),
    [
        ([], Publication.NOT_CHECKED),
        ([OPEN] * 5, Publication.NOT_CHECKED),
        ([NOT_APPLICABLE] * 5, Publication.NOT_CHECKED),
        ([4, 4], Publication.TOO_FEW),
        ([4, OPEN], Publication.TOO_FEW),
        ([4, 4, NOT_APPLICABLE], Publication.TOO_FEW),
        ([4, 4, OPEN], Publication.TOO_FEW),
        ([4, OPEN, OPEN], Publication.WITHHELD),
        ([4, 4, 4, OPEN, OPEN, OPEN], Publication.WITHHELD),
        ([4, 4, 4, OPEN, NOT_ASSESSABLE], Publication.PROVISIONAL),
        ([4, 4, 4, OPEN], Publication.PROVISIONAL),
        ([4, 4, 4, 4, OPEN], Publication.PUBLISHED),
        ([4, 4, 4], Publication.PUBLISHED),
    ],
)
def test_a_dimension_is_published_by_criteria_and_coverage(given_answers, expected):
    assert publication_of(score_of(item(1, each) for each in given_answers)) is expected


def test_a_withheld_dimension_shows_no_number_but_its_counts():
    result = dimension_result(SIC, [item(1, each) for each in (4, 4, 4, OPEN, OPEN, OPEN)])

    assert (result.score, result.low, result.high) == (None, None, None)
    assert (result.rated, result.total, result.open) == (3, 6, 3)
    assert result.coverage == 0.5


def test_much_that_is_not_applicable_questions_the_place_type():
    four_of_ten = [item(1, 2)] * 6 + [item(1, NOT_APPLICABLE)] * 4
    half = [item(1, 2)] * 5 + [item(1, NOT_APPLICABLE)] * 5

    assert not dimension_result(SIC, four_of_ten).doubts_place_type
    assert dimension_result(SIC, half).doubts_place_type


def test_the_place_score_weighs_dimensions_and_leaves_out_those_without_a_score():
    items = [item(1, 4, "SIC-01")] * 3 + [item(1, 2, "LIC-01")] * 3 + [item(1, 0, "PFL-01")]
    dimensions = dimension_results([SIC, LIC, PFL], items)

    assert [each.score for each in dimensions] == [100.0, 50.0, None]
    assert place_score(dimensions) == pytest.approx((1.25 * 100 + 0.75 * 50) / 2)


def test_a_provisional_dimension_counts_in_the_place_score():
    items = [item(1, each, "SIC-01") for each in (4, 4, 4, OPEN)]
    items += [item(1, 0, "PFL-01")] * 3

    assert place_score(dimension_results([SIC, PFL], items)) == pytest.approx(125 / 2.25)


def test_the_event_module_is_no_everyday_dimension():
    results = dimension_results([SIC, VER], [item(1, 0, "VER-01")] * 3)

    assert [each.code for each in results] == ["SIC"]


@given(making.items())
def test_bounds_contain_the_score_and_shares_stay_between_0_and_1(items):
    score = score_of(items)

    assert 0 <= score.coverage <= 1
    assert 0 <= score.not_applicable_share <= 1
    if score.score is not None:
        assert score.low is not None
        assert score.high is not None
        assert 0 <= score.low <= score.score <= score.high <= 100


@given(making.items())
def test_an_item_not_applicable_counts_as_if_it_were_not_in_the_list(items):
    rest = [each for each in items if each.state is not NOT_APPLICABLE]
    everything, without = score_of(items), score_of(rest)

    assert everything.score == without.score
    assert (everything.low, everything.high) == (without.low, without.high)
    assert everything.coverage == without.coverage
    assert everything.total == without.total
    assert publication_of(everything) is publication_of(without)


@given(making.items())
def test_not_assessable_leaves_the_score_and_lowers_coverage(items):
    before, after = score_of(items), score_of([*items, item(2, NOT_ASSESSABLE)])

    assert after.score == before.score
    assert after.coverage <= before.coverage
    assert after.coverage < before.coverage or before.coverage == 0


@given(making.items(most=20))
def test_the_place_score_lies_within_its_bounds(items):
    dimensions = dimension_results([SIC, LIC, PFL], items)
    score = place_score(dimensions)
    low = place_score(dimensions, lambda each: each.low)
    high = place_score(dimensions, lambda each: each.high)

    assert (score is None) == (low is None) == (high is None)
    if score is not None:
        assert low is not None
        assert high is not None
        assert low <= score <= high
