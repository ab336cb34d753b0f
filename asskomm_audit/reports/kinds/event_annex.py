"""The annex on protecting events: a file of its own, because it may name weak spots."""

from collections.abc import Sequence

from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.content import Report, ReportAudit, has_events, live
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.kinds.tasks import head_lines
from asskomm_audit.reports.paper import PdfPaper
from asskomm_audit.reports.sections.annex import add_events
from asskomm_audit.reports.story import Story
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_NONE = QT_TRANSLATE_NOOP(
    "Error", "Zum Veranstaltungsschutz ist in den gewählten Audits nichts erfasst."
)


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Anlage Veranstaltungsschutz")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Ergebnisse und Feststellungen des Moduls Veranstaltungsschutz, nur intern: Sie können "
        "Schwachstellen nennen.",
    )


def _missing(audits: Sequence[ReportAudit]) -> str:
    return "" if any(map(has_events, audits)) else _NONE


def _photos(shot: AuditSnapshot) -> list[Photo]:
    secret = {each.id for each in shot.catalogue.criteria if each.dimension == EVENT_DIMENSION}
    shown = [each for each in live(shot) if each.criterion in secret]
    return [photo for each in shown for photo in shot.photos_of(each.id)]


def _build(story: Story, report: Report) -> None:
    PdfPaper(story).title(report.kind, report.title, head_lines(report))
    add_events(story, report, "")


EVENT_ANNEX = Recipe(
    key=DocumentKind.EVENTS,
    name=_name,
    about=_about,
    build=_build,
    editions=(Edition.INTERNAL,),
    photos=_photos,
    tells_of=has_events,
    missing=_missing,
)
