"""The photo annex: the photos of some audits in a document of their own, two or four a page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from asskomm_audit import __version__
from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.garbage import without_collecting
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports import style
from asskomm_audit.reports.columns import Block, SideBySide
from asskomm_audit.reports.letterhead import add_letterhead
from asskomm_audit.reports.markup import drawing_over, with_markup
from asskomm_audit.reports.pages import add_page_layout
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.reports.photo_entries import PhotoEntry, direction_text, taken_text
from asskomm_audit.reports.photos import Album
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.spool import Spool
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.template import TaggedDocument
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import Texts, date_text

PER_PAGE = (2, 4)

_GAP = 16
_HIGHEST = {2: 258.0, 4: 205.0}  # points of a photo: two rows with their captions fill a page
_CAPTION = 240
_ALT = 800
_NAMES = 12  # places that the first page lists
_PARTS = 1000  # of the progress
_TITLE = style.made(26, 32, style.CHAPTER.fontName, style.ACCENT_DARK, after=10)
_NUMBER = style.made(9.4, 12.6, after=1)
_ABOUT = style.made(8.4, 11, color=style.MUTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """All that stands in an annex. `created` carries its offset and is the only clock."""

    entries: Sequence[PhotoEntry]
    passage: Passage
    created: datetime
    per_page: int = 2

    @property
    def unreviewed(self) -> int:
        """How many of its photos nobody has looked through."""
        return len(self.passage.unreviewed(each.photo for each in self.entries))

    def edition(self, texts: Texts) -> str:
        """Return the words that stand on each page of an annex that is not for the public."""
        marked = texts.translate("Report", "Intern – nur für den Dienstgebrauch")
        if self.unreviewed:
            return f"{marked} · " + texts.translate("Report", "Fotos nicht geprüft")
        return marked if self.passage.edition is Edition.INTERNAL else ""


@without_collecting()  # as for the report: it would stop the window
def write_photo_annex(
    annex: Annex,
    target: Path,
    *,
    texts: Texts,
    images: Callable[[Photo], bytes],
    markup: Mapping[PhotoId, Markup] | None = None,
    progress: Progress = silent,
    face: Face = PLAIN,
    entered: str = "",
) -> WrittenReport:
    """Write the annex; photos that are gone are named in it. Same input, same bytes."""
    if annex.per_page not in PER_PAGE:
        raise ValueError("two or four photos stand on a page")
    title = _title(annex, texts)
    meta = Meta(
        title=title,
        created=annex.created,
        subject=texts.translate("Report", "Fotos eines örtlichen Sicherheitsaudits"),
        language="de-DE" if texts.language == "de" else "en-GB",
        entered=entered,
        creator=f"ASSKomm Audit {__version__}",
    )

    def half(of: int) -> Progress:
        return lambda done, total: progress(
            (of * _PARTS + done * _PARTS // max(total, 1)) // 2, _PARTS
        )

    with saved_as(target) as unfinished, Spool() as spool:
        album = Album(images, spool, len(annex.entries), half(0))
        story = Story(texts, album, face, markup, entered)
        _add_front(story, annex, title)
        for _, entries in groupby(annex.entries, lambda each: each.audit):
            _add_audit(story, list(entries), annex)
        document = TaggedDocument(str(unfinished), meta, half(1))
        kind = texts.translate("Report", "Fotoanhang") if _is_of_one_place(annex) else ""
        add_page_layout(document, story, title, kind, annex.edition(texts))
        document.write(story.finished(2), photos=story.figures)
    return WrittenReport(
        pages=document.pages,
        photos=document.photos,
        unreviewed=annex.unreviewed,
        lost=story.fonts.lost,
        gone=tuple(story.gone.values()),
        title=title,
        created=annex.created,
    )


def _is_of_one_place(annex: Annex) -> bool:
    return len({each.place for each in annex.entries}) == 1


def _title(annex: Annex, texts: Texts) -> str:
    if _is_of_one_place(annex):
        words = texts.translate("Report", "Fotoanhang {ort}")
        return words.format(ort=brief(annex.entries[0].place, 80))
    return texts.translate("Report", "Fotoanhang")


def _add_front(story: Story, annex: Annex, title: str) -> None:
    texts = story.texts
    translate = texts.translate
    add_letterhead(story)
    heading = story.heading(1, title, style.coloured(_TITLE, story.looks.dark))
    heading.key = None
    story.add(heading)
    if edition := annex.edition(texts):
        story.text(edition, style.COVER_EDITION)
    places = list(dict.fromkeys(brief(each.place, 70) for each in annex.entries))
    shown = places[:_NAMES]
    if len(places) > len(shown):
        more = translate("Report", "… und weitere ({n})")
        shown.append(more.format(n=len(places) - len(shown)))
    story.facts(
        [
            (translate("Report", "Orte"), "\n".join(shown)),
            (translate("Report", "Fotos"), str(len(annex.entries))),
            (translate("Report", "Stand"), date_text(annex.created.date(), texts)),
        ]
    )
    _add_review(story, annex)
    if len({each.audit for each in annex.entries}) > 1:
        story.chapter(translate("Report", "Inhalt"), listed=False)
        story.contents_here()


def _add_review(story: Story, annex: Annex) -> None:
    translate = story.texts.translate
    if annex.unreviewed:
        words = translate(
            "Report",
            "Ob Personen oder Kennzeichen erkennbar sind, ist bei %n Fotos noch nicht "
            "geprüft. Der Fotoanhang ist deshalb nur für den internen Gebrauch bestimmt.",
            n=annex.unreviewed,
        )
        story.text(words)
        reason = translate("Report", "Grund für die Ausgabe ohne Prüfung")
        story.labelled(reason, annex.passage.reason)
    else:
        story.text(
            translate(
                "Report",
                "Jedes Foto wurde auf Gesichter, Kennzeichen, Hausnummern und Namen durchgesehen; "
                "was erkennbar war, ist unwiderruflich verdeckt.",
            )
        )
    story.text(
        translate(
            "Report",
            "Die Fotos stammen vom Prüfteam. Aufnahmeort und Kameradaten sind aus den "
            "Bilddateien entfernt.",
        ),
        style.SMALL,
    )


def _add_audit(story: Story, entries: Sequence[PhotoEntry], annex: Annex) -> None:
    """Add the photos of one audit, beginning on a page of its own."""
    texts, first = story.texts, entries[0]
    story.new_page()
    words = texts.translate("Report", "{ort}, Audit vom {tag}")
    day = date_text(first.held_on, texts)
    story.chapter(words.format(ort=brief(first.place, 70), tag=day))
    usable: list[tuple[PhotoEntry, Jpeg]] = []
    for entry in entries:
        jpeg = story.jpeg_of(entry.photo)
        if jpeg is None:
            _say_gone(story, entry)
        else:
            usable.append((entry, jpeg))
    across = annex.per_page // 2
    for at in range(0, len(usable), annex.per_page):
        if at:
            story.new_page()
        page = usable[at : at + annex.per_page]
        for start in range(0, len(page), across):
            row = page[start : start + across]
            blocks = [block for entry, jpeg in row for block in _blocks(story, entry, jpeg, annex)]
            story.add(SideBySide(blocks, _GAP, after=12))


def _say_gone(story: Story, entry: PhotoEntry) -> None:
    title = f"{entry.label} {brief(entry.photo.caption, 100)}".strip()
    story.gone[entry.photo.id] = title
    words = story.texts.translate("Report", "Ein Foto fehlt oder ist nicht lesbar: {titel}")
    story.text(words.format(titel=title), style.QUIET)


def _blocks(story: Story, entry: PhotoEntry, jpeg: Jpeg, annex: Annex) -> list[Block]:
    """Return a photo with what is said of it: below, or beside where the page is wide enough."""
    width, height = jpeg.upright_size
    ratio = width / height
    room = style.WIDTH if annex.per_page == 2 else (style.WIDTH - _GAP) / 2
    tall = min(room / ratio, _HIGHEST[annex.per_page])
    alternative = with_markup(story, entry.photo, _alternative(entry, story.texts))
    over = drawing_over(story, entry.photo)
    picture = Picture(
        jpeg, tall * ratio, tall, alternative, over=over, lang=story.lang_of(alternative)
    )
    picture.spaceAfter = 5
    words = _words(story, entry, annex)
    story.figures += 1
    if annex.per_page == 2 and ratio < 1:
        return [Block(tall * ratio, [picture]), Block(room - tall * ratio - _GAP, words)]
    return [Block(room, [picture, *words])]


def _words(story: Story, entry: PhotoEntry, annex: Annex) -> list[Any]:
    texts, photo = story.texts, entry.photo
    head = [Run(f"{entry.label}  ", bold=True), Run(brief(photo.caption, _CAPTION))]
    parts = [brief(entry.place, 60)]
    if entry.stop:
        stop = texts.translate("Report", "Standpunkt {nummer} {name}")
        parts.append(stop.format(nummer=entry.stop.number, name=brief(entry.stop.name, 40)))
    if entry.finding:
        parts.append(f"{brief(entry.finding.title, 90)}")
    parts += [taken_text(photo, texts), direction_text(photo, texts)]
    if not annex.passage.of(photo).is_reviewed:
        parts.append(texts.translate("Report", "nicht geprüft"))
    lines = [
        story.para(head, _NUMBER),
        story.para(" · ".join(part for part in parts if part), _ABOUT),
    ]
    if photo.alternative_text.strip() and not photo.caption.strip():
        lines.append(story.para(brief(photo.alternative_text, _CAPTION), _ABOUT))
    return lines


def _alternative(entry: PhotoEntry, texts: Texts) -> str:
    photo = entry.photo
    shown = texts.translate("Report", "Foto {nummer} von {ort}")
    return (
        brief(photo.alternative_text, _ALT)
        or brief(photo.caption, _CAPTION)
        or shown.format(nummer=entry.label, ort=brief(entry.place, 80))
    )
