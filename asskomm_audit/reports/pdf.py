"""Writing a kind of document as a PDF: the frame around what its recipe adds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asskomm_audit import __version__
from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.garbage import without_collecting
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.kinds.audit_report import AUDIT_REPORT
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.pages import add_layouts
from asskomm_audit.reports.photos import Album
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.spool import Spool
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.template import TaggedDocument
from asskomm_audit.reports.tagged.text import brief, one_line
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

__all__ = ["ReportAudit", "WrittenReport", "write_report"]

_READING, _ALL = 300, 1000  # of the progress: photos are read, pages are laid out and written
_NOTHING_KNOWN = Passage(edition=Edition.PUBLIC, privacy={})
_LISTED = 2  # audits up to which the contents list sections as well
_NAMED = 3  # places up to which a document's title names them
_NO_AUDIT = QT_TRANSLATE_NOOP(
    "Error", "Es gibt kein Audit für einen Bericht. Legen Sie zuerst eines an."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenReport:
    """What became of a report."""

    pages: int
    photos: int
    unreviewed: int  # of the photos, those nobody has looked through for people
    lost: Mapping[str, str]  # character shown as an empty box -> the words around it
    gone: tuple[str, ...] = ()  # photos that are gone or cannot be read, by their captions
    title: str = ""
    created: datetime | None = None  # the only clock it knows
    shown: tuple[Photo, ...] = ()
    state: str = ""  # the last step of the file that it knows
    sha256: str = ""  # of the file, as it was written

    @property
    def lost_characters(self) -> frozenset[str]:
        """The characters that no face has."""
        return frozenset(self.lost)


@without_collecting()  # looking for garbage stops the window, too, and finds next to nothing
def write_report(
    audits: Sequence[ReportAudit],
    target: Path,
    *,
    texts: Texts,
    created: datetime,
    images: Callable[[Photo], bytes],
    markup: Mapping[PhotoId, Markup] | None = None,
    passage: Passage = _NOTHING_KNOWN,
    progress: Progress = silent,
    title: str | None = None,
    recipe: Recipe = AUDIT_REPORT,
    face: Face = PLAIN,
    entered: str = "",
) -> WrittenReport:
    """Write a document about some audits. A file that is there is replaced only when all is done.

    `images` gives the JPEG to embed for a photo and is asked once for each; the data go into the
    PDF undecoded. A LookupError, OSError or UserError of it is a photo that is gone: the report
    says so. `markup` is drawn over them. `passage` is what the gate has let through; without one
    every photo counts as unreviewed. `entered` is the language (BCP 47) of what is `Entered`. The
    same input gives the same bytes: `created` (with its offset) is the only clock.
    """
    report = report_for(recipe, audits, texts, created, passage, title, face)
    with saved_as(target) as unfinished, Spool() as spool:
        told = _Told(progress)
        album = Album(images, spool, len(report.photos), _share(told, 0, _READING))
        story = Story(texts, album, face, markup, entered)
        story.alive = told.again
        recipe.add(story, report)
        part = _share(told, _READING, _ALL)
        document = _document(story, report, unfinished, part, recipe.first)
        depth = 3 if len(audits) <= _LISTED else 2
        document.write(story.finished(depth), photos=story.figures)
    return WrittenReport(
        pages=document.pages,
        photos=document.photos,
        unreviewed=report.unreviewed,
        lost=story.fonts.lost,
        gone=tuple(story.gone.values()),
        title=report.title,
        created=created,
        shown=tuple(photo for photo in report.photos if photo.id not in story.gone),
    )


def report_for(
    recipe: Recipe,
    audits: Sequence[ReportAudit],
    texts: Texts,
    created: datetime,
    passage: Passage,
    title: str | None = None,
    face: Face = PLAIN,
    entered: str = "",
) -> Report:
    """Return what a document is written from; UserError if it cannot be about these audits."""
    if not audits:
        raise UserError(_NO_AUDIT)
    if missing := recipe.missing(audits):
        raise UserError(missing)
    audits = [each for each in audits if recipe.tells_of(each)] or audits
    kind = recipe.name(texts)
    photos = recipe.photos_of(each.snapshot for each in audits)
    named = _title(recipe, audits, texts, title)
    return Report(audits, texts, created, named, passage, kind, photos, face, entered)


def _title(recipe: Recipe, audits: Sequence[ReportAudit], texts: Texts, title: str | None) -> str:
    if title and one_line(title):
        return one_line(title)
    place = brief(audits[0].name, 80) if len(audits) == 1 else ""
    if recipe is AUDIT_REPORT:
        if place:
            return texts.translate("Report", "Sicherheitsaudit {ort}").format(ort=place)
        return texts.translate("Report", "Sicherheitsaudits öffentlicher Räume")
    if place:
        return place
    names = dict.fromkeys(each.name for each in audits)
    return (
        brief(", ".join(names), 60)
        if len(names) <= _NAMED
        else texts.translate("Report", "Sicherheitsaudits an {n} Orten").format(n=len(names))
    )


class _Told:
    """A progress that can be told again how far it is: only to ask whether to go on."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = 0, _ALL

    def __call__(self, done: int, total: int) -> None:
        """Tell it, and remember."""
        self._last = done, total
        self._progress(done, total)

    def again(self) -> None:
        """Tell again what was told last."""
        self._progress(*self._last)


def _share(progress: Progress, start: int, stop: int) -> Progress:
    """Return a progress that fills the part from `start` to `stop` of the whole."""

    def part(done: int, total: int) -> None:
        progress(start + (stop - start) * done // max(total, 1), _ALL)

    return part


def _document(
    story: Story, report: Report, path: Path, progress: Progress, first: str
) -> TaggedDocument:
    texts = report.texts
    meta = Meta(
        title=report.title if first == "cover" else f"{report.kind}: {report.title}",
        created=report.created,
        subject=texts.translate("Report", "Örtliches Sicherheitsaudit"),
        language="de-DE" if texts.language == "de" else "en-GB",
        entered=story.entered,
        creator=f"ASSKomm Audit {__version__}",
    )
    document = TaggedDocument(str(path), meta, progress)
    add_layouts(document, report, story, first)
    return document
