"""One report of many findings with photos, written in one of some ways; a process of its own.

`python -m tests.benchmarks.report_story WAY PHOTOS OUT [COUNT]`: `tagged` by the program's engine,
`bare` by the same without structure, `stock` by reportlab as it comes (markup, two layouts for
contents). COUNT findings share the photos. `note` writes one finding with a note of COUNT lines.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import BaseDocTemplate, Frame, Image, PageTemplate, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents

from asskomm_audit.progress import silent
from asskomm_audit.reports import style
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.canvas import TaggedCanvas
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.template import TaggedDocument
from asskomm_audit.reports.tagged.text import SANS, Fonts
from asskomm_audit.texts import GERMAN
from tests.benchmarks.report_content import (
    HEADS,
    TEXT,
    WIDTHS,
    caption_of,
    facts_of,
    measures,
    note_of,
    title_of,
)

_META = Meta(title="Messung", created=datetime(2026, 11, 22, 9, tzinfo=UTC))


def write_tagged(photos: list[Path], out: str, canvas: type[TaggedCanvas] = TaggedCanvas) -> None:
    story = Story(GERMAN, lambda _photo: None)
    title = story.heading(1, "Sicherheitsaudit", style.CHAPTER)
    title.key = None
    story.add(title)
    story.contents_here()
    story.chapter("1 Feststellungen")
    for number, path in enumerate(photos, 1):
        story.section(title_of(number))
        story.facts(facts_of(number))
        story.note(note_of(number))
        story.add(Picture(Jpeg(path.read_bytes, path.name), 320, 240, f"Foto {number}"))
        story.text(caption_of(number), style.SMALL)
    story.chapter("2 Maßnahmen")
    columns = [Column(*each) for each in zip(HEADS, WIDTHS, strict=True)]
    story.table(columns, measures(len(photos)), width=460)
    document = TaggedDocument(out, _META, silent)
    document.add_layout("page", style.PAGE, _draw_foot)
    document.build(story.finished(), canvasmaker=lambda *a, **o: canvas(*a, meta=_META, **o))


def _draw_foot(canvas: TaggedCanvas, width: float, height: float) -> None:
    page = canvas.getPageNumber()
    with canvas.artifact():
        canvas.late_text(lambda total: f"Seite {page} von {total}", width - 60, 30, SANS, 8)


class BareCanvas(TaggedCanvas):
    """The engine without structure: what is left is layout, drawing and the writer."""

    def descend(self, tags):
        return self.here

    @contextmanager
    def _sequence(self, begin) -> Iterator[None]:
        yield

    def begin_content(self, elem) -> str:
        return "/P BMC"

    def beginText(self, x=0, y=0, direction=None):  # noqa: N802
        return PDFTextObject(self, x, y, direction)

    def _annotate(self, rect, relative, target, more) -> None:
        Canvas.linkRect(self, "", target["Dest"].name, rect, relative=relative)

    def showPage(self) -> None:  # noqa: N802
        Canvas.showPage(self)


class StockDocument(BaseDocTemplate):
    def afterFlowable(self, flowable) -> None:  # noqa: N802
        level = getattr(flowable, "level", None)
        if level is not None:
            key = f"h{id(flowable)}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.text, key, level)
            self.notify("TOCEntry", (level, flowable.text, self.page, key))


def write_stock(photos: list[Path], out: str) -> None:
    Fonts()  # registers the faces
    story: list = []

    def heading(text, look, level) -> None:
        made = Paragraph(escape(text), look)
        made.level = level
        story.append(made)

    contents = TableOfContents()
    contents.levelStyles = [style.CONTENTS[0], *style.CONTENTS]
    heading("Sicherheitsaudit", style.CHAPTER, 0)
    story.append(contents)
    heading("1 Feststellungen", style.CHAPTER, 1)
    for number, path in enumerate(photos, 1):
        heading(title_of(number), style.SECTION, 2)
        rows = [[_cell(a, style.HEAD), _cell(b)] for a, b in facts_of(number)]
        story.append(Table(rows, [118, 344], style=style.FACTS, hAlign="LEFT", spaceAfter=8))
        story.append(_cell(note_of(number), style.BODY))
        story.append(Image(str(path), 320, 240, hAlign="LEFT"))
        story.append(_cell(caption_of(number), style.SMALL))
    heading("2 Maßnahmen", style.CHAPTER, 1)
    rows = [[_cell(each, style.HEAD) for each in HEADS]]
    rows += [[_cell(each) for each in row] for row in measures(len(photos))]
    look = [*style.TABLE, *style.TABLE_HEAD]
    story.append(Table(rows, WIDTHS, style=look, repeatRows=1, hAlign="LEFT"))
    document = StockDocument(out, pagesize=A4, title="Messung", initialFontName=SANS)
    left, bottom = style.PAGE.left, style.PAGE.bottom
    frame = Frame(left, bottom, style.WIDTH, A4[1] - bottom - style.PAGE.top, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_number_page))
    document.multiBuild(story)


def _cell(text: str, look=style.CELL) -> Paragraph:
    return Paragraph(escape(text), look)


def _number_page(canvas, document) -> None:
    canvas.setFont(SANS, 8)
    canvas.drawRightString(A4[0] - 60, 30, f"Seite {document.page}")


def write_note(lines: int, out: str) -> None:
    """Write one finding whose note has many lines."""
    story = Story(GERMAN, lambda _photo: None)
    story.chapter("1 Feststellungen")
    story.note("\n".join(f"{number} {TEXT[: 40 + number % 60]}" for number in range(lines)))
    document = TaggedDocument(out, _META, silent)
    document.add_layout("page", style.PAGE, _draw_foot)
    document.write(story.finished())


def main() -> None:
    """Write what the command line asks for."""
    way, folder, out, *more = sys.argv[1:]
    photos = sorted(Path(folder).glob("*.jpg"))
    count = int(more[0]) if more else len(photos)
    shared = [*islice(cycle(photos), count)]
    match way:
        case "stock":
            write_stock(shared, out)
        case "note":
            write_note(count, out)
        case _:
            write_tagged(shared, out, BareCanvas if way == "bare" else TaggedCanvas)


if __name__ == "__main__":
    main()
