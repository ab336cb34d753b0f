"""The result of an audit at a glance: a card for the day, one for the night, one for trust."""

from typing import Any

from asskomm_audit.domain.result import ProfileResult
from asskomm_audit.domain.scoring import Publication
from asskomm_audit.labels import grade_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.columns import Block, SideBySide
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import Run

_GAP = 10


def result_cards(story: Story, audit: ReportAudit) -> None:
    """Add the three cards."""
    result = audit.result
    width = (style.WIDTH - 2 * _GAP) / 3
    night = result.night
    blocks = [
        _block(width, _profile(story, result.day), style.DAY),
        _block(width, _profile(story, night) if night else _missing(story, audit), style.NIGHT),
        _block(width, _reliability(story, audit), style.MUTED),
    ]
    story.add(SideBySide(blocks, _GAP, after=10))


def _block(width: float, content: list[Any], bar: Any) -> Block:
    return Block(width, content, style.SURFACE, bar)


def _profile(story: Story, profile: ProfileResult) -> list[Any]:
    texts = story.texts
    content = [story.para(words.profile_name(profile.profile, texts), style.HEAD)]
    if profile.grade is None or profile.score is None:
        content.append(story.para(texts.translate("Report", "keine Note"), style.KPI_SMALL))
        content.append(story.para(_coverage(story, profile), style.CARD))
        return content
    grade = [
        Run(f"{profile.grade} "),
        Run(words.score_text(profile.score, texts), color=style.MUTED),
    ]
    content += [
        story.para(grade, style.KPI),
        story.para([Run(grade_label(profile.grade, texts), bold=True)], style.CARD),
        story.para(_bounds(story, profile), style.CARD),
        story.para(_coverage(story, profile), style.CARD),
    ]
    if profile.is_capped:
        content.append(story.para(words.cap_text(profile.caps, texts), style.CARD))
    return content


def _bounds(story: Story, profile: ProfileResult) -> str:
    bounds = words.bounds_text(profile.low, profile.high, story.texts)
    text = story.texts.translate("Report", "Spanne {spanne} von 100").format(spanne=bounds)
    if profile.publication is Publication.PROVISIONAL:
        text += ", " + words.publication_text(profile.publication, story.texts)
    return text


def _coverage(story: Story, profile: ProfileResult) -> str:
    return story.texts.translate("Report", "Abdeckung {abdeckung} ({bewertet} von {alle})").format(
        abdeckung=words.percent_text(profile.coverage, story.texts),
        bewertet=profile.rated,
        alle=profile.total,
    )


def _missing(story: Story, audit: ReportAudit) -> list[Any]:
    translate = story.texts.translate
    share = words.percent_text(audit.result.night_share, story.texts)
    why = translate(
        "Report",
        "Bewertet sind {anteil} der Kriterien, die bei Dunkelheit zu prüfen sind; ein Nachtwert "
        "braucht mindestens 60 %.",
    ).format(anteil=share)
    return [
        story.para(translate("Report", "Nacht"), style.HEAD),
        story.para(translate("Report", "Nachtbegehung fehlt"), style.KPI_SMALL),
        story.para(why, style.CARD),
    ]


def _reliability(story: Story, audit: ReportAudit) -> list[Any]:
    texts, reliability = story.texts, audit.result.reliability
    content = [
        story.para(texts.translate("Report", "Belastbarkeit"), style.HEAD),
        story.para(reliability.grade, style.KPI),
        story.para([Run(words.reliability_text(reliability.grade, texts), bold=True)], style.CARD),
    ]
    if reliability.shortfalls:
        missing = ", ".join(words.shortfall_text(each, texts) for each in reliability.shortfalls)
        content.append(story.para(missing, style.CARD))
    return content
