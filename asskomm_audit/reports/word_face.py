"""A town's own look in a text file: its head and arms on the first page, its foot on every one."""

import io
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor

from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.reports import colours
from asskomm_audit.reports.content import Report

_WIDTH, _ARMS_WIDTH = Mm(164), Mm(34)
_ARMS = Mm(16)  # their height


def title_colour(face: Face) -> RGBColor:
    """Return the colour of a document's title."""
    own = colours.ACCENT_DARK if face.colour == PLAIN.colour else face.dark.removeprefix("#")
    return RGBColor.from_string(own)


def heading_colour(face: Face) -> RGBColor:
    """Return the colour of headings: it can be read on white."""
    own = colours.ACCENT_DARK if face.colour == PLAIN.colour else face.accent.removeprefix("#")
    return RGBColor.from_string(own)


def dress(section: Any, report: Report) -> None:
    """Give a section its head and foot; for whose eyes the document is stands on each page."""
    face = report.face
    section.header.paragraphs[0].text = report.edition
    _foot(section.footer, face)
    if not face.head_lines and not face.arms:
        return
    section.different_first_page_header_footer = True
    first = section.first_page_header
    first.paragraphs[0].text = report.edition
    _head(first, report)
    _foot(section.first_page_footer, face)


def _foot(footer: Any, face: Face) -> None:
    if face.foot_line:
        run = footer.paragraphs[0].add_run(face.foot_line)
        run.font.size = Pt(9)


def _head(header: Any, report: Report) -> None:
    """Add the lines at the left and the arms at the right."""
    face = report.face
    table = header.add_table(1, 2, _WIDTH)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    words, picture = table.rows[0].cells
    words.width, picture.width = _WIDTH - _ARMS_WIDTH, _ARMS_WIDTH
    for number, line in enumerate(face.head_lines):
        paragraph = words.add_paragraph() if number else words.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(line)
        run.bold = number == 0
        run.font.size = Pt(9.5 if number else 10.5)
    if face.arms:
        paragraph = picture.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        made = paragraph.add_run().add_picture(io.BytesIO(face.arms), height=_ARMS)
        told = report.texts.translate("Kinds", "Wappen")
        made._inline.docPr.set("descr", told)  # noqa: SLF001 - the library has no other way
    header.add_paragraph()  # Word wants one below a table
