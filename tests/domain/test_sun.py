"""Sunset and civil dusk against published tables."""

from datetime import UTC, date, datetime, timedelta

import pytest

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.sun import SAXONY, begins_too_early, evening_of

BERLIN = Position(13.41, 52.52)
DECORAH = Position(-91.79, 43.30)
DRESDEN = Position(13.74, 51.05)

# Published sunsets of the first of each month in Berlin, wall time of 2026.
BERLIN_SUNSETS = [
    "16:03",
    "16:52",
    "17:45",
    "19:40",
    "20:32",
    "21:20",
    "21:33",
    "21:01",
    "19:57",
    "18:46",
    "16:39",
    "15:58",
]  # fmt: skip
# Published for Decorah, Iowa, in September: sunset and the end of civil twilight, UTC-5.
DECORAH_EVENINGS = {1: ("19:41", "20:11"), 12: ("19:22", "19:51"), 22: ("19:04", "19:32")}


def minutes_apart(moment, published):
    hour, minute = map(int, published.split(":"))
    wanted = moment.replace(hour=hour, minute=minute)
    return abs(moment - wanted) / timedelta(minutes=1)


@pytest.mark.parametrize(("month", "published"), list(enumerate(BERLIN_SUNSETS, 1)))
def test_sunset_in_berlin_is_the_published_one_in_summer_and_winter_time(month, published):
    sunset = evening_of(date(2026, month, 1), BERLIN).sunset
    assert minutes_apart(sunset, published) <= 2


@pytest.mark.parametrize("day", DECORAH_EVENINGS)
def test_sunset_and_civil_dusk_overseas_are_the_published_ones(day):
    evening = evening_of(date(2025, 9, day), DECORAH)
    zone = timedelta(hours=-5)
    for moment, published in zip(
        (evening.sunset, evening.dusk), DECORAH_EVENINGS[day], strict=True
    ):
        local = (moment.astimezone(UTC) + zone).replace(tzinfo=UTC)
        assert minutes_apart(local, published) <= 2


def test_without_a_position_it_is_saxony_s_centre():
    assert evening_of(date(2026, 11, 21)) == evening_of(date(2026, 11, 21), SAXONY)


def test_on_the_days_the_clocks_change_the_wall_time_jumps_an_hour():
    before, after = (evening_of(date(2026, 3, day), DRESDEN).sunset for day in (28, 29))
    assert (before.utcoffset(), after.utcoffset()) == (timedelta(hours=1), timedelta(hours=2))
    assert timedelta(hours=24) < after - before < timedelta(hours=24, minutes=4)
    assert after.hour - before.hour == 1
    autumn = [evening_of(date(2026, 10, day), DRESDEN).sunset for day in (24, 25)]
    assert [each.utcoffset() for each in autumn] == [timedelta(hours=2), timedelta(hours=1)]


def test_in_the_far_north_the_sun_may_not_set():
    evening = evening_of(date(2026, 6, 21), Position(25.8, 71.1))
    assert (evening.sunset, evening.dusk) == (None, None)


def test_civil_dusk_comes_after_sunset_all_year():
    for day in range(365):
        evening = evening_of(date(2026, 1, 1) + timedelta(days=day))
        gap = evening.dusk - evening.sunset
        assert timedelta(minutes=30) < gap < timedelta(minutes=50)


@pytest.mark.parametrize(
    ("begun_at", "too_early"),
    [
        ("2026-11-21T16:20+01:00", True),
        ("2026-11-21T17:30+01:00", False),
        ("2026-06-21T21:45+02:00", True),
        ("2026-06-21T22:30+02:00", False),
        ("2026-06-22T00:30+02:00", False),
        ("2026-06-22T09:30+02:00", True),
    ],
)
def test_a_night_visit_before_civil_dusk_begins_too_early(begun_at, too_early):
    assert begins_too_early(datetime.fromisoformat(begun_at), DRESDEN) is too_early
