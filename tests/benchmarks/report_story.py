"""One report of many findings with photos, written in one of three ways; a process of its own.

`python -m tests.benchmarks.report_story WAY PHOTOS OUT`: `tagged` by the program's engine, `bare`
by the same without structure, `stock` by reportlab as it comes (markup, two layouts for contents).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
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

_META = Meta(title="Messung", created=datetime(2026, 11, 22, 9, tzinfo=UTC))
_TEXT = (
    "Nach Einbruch der Dunkelheit ist der Abschnitt nur schwach ausgeleuchtet; zwei von sechs "
    "Leuchten sind ausgefallen. Durch die Verschwenkung der Wand entsteht eine nicht einsehbare "
    "Nische, in der sich nach Aussage der Anwohnenden abends regelmäßig Gruppen aufhalten."
)
_WIDTHS = (40, 240, 100, 80)
_HEADS = ("Nr.", "Maßnahme", "Zuständigkeit", "Frist")


def facts_of(number: int) -> list[tuple[str, str]]:
    return [
        ("Ort", f"Bahnhofstraße {number}, 04808 Musterstadt"),
        ("Kriterium", "LIC-01 Beleuchtungsstärke"),
        ("Risiko", "hoch"),
        ("Empfehlung", _TEXT[:110]),
    ]


def measures(count: int) -> list[list[str]]:
    return [
        [f"M-{n:03}", _TEXT[: 60 + 7 * n % 90], "Tiefbauamt", f"{n % 28 + 1:02}.03.2027"]
        for n in range(1, count + 1)
    ]


def write_tagged(photos: list[Path], out: str, canvas: type[TaggedCanvas] = TaggedCanvas) -> None:
    story = Story(GERMAN, lambda _photo: None)
    title = story.heading(1, "Sicherheitsaudit", style.CHAPTER)
    title.key = None
    story.add(title)
    story.contents_here()
    story.chapter("1 Feststellungen")
    for number, path in enumerate(photos, 1):
        story.section(f"F-{number:03} Zwei von sechs Leuchten ausgefallen")
        story.facts(facts_of(number))
        story.note(_TEXT * (1 + number % 2))
        story.add(Picture(Jpeg(path.read_bytes, path.name), 320, 240, f"Foto {number}"))
        story.text(f"Foto {number}: aufgenommen am 4. November 2026", style.SMALL)
    story.chapter("2 Maßnahmen")
    columns = [Column(*each) for each in zip(_HEADS, _WIDTHS, strict=True)]
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

    @contextmanager
    def tagged(self, *tags) -> Iterator:
        yield self._here

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
        heading(f"F-{number:03} Zwei von sechs Leuchten ausgefallen", style.SECTION, 2)
        rows = [[_cell(a, style.HEAD), _cell(b)] for a, b in facts_of(number)]
        story.append(Table(rows, [118, 344], style=style.FACTS, hAlign="LEFT", spaceAfter=8))
        story.append(_cell(_TEXT * (1 + number % 2), style.BODY))
        story.append(Image(str(path), 320, 240, hAlign="LEFT"))
        story.append(_cell(f"Foto {number}: aufgenommen am 4. November 2026", style.SMALL))
    heading("2 Maßnahmen", style.CHAPTER, 1)
    rows = [[_cell(each, style.HEAD) for each in _HEADS]]
    rows += [[_cell(each) for each in row] for row in measures(len(photos))]
    look = [*style.TABLE, *style.TABLE_HEAD]
    story.append(Table(rows, _WIDTHS, style=look, repeatRows=1, hAlign="LEFT"))
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


def main() -> None:
    way, folder, out = sys.argv[1:]
    photos = sorted(Path(folder).glob("*.jpg"))
    if way == "stock":
        write_stock(photos, out)
    else:
        write_tagged(photos, out, BareCanvas if way == "bare" else TaggedCanvas)


if __name__ == "__main__":
    main()
