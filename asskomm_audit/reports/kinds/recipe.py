"""What makes a kind of document: its names, for whom it may be, and what it tells."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports import style
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.paper import Paper, PdfPaper
from asskomm_audit.reports.story import Story
from asskomm_audit.texts import Texts

PDF, DOCX = ".pdf", ".docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a kind of document is made. Either `tell` or `build` is given.

    `tell` tells a short document in blocks, for PDF and text files; `build` adds to the story of a
    PDF. `missing` returns why it cannot be written about these audits, a text of the context
    "Error"; nothing if it can.
    """

    key: DocumentKind
    name: Callable[[Texts], str]
    about: Callable[[Texts], str]
    tell: Callable[[Paper, Report], None] | None = None
    build: Callable[[Story, Report], None] | None = None
    first: str = "page"  # the layout of the first page
    endings: tuple[str, ...] = (PDF,)
    editions: tuple[Edition, ...] = (Edition.PUBLIC, Edition.INTERNAL)
    photos: Callable[[AuditSnapshot], Sequence[Photo]] | None = None  # those it shows
    pairs: bool = False  # shows before and after even where it shows no other photo
    tells_of: Callable[[ReportAudit], bool] = lambda _audit: True  # else it says nothing of one
    missing: Callable[[Sequence[ReportAudit]], str] = lambda _audits: ""

    def photos_of(self, shots: Iterable[AuditSnapshot]) -> list[Photo]:
        """Return the photos that the document shows, in its order."""
        if self.photos is None:
            return []
        return [photo for each in shots for photo in self.photos(each)]

    def add(self, story: Story, report: Report) -> None:
        """Add the whole document to the story of a PDF."""
        if self.build:
            self.build(story, report)
        if self.tell:
            width = style.FULL_WIDE if self.first == "wide" else style.WIDTH
            self.tell(PdfPaper(story, width), report)
