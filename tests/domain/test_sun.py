"""Sunset and civil dusk against published tables."""

from datetime import UTC, date, datetime, timedelta

import pytest

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.sun import SAXONY, begins_too_early, evening_of

BERLIN = Position(13.41, 52.52)
DECORAH = Position(-91.79, 43.30)
DRESDEN = Position(13.74, 51.05)

# Published sunsets in Berlin, wall time; the one of December by a planetarium, to the second.
BERLIN_SUNSETS = {
    date(2026, 1, 1): "16:03",
    date(2026, 2, 1): "16:52",
    date(2026, 4, 1): "19:40",
    date(2026, 6, 1): "21:20",
    date(2026, 7, 1): "21:33",
    date(2026, 10, 1): "18:46",
    date(2024, 12, 21): "15:54",
}
# Published for Decorah, Iowa, in September: sunset and the end of civil twilight, UTC-5.
DECORAH_EVENINGS = {1: ("19:41", "20:11"), 12: ("19:22", "19:51"), 22: ("19:04", "19:32")}


def minutes_apart(moment, published):
    hour, minute = map(int, published.split(":"))
    wanted = moment.replace(hour=hour, minute=minute)
    return abs(moment - wanted) / timedelta(minutes=1)


@pytest.mark.parametrize("day", BERLIN_SUNSETS)
def test_sunset_in_berlin_is_the_published_one_in_summer_and_winter_time(day):
    assert minutes_apart(evening_of(day, BERLIN).sunset, BERLIN_SUNSETS[day]) <= 2


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
    elapsed = after.astimezone(UTC) - before.astimezone(UTC)
    assert timedelta(hours=24) < elapsed < timedelta(hours=24, minutes=4)
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
