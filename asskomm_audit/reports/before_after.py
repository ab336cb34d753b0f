"""Before and after in a report: two photos side by side, as high as each other."""

from collections.abc import Iterable, Iterator, Sequence
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
from asskomm_audit.texts import Texts, date_text

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


def add_pairs(
    story: Story, pairs: Sequence[ShownPair], subject: str, width: float = style.WIDTH
) -> None:
    """Add usable pairs. `subject` says what they show where nobody has described it."""
    for pair in pairs:
        _add_pair(story, pair, subject, width)


def sides_of(pair: ShownPair, texts: Texts) -> Iterator[tuple[str, Photo, str]]:
    """Yield for before and after: the word for it, the photo, and when, where and what it is."""
    before, after = texts.translate("Report", "Vorher"), texts.translate("Report", "Nachher")
    yield before, pair.before, _told(pair.before, pair.before_held_on, pair.number, texts)
    yield after, pair.after, _told(pair.after, pair.after_held_on, "", texts)


def alternative_of(photo: Photo, word: str, subject: str) -> str:
    """Return what is read out of a side of a pair."""
    told = brief(photo.alternative_text, 800) or brief(photo.caption, _CAPTION) or subject
    return f"{word}: {told}"


def _add_pair(story: Story, pair: ShownPair, subject: str, width: float) -> None:
    jpegs = [jpeg for each in (pair.before, pair.after) if (jpeg := story.jpeg_of(each))]
    if len(jpegs) < 2:
        return
    ratios = [_ratio(each) for each in jpegs]
    height = min((width - _GAP) / sum(ratios), _HIGHEST)
    blocks: list[Block] = []
    for jpeg, ratio, (word, photo, told) in zip(
        jpegs, ratios, sides_of(pair, story.texts), strict=True
    ):
        alternative = with_markup(story, photo, alternative_of(photo, word, subject))
        over = drawing_over(story, photo)
        picture = Picture(jpeg, height * ratio, height, alternative, over=over)
        picture.spaceAfter = 4
        caption = _caption(story, word, told)
        blocks.append(Block(max(height * ratio, _NARROWEST), [picture, caption]))
    story.add(SideBySide(blocks, _GAP, before=4))


def _caption(story: Story, word: str, told: str) -> Any:
    story.figures += 1
    label = story.texts.translate("Report", "Foto {nummer}").format(nummer=story.figures)
    made = story.para([Run(f"{label} · {word}  ", bold=True), Run(told)], style.CAPTION)
    made.spaceBefore = 0
    return made


def _told(photo: Photo, held_on: date, number: str, texts: Texts) -> str:
    is_told = photo.taken_at is not None and photo.time_source is TimeSource.CAMERA
    if is_told and photo.taken_at:
        day = date_text(photo.taken_at.date(), texts)
    else:
        day = texts.translate("Report", "Audit vom {tag}").format(tag=date_text(held_on, texts))
    return joined(" · ", (day, number, brief(photo.caption, _CAPTION)))


def _ratio(jpeg: Jpeg) -> float:
    width, height = jpeg.upright_size
    return width / height
