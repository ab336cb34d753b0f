"""Marks: what is let in, and one description that every renderer follows."""

import math
from itertools import pairwise

import pytest
from font_source_sans_pro import font_directory
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId
from asskomm_audit.domain.mark_letters import lines_of, width_of
from asskomm_audit.domain.mark_shapes import (
    LOOKS,
    Disc,
    Letters,
    Line,
    Polygon,
    Ring,
)
from asskomm_audit.domain.marks import (
    LONGEST_TEXT,
    MOST_MARKS,
    Mark,
    MarkColour,
    MarkShape,
    one_line,
    parsed_points,
    points_text,
    sound,
)
from asskomm_audit.domain.markup import Markup, Region

SEEN = {MarkShape.TEXT: "0.5 0.5", MarkShape.PEN: "0.2 0.2 0.4 0.3 0.6 0.2"}


def mark(shape=MarkShape.ARROW, points=None, name="m1", **more) -> Mark:
    points = points or SEEN.get(shape, "0.2 0.2 0.6 0.5")
    return Mark(id=MarkId(name), photo_id=PhotoId("p1"), shape=shape, points=points, **more)


def ops(*marks, framing=None, numbers=None, size=(800, 600)):
    return Markup(marks, framing or Framing(), numbers or {}).ops(*size)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("", MarkShape.ARROW),
        ("0.5", MarkShape.TEXT),
        ("0.5 0.5", MarkShape.ARROW),
        ("0.5 0.5 0.6", MarkShape.PEN),
        ("0 0 1 1 2 2", MarkShape.RECTANGLE),
        ("nan 0.5", MarkShape.TEXT),
        ("inf 0.5", MarkShape.TEXT),
        ("0.5 9", MarkShape.TEXT),
        ("x y", MarkShape.TEXT),
        ("0.1 " * 1002, MarkShape.PEN),
    ],
)
def test_points_that_no_hand_draws_are_refused(text, shape):
    with pytest.raises(ValueError, match=r"(?s).*"):
        parsed_points(text, shape)
    assert sound([mark(shape, text or " ")]) == ()


@given(st.lists(st.tuples(*[st.floats(0, 1)] * 2), min_size=2, max_size=50))
def test_points_come_back_from_their_text(points):
    back = parsed_points(points_text(points), MarkShape.PEN)
    assert all(math.dist(one, other) < 1e-4 for one, other in zip(points, back, strict=True))


def test_only_so_many_marks_are_drawn_and_later_ones_lie_above():
    marks = [mark(name=f"m{n:03}", sort=n) for n in reversed(range(MOST_MARKS + 5))]
    kept = sound(marks)
    assert len(kept) == MOST_MARKS
    assert [each.sort for each in kept] == list(range(MOST_MARKS))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\x00b\u202ec\ud800", "abc"),
        ("eins\n zwei\tdrei", "eins zwei drei"),
        ("a\u0308", "ä"),
        ("x" * 500, "x" * (LONGEST_TEXT - 1) + "…"),
    ],
)
def test_text_is_one_line_without_control_characters(text, line):
    assert one_line(text) == line


@given(st.text(), st.sampled_from(MarkShape), st.floats(), st.sampled_from(MarkColour))
def test_whatever_is_stored_can_be_described(text, shape, weight, colour):
    for op in ops(mark(shape, text=text, weight=weight, colour=colour)):
        if isinstance(op, Letters):
            assert op.text.isprintable()
            assert 0 < op.size < 800
        if isinstance(op, Polygon):
            assert all(math.isfinite(value) for point in op.points for value in point)


@pytest.mark.parametrize("shape", MarkShape)
def test_a_halo_lies_below_every_shape(shape):
    found = ops(mark(shape, text="3 m"))
    look = LOOKS[MarkColour.RED]
    assert found[0].colour == look.halo
    assert look.fill in [op.colour for op in found]
    lines = [op for op in found if isinstance(op, (Line, Ring))]
    widths = {op.colour: op.width for op in lines}
    if lines:
        assert widths[look.halo] > 1.5 * widths[look.fill]


def test_colours_differ_in_grey_and_letters_can_be_read_on_them():
    greys = sorted(_luminance(look.fill) for look in LOOKS.values())
    pairs = pairwise(greys)
    assert min((light + 0.05) / (dark + 0.05) for dark, light in pairs) > 1.4
    assert all(_contrast(look.fill, look.ink) >= 4.5 for look in LOOKS.values())
    assert all(_contrast(look.fill, look.halo) >= 4.5 for look in LOOKS.values())


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_same_picture_in_every_size():
    every = [mark(shape, name=shape.value, text="Hecke") for shape in MarkShape]
    small, large = ops(*every, size=(400, 300)), ops(*every, size=(1600, 1200))
    for one, other in zip(small, large, strict=True):
        if isinstance(one, Line):
            assert other.width == pytest.approx(4 * one.width)
            assert other.points == tuple((4 * x, 4 * y) for x, y in one.points)


def test_text_stays_upright_and_at_its_place_when_the_photo_is_turned():
    words = mark(MarkShape.TEXT, "0.25 0.5", text="Hecke")
    for turn, place in ((0, (200, 300)), (1, (300, 200)), (2, (600, 300)), (3, (300, 600))):
        size = (600, 800) if turn % 2 else (800, 600)
        letters = ops(words, framing=Framing(turn=turn), size=size)[-1]
        assert letters.text == "Hecke"
        assert (letters.centre, letters.base - 0.33 * letters.size) == pytest.approx(place)


def test_what_is_cut_away_is_not_drawn():
    right_half = Framing(Area(0.5, 0.0, 1.0, 1.0))
    text, arrow = mark(MarkShape.TEXT, "0.2 0.5", text="geheim"), mark(name="m2")
    assert ops(text, framing=right_half) == []
    assert ops(arrow, framing=right_half)  # its tip is still there
    assert ops(mark(MarkShape.ARROW, "0.1 0.1 0.3 0.3"), framing=right_half) == []


def test_a_plate_stays_inside_the_picture():
    plate = ops(mark(MarkShape.TEXT, "0.99 0.01", text="Straßenlaterne defekt"))[0]
    assert all(0 <= x <= 800 and 0 <= y <= 600 for x, y in plate.points)


def test_long_texts_go_on_in_further_lines():
    text = "Die Hecke verdeckt den Weg zur Haltestelle auf ganzer Länge"
    found = [op for op in ops(mark(MarkShape.TEXT, text=text)) if isinstance(op, Letters)]
    assert " ".join(op.text for op in found) == text
    assert len(found) > 1
    assert all(width_of(op.text) * op.size < 0.65 * 800 for op in found)
    assert len(lines_of("ein " * 200, 5)) == 4


def test_numbers_show_their_finding_or_the_next_that_is_free():
    marks = [
        mark(MarkShape.NUMBER, name="a", sort=1, finding_id=FindingId("f12")),
        mark(MarkShape.NUMBER, name="b", sort=2),
        mark(MarkShape.NUMBER, name="c", sort=3, finding_id=FindingId("f1")),
        mark(MarkShape.NUMBER, name="d", sort=4, finding_id=FindingId("removed")),
    ]
    markup = Markup(tuple(marks), numbers={FindingId("f12"): 12, FindingId("f1"): 1})
    assert markup.number_texts() == {"a": "12", "b": "2", "c": "1", "d": "3"}
    shown = [op.text for op in markup.ops(800, 600) if isinstance(op, Letters)]
    assert shown == ["12", "2", "1", "3"]


def test_a_number_points_only_where_there_is_room_for_it():
    near = ops(mark(MarkShape.NUMBER, "0.5 0.5 0.51 0.5"))
    far = ops(mark(MarkShape.NUMBER, "0.5 0.5 0.8 0.5"))
    assert [type(op) for op in near] == [Disc, Disc, Letters]
    assert [type(op) for op in far] == [Polygon, Polygon, Disc, Disc, Letters]


@pytest.mark.parametrize(
    ("points", "region"),
    [
        ("0.9 0.9 0.1 0.1", Region.TOP_LEFT),
        ("0.1 0.1 0.5 0.5", Region.MIDDLE),
        ("0.1 0.1 1.4 0.5", Region.RIGHT),
    ],
)
def test_an_arrow_is_where_it_points_to(points, region):
    (seen,) = Markup((mark(points=points),)).seen()
    assert seen.region is region


def test_widths_of_letters_are_those_of_the_face():
    face = ImageFont.truetype(f"{font_directory}/SourceSansPro-Semibold.ttf", 1000)
    for letter in map(chr, range(32, 0x180)):
        if letter.isprintable():  # no plate is too small for its text
            assert width_of(letter) >= face.getlength(letter) / 1000 - 0.09
    text = "Größe: 3,20 m – „Straßenlaterne“ fehlt … (Nordseite)"
    assert width_of(text) == pytest.approx(face.getlength(text) / 1000, rel=0.03)
