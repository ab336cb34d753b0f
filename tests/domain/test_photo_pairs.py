"""Pairs by place, direction and time: what is proposed, in which order, and what never is."""

from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.alignment import (
    WHOLE,
    corners_text,
    fitting,
    is_usable,
    moved,
    parsed_corners,
)
from asskomm_audit.domain.photo_pairs import (
    PairState,
    PhotoPair,
    Sighting,
    partners_of,
    proposal_of,
    proposals,
)
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position

HERE = Position(12.9, 51.3)
METRE = 1 / 111_195  # degrees of latitude
MAY = date(2026, 5, 12)
NOVEMBER = date(2026, 11, 21)


def north(metres: float) -> Position:
    return Position(HERE.longitude, HERE.latitude + metres * METRE)


def seen(key: str, day: date = MAY, hour: int = 10, **more) -> Sighting:
    direction = more.pop("direction", None)
    camera = more.pop("source", TimeSource.CAMERA)
    photo = Photo(
        id=key,
        audit_id=more.pop("audit", f"audit-{day}"),
        sha256=key,
        source_sha256=key,
        width=4,
        height=3,
        size=1,
        taken_at=datetime(day.year, day.month, day.day, hour, tzinfo=UTC),
        time_source=camera,
        direction=direction,
    )
    return Sighting(photo=photo, place_id="place", held_on=more.pop("held", day), **more)


def test_a_near_photo_of_the_later_audit_is_the_after_whichever_comes_first():
    old, new = seen("b", position=HERE), seen("a", NOVEMBER, position=north(12))
    for one, other in ((old, new), (new, old)):
        found = proposal_of(one, other)
        assert (found.before, found.after) == (old, new)
        assert found.metres == pytest.approx(12, abs=0.1)
        assert found.pair == PhotoPair(before_id="b", after_id="a")


@pytest.mark.parametrize(("metres", "is_pair"), [(14.9, True), (15.1, False)])
def test_15_metres_are_the_limit_where_nothing_else_speaks_for_a_pair(metres, is_pair):
    found = proposal_of(seen("b", position=HERE), seen("a", NOVEMBER, position=north(metres)))
    assert (found is not None) == is_pair


@pytest.mark.parametrize("same", [{"stop_id": "s1"}, {"criterion": "LIC-01"}])
def test_the_same_stop_or_criterion_makes_a_pair_unless_positions_speak_against_it(same):
    assert proposal_of(seen("b", **same), seen("a", NOVEMBER, **same))
    near, far = north(40), north(80)
    assert proposal_of(seen("b", position=HERE, **same), seen("a", NOVEMBER, position=near, **same))
    assert not proposal_of(
        seen("b", position=HERE, **same), seen("a", NOVEMBER, position=far, **same)
    )


@pytest.mark.parametrize(
    ("one", "other", "is_pair"),
    [(350, 15, True), (350, 20, True), (350, 21, False), (90, None, True), (10, 190, False)],
)
def test_directions_differ_by_30_degrees_at_most_where_both_are_known(one, other, is_pair):
    before = seen("b", position=HERE, direction=one)
    after = seen("a", NOVEMBER, position=HERE, direction=other)
    assert (proposal_of(before, after) is not None) == is_pair


def test_within_one_audit_a_day_lies_between_and_other_places_never_pair():
    before = seen("b", position=HERE, audit="x")
    same_day = seen("a", hour=23, position=HERE, audit="x")
    next_day = seen("c", MAY + timedelta(days=1), position=HERE, audit="x")
    assert proposal_of(before, same_day) is None
    assert proposal_of(before, next_day).after is next_day
    elsewhere = Sighting(photo=next_day.photo, place_id="other", held_on=NOVEMBER, position=HERE)
    assert proposal_of(before, elsewhere) is None


def test_a_camera_that_lies_about_its_year_does_not_turn_the_pair_round():
    old = seen("b", date(2027, 1, 1), held=MAY, audit="first", position=HERE)
    new = seen("a", NOVEMBER, position=HERE)
    assert proposal_of(new, old).before is old


def test_more_that_speaks_for_a_pair_comes_first_and_the_order_never_depends_on_the_input():
    before = seen("b", position=HERE, stop_id="s", criterion="LIC-01", direction=10)
    best = seen("z", NOVEMBER, position=HERE, stop_id="s", criterion="LIC-01", direction=12)
    night = seen("y", NOVEMBER, 22, position=HERE, stop_id="s", criterion="LIC-01", direction=12)
    near = seen("x", NOVEMBER, position=north(5))
    twin = seen("w", NOVEMBER, position=north(5))
    for order in permutations((best, night, near, twin)):
        found = [each.after.photo.id for each in partners_of(before, order)]
        assert found == ["z", "y", "w", "x"]


def test_each_photo_is_proposed_once_and_what_is_decided_is_not_proposed_again():
    olds = [seen("b1", position=HERE), seen("b2", position=north(8))]
    news = [seen("a1", NOVEMBER, position=north(7)), seen("a2", NOVEMBER, position=HERE)]
    found = proposals([*olds, *news], [])
    assert [(p.before.photo.id, p.after.photo.id) for p in found] == [("b1", "a2"), ("b2", "a1")]

    no = PhotoPair(before_id="b1", after_id="a2", state=PairState.DISMISSED)
    found = proposals([*olds, *news], [no])
    assert [(p.before.photo.id, p.after.photo.id) for p in found] == [("b2", "a1")]

    yes = PhotoPair(before_id="b1", after_id="a1")
    found = proposals([*olds, *news], [yes])
    assert [(p.before.photo.id, p.after.photo.id) for p in found] == [("b2", "a2")]


CORNER = st.floats(-0.4, 0.4)


@given(st.lists(CORNER, min_size=8, max_size=8))
def test_corners_come_back_as_they_were_stored_or_are_refused(shifts):
    quad = tuple(
        (x + dx, y + dy) for (x, y), dx, dy in zip(WHOLE, shifts[::2], shifts[1::2], strict=True)
    )
    if is_usable(quad):
        back = parsed_corners(corners_text(quad))
        assert back == tuple(pytest.approx(point, abs=1e-5) for point in quad)
    else:
        with pytest.raises(ValueError, match=r"."):
            corners_text(quad)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0 0 1 0 1 1",
        "0 0 1 0 1 1 0 nan",
        "0 0 1 1 1 0 0 1",
        "0 0 9 0 9 9 0 9",
        "a b c d e f g h",
    ],
)
def test_corners_that_span_no_picture_are_refused(text):
    with pytest.raises(ValueError, match=r"."):
        parsed_corners(text)


def test_a_corner_stops_where_the_picture_would_fold():
    assert moved(WHOLE, 0, 0.1, -0.2)[0] == (0.1, -0.2)
    assert moved(WHOLE, 0, 1.5, 1.5) == WHOLE


def test_an_upright_photo_fits_into_the_middle_of_a_wide_one():
    quad = fitting((400, 300), (300, 400))
    assert quad[0] == pytest.approx((0.21875, 0))
    assert quad[2] == pytest.approx((0.78125, 1))
