"""What is seen of a picture that is cut and turned, and where its points come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.areas import Area
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


def test_a_crop_shows_its_part_alone():
    framing = Framing(Area(0.5, 0.5, 1.0, 1.0))
    assert framing.shown(0.75, 0.5) == (0.5, 0.0)
    assert framing.size(400, 300) == (200, 150)
    assert framing.shown_area(Area(0.0, 0.0, 0.4, 0.4)) is None
    assert framing.shown_area(Area(0.25, 0.5, 0.75, 0.75)) == Area(0.0, 0.0, 0.5, 0.5)
