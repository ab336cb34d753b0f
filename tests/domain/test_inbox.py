"""What new photos probably belong to, and clocks of cameras that are off."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from asskomm_audit.domain.camera_clock import ahead_typed
from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.inbox import (
    Anchor,
    ClockOffset,
    Matcher,
    in_order,
    measured_offsets,
    true_time,
    wall_time,
)
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.likeness import LikenessIndex, distance
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HERE = Position(13.7373, 51.0504)


def photo(number=1, minutes=0.0, source=TimeSource.CAMERA, **values) -> Photo:
    return Photo(
        id=PhotoId(f"photo-{number}"),
        audit_id=AuditId("audit-1"),
        sha256="a",
        source_sha256="b",
        width=4,
        height=3,
        size=12,
        taken_at=NOON + timedelta(minutes=minutes),
        time_source=source,
        **values,
    )


def answer(name, minutes) -> Anchor:
    return Anchor(Kind.ANSWER, name, NOON + timedelta(minutes=minutes))


def north(metres) -> Position:
    return Position(HERE.longitude, HERE.latitude + metres / 111_195)


def test_the_answer_nearest_in_time_is_proposed():
    matcher = Matcher([answer("a", -5), answer("b", 1), answer("c", 30)], {})
    found = matcher.proposal(photo())
    assert (found.anchor.id, found.apart) == ("b", timedelta(minutes=1))


def test_a_photo_long_after_the_walk_belongs_to_nothing():
    assert Matcher([answer("a", -16)], {}).proposal(photo()) is None
    assert Matcher([], {}).proposal(photo()) is None


@pytest.mark.parametrize("source", [TimeSource.FILE, TimeSource.INTAKE])
def test_the_time_of_a_file_says_nothing(source):
    assert Matcher([answer("a", 0)], {}).proposal(photo(source=source)) is None


def test_a_place_nearby_wins_over_an_answer_that_is_minutes_away():
    stop = Anchor(Kind.STOP, "stop", None, north(12))
    far = Anchor(Kind.FINDING, "finding", None, north(25))
    found = Matcher([answer("a", 8), far, stop], {}).proposal(photo(position=HERE))
    assert found.anchor == stop
    assert found.metres == pytest.approx(12, abs=0.1)

    soon = Matcher([answer("a", 2), stop], {}).proposal(photo(position=HERE))
    assert soon.anchor.id == "a"


def test_too_far_is_no_place_unless_the_receiver_was_that_vague():
    stop = Anchor(Kind.STOP, "stop", None, north(45))
    assert Matcher([stop], {}).proposal(photo(position=HERE)) is None
    assert Matcher([stop], {}).proposal(photo(position=HERE, accuracy=60.0)).anchor == stop


def test_a_clock_that_is_ahead_is_measured_by_the_satellites_and_set_right():
    photos = [
        photo(n, minutes=n + 3, satellite_at=NOON + timedelta(minutes=n), camera="X1")
        for n in range(5)
    ]
    offsets = measured_offsets([*photos, photo(9, camera="Y2")])

    assert offsets == {"X1": ClockOffset(timedelta(minutes=3), 5)}
    assert true_time(photos[0], offsets) == NOON
    found = Matcher([answer("a", 0), answer("b", 3)], offsets).proposal(photos[0])
    assert found.anchor.id == "a"


def test_a_clock_off_by_seconds_is_right_and_one_that_jumps_says_nothing():
    late = [photo(n, satellite_at=NOON - timedelta(seconds=4), camera="X1") for n in range(3)]
    assert measured_offsets(late)["X1"].ahead == timedelta()
    jumping = [
        photo(n, satellite_at=NOON - timedelta(minutes=20 * n), camera="X1") for n in range(5)
    ]
    assert measured_offsets(jumping) == {}


def test_times_without_a_zone_and_with_another_one_are_compared():
    naive = photo().taken_at.astimezone().replace(tzinfo=None)
    without = Photo(**{**_fields(photo()), "taken_at": naive})
    summer = Photo(
        **{**_fields(photo()), "taken_at": NOON.astimezone(timezone(timedelta(hours=2)))}
    )
    assert true_time(without, {}) == true_time(summer, {}) == NOON


def _fields(one: Photo) -> dict:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


@pytest.mark.parametrize("year", [1, 9999])
def test_the_first_and_the_last_year_are_told_and_break_nothing(year):
    edge = datetime(year, 1 if year == 1 else 12, 1 if year == 1 else 31, 12, tzinfo=UTC)
    zone = timezone(timedelta(hours=14 if year == 1 else -14))
    one = Photo(**{**_fields(photo()), "taken_at": edge.replace(tzinfo=zone)})
    ahead = timedelta(days=9 if year == 1 else -9)
    assert true_time(one, {"X1": ClockOffset(ahead)}) == edge
    assert ahead_typed(one.taken_at, "12:00:00") is not None
    assert wall_time(edge.replace(tzinfo=zone)).year == year


def test_photos_stand_in_the_order_of_true_time():
    offsets = {"X1": ClockOffset(timedelta(hours=1))}
    late, early = photo(1, minutes=10), photo(2, minutes=60, camera="X1")
    without = Photo(**{**_fields(photo(3)), "taken_at": None})
    assert [each.id for each in in_order([without, late, early], offsets)] == [
        early.id,
        late.id,
        without.id,
    ]


def test_of_two_that_look_alike_the_later_one_is_told():
    first = photo(1, likeness="62434808020c888c")
    again = photo(2, likeness="62434808020c888f")
    other = photo(3, likeness="f0f0f0f0f0f0f0f0")
    plain = photo(4)
    index = LikenessIndex([first, again, other, plain])

    assert index.likest(again) == first
    assert [index.likest(each) for each in (first, other, plain)] == [None] * 3


@pytest.mark.parametrize("bits", [0x3F, 0b1000000100000010000001000000100000010000000])
def test_six_bits_apart_are_found_wherever_they_differ(bits):
    base = 0x62434808020C888C
    first, second = photo(1, likeness=f"{base:016x}"), photo(2, likeness=f"{base ^ bits:016x}")
    assert distance(first.likeness, second.likeness) in (6, 7)
    expected = first if distance(first.likeness, second.likeness) == 6 else None
    assert LikenessIndex([first]).likest(second) == expected


@pytest.mark.parametrize("mangled", ["", "xyz", "62434808020c888", "zz434808020c888c"])
def test_what_is_no_print_is_like_nothing(mangled):
    assert distance(mangled, "62434808020c888c") is None
    assert LikenessIndex([photo(1, likeness=mangled)]).likest(photo(2, likeness=mangled)) is None
