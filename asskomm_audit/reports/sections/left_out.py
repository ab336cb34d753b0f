"""What a shortened report does not tell: nobody may take a part for the whole."""

from asskomm_audit.domain.face import Chapter, Length
from asskomm_audit.face_labels import chapter_label
from asskomm_audit.reports.content import Report, has_events
from asskomm_audit.reports.story import Story


def add_left_out(story: Story, report: Report) -> None:
    """Add a sentence that names the chapters left out; nothing where none is."""
    translate = report.texts.translate
    gone = [
        chapter_label(chapter, report.texts) for chapter in Chapter if not report.face.has(chapter)
    ]
    if report.face.length is Length.COUNCIL and any(map(has_events, report.audits)):
        gone.append(translate("Edition", "Modul Veranstaltungsschutz"))
    if not gone:
        return
    story.section(translate("Report", "Was diese Fassung nicht enthält"))
    words = translate(
        "Report", "Weggelassen sind: {kapitel}. Sie stehen im vollständigen Auditbericht."
    )
    story.text(words.format(kapitel=", ".join(gone)))
