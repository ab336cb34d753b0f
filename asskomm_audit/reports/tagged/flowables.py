"""The building blocks of a document, each of which knows its place in the structure."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from reportlab.graphics import renderPDF, shapes
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph

from asskomm_audit.reports.tagged.entered import marked_through
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.plain import broken, drawn, is_drawn_plain, is_plain
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.text import SANS, clean

shapes.STATE_DEFAULTS["fontName"] = SANS  # else every drawing names a face that is not embedded

Path: TypeAlias = tuple[Tag, ...]
"""Where a flowable stands in the structure, from the outermost element in."""

Over: TypeAlias = Callable[[Any, float, float], None]
"""Draws onto a canvas over a picture of some width and height."""

_NUMBER_WIDTH = 28


class Para(Paragraph):
    """A paragraph of ready fragments at `path`; reportlab splits it over pages."""

    canv: Any  # a TaggedCanvas
    blPara: Any  # noqa: N815 - reportlab's name
    bullet: tuple[Tag, str] | None = None
    _draws_only_text = True  # and neither a bookmark nor anything beside it
    _wrapped_at: float | None = None  # the width of the lines in blPara

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803 - reportlab's name
        frags: Any = None,
        path: Path = (),
    ) -> None:
        super().__init__(text, style, bulletText, frags)  # type: ignore[arg-type]  # None: frags are given
        self.path = path

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size; lines are broken once for each width, though tables ask often."""
        if self._wrapped_at != aW or not hasattr(self, "blPara"):  # splitting drops the lines
            super().wrap(aW, aH)
            self._wrapped_at = aW
        return self.width, self.height

    def breakLines(self, width: Any) -> Any:
        """Return the lines, by the short way where one face and look is all there is."""
        if len(self.frags) == 1 and not self.bulletText and is_plain(self.style):
            lines = broken(self.frags[0], self.style, width)
            if lines:
                return lines
        return super().breakLines(width)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803
        """Draw at a place; plain text without reportlab's detours."""
        bullets = self.bullet or self.bulletText
        if (
            self._draws_only_text
            and not bullets
            and is_plain(self.style)
            and is_drawn_plain(self.blPara)
        ):
            operators = drawn(canvas.looks, self, x, y)
            if operators:
                canvas.put_text(self.path, operators)
                return
        super().drawOn(canvas, x, y, _sW)  # type: ignore[call-arg]  # the published types are short

    def split(self, availWidth: float, availheight: float) -> list[Any]:  # noqa: N803
        """Return pieces that belong to the same element; the first keeps the bullet."""
        parts: list[Any] = super().split(availWidth, availheight)
        for part in parts:
            part.path = self.path
        if parts:
            parts[0].bullet = self.bullet
        return parts

    def beginText(self, x: float, y: float) -> PDFTextObject:
        """Return the text object to draw with."""
        return self.canv.beginText(x, y)

    def draw(self) -> None:
        """Draw the bullet and the text, each in its element."""
        *outer, own = self.path
        with self.canv.tagged(*outer):
            self._draw_bullet()
            with self.canv.tagged(own):
                if self.blPara.kind == 0 and self.blPara.link:
                    self._draw_as_link(own)
                else:
                    super().draw()

    def _draw_bullet(self) -> None:
        if not self.bullet:
            return
        tag, sign = self.bullet
        style: Any = self.style
        with self.canv.tagged(tag):
            self.canv.setFont(SANS, style.fontSize)
            self.canv.setFillColor(style.textColor)
            self.canv.drawString(max(style.leftIndent - 11, 0), self.height - style.fontSize, sign)

    def _draw_as_link(self, own: Tag) -> None:
        """Draw a paragraph that is one link as a whole: reportlab does not announce it."""
        tag = own.link("whole")
        with self.canv.tagged(tag) as link:
            self.canv.expect_link(link, " ".join(self.blPara.lines[0][1]), len(self.blPara.lines))
            super().draw()


class Heading(Para):
    """A heading that is also a bookmark and an outline entry."""

    level = 1
    key: str | None = None
    title = ""
    _draws_only_text = False

    def split(self, availWidth: float, availheight: float) -> list[Any]:  # noqa: N803
        """Return pieces; only the first is the bookmark."""
        parts = super().split(availWidth, availheight)
        for index, part in enumerate(parts):
            part.level, part.title = self.level, self.title
            part.key = self.key if index == 0 else None
        return parts

    def draw(self) -> None:
        """Set the bookmark and draw the text."""
        if self.key:
            with self.canv.tagged(*self.path) as heading:
                self.canv.bookmark(self.key, self.title, self.level - 1, self.height, heading)
        super().draw()


class TocLine(Para):
    """One line of the table of contents: a link with dots and a page number."""

    key = ""
    title = ""  # may say by marks what was entered
    words: Path = ()  # the text's own element within the link, where it needs one
    full_width = 0.0
    _draws_only_text = False

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Leave room for the page number."""
        _, height = super().wrap(aW - _NUMBER_WIDTH, aH)
        self.full_width = aW
        return aW, height

    def split(self, availWidth: float, availheight: float) -> list[Any]:  # noqa: N803, ARG002
        """Never split: the line is short."""
        return []

    def draw(self) -> None:
        """Draw text, dots and the number, all in one Link."""
        canvas, style = self.canv, self.style
        with canvas.tagged(*self.path) as link:
            canvas.saveState()
            with canvas.tagged(*self.words):
                Paragraph.draw(self)
            last = self.blPara.lines[-1]
            words = " ".join(last[1]) if isinstance(last, tuple) else _text_of(last)
            base = self.height - style.fontSize - (len(self.blPara.lines) - 1) * style.leading
            start = style.leftIndent + canvas.stringWidth(words, style.fontName, style.fontSize) + 6
            with canvas.artifact("/Type /Layout"):
                canvas.setDash(0.6, 2.4)
                canvas.setLineWidth(0.6)
                canvas.line(start, base, self.full_width - _NUMBER_WIDTH + 4, base)
            canvas.setFillColor(style.textColor)
            canvas.late_text(
                partial(_page_of, canvas, self.key),
                self.full_width,
                base,
                style.fontName,
                style.fontSize,
            )
            canvas.expect_link(link, self.title)
            canvas.linkRect("", self.key, (0, 0, self.full_width, self.height))
            canvas.restoreState()


def _page_of(canvas: Any, key: str, total: int) -> object:
    del total
    return canvas.pages_of.get(key, "")


def _text_of(line: Any) -> str:
    return "".join(word.text for word in line.words)


class Figure(Flowable):
    """Something to look at, with the text that says it to those who cannot."""

    canv: Any  # a TaggedCanvas
    hAlign = "LEFT"  # noqa: N815 - reportlab's name

    def __init__(
        self, width: float, height: float, alt: str, path: Path = (), lang: str = ""
    ) -> None:
        super().__init__()
        if not alt.strip():
            raise ValueError("a figure needs an alternative text")
        self.width, self.height = width, height
        told = clean(alt) if lang else marked_through(clean, alt)
        self.path: Path = (*path, Tag(role="Figure", alt=told, lang=lang))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size, which is fixed."""
        del aW, aH
        return self.width, self.height

    def draw(self) -> None:
        """Draw inside the Figure element, which learns its place on the page."""
        x, y = self.canv.absolutePosition(0, 0)
        self.path[-1].bbox = (x, y, x + self.width, y + self.height)
        with self.canv.tagged(*self.path):
            self.paint()

    def paint(self) -> None:
        """Draw the figure itself, as marked content."""
        raise NotImplementedError


class Picture(Figure):
    """A JPEG in a given size; `over` draws more onto it, from its lower left corner."""

    def __init__(
        self,
        jpeg: Jpeg,
        width: float,
        height: float,
        alt: str,
        path: Path = (),
        over: Over | None = None,
        lang: str = "",
    ) -> None:
        super().__init__(width, height, alt, path, lang)
        self.jpeg = jpeg
        self.over = over
        self._natural = width, height

    def scale_to(self, scale: float) -> None:
        """Make it as large as was asked for, times `scale`."""
        width, height = self._natural
        self.width, self.height = width * scale, height * scale

    def paint(self) -> None:
        """Draw the photo upright, and what lies over it, as one piece of content."""
        with self.canv.marked():
            self.canv.photo(self.jpeg, 0, 0, self.width, self.height)
            if self.over:
                self.over(self.canv, self.width, self.height)


class Chart(Figure):
    """A drawing of reportlab.graphics."""

    def __init__(self, drawing: shapes.Drawing, alt: str, path: Path = ()) -> None:
        super().__init__(drawing.width, drawing.height, alt, path)
        self.drawing = drawing

    def paint(self) -> None:
        """Draw it as one piece of content."""
        with self.canv.marked():
            renderPDF.draw(self.drawing, self.canv, 0, 0)
