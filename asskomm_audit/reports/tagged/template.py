"""The frame of a document: its page layouts, and the build that turns a story into a file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from asskomm_audit.progress import Progress
from asskomm_audit.reports.tagged.canvas import TaggedCanvas
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.text import SANS


@dataclass(frozen=True, slots=True)
class Margins:
    """The white around the text, in points."""

    left: float
    right: float
    top: float
    bottom: float


Decorate: TypeAlias = Callable[[TaggedCanvas, float, float], None]
"""Draws what a page has besides its text; told the page's width and height."""


class TaggedDocument(BaseDocTemplate):
    """A document of A4 pages. Layouts are chosen by name with NextPageTemplate."""

    def __init__(self, path: str, meta: Meta, progress: Progress) -> None:
        super().__init__(
            path,
            pagesize=A4,
            title=meta.title,
            author=meta.author,
            subject=meta.subject,
            creator=meta.creator,
            producer=meta.producer,
            keywords="",
            lang=meta.language,
            initialFontName=SANS,
            initialFontSize=10,
        )
        self._meta = meta
        self._progress = progress
        self._done = 0
        self.pages = 0
        self.photos = 0
        self._drawn_on: TaggedCanvas | None = None

    def add_layout(
        self, name: str, margins: Margins, decorate: Decorate, *, wide: bool = False
    ) -> None:
        """Add a page layout; the first one added is the first page's."""
        width, height = landscape(A4) if wide else A4
        frame = Frame(
            margins.left,
            margins.bottom,
            width - margins.left - margins.right,
            height - margins.top - margins.bottom,
            *(0, 0, 0, 0),
        )

        def on_page(canvas: Any, _: Any) -> None:
            canvas.saveState()
            decorate(canvas, width, height)
            canvas.restoreState()

        layout = PageTemplate(id=name, frames=[frame], onPage=on_page, pagesize=(width, height))
        self.addPageTemplates(layout)

    def write(self, flowables: list[Any], photos: int = 0) -> None:
        """Lay the story out and write the file; progress is told per building block and photo.

        The list is used up: what is drawn needs no memory any more.
        """
        blocks = len(flowables)

        def advance(done: int) -> None:
            self._done = max(self._done, done)  # split blocks make reportlab count backwards
            self._progress(min(self._done, blocks + photos), blocks + photos)

        def on_progress(kind: str, value: int) -> None:
            if kind == "PROGRESS":
                advance(min(value, blocks))

        def after_photo() -> None:
            advance(max(self._done, blocks) + 1)

        def canvas(*args: Any, **options: Any) -> TaggedCanvas:
            made = TaggedCanvas(*args, meta=self._meta, **options)
            made.after_photo = after_photo
            made.alive = lambda: advance(max(self._done, blocks))
            self._drawn_on = made
            return made

        self.setProgressCallBack(on_progress)
        self.build(flowables, canvasmaker=canvas)  # type: ignore[arg-type]  # makes one as well
        if self._drawn_on is not None:
            self.pages = self._drawn_on.getPageNumber() - 1
            self.photos = self._drawn_on.photo_count
        self._progress(blocks + photos, blocks + photos)
