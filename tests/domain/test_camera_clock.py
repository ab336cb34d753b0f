"""What somebody reads off a clock on a photo says how far the camera is ahead."""

from datetime import UTC, datetime, timedelta

import pytest

from asskomm_audit.domain.camera_clock import ahead_typed

NOON = datetime(2026, 11, 21, 12).astimezone()


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("12:05:00", -5),
        ("11.50", 10),
        ("0:10", -730 + 1440),
        ("25:00", None),
        ("14:3", None),
        ("", None),
        ("gestern 12:00", None),
    ],
)
def test_a_time_alone_is_less_than_half_a_day_off(typed, minutes):
    expected = None if minutes is None else timedelta(minutes=minutes)
    assert ahead_typed(NOON, typed) == expected


@pytest.mark.parametrize(
    "typed",
    ["23.11.2026 12:30:00", "2026-11-23 12:30", "23 Nov 2026  12:30:00", "23.11.2026, 12:30:00"],
)
def test_with_the_day_a_camera_may_be_any_time_off(typed):
    assert ahead_typed(NOON, typed) == -timedelta(days=2, minutes=30)


@pytest.mark.parametrize("typed", ["31.02.2026 12:00", "1 Foo 2026 12:00", "0.0.0000 12:00"])
def test_a_day_that_is_none_is_not_taken(typed):
    assert ahead_typed(NOON, typed) is None


def test_the_zone_of_the_photo_does_not_matter():
    assert ahead_typed(NOON.astimezone(UTC), "12:00") == timedelta()
