"""A short document, told in blocks: the same telling becomes a PDF or a text file."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from asskomm_audit.reports import style
from asskomm_audit.reports.before_after import ShownPair, add_pairs, usable_pairs
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.letterhead import add_letterhead
from asskomm_audit.reports.story import Runs, Story
from asskomm_audit.reports.tagged.text import SANS_BOLD, Run
from asskomm_audit.texts import Texts

_KIND = style.made(10.5, 14, SANS_BOLD, style.MUTED, after=3)
_TITLE = style.made(22, 27, SANS_BOLD, style.ACCENT_DARK, after=5)
_LINE = style.made(10.5, 14.5, color=style.MUTED, after=1)
_FACTS = (style.made(9.5, 14, SANS_BOLD, style.MUTED), style.made(10, 14))
_HEADING = style.made(14, 18, SANS_BOLD, style.ACCENT, 13, 5, keepWithNext=1)

HEADING_ROOM = 80.0
"""Points that a heading and the beginning of what it names take at least."""


class Paper(Protocol):
    """What can be told in such a document. Texts of users may be of any length."""

    texts: Texts

    def title(self, kind: str, title: str, lines: Iterable[str]) -> None:
        """Begin: what it is, about what, and some facts in a line each."""
        ...

    def heading(self, text: str, room: float = HEADING_ROOM) -> None:
        """Add a heading of the first level below the title; with it stands so much (in points)."""
        ...

    def subheading(self, text: str) -> None:
        """Add a heading of the second level below the title."""
        ...

    def text(self, runs: Runs) -> None:
        """Add a paragraph."""
        ...

    def small(self, text: str) -> None:
        """Add a remark."""
        ...

    def note(self, text: str) -> None:
        """Add what a user wrote, a paragraph for each line."""
        ...

    def items(self, entries: Iterable[Runs], *, numbered: bool = False) -> None:
        """Add a list."""
        ...

    def facts(self, pairs: Iterable[tuple[str, Runs]]) -> None:
        """Add labels and values; none where the value is empty."""
        ...

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Runs]]) -> None:
        """Add a table whose first row is its head."""
        ...

    def pairs(self, pairs: Sequence[ShownPair], subject: str) -> None:
        """Add photos of before and after; `subject` says what they show if nobody else does."""
        ...

    def contents(self) -> None:
        """Put a table of contents here, with page numbers, where there are pages."""
        ...

    def new_page(self) -> None:
        """Begin a new page."""
        ...


def blank(words: str) -> Run:
    """Return a place that somebody has to fill in: the program cannot know it."""
    return Run(f"[{words}]", color=style.WARNING)


class PdfPaper:
    """Tells it to a story, on pages of a given width between the margins."""

    def __init__(self, story: Story, width: float = style.WIDTH) -> None:
        self.texts = story.texts
        self._story = story
        self._width = width

    def title(self, kind: str, title: str, lines: Iterable[str]) -> None:
        """Begin: what it is, about what, and some facts in a line each."""
        add_letterhead(self._story, self._width)
        self._story.text(kind, _KIND)
        look = style.coloured(_TITLE, self._story.looks.dark)
        heading = self._story.heading(1, title, look)
        heading.key = None  # the document's own name is no bookmark in it
        self._story.add(heading)
        for line in filter(None, lines):
            self._story.text(line, _LINE)
        self._story.space(6)

    def heading(self, text: str, room: float = HEADING_ROOM) -> None:
        """Add a heading of the first level below the title; with it stands so much (in points)."""
        self._story.need(room)
        look = style.coloured(_HEADING, self._story.looks.accent)
        self._story.add(self._story.heading(2, text, look))

    def subheading(self, text: str) -> None:
        """Add a heading of the second level below the title."""
        self._story.subsection(text, 3)

    def text(self, runs: Runs) -> None:
        """Add a paragraph."""
        self._story.text(runs)

    def small(self, text: str) -> None:
        """Add a remark."""
        self._story.text(text, style.SMALL)

    def note(self, text: str) -> None:
        """Add what a user wrote, a paragraph for each line."""
        self._story.note(text)

    def items(self, entries: Iterable[Runs], *, numbered: bool = False) -> None:
        """Add a list."""
        self._story.items(entries, numbered=numbered)

    def facts(self, pairs: Iterable[tuple[str, Runs]]) -> None:
        """Add labels and values; none where the value is empty."""
        self._story.facts(pairs, label_width=138, looks=_FACTS)

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Runs]]) -> None:
        """Add a table whose first row is its head."""
        self._story.table(columns, rows, width=self._width)

    def pairs(self, pairs: Sequence[ShownPair], subject: str) -> None:
        """Add photos of before and after; of a pair with one that is gone, a sentence."""
        usable = usable_pairs(self._story, pairs)
        add_pairs(self._story, usable, subject, self._width)
        if gone := len(pairs) - len(usable):
            words = self.texts.translate("Report", "Fotopaare, von denen ein Foto fehlt: {n}.")
            self.small(words.format(n=gone))

    def contents(self) -> None:
        """Put a table of contents here, with page numbers."""
        self._story.contents_here()

    def new_page(self) -> None:
        """Begin a new page."""
        self._story.new_page()
