"""The whole result of an audit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.answers import AnswerState, Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Mode
from asskomm_audit.domain.grading import Cap, Grade
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.result import Headline, result_of
from asskomm_audit.domain.scoring import Publication
from tests.domain import making
from tests.domain.making import (
    NOT_APPLICABLE,
    answer,
    criteria,
    criterion,
    rate_all,
    snapshot,
    with_answers,
)

DAY, NIGHT = VisitKind.DAY, VisitKind.NIGHT
ASKED = [
    *criteria("SIC", 4, Mode.DAY_NIGHT),
    *criteria("LIC", 4, Mode.NIGHT),
    *criteria("PFL", 4, Mode.DAY),
]
WEIGHTS = {"SIC": 1.25, "LIC": 1.25, "PFL": 1.0}


def test_an_audit_without_answers_has_no_score_and_no_grade():
    result = result_of(snapshot(ASKED))

    assert result.day.score is None
    assert result.day.grade is None
    assert result.day.publication is Publication.NOT_CHECKED
    assert result.day.coverage == 0
    assert result.day.sensitivity is None
    assert result.headline is None
    assert result.night_missing


def test_day_and_night_are_never_averaged_and_the_worse_one_is_the_headline():
    answers = rate_all(ASKED, [4], [DAY]) + rate_all(ASKED, [2], [NIGHT])
    result = result_of(snapshot(ASKED, answers, **WEIGHTS))

    assert result.day.score == 100
    assert result.night.score == pytest.approx((1.25 * 50 + 1.25 * 50 + 100) / 3.5)
    assert (result.day.grade, result.night.grade) == (Grade.A, Grade.C)
    assert result.headline == Headline(Grade.C, Profile.NIGHT)
    assert result.night_gap.points == -50
    assert result.night_gap.items == 4


def test_of_two_equal_grades_the_lower_score_is_the_headline():
    worse_by_night = rate_all(ASKED, [4], [DAY]) + rate_all(ASKED, [4, 4, 4, 3], [NIGHT])
    equal = rate_all(ASKED, [4])

    assert result_of(snapshot(ASKED, worse_by_night)).headline.profile is Profile.NIGHT
    assert result_of(snapshot(ASKED, equal)).headline.profile is Profile.DAY


def test_without_three_fifths_of_the_night_walk_there_is_no_night_profile():
    day = rate_all(ASKED, [4], [DAY])
    night = rate_all(ASKED, [0], [NIGHT])  # 8 criteria

    too_little = result_of(snapshot(ASKED, day + night[:4]))
    enough = result_of(snapshot(ASKED, day + night[:5]))

    assert too_little.night is None
    assert too_little.night_missing
    assert too_little.night_share == 0.5
    assert too_little.night_gap is None
    assert too_little.headline == Headline(Grade.A, Profile.DAY)
    assert enough.night is not None
    assert enough.headline.profile is Profile.NIGHT


def test_a_critical_criterion_caps_the_grade_and_says_so():
    asked = [*ASKED, criterion("PFL-09", weight=3, critical=True)]
    answers = rate_all(ASKED, [4], [DAY])
    result = result_of(snapshot(asked, [*answers, answer("PFL-09", 1)]))

    assert result.day.grade_before_caps is Grade.A
    assert result.day.grade is Grade.C
    assert result.day.is_capped
    assert result.day.caps == (Cap("PFL-09", 1, Grade.C),)


def test_a_cap_is_listed_where_there_is_no_grade_yet():
    asked = [*ASKED, criterion("PFL-09", weight=3, critical=True)]
    result = result_of(snapshot(asked, [answer("PFL-09", 0)]))

    assert result.day.grade is None
    assert not result.day.is_capped
    assert result.day.caps == (Cap("PFL-09", 0, Grade.D),)


def test_a_static_feature_caps_the_night_too_and_a_day_only_one_does_not():
    static = criterion("PFL-09", Mode.DAY, critical=True)
    day_only = criterion("PFL-10", Mode.DAY_ONLY, critical=True)
    answers = [*rate_all(ASKED, [4]), answer("PFL-09", 0), answer("PFL-10", 0)]
    result = result_of(snapshot([*ASKED, static, day_only], answers))

    assert [cap.criterion for cap in result.day.caps] == ["PFL-09", "PFL-10"]
    assert [cap.criterion for cap in result.night.caps] == ["PFL-09"]


def test_the_event_module_has_its_own_grade_and_touches_nothing_else():
    events = [
        *criteria("VER", 3, Mode.DAY),
        criterion("VER-09", Mode.DAY, critical=True),
        *(replace(each, id=f"VER-N{n}") for n, each in enumerate(criteria("VER", 9, Mode.NIGHT))),
    ]
    answers = rate_all(ASKED, [4])
    without = result_of(snapshot(ASKED, answers))
    event_answers = [*rate_all(events, [4], [DAY])[:3], answer("VER-09", 0)]
    result = result_of(snapshot([*ASKED, *events], answers + event_answers, VER=0.0))

    assert without.day.events is None
    assert without.events is None
    assert result.events == result.day.events
    assert result.day.events.grade_before_caps is Grade.B
    assert result.day.events.grade is Grade.D
    assert result.day.events.caps == (Cap("VER-09", 0, Grade.D),)
    assert replace(result.day, events=None) == without.day
    assert replace(result.night, events=None) == without.night
    assert result.headline == without.headline


def test_one_provisional_dimension_makes_the_whole_provisional():
    complete = rate_all(ASKED, [4], [DAY])
    full = result_of(snapshot(ASKED[:4] + ASKED[8:], complete))
    lacking = result_of(snapshot(ASKED[:4] + ASKED[8:], complete[1:]))

    assert full.day.publication is Publication.PUBLISHED
    assert lacking.day.publication is Publication.PROVISIONAL
    assert lacking.day.score == 100
    assert lacking.day.scored_dimensions == 2


def test_the_counts_of_a_profile_cover_its_checklist():
    answers = [answer("SIC-01", 4), answer("SIC-02", NOT_APPLICABLE), answer("PFL-01", 0)]
    day = result_of(snapshot(ASKED, answers)).day

    assert (day.rated, day.total, day.open, day.not_applicable) == (2, 7, 5, 1)
    assert day.coverage == pytest.approx(2 / 7)
    assert [each.code for each in day.dimensions] == ["SIC", "LIC", "PFL"]
    assert day.dimensions[1].publication is Publication.NOT_CHECKED


def test_agreement_is_computed_on_the_raters_own_answers():
    asked = criteria("SIC", 25)
    answers = rate_all(asked, [4, 2, 0], [DAY], "r1") + rate_all(asked, [4, 2, 0], [DAY], "r2")
    plain = result_of(snapshot(asked, answers))
    agreed = result_of(snapshot(asked, answers + rate_all(asked, [0], [DAY], Consensus)))

    assert plain.agreement_day.alpha == 1
    assert agreed.agreement_day == plain.agreement_day
    assert agreed.day.score == 0


def _figures(result):
    profiles = [result.day, *([result.night] if result.night else [])]
    return [
        (
            each.profile,
            each.publication,
            each.score,
            each.low,
            each.high,
            each.coverage,
            each.grade,
            each.caps,
            [
                (one.code, one.publication, one.score, one.low, one.high, one.coverage)
                for one in each.dimensions
                if one.total or one.open
            ],
        )
        for each in profiles
    ]


@given(making.audits())
def test_criteria_not_applicable_leave_every_score_as_if_they_were_not_asked(made):
    by_criterion = {each.criterion for each in made.answers}
    dropped = {code for code in by_criterion if code.endswith(("0", "3", "7"))}
    silenced = [
        replace(each, state=AnswerState.NOT_APPLICABLE, level=None)
        if each.criterion in dropped
        else each
        for each in made.answers
    ]
    # every visit of a dropped criterion must say so: an unanswered one would lower coverage
    silenced += [
        answer(code, NOT_APPLICABLE, kind=kind, rater=Consensus)
        for code in dropped
        for kind in VisitKind
    ]
    shorter = replace(
        made,
        catalogue=replace(
            made.catalogue,
            criteria=tuple(each for each in made.catalogue.criteria if each.id not in dropped),
        ),
    )

    with_them, without = result_of(with_answers(made, silenced)), result_of(shorter)

    assert _figures(with_them) == _figures(without)
    assert with_them.night_share == without.night_share
    assert with_them.night_gap == without.night_gap
    assert with_them.headline == without.headline


@given(making.audits(), st.randoms())
def test_the_order_of_answers_changes_nothing(made, random):
    shuffled = list(made.answers)
    random.shuffle(shuffled)

    assert result_of(with_answers(made, shuffled)) == result_of(made)


@given(making.audits())
def test_every_figure_keeps_its_promise(made):
    result = result_of(made)

    for each in result.profiles:
        assert 0 <= each.coverage <= 1
        if each.score is None:
            assert each.grade is None
            assert each.sensitivity is None
        else:
            assert 0 <= each.low <= each.score <= each.high <= 100
            assert each.grade.rank >= each.grade_before_caps.rank
            assert each.publication.has_score
        for one in each.dimensions:
            assert one.publication.has_score == (one.score is not None)
            assert one.rated + one.open + one.not_assessable == one.total
        assert each.total == sum(one.total for one in each.dimensions)
    assert (result.headline is None) == all(each.grade is None for each in result.profiles)
    if result.headline:
        ranks = [each.grade.rank for each in result.profiles if each.grade]
        assert result.headline.grade.rank == max(ranks)
