"""The audit report as a PDF: which chapters in which order, and the file that they become."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asskomm_audit import __version__
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.pages import add_layouts
from asskomm_audit.reports.photos import Album
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.sections.annex import (
    add_agreement,
    add_dismissed,
    add_events,
    add_privacy,
    has_events,
)
from asskomm_audit.reports.sections.answers import add_answers
from asskomm_audit.reports.sections.comparison import add_comparison
from asskomm_audit.reports.sections.cover import add_contents, add_cover
from asskomm_audit.reports.sections.findings import add_findings
from asskomm_audit.reports.sections.glossary import add_glossary
from asskomm_audit.reports.sections.method import add_method
from asskomm_audit.reports.sections.place import add_place
from asskomm_audit.reports.sections.plan import add_plan
from asskomm_audit.reports.sections.risks import add_risks
from asskomm_audit.reports.sections.summary import add_summary
from asskomm_audit.reports.sections.survey import add_survey
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


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenReport:
    """What became of a report."""

    pages: int
    photos: int
    unreviewed: int  # of the photos, those nobody has looked through for people
    lost: Mapping[str, str]  # character shown as an empty box -> the words around it
    gone: tuple[str, ...] = ()  # photos that are gone or cannot be read, by their captions

    @property
    def lost_characters(self) -> frozenset[str]:
        """The characters that no face has."""
        return frozenset(self.lost)


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
) -> WrittenReport:
    """Write the report of some audits. A file that is there is replaced only when all is done.

    `images` gives the JPEG to embed for a photo and is asked once for each; the data go into the
    PDF undecoded. A LookupError, OSError or UserError of it is a photo that is gone: the report
    says so. `markup` is drawn over them. `passage` is what the gate has let through; without one
    every photo counts as unreviewed. The same input gives the same bytes: `created` (with its
    offset) is the only clock.
    """
    if not audits:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Error", "Es gibt kein Audit für einen Bericht. Legen Sie zuerst eines an."
            )
        )
    report = Report(audits, texts, created, _title(audits, texts, title), passage)
    total = sum(len(each.snapshot.photos) for each in audits)
    with saved_as(target) as unfinished, Spool() as spool:
        album = Album(images, spool, total, _share(progress, 0, _READING))
        story = Story(texts, album, markup)
        _add_chapters(story, report)
        document = _document(story, report, unfinished, _share(progress, _READING, _ALL))
        depth = 3 if len(audits) <= _LISTED else 2
        document.write(story.finished(depth), photos=story.figures)
    return WrittenReport(
        pages=document.pages,
        photos=document.photos,
        unreviewed=report.unreviewed,
        lost=story.fonts.lost,
        gone=tuple(story.gone.values()),
    )


def _title(audits: Sequence[ReportAudit], texts: Texts, title: str | None) -> str:
    if title and one_line(title):
        return one_line(title)
    if len(audits) == 1:
        return texts.translate("Report", "Sicherheitsaudit {ort}").format(
            ort=brief(audits[0].name, 80)
        )
    return texts.translate("Report", "Sicherheitsaudits öffentlicher Räume")


def _add_chapters(story: Story, report: Report) -> None:
    add_cover(story, report)
    add_contents(story, report)
    story.new_page()
    add_summary(story, report, "1")
    story.new_page()
    add_method(story, report, "2")
    for number, audit in enumerate(report.audits, 3):
        story.new_page()
        add_place(story, report, audit, str(number))
        add_findings(story, report, audit)
        add_risks(story, report, audit)
        add_survey(story, report, audit)
        add_comparison(story, report, audit)
    story.new_page("wide")
    add_plan(story, report, str(len(report.audits) + 3))
    story.new_page("page")
    _add_annex(story, report)


def _add_annex(story: Story, report: Report) -> None:
    letter = report.texts.translate("Report", "Anhang {buchstabe}")
    add_answers(story, report, letter.format(buchstabe="A"))
    story.new_page()
    add_agreement(story, report, letter.format(buchstabe="B"))
    add_dismissed(story, report)
    add_glossary(story)
    add_privacy(story, report)
    if has_events(report):
        story.new_page()
        add_events(story, report, letter.format(buchstabe="C"))


def _share(progress: Progress, start: int, stop: int) -> Progress:
    """Return a progress that fills the part from `start` to `stop` of the whole."""

    def part(done: int, total: int) -> None:
        progress(start + (stop - start) * done // max(total, 1), _ALL)

    return part


def _document(story: Story, report: Report, path: Path, progress: Progress) -> TaggedDocument:
    texts = report.texts
    meta = Meta(
        title=report.title,
        created=report.created,
        subject=texts.translate("Report", "Örtliches Sicherheitsaudit"),
        language="de-DE" if texts.language == "de" else "en-GB",
        creator=f"ASSKomm Audit {__version__}",
    )
    document = TaggedDocument(str(path), meta, progress)
    add_layouts(document, report, story)
    return document
