from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import PlanPoint, accuracy_from_errors, distance, is_on_earth
from asskomm_audit.domain.tracks import (
    MOST_POINTS,
    Track,
    TrackPoint,
    TrackSource,
    length,
    points_of,
    points_text,
    split_at_gaps,
    thinned,
)

START = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)


def point(north=0.0, second=None, accuracy=None):
    """Return a point some metres north of the Frauenkirche."""
    at = None if second is None else START + timedelta(seconds=second)
    return TrackPoint(
        position=Position(13.7415, 51.0519 + north / 111_195), at=at, accuracy=accuracy
    )


def track(text, begun_at=START):
    return Track(
        id="t",
        visit_id="v",
        recording="r",
        number=1,
        source=TrackSource.GPX,
        begun_at=begun_at,
        points=text,
    )


def test_distances_are_those_of_the_sphere():
    dresden, leipzig = Position(13.7373, 51.0504), Position(12.3731, 51.3397)
    assert distance(dresden, leipzig) == pytest.approx(100_200, rel=0.005)
    assert distance(dresden, dresden) == 0
    assert distance(Position(0, 0), Position(180, 0)) == pytest.approx(20_015_000, rel=0.001)


def test_two_deviations_make_one_radius_for_95_percent():
    assert accuracy_from_errors(3, 4) == 10


@pytest.mark.parametrize(
    ("longitude", "latitude", "is_one"),
    [(13, 51, True), (0, 0, False), (0, 51, True), (181, 0, False), (1, 91, False)],
)
def test_what_is_a_position(longitude, latitude, is_one):
    assert is_on_earth(longitude, latitude) is is_one


def test_points_come_back_as_they_were_stored():
    points = [point(0, 0, 7.2), point(5, 4.5), point(9, 8)]
    found = points_of(track(points_text(points)))
    assert [each.at for each in found] == [each.at for each in points]
    assert [each.accuracy for each in found] == [7.2, None, None]
    assert all(
        distance(one.position, other.position) < 0.02
        for one, other in zip(points, found, strict=True)
    )


def test_points_without_time_come_back_without_time():
    assert [each.at for each in points_of(track(points_text([point(), point(9)])))] == [None, None]


@given(st.text(max_size=60))
def test_a_text_that_is_no_track_harms_nobody(text):
    points_of(track(text))


def test_standing_still_writes_little():
    still = [point(0.2 * (second % 3), second) for second in range(120)]
    assert len(thinned(still)) == 4


def test_a_silence_of_more_than_a_minute_breaks_the_way():
    points = [point(0, 0), point(5, 5), point(100, 90), point(105, 95)]
    assert [len(each) for each in split_at_gaps(points)] == [2, 2]


def test_long_ways_come_in_pieces():
    points = [point(each, each) for each in range(MOST_POINTS + 1)]
    assert [len(each) for each in split_at_gaps(points)] == [MOST_POINTS, 1]


def test_the_length_is_that_along_the_points():
    assert length([point(0), point(10), point(0)]) == pytest.approx(20, rel=0.01)
    assert length([]) == 0


@pytest.mark.parametrize("text", ["", "0.5", "1.1 0", "a b", "nan 0", "0 0 0"])
def test_a_text_that_is_no_point_of_a_plan_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        PlanPoint.parsed(text)
