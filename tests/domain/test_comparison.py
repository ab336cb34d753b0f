"""A re-audit beside the audit it repeats."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given

from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.catalogue import Mode
from asskomm_audit.domain.comparability import Obstacle, obstacles_between
from asskomm_audit.domain.comparison import compare
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.paired import PairedItem, Verdict, verdict_on
from asskomm_audit.domain.people import Member
from asskomm_audit.domain.places import PlaceType
from tests.domain import making
from tests.domain.making import answer, criteria, rate_all, snapshot

DAY, NIGHT = VisitKind.DAY, VisitKind.NIGHT
SUMMER, WINTER = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
ASKED = [*criteria("SIC", 4, Mode.DAY_NIGHT), *criteria("PFL", 4, Mode.DAY)]


def audit(name, answers, asked=ASKED, **begun):
    """Return an audit of its own id; `day` and `night` say when the walks began."""
    made, own = snapshot(asked, answers, SIC=1.25, PFL=0.75), AuditId(name)
    moved = {visit_id(made.audit.id, kind): visit_id(own, kind) for kind in VisitKind}
    return replace(
        made,
        audit=replace(made.audit, id=own),
        answers=tuple(replace(each, visit_id=moved[each.visit_id]) for each in made.answers),
        visits=tuple(
            Visit(audit_id=own, kind=VisitKind(kind), begun_at=moment)
            for kind, moment in begun.items()
        ),
    )


def at(year, month, day, hour=15, minute=0, zone=SUMMER):
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def by_three(levels, kinds=(DAY,)):
    """Return the ratings of three raters, the second always one milder in one criterion."""
    answers = [each for rater in ("r1", "r3") for each in rate_all(ASKED, levels, kinds, rater)]
    milder = rate_all(ASKED, levels, kinds, "r2")
    return [*answers, replace(milder[0], level=milder[0].level + 1), *milder[1:]]


def test_only_what_was_rated_both_times_is_compared():
    before = audit("a", rate_all(ASKED[:7], [2], [DAY]))  # not PFL-04
    after = audit(
        "b",
        [
            *rate_all(ASKED[:5], [3], [DAY]),
            answer("PFL-02", 2),
            answer("PFL-03", 0),
            answer("PFL-04", 0),
        ],
    )
    sic, pfl = compare(before, after).day.dimensions

    assert (sic.before, sic.after, sic.delta) == (50, 75, 25)
    assert (sic.improved, sic.same, sic.worse, sic.pairs) == (4, 0, 0, 4)
    assert (pfl.improved, pfl.same, pfl.worse) == (1, 1, 1)
    assert pfl.delta == pytest.approx(25 * 5 / 3 - 50)
    whole = compare(before, after).day.whole
    assert whole.delta == pytest.approx((1.25 * 25 + 0.75 * pfl.delta) / 2)
    assert whole.pairs == 7


def test_fewer_than_three_pairs_make_no_change():
    before, after = (
        audit("a", rate_all(ASKED[:2], [0], [DAY])),
        audit("b", rate_all(ASKED, [4], [DAY])),
    )
    (sic,) = compare(before, after).day.dimensions

    assert (sic.before, sic.after, sic.delta) == (None, None, None)
    assert sic.verdict is Verdict.TOO_FEW
    assert sic.improved == 2


def test_without_enough_double_ratings_the_change_cannot_be_checked():
    before, after = audit("a", rate_all(ASKED, [2], [DAY])), audit("b", rate_all(ASKED, [3], [DAY]))
    sic = compare(before, after).day.dimensions[0]

    assert sic.sdc is None
    assert sic.verdict is Verdict.NOT_CHECKABLE
    assert sic.exceeds_orientation


def test_double_ratings_tell_a_clear_change_from_chance():
    before, after = audit("a", by_three([2])), audit("b", by_three([3]))
    sic, pfl = compare(before, after).day.dimensions

    # three pairs of raters in each audit: differences -6.25, 0, 6.25 in SIC and none in PFL
    assert sic.sdc == pytest.approx(1.96 * 6.25 * (4 / 5) ** 0.5 / 3**0.5)
    assert sic.verdict is Verdict.CLEARLY_BETTER
    assert pfl.sdc == 0
    assert compare(after, before).day.dimensions[0].verdict is Verdict.CLEARLY_WORSE


def test_further_audits_help_to_know_the_measurement_error_and_none_counts_twice():
    two = [each for each in by_three([2]) if each.rater != "r3"]
    before, after = audit("a", two), audit("b", two)
    others = [audit(name, two) for name in "cde"]

    assert compare(before, after).day.dimensions[0].sdc is None
    assert compare(before, after, others=[before, after] * 3).day.dimensions[0].sdc is None
    assert compare(before, after, others=others).day.dimensions[0].sdc is not None


@pytest.mark.parametrize(
    ("delta", "sdc", "verdict"),
    [
        (9.46, 9.47, Verdict.BETTER_UNCERTAIN),
        (9.47, 9.47, Verdict.CLEARLY_BETTER),
        (-3, 9.47, Verdict.WORSE_UNCERTAIN),
        (-12, 9.47, Verdict.CLEARLY_WORSE),
        (0, 9.47, Verdict.UNCHANGED),
        (0, None, Verdict.UNCHANGED),
        (12, None, Verdict.NOT_CHECKABLE),
        (None, 9.47, Verdict.TOO_FEW),
    ],
)
def test_the_verdict_on_a_change(delta, sdc, verdict):
    assert verdict_on(delta, sdc) is verdict
    assert verdict_on(delta, sdc, is_comparable=False) is Verdict.NOT_COMPARABLE


def test_the_night_is_compared_where_both_audits_have_one():
    one = audit("a", rate_all(ASKED, [2], [DAY, NIGHT]))
    without = audit("b", rate_all(ASKED, [2], [DAY]))

    assert compare(one, without).night is None
    night = compare(one, audit("c", rate_all(ASKED, [4], [DAY, NIGHT]))).night
    assert night.profile is Profile.NIGHT
    assert night.whole.delta == 50


def test_the_event_module_is_not_compared():
    asked = [*ASKED, *criteria("VER", 3)]
    before, after = (audit(name, rate_all(asked, [2], [DAY]), asked) for name in "ab")
    day = compare(before, after).day

    assert [each.code for each in day.dimensions] == ["SIC", "PFL"]
    assert day.items[0] == PairedItem("SIC-01", "SIC", 1, 2, 2)
    assert len(day.items) == 8


def walked(name, moment, **more):
    return audit(name, rate_all(ASKED, [2], [DAY], more.get("rater", "r1")), day=moment)


def test_the_same_walk_a_year_later_is_comparable():
    before = walked("a", at(2026, 5, 4))
    after = walked("b", at(2027, 5, 11, 15, 50))

    assert obstacles_between(before, after, DAY) == ()
    assert compare(before, after).day.is_comparable


@pytest.mark.parametrize(
    ("moment", "obstacles"),
    [
        (at(2027, 5, 4, 16, 1), (Obstacle.TIME_OF_DAY,)),
        (at(2027, 5, 8), (Obstacle.WEEKDAY,)),
        (at(2027, 5, 9), (Obstacle.WEEKDAY,)),
        (at(2026, 11, 4, zone=WINTER), (Obstacle.SEASON,)),
        (None, (Obstacle.TIME_UNKNOWN,)),
    ],
)
def test_another_time_is_an_obstacle_or_a_remark(moment, obstacles):
    found = obstacles_between(walked("a", at(2026, 5, 4)), walked("b", moment), DAY)

    assert found == obstacles
    assert all(
        each.is_remark == (each in (Obstacle.SEASON, Obstacle.TIME_UNKNOWN)) for each in found
    )


def test_midnight_and_the_turn_of_the_year_are_no_distance():
    before = walked("a", at(2026, 12, 28, 23, 50, WINTER))
    after = walked("b", at(2028, 1, 4, 0, 10, WINTER))

    assert obstacles_between(before, after, DAY) == ()


def test_other_raters_another_place_another_catalogue_and_no_walk_are_obstacles():
    moment = at(2026, 5, 4)
    before, after = walked("a", moment), walked("b", moment)
    strangers = walked("b", moment, rater="r9")
    elsewhere = replace(
        after, audit=replace(after.audit, place_id=PlaceId("p2"), place_type=PlaceType.PARK)
    )
    newer = replace(after, catalogue=replace(after.catalogue, hash="other"))
    at_a_stop = replace(after, answers=tuple(replace(each, stop_id="s1") for each in after.answers))

    assert obstacles_between(before, strangers, DAY) == (Obstacle.RATERS,)
    assert obstacles_between(before, elsewhere, DAY) == (Obstacle.PLACE, Obstacle.PLACE_TYPE)
    assert obstacles_between(before, newer, DAY) == (Obstacle.CATALOGUE,)
    assert obstacles_between(before, at_a_stop, DAY) == (Obstacle.STOPS,)
    assert Obstacle.VISIT_MISSING in obstacles_between(before, after, NIGHT)
    day = compare(before, newer).day
    assert {each.verdict for each in (day.whole, *day.dimensions)} == {Verdict.NOT_COMPARABLE}


def test_where_only_a_consensus_was_noted_the_team_counts():
    moment = at(2026, 5, 4)
    before, after = (walked(name, moment, rater=Consensus) for name in "ab")
    team = [
        replace(each, members=(Member(audit_id=each.audit.id, person_id="p1"),))
        for each in (before, after)
    ]

    assert obstacles_between(before, after, DAY) == (Obstacle.RATERS,)
    assert obstacles_between(*team, DAY) == ()


@given(making.audits())
def test_an_audit_compared_with_itself_is_unchanged(made):
    comparison = compare(made, made)

    for profile in (comparison.day, comparison.night):
        if profile is not None:
            assert all(each.improved == each.worse == 0 for each in profile.dimensions)
            assert all(each.delta in (None, 0) for each in (profile.whole, *profile.dimensions))


@given(making.audits(), making.audits())
def test_the_order_of_time_only_turns_the_sign(first, second):
    second = replace(second, catalogue=first.catalogue)
    there, back = compare(first, second).day, compare(second, first).day

    assert there.obstacles == back.obstacles
    for one, other in zip(there.dimensions, back.dimensions, strict=True):
        assert (one.improved, one.worse) == (other.worse, other.improved)
        if one.delta is not None:
            assert other.delta == pytest.approx(-one.delta)
