"""How far an audit can be relied on."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.catalogue import Mode
from asskomm_audit.domain.reliability import ReliabilityGrade, Shortfall
from asskomm_audit.domain.result import result_of
from tests.domain.making import AUDIT, criteria, rate_all, snapshot, with_answers

DAY, NIGHT, DESK = VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK
TWICE = criteria("SIC", 24, Mode.DAY_NIGHT)
ASKED = [*TWICE, *criteria("MAN", 4, Mode.DESK)]
LEVELS = [4, 3, 2, 1]


def walked(raters, kinds=(DAY, NIGHT, DESK), asked=ASKED):
    return [each for rater in raters for each in rate_all(asked, LEVELS, kinds, rater)]


def reliability(answers, *, visits=(), today=None):
    made = replace(snapshot(ASKED, answers), visits=visits)
    return result_of(made, today=today).reliability


def visit(kind, day):
    return Visit(audit_id=AUDIT, kind=kind, begun_at=datetime(*day, 17, tzinfo=UTC))


def test_three_agreeing_raters_by_day_and_night_and_a_desk_phase_earn_the_first_grade():
    result = reliability(walked(["r1", "r2", "r3"]))

    assert result.grade is ReliabilityGrade.FIRST
    assert result.shortfalls == ()
    assert (result.raters, result.coverage, result.desk_coverage) == (3, 1.0, 1.0)


@pytest.mark.parametrize(
    ("answers", "shortfall"),
    [
        (walked(["r1", "r2"]), Shortfall.RATERS),
        (walked(["r1", "r2", "r3"], (DAY, DESK)), Shortfall.NIGHT_MISSING),
        (walked(["r1", "r2", "r3"], (DAY, NIGHT)), Shortfall.DESK),
    ],
)
def test_what_is_missing_lowers_the_grade_to_the_second(answers, shortfall):
    result = reliability(answers)

    assert result.grade is ReliabilityGrade.SECOND
    assert shortfall in result.shortfalls


def test_raters_who_do_not_agree_lower_the_grade_to_the_second():
    opposite = [
        replace(each, level=4 - each.level)
        if each.rater == "r3" and each.visit_id == visit(NIGHT, (2026, 5, 4)).id
        else each
        for each in walked(["r1", "r2", "r3"])
    ]
    result = reliability(opposite)

    assert result.grade is ReliabilityGrade.SECOND
    assert result.shortfalls == (Shortfall.AGREEMENT_NIGHT,)


def test_a_single_rater_or_little_coverage_is_a_first_impression():
    assert reliability(walked(["r1"])).grade is ReliabilityGrade.THIRD
    half = walked(["r1", "r2", "r3"], (DAY,), ASKED[:14])
    assert reliability(half).grade is ReliabilityGrade.THIRD
    assert reliability([]).grade is ReliabilityGrade.THIRD


def test_the_weaker_walk_counts():
    three_by_day = walked(["r1", "r2", "r3"], (DAY, DESK))
    result = reliability(three_by_day + walked(["r1"], (NIGHT,)))

    assert result.raters == 1
    assert result.grade is ReliabilityGrade.THIRD


def test_data_age_against_today_and_against_each_other():
    answers = walked(["r1", "r2", "r3"])
    fresh = (visit(DAY, (2026, 5, 4)), visit(NIGHT, (2026, 11, 4)))
    apart = (visit(DAY, (2025, 5, 4)), visit(NIGHT, (2026, 11, 4)))

    assert reliability(answers, visits=fresh).grade is ReliabilityGrade.FIRST
    assert reliability(answers, visits=apart).shortfalls == (Shortfall.AGE,)
    late = reliability(answers, visits=fresh, today=date(2027, 5, 6))
    assert late.shortfalls == (Shortfall.AGE,)
    in_time = reliability(answers, visits=fresh, today=date(2027, 5, 4))
    assert in_time.grade is ReliabilityGrade.FIRST


def test_an_audit_without_desk_criteria_needs_no_desk_phase():
    made = with_answers(snapshot(TWICE), walked(["r1", "r2", "r3"], asked=TWICE))

    assert result_of(made).reliability.grade is ReliabilityGrade.FIRST
