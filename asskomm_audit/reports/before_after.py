"""Before and after in a report: two photos side by side, as high as each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.reports import style
from asskomm_audit.reports.columns import Block, SideBySide
from asskomm_audit.reports.markup import drawing_over, with_markup
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.entered import joined
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import date_text

_GAP = 12
_HIGHEST = 205.0
_NARROWEST = 110.0
_CAPTION = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPair:
    """Two photos that may be shown side by side, and the days their audits began."""

    before: Photo
    after: Photo
    before_held_on: date
    after_held_on: date
    number: str = ""  # what the earlier finding is called, where it is another one


def pairs_of_finding(pairs: Iterable[ShownPair], finding: Finding) -> list[ShownPair]:
    """Return the pairs that belong to a finding: its photo is the later one, or the earlier."""
    return [each for each in pairs if finding.id in (each.after.finding_id, each.before.finding_id)]


def pairs_beside(pairs: Iterable[ShownPair], findings: Iterable[Finding]) -> list[ShownPair]:
    """Return the pairs that belong to none of these findings."""
    shown = {each.id for each in findings}
    return [
        each
        for each in pairs
        if each.after.finding_id not in shown and each.before.finding_id not in shown
    ]


def usable_pairs(story: Story, pairs: Iterable[ShownPair]) -> list[ShownPair]:
    """Return the pairs of which neither photo is gone."""
    return [each for each in pairs if story.jpeg_of(each.before) and story.jpeg_of(each.after)]


def photos_in(pairs: Iterable[ShownPair]) -> set[PhotoId]:
    """Return the photos of pairs: they need not be shown a second time."""
    return {photo.id for each in pairs for photo in (each.before, each.after)}


def add_pairs(story: Story, pairs: Sequence[ShownPair], subject: str) -> None:
    """Add usable pairs. `subject` says what they show where nobody has described it."""
    for pair in pairs:
        _add_pair(story, pair, subject)


def _add_pair(story: Story, pair: ShownPair, subject: str) -> None:
    texts = story.texts
    jpegs = [jpeg for each in (pair.before, pair.after) if (jpeg := story.jpeg_of(each))]
    if len(jpegs) < 2:
        return
    ratios = [_ratio(each) for each in jpegs]
    height = min((style.WIDTH - _GAP) / sum(ratios), _HIGHEST)
    words = (texts.translate("Report", "Vorher"), texts.translate("Report", "Nachher"))
    sides = (
        (pair.before, pair.before_held_on, pair.number),
        (pair.after, pair.after_held_on, ""),
    )
    blocks: list[Block] = []
    for jpeg, ratio, word, (photo, held_on, number) in zip(
        jpegs, ratios, words, sides, strict=True
    ):
        told = brief(photo.alternative_text, 800) or brief(photo.caption, _CAPTION) or subject
        alternative = with_markup(story, photo, f"{word}: {told}")
        over = drawing_over(story, photo)
        picture = Picture(jpeg, height * ratio, height, alternative, over=over)
        picture.spaceAfter = 4
        caption = _caption(story, photo, word, held_on, number)
        blocks.append(Block(max(height * ratio, _NARROWEST), [picture, caption]))
    story.add(SideBySide(blocks, _GAP, before=4))


def _caption(story: Story, photo: Photo, word: str, held_on: date, number: str) -> Any:
    texts = story.texts
    story.figures += 1
    label = texts.translate("Report", "Foto {nummer}").format(nummer=story.figures)
    is_told = photo.taken_at is not None and photo.time_source is TimeSource.CAMERA
    if is_told and photo.taken_at:
        day = date_text(photo.taken_at.date(), texts)
    else:
        day = texts.translate("Report", "Audit vom {tag}").format(tag=date_text(held_on, texts))
    parts = joined(" · ", (day, number, brief(photo.caption, _CAPTION)))
    made = story.para([Run(f"{label} · {word}  ", bold=True), Run(parts)], style.CAPTION)
    made.spaceBefore = 0
    return made


def _ratio(jpeg: Jpeg) -> float:
    width, height = jpeg.upright_size
    return width / height
