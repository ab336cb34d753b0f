"""What is seen of a picture that is cut and turned, and where its points come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.areas import LEAST_SIDE, Area
from asskomm_audit.domain.framing import Framing

shares = st.floats(0, 1)
areas = st.builds(Area.between, shares, shares, shares, shares)
framings = st.builds(Framing, areas, st.integers(0, 3))


@given(framings, shares, shares)
def test_a_point_seen_is_found_again_in_the_stored_picture(framing, x, y):
    assert framing.shown(*framing.stored(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(framings)
def test_the_corners_of_the_crop_are_the_corners_of_what_is_seen(framing):
    crop = framing.crop
    corners = {(crop.left, crop.top), (crop.right, crop.bottom)}
    seen = {tuple(round(each, 6) % 1.000001 for each in framing.shown(*point)) for point in corners}
    assert seen <= {(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)}


def test_a_quarter_turn_clockwise_brings_the_upper_left_corner_to_the_right():
    assert Framing(turn=1).shown(0.0, 0.0) == (1.0, 0.0)
    assert Framing(turn=1).size(400, 300) == (300, 400)


@given(framings, areas)
def test_cutting_shows_what_was_chosen_of_what_is_seen(framing, area):
    cut = framing.cut(area)
    for x, y in ((0.0, 0.0), (1.0, 1.0), (0.3, 0.6)):
        seen = framing.shown(*cut.stored(x, y))
        wanted = (area.left + x * area.width, area.top + y * area.height)
        if min(cut.crop.width, cut.crop.height) > 1.01 * LEAST_SIDE:  # else it had to grow
            assert seen == pytest.approx(wanted, abs=1e-6)
    assert cut.turn == framing.turn


@given(framings, st.integers(-4, 4))
def test_turning_goes_round_and_keeps_the_crop(framing, quarters):
    turned = framing.turned(quarters)
    assert turned.turned(-quarters) == framing
    assert turned.crop == framing.crop


@given(framings, st.integers(1, 3000), st.integers(1, 3000))
def test_no_pixel_that_is_half_cut_away_stays(framing, width, height):
    left, top, right, bottom = framing.box(width, height)
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    if right - left > 1:
        assert framing.crop.left * width - 0.001 <= left
        assert right <= framing.crop.right * width + 0.001
    across, down = framing.size(width, height)
    assert {across, down} == {right - left, bottom - top}


def test_a_crop_shows_its_part_alone():
    framing = Framing(Area(0.5, 0.5, 1.0, 1.0))
    assert framing.shown(0.75, 0.5) == (0.5, 0.0)
    assert framing.size(400, 300) == (200, 150)
    assert framing.shown_area(Area(0.0, 0.0, 0.4, 0.4)) is None
    assert framing.shown_area(Area(0.25, 0.5, 0.75, 0.75)) == Area(0.0, 0.0, 0.5, 0.5)
