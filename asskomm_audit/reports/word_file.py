"""Writing a short document as a text file (DOCX): real styles, table heads, language and title."""

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.reports import colours, style
from asskomm_audit.reports.before_after import ShownPair, alternative_of, sides_of
from asskomm_audit.reports.content import Report
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.paper import HEADING_ROOM
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.story import Runs
from asskomm_audit.reports.tagged.entered import alike, passages
from asskomm_audit.reports.tagged.text import Run, brief, clean
from asskomm_audit.reports.word_face import dress, heading_colour, title_colour
from asskomm_audit.texts import Texts

_FACE = "Calibri"  # of the office, not ours: whoever edits the text has it
_WIDTH = Mm(164)
_SAME_TIME = (1980, 1, 1, 0, 0, 0)  # of every part: the same input gives the same bytes
_CELL = 9.5
_PAIR = Mm(78)  # the width of one of two photos
_LONGEST = 400  # letters of a heading
_SIZES = {"Title": 20, "Heading 1": 14, "Heading 2": 12, "Normal": 11, "List Bullet": 11}


def _no_photo(_photo: Photo) -> bytes:
    raise LookupError


class WordPaper:
    """Tells it to a Word document."""

    def __init__(
        self,
        document: Any,
        texts: Texts,
        entered: str = "",
        images: Callable[[Photo], bytes] = _no_photo,
    ) -> None:
        self.texts = texts
        self._images = images
        self._entered = entered  # the language of what was entered, where it is another one
        self._document = document
        self._lists = 0

    def title(self, kind: str, title: str, lines: Iterable[str]) -> None:
        """Begin: what it is, about what, and some facts in a line each."""
        self._paragraph(kind, "Subtitle")
        self._paragraph(title, "Title")
        for line in filter(None, lines):
            self._paragraph(line, "Normal")

    def heading(self, text: str, room: float = HEADING_ROOM) -> None:
        """Add a heading of the first level below the title; the word processor breaks pages."""
        del room
        self._paragraph(_heading(text), "Heading 1")

    def subheading(self, text: str) -> None:
        """Add a heading of the second level below the title."""
        self._paragraph(_heading(text), "Heading 2")

    def text(self, runs: Runs) -> None:
        """Add a paragraph."""
        self._paragraph(runs, "Normal")

    def small(self, text: str) -> None:
        """Add a remark; right behind a heading it stays with what follows."""
        made = self._paragraph(text, "Normal")
        for run in made.runs:
            run.font.size = Pt(9)
        behind = getattr(made._p.getprevious(), "style", "") or ""  # noqa: SLF001 - as below
        made.paragraph_format.keep_with_next = True if behind.startswith("Heading") else None

    def note(self, text: str) -> None:
        """Add what a user wrote, a paragraph for each line."""
        for line in filter(str.strip, clean(text).split("\n")):
            self._paragraph(alike(line, text), "Normal")

    def items(self, entries: Iterable[Runs], *, numbered: bool = False) -> None:
        """Add a list; a number is written out, so that each list begins with 1."""
        for number, entry in enumerate(entries, 1):
            if numbered:
                told = [Run(entry)] if isinstance(entry, str) else list(entry)
                made = self._paragraph([Run(f"{number}.\u00a0"), *told], "Normal")
                made.paragraph_format.left_indent = Mm(6)
                made.paragraph_format.first_line_indent = Mm(-6)
            else:
                self._paragraph(entry, "List Bullet")

    def facts(self, pairs: Iterable[tuple[str, Runs]]) -> None:
        """Add labels and values; none where the value is empty."""
        shown = [(label, value) for label, value in pairs if value]
        if not shown:
            return
        table = self._table(len(shown), (28, 72))
        for row, (label, value) in zip(table.rows, shown, strict=True):
            self._fill(row.cells[0], [Run(label, bold=True)])
            self._fill(row.cells[1], value)
        self._gap()

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Runs]]) -> None:
        """Add a table whose first row is its head, repeated on each page."""
        told = list(rows)
        table = self._table(1 + len(told), [each.width for each in columns])
        for cell, column in zip(table.rows[0].cells, columns, strict=True):
            self._fill(cell, [Run(column.head, bold=True)])
        _mark(table.rows[0], "w:tblHeader")
        for row, values in zip(table.rows[1:], told, strict=True):
            _mark(row, "w:cantSplit")
            for cell, value in zip(row.cells, values, strict=True):
                self._fill(cell, value)
        self._gap()

    def pairs(self, pairs: Sequence[ShownPair], subject: str) -> None:
        """Add photos of before and after side by side; of one that is gone, a sentence."""
        for pair in pairs:
            table = self._table(1, (1, 1))
            table.style = "Normal Table"
            _mark(table.rows[0], "w:cantSplit")
            for cell, (word, photo, told) in zip(
                table.rows[0].cells, sides_of(pair, self.texts), strict=True
            ):
                self._add_photo(cell.paragraphs[0], photo, alternative_of(photo, word, subject))
                _add_runs(
                    cell.add_paragraph(),
                    [Run(f"{word}  ", bold=True), Run(told)],
                    self._entered,
                )
            self._gap()

    def _add_photo(self, paragraph: Any, photo: Photo, alternative: str) -> None:
        try:
            data = self._images(photo)
        except (UserError, LookupError, OSError):
            gone = self.texts.translate("Hazard", "Das Foto fehlt oder ist nicht lesbar.")
            paragraph.add_run(gone)
            return
        made = paragraph.add_run().add_picture(io.BytesIO(data), width=_PAIR)
        made._inline.docPr.set("descr", _writable(alternative))  # noqa: SLF001 - no other way

    def contents(self) -> None:
        """Add nothing: Word makes its own table of contents from the headings."""

    def new_page(self) -> None:
        """Begin a new page."""
        self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _gap(self) -> None:
        """Leave a little room below a table: two that touch would become one."""
        made = self._document.add_paragraph()
        made.paragraph_format.space_after = Pt(0)
        made.paragraph_format.line_spacing = Pt(8)

    def _paragraph(self, runs: Runs, look: str) -> Any:
        made = self._document.add_paragraph(style=look)
        _add_runs(made, runs, self._entered)
        return made

    def _fill(self, cell: Any, runs: Runs) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        _add_runs(paragraph, runs, self._entered)
        for run in paragraph.runs:
            run.font.size = Pt(_CELL)

    def _table(self, rows: int, shares: Sequence[float]) -> Any:
        made = self._document.add_table(rows, len(shares), style="Table Grid")
        made.autofit = False
        for column, share in enumerate(shares):
            width = int(_WIDTH * share / sum(shares))
            made.columns[column].width = width
            for cell in made.columns[column].cells:
                cell.width = width
        return made


def write_word(
    recipe: Recipe,
    report: Report,
    target: Path,
    images: Callable[[Photo], bytes] = _no_photo,
) -> None:
    """Write a document that its recipe tells in blocks; the same report gives the same bytes.

    `images` gives the JPEG of a photo that has passed the gate.
    """
    if recipe.tell is None:
        raise ValueError(f"{recipe.key} is not told in blocks")
    document = Document()
    _drop_thumbnail(document)
    _set_up(document, report)
    recipe.tell(WordPaper(document, report.texts, report.entered, images), report)
    with saved_as(target) as unfinished:
        whole = io.BytesIO()
        document.save(whole)
        unfinished.write_bytes(_timeless(whole))


def _drop_thumbnail(document: Any) -> None:
    """Leave out the picture of the library's own template, which tells who made it and on what."""
    links = document.part.package.rels
    for key in [key for key, link in links.items() if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        links.pop(key)


def _set_up(document: Any, report: Report) -> None:
    section = document.sections[0]
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(24), Mm(22)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    language = "de-DE" if report.texts.language == "de" else "en-GB"
    face = report.face
    for name, size in (*_SIZES.items(), ("Subtitle", 11)):
        is_title = name in ("Title", "Subtitle")
        colour = title_colour(face) if is_title else heading_colour(face)
        _set_look(document.styles[name], size, colour)
    for each in document.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), language)
    told = document.core_properties
    told.title, told.subject = f"{report.kind}: {report.title}"[:250], report.kind
    told.author = told.last_modified_by = told.comments = ""
    told.language = language
    told.created = told.modified = report.created.replace(tzinfo=None)
    dress(section, report)


def _set_look(look: Any, size: float, colour: RGBColor) -> None:
    look.font.name, look.font.size = _FACE, Pt(size)
    look.font.italic = False
    if look.name != "Normal" and not look.name.startswith("List"):
        look.font.color.rgb = colour
    fonts = look.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def _add_runs(paragraph: Any, runs: Runs, entered: str) -> None:
    """Add runs; what was entered in another language tells which, and nothing is lost on it."""
    for run in [Run(runs)] if isinstance(runs, str) else runs:
        for piece, is_entered in passages(run.text):
            for number, line in enumerate(_writable(piece).split("\n")):
                made = paragraph.add_run()
                if number:
                    made.add_break()
                made.add_text(line)
                made.bold, made.italic = run.bold or None, run.italic or None
                if run.color is style.WARNING:
                    made.font.color.rgb = RGBColor.from_string(colours.WARNING)
                if entered and is_entered:
                    _tell_language(made, entered)


def _tell_language(run: Any, language: str) -> None:
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), language)
    run._element.get_or_add_rPr().append(element)  # noqa: SLF001 - the library has no other way


def _heading(text: str) -> str:
    return brief(text, _LONGEST)


def _writable(text: str) -> str:
    """Return the cleaned text without the signs that XML cannot hold."""
    return "".join(each for each in clean(text) if each not in "\ufffe\uffff")


def _mark(row: Any, name: str) -> None:
    element = row._tr  # noqa: SLF001 - the only way to what Word calls a row's properties
    element.get_or_add_trPr().append(OxmlElement(name))


def _timeless(whole: io.BytesIO) -> bytes:
    """Return the package with the same time on each of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(whole) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            kept.writestr(zipfile.ZipInfo(name, _SAME_TIME), made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
