"""Paragraphs in one look: the short way breaks and draws as reportlab does."""

import random

import pypdfium2
import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph

from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Para
from asskomm_audit.reports.tagged.plain import broken
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD, Fonts, clean, coverage, fragments
from asskomm_audit.texts import GERMAN
from tests.reports.structure import structure_of
from tests.reports.tagged.test_tagged import heading, texts, write

WORDS = "Weg und Straßenbeleuchtung, 3 lux – zu dunkel am\u00a0Abend; Öffnung xyz " * 4


class Detour(Para):
    """A paragraph that goes reportlab's way."""

    _draws_only_text = False


def para(text, kind=Para, face=SANS, **more):
    style = ParagraphStyle("", fontName=face, fontSize=9.3, leading=13, **more)
    pieces = fragments(text, style, Fonts(), style.textColor)
    return kind(None, style, frags=pieces, path=(Tag(role="P"),))


def test_lines_are_broken_to_the_bit_as_reportlab_breaks_them():
    dice = random.Random(3)
    words = [*WORDS.split(" "), "Verkehrssicherungspflichtverletzung", "a", ""]
    compared = 0
    for _ in range(300):
        text = " ".join(dice.choices(words, k=dice.randrange(1, 60)))
        first, later = dice.uniform(150, 500), dice.uniform(150, 500)
        one, two = para(text, face=dice.choice((SANS, SANS_BOLD))), para(text)
        two.frags = one.frags
        ours = broken(one.frags[0], one.style, [first, later])
        theirs = Paragraph.breakLines(two, [first, later])
        if ours:
            compared += 1
            assert (ours.kind, ours.lines) == (0, theirs.lines)
            assert (ours.ascent, ours.descent) == (theirs.ascent, theirs.descent)
    assert compared > 200


@pytest.mark.parametrize("text", ["", " ", "Geh\u00adweg " * 20, "x" * 300])
def test_what_must_be_torn_is_left_to_reportlab(text):
    made = para(text)
    assert broken(made.frags[0], made.style, [200, 200]) is None


def letters_of(path):
    """Return each character with its box on the first page, in points."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        return [(page.get_text_range(n, 1), page.get_charbox(n)) for n in range(page.count_chars())]


@pytest.mark.parametrize("alignment", [0, 1, 2])
def test_every_letter_stands_where_reportlab_draws_it(tmp_path, alignment):
    look = {"alignment": alignment, "leftIndent": 20, "rightIndent": 9, "spaceAfter": 6}
    ours, theirs = [
        letters_of(
            write(
                tmp_path / f"{kind.__name__}.pdf",
                [
                    heading("T"),
                    para(WORDS * 3, kind, textColor=HexColor("#aa2211"), **look),
                    para(WORDS[:30], kind, **look),
                ],
            )
        )
        for kind in (Para, Detour)
    ]
    assert [each for each, _ in ours] == [each for each, _ in theirs]
    assert len(ours) > 500
    for (_, here), (_, there) in zip(ours, theirs, strict=True):
        assert here == pytest.approx(there, abs=0.02)


def test_more_characters_than_one_font_holds_are_all_shown(tmp_path):
    letters = sorted(each for each in coverage(SANS) if each.isalpha() and clean(each) == each)
    letters = letters[:400]
    words = ["".join(letters[start : start + 8]) for start in range(0, len(letters), 8)]

    path = write(tmp_path / "a.pdf", [heading("T"), *(para(word) for word in words), para("Ende")])

    shown = texts(path).split()
    assert shown[1:] == [*words, "Ende"]
    assert structure_of(path).faults == []


def test_a_cell_says_its_only_text_itself(tmp_path):
    story = Story(GERMAN, lambda _: None)
    story.chapter("Tabelle")
    story.table([Column("Kopf", 50), Column("Wert", 50)], [["a", "b " * 80], ["c", "d"]], width=200)

    found = structure_of(write(tmp_path / "a.pdf", story.finished()))

    assert found.faults == []
    assert (found.roles["/TD"], found.roles["/TH"], found.roles["/P"]) == (4, 2, 0)
