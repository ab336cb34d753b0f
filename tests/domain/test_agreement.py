"""How far the raters of one walk agree."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.agreement import AgreementState, Dispute, Reading, agreement_of
from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Mode
from tests.domain import making
from tests.domain.making import NOT_APPLICABLE, answer, criteria, rate_all, snapshot, with_answers

DAY, NIGHT = VisitKind.DAY, VisitKind.NIGHT
ASKED = criteria("SIC", 20, Mode.DAY_NIGHT)


def by_two(first, second, asked=ASKED, kinds=(DAY,)):
    return snapshot(
        asked, rate_all(asked, first, kinds, "r1") + rate_all(asked, second, kinds, "r2")
    )


def test_two_raters_and_twenty_units_are_enough_for_alpha_and_kappa():
    agreement = agreement_of(by_two([4, 3, 2, 1], [4, 3, 1, 1]), DAY)

    assert agreement.state is AgreementState.COMPUTED
    assert (agreement.raters, agreement.units) == (2, 20)
    assert agreement.exact == 0.75
    assert agreement.within_one == 1
    assert agreement.low < agreement.alpha < agreement.high
    assert agreement.kappa is not None
    assert agreement.reading is Reading.RELIABLE


def test_below_twenty_units_there_are_only_percentages():
    agreement = agreement_of(by_two([4, 3], [4, 2], ASKED[:19]), DAY)

    assert agreement.state is AgreementState.TOO_FEW
    assert (agreement.alpha, agreement.low, agreement.kappa, agreement.reading) == (None,) * 4
    assert agreement.exact == pytest.approx(10 / 19)


def test_one_level_everywhere_has_no_alpha():
    agreement = agreement_of(by_two([3], [3]), DAY)

    assert agreement.state is AgreementState.NO_SPREAD
    assert agreement.alpha is None
    assert agreement.exact == 1


def test_a_single_rater_agrees_with_nobody():
    agreement = agreement_of(snapshot(ASKED, rate_all(ASKED, [3], [DAY])), DAY)

    assert agreement.state is AgreementState.TOO_FEW
    assert (agreement.raters, agreement.units, agreement.exact) == (1, 0, None)


def test_kappa_is_for_exactly_two_raters():
    made = by_two([4, 3, 2, 1], [4, 3, 1, 1])
    third = rate_all(ASKED, [4, 2, 2, 1], [DAY], "r3")

    agreement = agreement_of(with_answers(made, made.answers + tuple(third)), DAY)

    assert agreement.raters == 3
    assert agreement.kappa is None
    assert agreement.alpha is not None


def test_raters_two_levels_apart_have_something_to_discuss():
    made = snapshot(
        ASKED,
        [
            answer("SIC-02", 4, rater="r2", stop="s1"),
            answer("SIC-02", 2, rater="r1", stop="s1"),
            answer("SIC-01", 4, rater="r1"),
            answer("SIC-01", 3, rater="r2"),
            answer("SIC-03", 4, rater="r1"),
            answer("SIC-03", NOT_APPLICABLE, rater="r2"),
        ],
    )

    assert agreement_of(made, DAY).disputes == (Dispute("SIC-02", "s1", (("r1", 2), ("r2", 4))),)


def test_day_and_night_are_apart():
    made = by_two([4, 3, 2, 1], [4, 3, 2, 1], kinds=(DAY, NIGHT))
    wrong_at_night = [
        replace(each, level=4 - each.level) if each.rater == "r2" and index >= 60 else each
        for index, each in enumerate(made.answers)
    ]
    made = with_answers(made, wrong_at_night)

    assert agreement_of(made, DAY).alpha == 1
    assert agreement_of(made, NIGHT).alpha < 0
    assert agreement_of(made, NIGHT).reading is Reading.UNRELIABLE


def test_a_consensus_is_no_rating_of_its_own():
    made = by_two([4, 3, 2, 1], [4, 3, 1, 1])
    consensus = rate_all(ASKED, [0], [DAY], Consensus)

    assert agreement_of(with_answers(made, (*made.answers, *consensus)), DAY) == agreement_of(
        made, DAY
    )


@given(making.audits(), st.randoms())
def test_the_order_of_answers_is_irrelevant(made, random):
    shuffled = list(made.answers)
    random.shuffle(shuffled)

    for kind in (DAY, NIGHT):
        assert agreement_of(with_answers(made, shuffled), kind) == agreement_of(made, kind)


@given(st.permutations(["x", "y"]), st.lists(st.integers(0, 4), min_size=20, max_size=20))
def test_whoever_is_called_what_the_figures_are_the_same(names, levels):
    made = by_two(levels, levels[::-1])
    renamed = [
        replace(each, rater=dict(zip(("r1", "r2"), names, strict=True))[each.rater])
        for each in made.answers
    ]
    first, second = agreement_of(made, DAY), agreement_of(with_answers(made, renamed), DAY)

    assert (first.alpha, first.kappa, first.exact, first.within_one) == (
        second.alpha,
        second.kappa,
        second.exact,
        second.within_one,
    )
