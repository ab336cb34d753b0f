"""The cover and the table of contents."""

from typing import Any

from reportlab.platypus.doctemplate import NextPageTemplate

from asskomm_audit.reports import style, words
from asskomm_audit.reports.columns import Block, SideBySide, block_height
from asskomm_audit.reports.content import Report, ReportAudit, period_of, place_type_name, team_of
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Para
from asskomm_audit.reports.tagged.text import brief, one_line
from asskomm_audit.texts import date_text

_NAMES_ON_COVER = 8
_ARMS_ROOM = 90  # points that the arms and the white around them take at the right
_BELOW = 24  # points from the last line to the end of the coloured field


def add_cover(story: Story, report: Report) -> None:
    """Add the cover: what, where, when, by whom, how reliable, and for whose eyes."""
    translate = report.texts.translate
    kind = translate("Report", "Örtliches Sicherheitsaudit · Auditbericht")
    title = story.para(brief(report.title, 110), style.TITLE, role="H1")
    content: list[Any] = [
        *_head(story, report),
        story.para(kind, style.COVER_KIND),
        title,
        story.para(_places(report), style.COVER_LINE),
        story.para(period_of(report.audits, report.texts), style.COVER_LINE),
    ]
    room = style.WIDTH - (_ARMS_ROOM if report.face.arms else 0)
    block = Block(_balanced_width(title, room), content)
    filled = style.COVER.top + block_height(block) + _BELOW
    story.cover_band = max(style.COVER_BAND, filled)  # long heads and names make it higher
    band = story.cover_band - style.COVER.top + 26
    story.add(SideBySide([block], least=band, after=0))
    story.space(14)
    if report.edition:
        story.text(report.edition, style.COVER_EDITION)
        story.space(8)
    looks = (style.COVER_LABEL, style.COVER_VALUE)
    story.facts(_facts(report), label_width=128, looks=looks)
    story.add(NextPageTemplate("page"))
    story.new_page()


def _head(story: Story, report: Report) -> list[Para]:
    """Return the town's head; the last line keeps its distance from what follows."""
    lines = report.face.head_lines
    looks = [style.COVER_HEAD] * (len(lines) - 1) + [style.COVER_HEAD_LAST]
    return [story.para(line, look) for line, look in zip(lines, looks, strict=False)]


def _balanced_width(title: Para, width: float) -> float:
    """Return the least width at which the title has no more lines: no lonely last word."""
    height = title.wrap(width, 1000)[1]
    while width > style.WIDTH * 0.6 and title.wrap(width - 8, 1000)[1] == height:
        width -= 8
    return width


def add_contents(story: Story, report: Report) -> None:
    """Add the table of contents."""
    story.chapter(report.texts.translate("Report", "Inhalt"), listed=False)
    story.contents_here()


def _places(report: Report) -> str:
    if report.is_single:
        audit = report.audits[0]
        return " · ".join(
            part
            for part in (
                brief(audit.name, 90),
                place_type_name(audit, report.texts),
                brief(audit.snapshot.place.district, 60),
            )
            if part
        )
    return report.texts.translate("Report", "{n} Audits").format(n=len(report.audits))


def _facts(report: Report) -> list[tuple[str, str]]:
    texts = report.texts
    translate = texts.translate
    facts: list[tuple[str, str]] = []
    if not report.is_single:
        facts.append((translate("Report", "Orte"), _names(report)))
    teams = dict.fromkeys(
        function for each in report.audits for function in team_of(each.snapshot, texts)
    )
    facts += [
        (translate("Report", "Prüfteam"), brief(", ".join(teams), 300)),
        (translate("Report", "Kriterienkatalog"), _catalogues(report)),
        (translate("Report", "Belastbarkeit"), _reliability(report)),
        (translate("Report", "Stand"), date_text(report.created.date(), texts)),
    ]
    return facts


def _names(report: Report) -> str:
    names = list(dict.fromkeys(brief(each.name, 70) for each in report.audits))
    shown = names[:_NAMES_ON_COVER]
    if len(names) > len(shown):
        more = report.texts.translate("Report", "… und weitere ({n})")
        shown.append(more.format(n=len(names) - len(shown)))
    return "\n".join(shown)


def _catalogues(report: Report) -> str:
    language = report.texts.language
    catalogues = [each.snapshot.catalogue for each in report.audits]
    return "; ".join(
        dict.fromkeys(
            f"{one_line(each.names.get(language, ''))} {each.version}".strip()
            for each in catalogues
        )
    )


def _reliability(report: Report) -> str:
    if report.is_single:
        return _grade(report.audits[0], report)
    grades = [each.result.reliability.grade for each in report.audits]
    return ", ".join(
        f"{grades.count(grade)} × {grade} ({words.reliability_text(grade, report.texts)})"
        for grade in sorted(set(grades))
    )


def _grade(audit: ReportAudit, report: Report) -> str:
    reliability = audit.result.reliability
    grade = f"{reliability.grade} – {words.reliability_text(reliability.grade, report.texts)}"
    missing = ", ".join(words.shortfall_text(each, report.texts) for each in reliability.shortfalls)
    return f"{grade} ({missing})" if missing else grade
