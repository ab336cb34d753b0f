"""Stops: the team's value at each, light and people; lower median and lowest over them."""

from dataclasses import replace

import pytest

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.light_classes import TARGETS, LightClass
from asskomm_audit.domain.lighting import Indication, LuxPoint, light_result, suggested_class
from asskomm_audit.domain.places import PlaceType, Stop
from asskomm_audit.domain.stop_results import stop_results
from asskomm_audit.domain.teams import team_values
from tests.domain.making import AUDIT, NOT_APPLICABLE, answer, criteria, criterion, snapshot

DAY = visit_id(AUDIT, VisitKind.DAY)
STOPS = tuple(
    Stop(id=f"s{number}", place_id="place-1", number=number, name=f"Halt {number}")
    for number in (1, 2, 3)
)


def audit(answers, **more):
    asked = [*criteria("SIC", 4, weight=2), criterion("ZUG-01", critical=True)]
    return replace(snapshot(asked, answers), stops=STOPS, **more)


def points(*values, light_class=LightClass.P3):
    made = [
        LuxPoint(visit_id=DAY, stop_id="s1", number=n, lux=lux) for n, lux in enumerate(values, 1)
    ]
    return light_result(made, light_class)


def test_over_stops_the_lower_median_counts_and_the_lowest_of_a_critical_one():
    levels = {"s1": 4, "s2": 3, "s3": 1}
    answers = [
        answer(code, level, stop=stop)
        for stop, level in levels.items()
        for code in ("SIC-01", "ZUG-01")
    ]
    values = team_values(audit(answers))

    assert values["SIC-01", VisitKind.DAY].level == 3
    assert values["ZUG-01", VisitKind.DAY].level == 1
    assert team_values(audit(answers[:4]))["SIC-01", VisitKind.DAY].level == 3


def test_each_stop_has_its_own_score_over_what_was_rated_there():
    answers = [
        *(answer(f"SIC-0{n}", 4, stop="s1") for n in (1, 2)),
        answer("ZUG-01", 0, stop="s1"),
        answer("SIC-03", NOT_APPLICABLE, stop="s1"),
        *(answer(f"SIC-0{n}", 2, stop="s2") for n in (1, 2)),
        answer("SIC-04", 3),
    ]
    first, second = stop_results(audit(answers))

    assert (first.rated, first.critical) == (3, ("ZUG-01",))
    assert first.score == pytest.approx(80)
    assert (second.rated, second.score) == (2, None)


def test_raters_at_a_stop_become_one_value_and_a_consensus_replaces_it():
    answers = [
        answer("ZUG-01", 4, stop="s1", rater="a"),
        answer("ZUG-01", 1, stop="s1", rater="b"),
    ]
    agreed = answer("ZUG-01", 3, stop="s1", rater="consensus")

    assert stop_results(audit(answers))[0].critical == ("ZUG-01",)
    assert stop_results(audit([*answers, agreed]))[0].critical == ()


def test_people_and_light_stand_at_their_stop_and_visit():
    count = PeopleCount(visit_id=DAY, stop_id="s2", counted=CountedGroup.YOUTH, number=5)
    point = LuxPoint(visit_id=DAY, stop_id="s2", number=1, lux=4.0)
    (found,) = stop_results(audit([], people_counts=(count,), lux_points=(point,)))

    assert (found.stop.number, found.kind, found.rated) == (2, VisitKind.DAY, 0)
    assert found.people == {CountedGroup.YOUTH: 5}
    assert found.light.mean == 4.0


def test_light_says_mean_least_and_uniformity():
    result = points(10, 8, 6, 4, 2)

    assert (result.mean, result.least, result.most) == (6, 2, 10)
    assert result.uniformity == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("values", "light_class", "indication"),
    [
        ((8, 8, 8, 8, 8), LightClass.P3, Indication.REACHED),
        ((8, 8, 8, 8), LightClass.P3, Indication.TOO_FEW),
        ((7.4, 7.4, 7.4, 7.4, 7.4), LightClass.P3, Indication.BELOW),
        ((20, 20, 20, 20, 1.4), LightClass.P3, Indication.BELOW),
        ((30, 30, 30, 30, 5), LightClass.C3, Indication.BELOW),
        ((20, 20, 20, 20, 10), LightClass.C3, Indication.REACHED),
        ((8, 8, 8, 8, 8), None, Indication.NO_TARGET),
        ((0, 0, 0, 0, 0), LightClass.C5, Indication.BELOW),
    ],
)
def test_points_indicate_against_the_class(values, light_class, indication):
    assert points(*values, light_class=light_class).indication is indication


def test_without_points_there_is_no_light_and_in_the_dark_no_uniformity():
    assert light_result([], LightClass.P1) is None
    assert points(0, 0).uniformity is None


def test_every_class_and_every_place_type_has_a_target():
    assert set(TARGETS) == set(LightClass)
    assert {suggested_class(each) for each in PlaceType} <= set(LightClass)
    means = [TARGETS[each].mean for each in LightClass]
    assert means == [15, 10, 7.5, 5, 3, 2, 50, 30, 20, 15, 10, 7.5]
