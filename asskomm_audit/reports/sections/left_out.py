"""What a shortened report does not tell: nobody may take a part for the whole."""

from asskomm_audit.domain.face import Chapter
from asskomm_audit.face_labels import chapter_label
from asskomm_audit.reports.content import Report
from asskomm_audit.reports.story import Story


def add_left_out(story: Story, report: Report) -> None:
    """Add a sentence that names the chapters left out; nothing where none is."""
    gone = [chapter for chapter in Chapter if not report.face.has(chapter)]
    if not gone:
        return
    translate = report.texts.translate
    story.section(translate("Report", "Was diese Fassung nicht enthält"))
    words = translate(
        "Report", "Weggelassen sind: {kapitel}. Sie stehen im vollständigen Auditbericht."
    )
    names = ", ".join(chapter_label(chapter, report.texts) for chapter in gone)
    story.text(words.format(kapitel=names))
