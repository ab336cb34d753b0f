"""What to do first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.findings import Finding, FindingStatus, Group, LightCondition, Risk
from asskomm_audit.domain.ids import FindingId, MeasureId, PlaceId, StopId, SurveyId
from asskomm_audit.domain.measures import CostClass, Measure, MeasureStatus
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.priority import exposure_of, measures_first_to_last, priorities_of
from asskomm_audit.domain.survey import Item, Response
from tests.domain.making import AUDIT, answer, criteria, snapshot


def finding(number, likelihood=3, consequence=3, stop=None, **more):
    return Finding(
        id=FindingId(f"f{number}"),
        audit_id=AUDIT,
        number=number,
        title="",
        likelihood=likelihood,
        consequence=consequence,
        stop_id=StopId(stop) if stop else None,
        **more,
    )


def measure(number, on, cost_class=None, status=MeasureStatus.PROPOSED):
    return Measure(
        id=MeasureId(f"m{number}"),
        finding_id=FindingId(f"f{on}"),
        number=number,
        text="",
        cost_class=cost_class,
        status=status,
    )


def felt(stop, values, *, at_night=False):
    return tuple(
        Response(
            survey_id=SurveyId("walk"),
            participant=f"T{n}",
            item=Item.SAFE_NOW,
            at_night=at_night,
            value=str(value),
            stop_id=StopId(stop) if stop else None,
        )
        for n, value in enumerate(values)
    )


def audit(*findings, **more):
    return replace(snapshot(criteria("BEL", 2)), findings=findings, **more)


def order(made):
    return [each.finding.number for each in priorities_of(made)]


def test_the_gravest_risk_comes_first_and_what_nobody_judged_last():
    made = audit(finding(1, 1, 1), finding(2, None, None), finding(3, 5, 5), finding(4, 3, 4))

    assert order(made) == [3, 4, 1, 2]
    assert [each.risk for each in priorities_of(made)] == [
        Risk.VERY_HIGH,
        Risk.HIGH,
        Risk.LOW,
        None,
    ]
    assert [each.position for each in priorities_of(made)] == [1, 2, 3, 4]


def test_of_equal_risk_what_half_the_participants_feel_unsafe_about_comes_first():
    stops = tuple(
        Stop(id=StopId(code), place_id=PlaceId("place-1"), number=n, name=code)
        for n, code in enumerate(("s1", "s2"), 1)
    )
    made = audit(
        finding(1, stop="s1"),
        finding(2, stop="s2"),
        finding(3),  # at no stop: the place as a whole, where each takes their lower answer
        stops=stops,
        responses=felt("s1", [3, 2, 2, 5, 5]) + felt("s2", [1, 2, 2, 5, 5]),
    )

    assert order(made) == [2, 3, 1]
    assert [each.felt_unsafe for each in priorities_of(made)] == [True, True, False]


def test_four_participants_are_too_few_to_matter():
    assert not priorities_of(audit(finding(1), responses=felt(None, [1] * 4)))[0].felt_unsafe
    assert priorities_of(audit(finding(1), responses=felt(None, [1] * 5)))[0].felt_unsafe


def test_a_finding_of_the_night_asks_those_who_came_at_night():
    made = audit(
        finding(1, light=LightCondition.DAY),
        finding(2, light=LightCondition.NIGHT),
        finding(3, light=LightCondition.BOTH),
        responses=felt(None, [5] * 6) + felt(None, [1] * 6, at_night=True),
    )

    assert {each.finding.number: each.felt_unsafe for each in priorities_of(made)} == {
        1: False,
        2: True,
        3: True,
    }


def test_then_comes_where_most_people_are():
    made = audit(
        finding(1, stop="s1", light=LightCondition.DAY),
        finding(2, stop="s2", light=LightCondition.DAY),
        finding(3, stop="s1", light=LightCondition.NIGHT),
        answers=(
            answer("BEL-01", 4, stop="s1", raw=3),
            answer("BEL-01", 4, stop="s2", raw=40),
            answer("BEL-02", 4, stop="s1", kind=VisitKind.NIGHT, raw=12),
        ),
    )

    assert [(each.finding.number, each.exposure) for each in priorities_of(made)] == [
        (2, 2),
        (3, 1),
        (1, 0),
    ]


@pytest.mark.parametrize(
    ("persons", "groups", "exposure"),
    [
        (None, [], 0),
        (9, [], 0),
        (10, [Group.YOUTH], 1),
        (30, [], 2),
        (30, [Group.CHILDREN], 3),
        (None, [Group.IMPAIRED, Group.SENIORS], 1),
    ],
)
def test_vulnerable_people_raise_the_exposure_by_one(persons, groups, exposure):
    assert exposure_of(persons, groups) == exposure


def test_last_comes_what_takes_least_effort():
    made = audit(
        finding(1),
        finding(2),
        finding(3),
        measures=(
            measure(1, 1, CostClass.K3),
            measure(2, 1, CostClass.K0, MeasureStatus.REJECTED),
            measure(3, 3, CostClass.K5),
            measure(4, 3, CostClass.K1),
        ),
    )

    assert order(made) == [3, 1, 2]
    assert [each.effort for each in priorities_of(made)] == [CostClass.K1, CostClass.K3, None]


def test_measures_follow_their_findings_and_then_their_own_effort():
    made = audit(
        finding(1, 1, 1),
        finding(2, 5, 5),
        finding(3, 5, 5, status=FindingStatus.DISMISSED),
        measures=(
            measure(1, 1, CostClass.K0),
            measure(2, 2, CostClass.K4),
            measure(3, 2),
            measure(4, 2, CostClass.K1),
            measure(5, 3, CostClass.K0),
        ),
    )

    assert [each.number for each in measures_first_to_last(made)] == [4, 2, 3, 1]


levels = st.none() | st.integers(1, 5)


@given(st.lists(st.tuples(levels, levels, st.sampled_from(FindingStatus))), st.randoms())
def test_only_live_findings_are_ordered_and_never_a_milder_risk_before_a_graver(made, random):
    findings = [
        finding(n, likelihood, consequence, status=status)
        for n, (likelihood, consequence, status) in enumerate(made)
    ]
    first = priorities_of(audit(*findings))
    random.shuffle(findings)

    assert priorities_of(audit(*findings)) == first
    assert {each.finding.id for each in first} == {each.id for each in findings if each.is_live}
    ranks = [-1 if each.risk is None else each.risk.rank for each in first]
    assert ranks == sorted(ranks, reverse=True)
