"""Which criteria count by day and by night, and where their values come from."""

import pytest

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Mode
from asskomm_audit.domain.items import (
    Item,
    NightGap,
    Profile,
    everyday,
    in_profile,
    items_of,
    night_gap,
    night_share,
)
from asskomm_audit.domain.teams import team_values
from tests.domain.making import (
    NOT_APPLICABLE,
    NOT_ASSESSABLE,
    OPEN,
    RATED,
    answer,
    criterion,
    snapshot,
)

DAY, NIGHT, DESK = VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK


@pytest.mark.parametrize(
    ("mode", "by_day", "by_night"),
    [
        (Mode.DAY, True, True),
        (Mode.DAY_ONLY, True, False),
        (Mode.DAY_NIGHT, True, True),
        (Mode.DAY_NIGHT_TALK, True, True),
        (Mode.DAY_TALK, True, True),
        (Mode.DAY_DESK, True, True),
        (Mode.NIGHT, False, True),
        (Mode.NIGHT_DESK, False, True),
        (Mode.DESK, True, True),
        (Mode.TALK, True, True),
        (Mode.DESK_TALK, True, True),
    ],
)
def test_the_mode_decides_about_the_profiles(mode, by_day, by_night):
    made = criterion("SIC-01", mode)

    assert in_profile(made, Profile.DAY) is by_day
    assert in_profile(made, Profile.NIGHT) is by_night


@pytest.mark.parametrize(
    ("mode", "by_day", "by_night"),
    [
        (Mode.DAY, (4, DAY), (4, DAY)),  # carried over
        (Mode.DAY_TALK, (4, DAY), (4, DAY)),
        (Mode.DAY_NIGHT, (4, DAY), (1, NIGHT)),
        (Mode.DAY_NIGHT_TALK, (4, DAY), (1, NIGHT)),
        (Mode.DESK, (2, DESK), (2, DESK)),
        (Mode.DESK_TALK, (2, DESK), (2, DESK)),
    ],
)
def test_a_profile_takes_its_values_from_the_right_visit(mode, by_day, by_night):
    asked = [criterion("SIC-01", mode)]
    made = snapshot(
        asked,
        [
            answer("SIC-01", 4, kind=DAY),
            answer("SIC-01", 1, kind=NIGHT),
            answer("SIC-01", 2, kind=DESK),
        ],
    )

    assert items_of(made, Profile.DAY) == (Item(asked[0], RATED, *by_day),)
    assert items_of(made, Profile.NIGHT) == (Item(asked[0], RATED, *by_night),)


@pytest.mark.parametrize("walk", [OPEN, NOT_ASSESSABLE])
def test_desk_or_talk_may_supply_what_the_walk_did_not(walk):
    made = snapshot(
        [criterion("SIC-01", Mode.DAY_TALK), criterion("SIC-02")],
        [
            answer("SIC-01", walk),
            answer("SIC-01", 3, kind=DESK),
            answer("SIC-02", walk),
            answer("SIC-02", 3, kind=DESK),
        ],
    )

    assert [(each.level, each.source) for each in items_of(made, Profile.DAY)] == [
        (3, DESK),
        (None, DAY),
    ]


def test_answers_to_criteria_that_are_not_asked_do_not_count():
    made = snapshot([criterion("SIC-01")], [answer("SIC-99", 0)])

    assert [(each.criterion.id, each.state) for each in items_of(made, Profile.DAY)] == [
        ("SIC-01", OPEN)
    ]


def test_the_event_module_is_not_everyday():
    made = snapshot([criterion("VER-01"), criterion("SIC-01")])

    assert [each.criterion.id for each in everyday(items_of(made, Profile.DAY))] == ["SIC-01"]


def test_the_night_share_weighs_what_is_rated_at_night():
    asked = [
        criterion("SIC-01", Mode.NIGHT, 3),
        criterion("SIC-02", Mode.DAY_NIGHT, 2),
        criterion("SIC-03", Mode.NIGHT, 1),
        criterion("SIC-04", Mode.DAY, 3),
        criterion("VER-01", Mode.NIGHT, 3),
    ]
    answers = [
        answer("SIC-01", 2, kind=NIGHT),
        answer("SIC-02", NOT_ASSESSABLE, kind=NIGHT),
        answer("SIC-03", NOT_APPLICABLE, kind=NIGHT),
        answer("SIC-04", 2, kind=DAY),
    ]

    assert night_share(asked, team_values(snapshot(asked, answers))) == pytest.approx(3 / 5)
    assert night_share(asked, {}) == 0


def test_the_night_gap_compares_only_what_was_rated_twice():
    asked = [
        criterion("SIC-01", Mode.DAY_NIGHT, 3),
        criterion("SIC-02", Mode.DAY_NIGHT, 1),
        criterion("SIC-03", Mode.DAY_NIGHT, 3),
        criterion("SIC-04", Mode.DAY),
        criterion("VER-01", Mode.DAY_NIGHT),
    ]
    answers = [answer(each.id, 4) for each in asked]
    answers += [
        answer("SIC-01", 2, kind=NIGHT),
        answer("SIC-02", 4, kind=NIGHT),
        answer("SIC-04", 0, kind=NIGHT),
        answer("VER-01", 0, kind=NIGHT),
    ]

    gap = night_gap(asked, team_values(snapshot(asked, answers)))

    assert gap == NightGap(points=-37.5, items=2)
    assert night_gap(asked, {}) is None
