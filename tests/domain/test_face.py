"""A town's look: its colour can always be read, and what it leaves out is known."""

from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.contrast import contrast
from asskomm_audit.domain.face import (
    ANNEX,
    BODY,
    USUAL_ORDER,
    Chapter,
    Face,
    Length,
    chapters_of,
    is_colour,
    moved,
    order_of,
)

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(colours)
def test_every_colour_gives_headings_and_a_field_that_can_be_read(colour):
    face = Face(colour=colour)
    assert contrast(face.accent, "#FFFFFF") >= 4.5
    assert contrast(face.dark, "#FFFFFF") >= 11
    assert (face.accent == colour) == face.is_readable


def test_a_colour_that_is_none_gives_the_usual_one():
    assert not is_colour("red")
    assert Face(colour="red").accent == Face().accent


def test_a_short_report_has_the_plan_only():
    short = Face(length=Length.COUNCIL)
    assert [chapter for chapter in Chapter if short.has(chapter)] == [Chapter.PLAN]
    assert not Face(left_out=frozenset({Chapter.PLAN})).has(Chapter.PLAN)


def test_head_and_foot_are_few_short_lines():
    face = Face(head="Stadt\n\n  Amt   1\nStraße\nvier", foot="x" * 200 + "\nzwei")
    assert face.head_lines == ["Stadt", "Amt 1", "Straße"]
    assert len(face.foot_line) == 90


def test_words_of_other_programs_are_no_chapters():
    assert chapters_of(["plan", "anderes"]) == {Chapter.PLAN}


@given(st.lists(st.sampled_from([*Chapter, "anderes"])))
def test_every_stored_order_has_each_chapter_once_and_the_annex_last(words):
    order = order_of(words)
    assert sorted(order) == sorted(Chapter)
    assert set(order[:3]) == set(BODY)
    wished = [each for each in dict.fromkeys(words) if each in BODY]
    assert list(order[: len(wished)]) == wished


@given(st.permutations(list(Chapter)), st.sampled_from(list(Chapter)), st.sampled_from(Chapter))
def test_a_chapter_moves_before_another_of_its_part(words, chapter, before):
    order = moved(order_of(words), chapter, before)
    assert sorted(order) == sorted(Chapter)
    if chapter is not before and (chapter in ANNEX) == (before in ANNEX):
        assert order.index(before) == order.index(chapter) + 1


def test_what_a_report_tells_follows_the_order_and_the_ticks():
    face = Face(
        order=moved(USUAL_ORDER, Chapter.PLAN, Chapter.METHOD), left_out=frozenset({Chapter.PLACES})
    )
    assert face.told(BODY) == [Chapter.PLAN, Chapter.METHOD]
    assert face.told(ANNEX) == list(ANNEX)
