"""Building a report's text: headings, paragraphs, tables and photos, in reading order."""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias, TypeVar

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.doctemplate import NextPageTemplate
from reportlab.platypus.flowables import CondPageBreak, KeepTogether, PageBreak, Spacer

from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.reports import style
from asskomm_audit.reports.fitting import Column, widths_of, with_starts
from asskomm_audit.reports.tagged.entered import Entered, alike, unmarked
from asskomm_audit.reports.tagged.flowables import Heading, Para, Path, TocLine
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.tables import DataTable
from asskomm_audit.reports.tagged.text import (
    Fonts,
    Run,
    brief,
    chunks,
    clean,
    fragments,
    is_all_entered,
)
from asskomm_audit.texts import Texts

Head = TypeVar("Head", bound=Heading)
Runs: TypeAlias = str | Sequence[Run]

_HEADING_LIMIT = 180
_CELL_LIMIT = 700
_CELL_LINES = 12


class Story:
    """Collects the flowables of a report. All text goes through here, so none is ever markup."""

    def __init__(
        self,
        texts: Texts,
        jpeg_of: Callable[[Photo], Jpeg | None],
        face: Face = PLAIN,
        markup: Mapping[PhotoId, Markup] | None = None,
        entered: str = "",
    ) -> None:
        self.texts = texts
        self.entered = entered  # the language of what was entered, where it is another one
        self.face = face
        self.looks = style.Looks(face)
        self.cover_band = style.COVER_BAND  # the height of the cover's field, in points
        self.fonts = Fonts()
        self.jpeg_of = jpeg_of  # None for a photo that is gone or not usable
        self.markup = markup or {}  # what is drawn on photos
        self.figures = 0  # photos numbered so far
        self.gone: dict[PhotoId, str] = {}  # photos that are gone or not usable, by what they show
        self.flowables: list[Any] = []
        self.alive: Callable[[], None] = lambda: None  # called for each paragraph; may stop it all
        self._contents: list[tuple[int, str, str]] = []
        self._contents_at: int | None = None

    def add(self, flowable: Any) -> None:
        """Add a building block."""
        self.flowables.append(flowable)

    def space(self, points: float) -> None:
        """Leave some white; none is left at the top of a page."""
        self.add(Spacer(0, points))

    def need(self, points: float) -> None:
        """Begin a new page unless this much room is left."""
        self.add(CondPageBreak(points))

    def new_page(self, layout: str = "") -> None:
        """Begin a new page, in another layout if one is named."""
        if layout:
            self.add(NextPageTemplate(layout))
        self.add(PageBreak())

    @contextmanager
    def together(self) -> Generator[None]:
        """Keep what is added inside on one page, where it fits on one."""
        outer, self.flowables = self.flowables, []
        try:
            yield
        finally:
            inner, self.flowables = self.flowables, outer
            self.add(KeepTogether(inner))

    @contextmanager
    def apart(self) -> Generator[list[Any]]:
        """Collect what is added inside, for a place that the caller chooses."""
        outer, self.flowables = self.flowables, []
        try:
            yield self.flowables
        finally:
            self.flowables = outer

    def para(
        self, runs: Runs, look: ParagraphStyle = style.BODY, path: Path = (), role: str = "P"
    ) -> Para:
        """Return a paragraph, for tables and columns."""
        self.alive()
        path = path or (Tag(role=role),)
        return Para(None, look, frags=self._pieces(runs, look, path[-1]), path=path)

    def _pieces(self, runs: Runs, look: ParagraphStyle, own: Tag) -> list[Any]:
        """Return fragments; the element itself tells the language where all of it was entered."""
        entered = self.entered
        if entered and is_all_entered(runs):
            own.lang, entered = entered, ""
        return fragments(runs, look, self.fonts, self.looks.accent, entered)

    def lang_of(self, text: str) -> str:
        """Return the language of a text as a whole, where it is not the document's."""
        return self.entered if isinstance(text, Entered) else ""

    def text(self, runs: Runs, look: ParagraphStyle = style.BODY) -> None:
        """Add a paragraph of our own."""
        self.add(self.para(runs, look))

    def note(self, text: str, look: ParagraphStyle = style.BODY) -> None:
        """Add what a user wrote, of any length: a paragraph for each line the author ended."""
        lang = self.lang_of(text)
        for line in clean(text).split("\n"):
            if line.strip():
                tag = Tag(role="P", lang=lang)
                for piece in chunks(line):
                    self.add(self.para(piece, look, (tag,)))

    def labelled(self, label: str, text: str) -> None:
        """Add a user's text behind a label on its first line; nothing if there is none."""
        first, _, rest = clean(text).strip().partition("\n")
        if not first:
            return
        first, rest = alike(first, text), alike(rest, text)
        if len(first) > _CELL_LIMIT:
            self.text(label, style.LABEL)
            self.note(text)
            return
        self.text([Run(f"{label}: ", bold=True), Run(first)])
        self.note(rest)

    def items(self, entries: Iterable[Runs], *, numbered: bool = False) -> None:
        """Add a list."""
        whole = Tag(role="L", numbering="Decimal" if numbered else "Disc")
        for number, entry in enumerate(entries, 1):
            path = (whole, Tag(role="LI"), Tag(role="LBody"))
            item = self.para(entry, style.ITEM, path)
            item.bullet = Tag(role="Lbl"), f"{number}." if numbered else "•"
            self.add(item)

    def chapter(self, text: str, *, listed: bool = True) -> None:
        """Add a chapter's heading."""
        self.add(self.heading(2, text, self.looks.chapter, listed=listed))

    def section(self, text: str) -> None:
        """Add a section's heading."""
        self.add(self.heading(3, text, self.looks.section))

    def subsection(self, text: str, level: int = 4) -> None:
        """Add a heading that the contents do not list."""
        self.add(self.heading(level, text, style.SUBSECTION, listed=False))

    def heading(
        self,
        level: int,
        text: str,
        look: ParagraphStyle,
        kind: type[Head] = Heading,
        *,
        listed: bool = True,
    ) -> Head:
        """Return a heading on one to few lines; every one is a bookmark."""
        shown = brief(text, _HEADING_LIMIT)
        tag = Tag(role=f"H{level}")
        made = kind(None, look, frags=self._pieces(shown, look, tag), path=(tag,))
        made.level, made.title = level - 1, brief(unmarked(text), 80)
        made.key = f"h{len(self._contents) + 1}"
        self._contents.append((level if listed else 0, shown, made.key))
        return made

    def link_to_next(self) -> str:
        """Return the link to the heading that is added next."""
        return f"#h{len(self._contents) + 1}"

    def contents_here(self) -> None:
        """Put the table of contents at this place, once all headings are known."""
        self._contents_at = len(self.flowables)

    def finished(self, depth: int = 3) -> list[Any]:
        """Return the whole story, with the headings down to level `depth` in its contents.

        Without `contents_here` it has none. The story is empty then.
        """
        flowables, self.flowables = self.flowables, []
        if self._contents_at is None:
            return list(with_starts(flowables))
        whole = Tag(role="TOC")
        lines: list[Any] = []
        for level, text, key in self._contents:
            if not 2 <= level <= depth:
                continue
            look = style.CONTENTS[level - 2]
            path = (whole, Tag(role="TOCI"), Tag(role="Reference"), Tag(role="Link"))
            words = Tag(role="Span")  # not the page number, which is ours
            line = TocLine(None, look, frags=self._pieces(brief(text, 90), look, words), path=path)
            line.words = (words,) if words.lang else ()
            line.key, line.title = key, brief(text, _HEADING_LIMIT)
            lines.append(line)
        at = self._contents_at
        flowables[at:at] = lines
        return list(with_starts(flowables))

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Any]],
        *,
        row_heads: int = 0,
        width: float = style.WIDTH,
        extra: Sequence[Any] = (),
    ) -> None:
        """Add a table. A cell is a text, runs, a flowable or a list of flowables.

        Texts too long for a cell stand whole below the table.
        """
        below: list[tuple[str, str]] = []
        data = [[self._in_cell(each.head, _HEADS[each.align]) for each in columns]]
        for row in rows:
            data.append([self._cell(*pair, row, below) for pair in zip(columns, row, strict=True)])
        widths = widths_of(columns, width)
        look = [*style.TABLE, *style.TABLE_HEAD, *extra]
        self.add(
            DataTable(data, widths, style=look, row_heads=row_heads, spaceBefore=3, spaceAfter=9)
        )
        for label, text in below:
            self.text(label, style.LABEL)
            self.note(text, style.SMALL)

    def _cell(
        self, column: Column, value: Any, row: Sequence[Any], below: list[tuple[str, str]]
    ) -> Any:
        look = style.CELL_STRONG if column.strong else _CELLS[column.align]
        if value == "":
            return value  # no paragraph: there are thousands of empty cells
        if isinstance(value, str):
            if is_long(value):
                label = " · ".join(
                    brief(part, 60) for part in (row[0], column.head) if isinstance(part, str)
                )
                below.append((label, value))
                see = self.texts.translate("Report", "(ganzer Text unter der Tabelle)")
                value = f"{brief(value, 200)} {see}"
            return self._in_cell(value, look)
        if isinstance(value, (list, tuple)) and value and isinstance(value[0], Run):
            return self._in_cell(value, look)
        return value

    def _in_cell(self, runs: Runs, look: ParagraphStyle) -> Para:
        """Return all that a cell says: the text of the cell itself, of no paragraph in it."""
        return self.para(runs, look, (Tag(role=""),))

    def facts(
        self,
        pairs: Iterable[tuple[str, Runs]],
        *,
        label_width: float = 118,
        looks: tuple[ParagraphStyle, ParagraphStyle] = (style.HEAD, style.CELL),
    ) -> None:
        """Add labels and values; long values follow as paragraphs of their own."""
        below: list[tuple[str, str]] = []
        data: list[list[Any]] = []
        for label, value in pairs:
            if not value or (isinstance(value, str) and not value.strip()):
                continue
            if isinstance(value, str) and is_long(value):
                below.append((label, value))
                continue
            data.append([self._in_cell(label, looks[0]), self._in_cell(value, looks[1])])
        if data:
            widths = [label_width, style.WIDTH - label_width]
            self.add(
                DataTable(data, widths, style=style.FACTS, row_heads=1, repeatRows=0, spaceAfter=8)
            )
        for label, value in below:
            self.text(label, style.LABEL)
            self.note(value)


def is_long(text: str) -> bool:
    """Whether a text is too long for a table's cell."""
    return len(text) > _CELL_LIMIT or text.count("\n") > _CELL_LINES


_CELLS = {"left": style.CELL, "right": style.CELL_RIGHT, "center": style.CELL_CENTER}
_HEADS = {"left": style.HEAD, "right": style.HEAD_RIGHT, "center": style.HEAD_CENTER}
