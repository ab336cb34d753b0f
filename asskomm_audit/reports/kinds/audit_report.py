"""The audit report: all that was found, with its method, its limits and all answers."""

from collections.abc import Iterator
from itertools import count

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.face import ANNEX, BODY, Chapter, Length
from asskomm_audit.reports.content import Report, has_events, photos_shown
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.sections.annex import (
    add_agreement,
    add_events,
    add_notes,
)
from asskomm_audit.reports.sections.answers import add_answers
from asskomm_audit.reports.sections.brief_plan import add_brief_plan, is_long_plan
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
from asskomm_audit.reports.story import Story
from asskomm_audit.texts import Texts

_APART = 16  # points between parts of the annex that share a page


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Auditbericht")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Zusammenfassung auf einer Seite, Methode und Grenzen, Profile, Feststellungen mit Fotos, "
        "Maßnahmenplan und alle Antworten im Anhang.",
    )


def _add_chapters(story: Story, report: Report) -> None:
    face, numbers = report.face, count(1)
    is_brief = face.length is Length.COUNCIL and is_long_plan(report)
    add_cover(story, report)
    if face.length is Length.FULL:
        add_contents(story, report)
        story.new_page()
    add_summary(story, report, str(next(numbers)))
    for chapter in face.told(BODY):
        match chapter:
            case Chapter.METHOD:
                story.new_page("page")
                add_method(story, report, str(next(numbers)))
            case Chapter.PLACES:
                _add_places(story, report, numbers)
            case _ if is_brief:
                story.new_page("page")
                add_brief_plan(story, report, str(next(numbers)))
            case _:
                story.new_page("wide")
                add_plan(story, report, str(next(numbers)))
    if is_brief:  # its notes share the plan's last page
        story.space(_APART)
    else:
        story.new_page("page")
    _add_annex(story, report)


def _add_places(story: Story, report: Report, numbers: Iterator[int]) -> None:
    for audit in report.audits:
        story.new_page("page")
        add_place(story, report, audit, str(next(numbers)))
        add_findings(story, report, audit)
        add_risks(story, report, audit)
        add_survey(story, report, audit)
        add_comparison(story, report, audit)


def _add_annex(story: Story, report: Report) -> None:
    letter = report.texts.translate("Report", "Anhang {buchstabe}")
    letters = (letter.format(buchstabe=each) for each in "ABCDE")
    for chapter in report.face.told(ANNEX):
        match chapter:
            case Chapter.ANSWERS:
                add_answers(story, report, next(letters))
                story.new_page()
            case Chapter.AGREEMENT:
                add_agreement(story, report, next(letters))
                story.space(_APART)
            case _:
                add_glossary(story, next(letters))
                story.space(_APART)
    add_notes(story, report, next(letters))
    if report.face.length is Length.FULL and any(map(has_events, report.audits)):
        story.new_page()
        add_events(story, report, next(letters))


AUDIT_REPORT = Recipe(
    key=DocumentKind.REPORT,
    name=_name,
    about=_about,
    build=_add_chapters,
    first="cover",
    photos=photos_shown,
)
