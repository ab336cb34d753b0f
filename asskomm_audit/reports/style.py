"""The look of the reports, once: colours, sizes, faces, margins."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.findings import Risk
from asskomm_audit.reports import colours
from asskomm_audit.reports.tagged.template import Margins
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD, SANS_ITALIC, SANS_LIGHT

ACCENT_HEX = colours.ACCENT


def _color(code: str) -> Color:
    return HexColor(f"#{code}")


INK = _color(colours.INK)
MUTED = _color(colours.MUTED)
LINE = _color(colours.LINE)
HAIR = _color(colours.HAIR)
SURFACE = _color(colours.SURFACE)
ACCENT = _color(colours.ACCENT)
ACCENT_DARK = _color(colours.ACCENT_DARK)
ACCENT_PALE = _color(colours.ACCENT_PALE)
ON_DARK = _color(colours.WHITE)
ON_DARK_MUTED = _color(colours.ON_DARK_MUTED)
WARNING = _color(colours.WARNING)
DAY = ACCENT
NIGHT = ACCENT_DARK


class Shape(StrEnum):
    """The shape that goes with a risk class, for those who do not see its colour."""

    OCTAGON = "octagon"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CIRCLE = "circle"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class RiskLook:
    """How a risk class looks: fill, the text on it, and its shape."""

    fill: Color
    ink: Color
    shape: Shape


_SHAPES = {
    Risk.VERY_HIGH: Shape.OCTAGON,
    Risk.HIGH: Shape.TRIANGLE,
    Risk.MEDIUM: Shape.DIAMOND,
    Risk.LOW: Shape.CIRCLE,
    None: Shape.RING,
}
RISKS = {
    risk: RiskLook(_color(fill), _color(ink), _SHAPES[risk])
    for risk, (fill, ink) in colours.RISKS.items()
}

PAGE_WIDTH, PAGE_HEIGHT = A4
WIDE_WIDTH, WIDE_HEIGHT = landscape(A4)
PAGE = Margins(left=24 * mm, right=22 * mm, top=27 * mm, bottom=24 * mm)
WIDE = Margins(left=18 * mm, right=18 * mm, top=25 * mm, bottom=22 * mm)
COVER = Margins(left=24 * mm, right=22 * mm, top=34 * mm, bottom=24 * mm)
COVER_BAND = 128 * mm  # height of the dark field
WIDTH = PAGE_WIDTH - PAGE.left - PAGE.right
FULL_WIDE = WIDE_WIDTH - WIDE.left - WIDE.right


def made(
    size: float,
    leading: float,
    face: str = SANS,
    color: Color = INK,
    before: float = 0,
    after: float = 0,
    **more: Any,
) -> ParagraphStyle:
    """Return the look of a paragraph; sizes and distances in points."""
    return ParagraphStyle(
        "",
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=color,
        spaceBefore=before,
        spaceAfter=after,
        bulletFontName=SANS,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


BODY = made(10, 14.2, after=5)
LEAD = made(10.8, 15.4, after=7)
SMALL = made(8.6, 11.8, color=MUTED, after=3)
LABEL = made(8.2, 11, SANS_BOLD, MUTED, 5, 1, keepWithNext=1)
ITEM = made(10, 14.2, after=3, leftIndent=13)
CAPTION = made(8.6, 11.4, color=MUTED)
QUIET = made(10, 14.2, SANS_ITALIC, MUTED, after=5)
CARD = made(8.8, 11.6, after=1)
CELL = made(8.8, 11.8)
CELL_STRONG = made(8.8, 11.8, SANS_BOLD)
CELL_RIGHT = made(8.8, 11.8, alignment=2)
CELL_CENTER = made(8.8, 11.8, alignment=1)
HEAD = made(8.2, 10.6, SANS_BOLD, MUTED)
HEAD_RIGHT = made(8.2, 10.6, SANS_BOLD, MUTED, alignment=2)
HEAD_CENTER = made(8.2, 10.6, SANS_BOLD, MUTED, alignment=1)

TITLE = made(31, 37, SANS_LIGHT, ON_DARK, 0, 12)
COVER_HEAD = made(11, 15, SANS, ON_DARK, 0, 2)
COVER_HEAD_LAST = made(11, 15, SANS, ON_DARK, 0, 16)
COVER_KIND = made(11, 15, SANS_BOLD, ON_DARK_MUTED, 0, 10)
COVER_LINE = made(13, 18, SANS, ON_DARK, 0, 3)
COVER_LABEL = made(10.5, 17, SANS, MUTED)
COVER_VALUE = made(11, 17)
COVER_EDITION = made(10.5, 14, SANS_BOLD, WARNING)

CHAPTER = made(21, 26, SANS_BOLD, ACCENT_DARK, 0, 12, keepWithNext=1)
SECTION = made(14, 18, SANS_BOLD, ACCENT, 17, 6, keepWithNext=1)
SUBSECTION = made(11.5, 15, SANS_BOLD, INK, 9, 3, keepWithNext=1)
CONTENTS = (made(11, 16, SANS_BOLD, before=7), made(10, 14.5, leftIndent=12))


class Looks:
    """What a town's colour changes: headings, links, and the field of the cover."""

    def __init__(self, face: Face) -> None:
        if face.colour == PLAIN.colour:
            self.accent, self.dark = ACCENT, ACCENT_DARK
        else:
            self.accent, self.dark = HexColor(face.accent), HexColor(face.dark)
        self.chapter = coloured(CHAPTER, self.dark)
        self.section = coloured(SECTION, self.accent)


def coloured(look: ParagraphStyle, color: Color) -> ParagraphStyle:
    """Return a look in another colour."""
    return ParagraphStyle("", parent=look, textColor=color)


KPI = made(24, 28, SANS_BOLD, ACCENT_DARK)
KPI_SMALL = made(13, 17, SANS_BOLD, ACCENT_DARK)

TABLE = (
    ("FONTNAME", (0, 0), (-1, -1), SANS),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 5),
    ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR),
)
TABLE_HEAD = (
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, ACCENT_DARK),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
)
TIGHT = (
    ("TOPPADDING", (0, 0), (-1, -1), 1.4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
)
FACTS = (
    ("FONTNAME", (0, 0), (-1, -1), SANS),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("LEFTPADDING", (1, 0), (-1, -1), 8),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2.2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.8),
)
FINDING = made(11.5, 15, SANS_BOLD, INK, 15, 2, keepWithNext=1)
META = made(8.8, 12, color=MUTED, after=4, keepWithNext=1)
MATRIX = made(7.8, 10)
