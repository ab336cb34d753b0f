"""Moving and sizing marks: inside the picture, back again, and hit where they are seen."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.mark_editing import (
    dragged,
    drawn,
    handles,
    is_hit,
    moved,
    placed,
    sized,
    snapped,
    thinned,
)
from asskomm_audit.domain.mark_shapes import Figure, Room, ops_of
from asskomm_audit.domain.marks import (
    MOST_POINTS,
    MarkColour,
    MarkShape,
    parsed_points,
    points_text,
)

share = st.floats(0, 1)
by = st.floats(-2, 2)
ROOM = Room(800, 600)


def inside(points) -> bool:
    return all(-1e-9 <= value <= 1 + 1e-9 for point in points for value in point)


@given(st.sampled_from(MarkShape), by, by)
def test_what_is_moved_stays_inside_and_keeps_its_form(shape, across, down):
    before = placed(shape)
    after = moved(before, across, down)
    assert inside(after)
    gaps = {
        (round(x2 - x1, 9), round(y2 - y1, 9))
        for (x1, y1), (x2, y2) in zip(before, after, strict=True)
    }
    assert len(gaps) == 1


@given(st.sampled_from(MarkShape), by, by)
def test_what_is_sized_stays_inside_and_can_still_be_drawn(shape, across, down):
    after = sized(shape, placed(shape), across, down)
    assert inside(after)
    assert parsed_points(points_text(after), shape)
    assert after[0] == placed(shape)[0] or shape is MarkShape.PEN


@given(st.sampled_from(MarkShape), st.integers(0, 3), share, share)
def test_a_handle_that_is_dragged_and_back_leaves_the_mark_as_it_was(shape, at, x, y):
    before = placed(shape)
    places = handles(shape, before)
    if not places:
        assert shape is MarkShape.TEXT
        return
    at %= len(places)
    there = dragged(shape, before, at, (x, y))
    assert inside(there)
    moved_to = min(range(len(places)), key=lambda n: math.dist(handles(shape, there)[n], (x, y)))
    if min(abs(x - px) for px, _ in places) < 0.05 or min(abs(y - py) for _, py in places) < 0.05:
        return  # squeezed flat: what was lost does not come back
    back = dragged(shape, there, moved_to, places[at])
    for one, other in zip(sorted(handles(shape, back)), sorted(places), strict=True):
        assert one == pytest.approx(other, abs=1e-6)


def test_further_marks_do_not_lie_on_the_first_one():
    for shape in MarkShape:
        assert placed(shape, 1) != placed(shape, 0)
        assert inside(placed(shape, 99))


@pytest.mark.parametrize(
    ("shape", "point", "snaps_to"),
    [
        (MarkShape.ARROW, (100, 7), (100, 0)),
        (MarkShape.MEASURE, (100, 90), (95, 95)),
        (MarkShape.NUMBER, (-3, -50), (0, -50)),
        (MarkShape.ELLIPSE, (100, -30), (100, -100)),
        (MarkShape.RECTANGLE, (-20, 60), (-60, 60)),
    ],
)
def test_lines_snap_to_45_degrees_and_boxes_to_squares(shape, point, snaps_to):
    assert snapped(shape, (0, 0), point) == pytest.approx(snaps_to)


def test_a_line_keeps_its_way_with_few_points():
    circle = [(0.5 + 0.3 * math.cos(n / 500), 0.5 + 0.3 * math.sin(n / 500)) for n in range(3000)]
    kept = thinned(circle)
    assert 10 < len(kept) < 100
    assert all(min(math.dist(each, other) for other in circle) < 1e-9 for each in kept)
    scribble = [(n % 2, n / 5000) for n in range(5000)]
    assert len(thinned(scribble)) <= MOST_POINTS
    assert len(drawn(MarkShape.PEN, [(0.5, 0.5)])) == 2


def _is_hit(shape, points, at, text="Hecke"):
    pixels = tuple((x * 800, y * 600) for x, y in points)
    return is_hit(ops_of(Figure(shape, pixels, text, MarkColour.RED, 1.0), ROOM), at, 5)


@pytest.mark.parametrize("shape", [MarkShape.RECTANGLE, MarkShape.ELLIPSE])
def test_boxes_are_hit_on_their_line_and_not_inside(shape):
    box = ((0.25, 0.25), (0.75, 0.75))
    assert _is_hit(shape, box, (200, 300))
    assert _is_hit(shape, box, (404, 148))
    assert not _is_hit(shape, box, (400, 300))
    assert not _is_hit(shape, box, (100, 100))


def test_text_and_numbers_are_hit_on_their_plates_and_lines_along_them():
    assert _is_hit(MarkShape.TEXT, ((0.5, 0.5),), (425, 305))
    assert not _is_hit(MarkShape.TEXT, ((0.5, 0.5),), (400, 360))
    assert _is_hit(MarkShape.NUMBER, ((0.5, 0.5),), (410, 310))
    assert _is_hit(MarkShape.ARROW, ((0.1, 0.1), (0.9, 0.9)), (400, 303))
    assert not _is_hit(MarkShape.ARROW, ((0.1, 0.1), (0.9, 0.9)), (400, 400))
    assert _is_hit(MarkShape.PEN, ((0.1, 0.1), (0.5, 0.1), (0.5, 0.9)), (402, 300))
