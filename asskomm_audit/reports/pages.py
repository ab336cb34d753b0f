"""What every page carries besides its text: the cover's field, page head and page foot."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from asskomm_audit.reports import style
from asskomm_audit.reports.content import Report
from asskomm_audit.reports.letterhead import arms_of
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.template import Margins, TaggedDocument
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD, brief
from asskomm_audit.texts import Texts

Foot: TypeAlias = Callable[[Any, float, Margins], None]
"""Draws a page's foot on a canvas: told the page's width and its margins."""

_SIZE = 8.2
_ARMS, _AROUND, _ARMS_TOP = 74, 6, 62  # points: their longer edge, the white, from the top
_BELOW = 11  # points from the words about the edition to the town's own line


def add_layouts(
    document: TaggedDocument, report: Report, story: Story, first: str = "cover"
) -> None:
    """Add cover, page and wide page; their names are what Story.new_page takes.

    `first` is the layout of the first page.
    """
    title = story.fonts.line(brief(report.title, 90))
    looks = style.Looks(report.face)
    foot = partial(
        _draw_foot,
        texts=report.texts,
        edition=report.edition,  # asks every finding
        line=story.fonts.line(report.face.foot_line),
    )
    frame = partial(_draw_page, kind=report.kind, title=title, foot=foot)
    cover = partial(
        _draw_cover, foot=foot, looks=looks, arms=arms_of(report.face), band=story.cover_band
    )
    layouts = {
        "cover": partial(document.add_layout, "cover", style.COVER, cover),
        "page": partial(
            document.add_layout, "page", style.PAGE, partial(frame, margins=style.PAGE)
        ),
        "wide": partial(
            document.add_layout, "wide", style.WIDE, partial(frame, margins=style.WIDE), wide=True
        ),
    }
    for name in sorted(layouts, key=lambda name: name != first):
        layouts[name]()


def add_page_layout(
    document: TaggedDocument, story: Story, title: str, kind: str, edition: str
) -> None:
    """Add the page of a document that has no other: head, text, and foot with `edition`."""
    own = story.fonts.line(story.face.foot_line)
    foot = partial(_draw_foot, texts=story.texts, edition=edition, line=own)
    line = story.fonts.line(brief(title, 90))
    frame = partial(_draw_page, kind=kind, title=line, foot=foot, margins=style.PAGE)
    document.add_layout("page", style.PAGE, frame)


def _draw_cover(
    canvas: Any,
    width: float,
    height: float,
    *,
    foot: Foot,
    looks: style.Looks,
    arms: Jpeg | None,
    band: float,
) -> None:
    bottom = height - band
    with canvas.artifact("/Type /Background"):
        canvas.setFillColor(looks.dark)
        canvas.rect(0, bottom, width, band, stroke=0, fill=1)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(0, bottom, width, band)
        canvas.clipPath(path, stroke=0)
        canvas.setStrokeColor(looks.accent)
        for ring in range(9):
            canvas.setLineWidth(1.1 - 0.09 * ring)
            canvas.circle(width - 30, bottom - 20, 60 + 46 * ring, stroke=1, fill=0)
        canvas.restoreState()
        canvas.setFillColor(looks.accent)
        canvas.rect(0, bottom - 5, width, 5, stroke=0, fill=1)
        if arms:
            _draw_arms(canvas, arms, width - style.COVER.right, height - _ARMS_TOP)
    foot(canvas, width, style.COVER)


def _draw_arms(canvas: Any, arms: Jpeg, right: float, top: float) -> None:
    """Draw the arms on a white field; whose they are is said in the head."""
    width, height = arms.upright_size
    scale = min(_ARMS / width, _ARMS / height)
    width, height = width * scale, height * scale
    left, bottom = right - width - 2 * _AROUND, top - height - 2 * _AROUND
    canvas.setFillColor(style.ON_DARK)
    canvas.roundRect(left, bottom, right - left, top - bottom, 4, stroke=0, fill=1)
    canvas.photo(arms, left + _AROUND, bottom + _AROUND, width, height)


def _draw_page(
    canvas: Any,
    width: float,
    height: float,
    *,
    kind: str,
    title: str,
    foot: Foot,
    margins: Margins,
) -> None:
    right, y = width - margins.right, height - margins.top + 26
    with canvas.artifact("/Type /Pagination /Subtype /Header"):
        canvas.setFont(SANS, _SIZE)
        canvas.setFillColor(style.MUTED)
        canvas.drawString(margins.left, y, title)
        canvas.drawRightString(right, y, kind)
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(margins.left, y - 7, right, y - 7)
    foot(canvas, width, margins)


def _draw_foot(
    canvas: Any, width: float, margins: Margins, *, texts: Texts, edition: str, line: str
) -> None:
    y = margins.bottom - 30
    words = texts.translate("Report", "Seite {seite} von {seiten}")
    page = canvas.getPageNumber()
    with canvas.artifact("/Type /Pagination /Subtype /Footer"):
        if edition:
            canvas.setFont(SANS_BOLD, _SIZE)
            canvas.setFillColor(style.WARNING)
            canvas.drawString(margins.left, y, edition)
        canvas.setFillColor(style.MUTED)
        if line:
            canvas.setFont(SANS, _SIZE)
            canvas.drawString(margins.left, y - _BELOW if edition else y, line)

        def number(total: int) -> str:
            return words.format(seite=page, seiten=total)

        canvas.late_text(number, width - margins.right, y, SANS, _SIZE)
