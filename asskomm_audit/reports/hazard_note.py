"""The note about an immediate hazard: one page that an office can act on at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm

from asskomm_audit import __version__
from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.progress import silent
from asskomm_audit.reports import style
from asskomm_audit.reports.letterhead import add_letterhead
from asskomm_audit.reports.markup import drawing_over, with_markup
from asskomm_audit.reports.photo_entries import taken_text
from asskomm_audit.reports.photos import Album
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.spool import Spool
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.template import Margins, TaggedDocument
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD, brief, one_line
from asskomm_audit.texts import Texts, moment_text, number_text

_MARGINS = Margins(left=24 * mm, right=22 * mm, top=20 * mm, bottom=22 * mm)
_HIGHEST = 270.0  # points of the photo: the note stays on one page
_LETTERS = 300  # of what is dangerous, for the same reason
_TITLE = style.made(22, 27, SANS_BOLD, style.WARNING, after=4)
_WHAT = style.made(14, 19, SANS_BOLD, before=4, after=8)
_LOOKS = (style.made(10.5, 15, SANS_BOLD, style.MUTED), style.made(11.5, 16))
_FOOT_SIZE = 9.0
_BELOW = 12  # points from there to the town's own line


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardNote:
    """All that stands in a note. `function` is who noted it: no name leaves the file."""

    hazard: Hazard
    place: Place
    stop: Stop | None = None
    photo: Photo | None = None
    function: str = ""
    is_reviewed: bool = False  # somebody has looked through the photo for people


def write_hazard_note(
    note: HazardNote,
    target: Path,
    *,
    texts: Texts,
    created: datetime,
    images: Callable[[Photo], bytes],
    markup: Mapping[PhotoId, Markup] | None = None,
    face: Face = PLAIN,
    entered: str = "",
) -> None:
    """Write the note; a photo that is gone is named in it. The same input gives the same bytes."""
    hazard = note.hazard
    title = texts.translate("Hazard", "Sofortmeldung {nummer}").format(nummer=hazard.label)
    meta = Meta(
        title=f"{title}: {one_line(note.place.name)}",
        created=created,
        subject=texts.translate("Hazard", "Unmittelbare Gefahr im öffentlichen Raum"),
        language="de-DE" if texts.language == "de" else "en-GB",
        entered=entered,
        creator=f"ASSKomm Audit {__version__}",
    )
    with saved_as(target) as unfinished, Spool() as spool:
        story = Story(texts, Album(images, spool, 1, silent), face, markup, entered)
        head = add_letterhead(story)
        _add_text(story, note, title)
        if note.photo:
            _add_photo(story, note.photo, note, _HIGHEST - head)
        document = TaggedDocument(str(unfinished), meta, silent)
        line = story.fonts.line(face.foot_line)
        document.add_layout(
            "page", _MARGINS, partial(_draw_foot, words=_foot(note, texts), line=line)
        )
        document.write(story.finished(), photos=story.figures)


def _add_text(story: Story, note: HazardNote, title: str) -> None:
    texts, hazard = story.texts, note.hazard
    heading = story.heading(1, title, _TITLE)
    heading.key = None
    story.add(heading)
    story.text(
        texts.translate("Hazard", "Unmittelbare Gefahr. Bitte sofort prüfen und sichern."),
        style.LEAD,
    )
    story.text(brief(hazard.text, _LETTERS), _WHAT)
    translate = texts.translate
    story.facts(
        [
            (translate("Hazard", "Zuständig"), brief(hazard.office, 200) or "–"),
            (translate("Hazard", "Ort"), _where(note)),
            (translate("Hazard", "Stelle"), brief(hazard.spot, 300)),
            (translate("Hazard", "Lage"), _position(note, texts)),
            (translate("Hazard", "Festgestellt"), moment_text(hazard.noted_at, texts)),
            (translate("Hazard", "Gemeldet von"), brief(note.function, 120)),
            (translate("Hazard", "Kriterium"), hazard.criterion or ""),
        ],
        looks=_LOOKS,
    )


def _where(note: HazardNote) -> str:
    place, stop = note.place, note.stop
    parts = [place.name, place.address, place.district]
    if stop:
        parts.append(f"{stop.number} {stop.name}")
    return brief(", ".join(filter(None, parts)), 300)


def _position(note: HazardNote, texts: Texts) -> str:
    stop, place = note.stop, note.place
    position = (stop.position if stop else None) or place.position
    if position is None:
        return ""
    east, north = (number_text(each, texts, 5) for each in (position.longitude, position.latitude))
    return texts.translate("Hazard", "{nord} Nord, {ost} Ost (WGS 84)").format(nord=north, ost=east)


def _add_photo(story: Story, photo: Photo, note: HazardNote, highest: float) -> None:
    texts = story.texts
    jpeg = story.jpeg_of(photo)
    if jpeg is None:
        story.text(texts.translate("Hazard", "Das Foto fehlt oder ist nicht lesbar."), style.QUIET)
        return
    width, height = jpeg.upright_size
    scale = min(style.WIDTH / width, highest / height)
    described = texts.translate("Hazard", "Foto der Gefahr: {was}").format(
        was=brief(note.hazard.text, 200)
    )
    alternative = with_markup(story, photo, brief(photo.alternative_text, 400) or described)
    over = drawing_over(story, photo)
    story.add(
        Picture(
            jpeg,
            width * scale,
            height * scale,
            alternative,
            over=over,
            lang=story.lang_of(alternative),
        )
    )
    story.figures += 1
    if photo.taken_at:
        taken = texts.translate("Hazard", "Foto {nummer} vom {zeit}")
        if photo.time_source is TimeSource.INTAKE:  # then nobody knows when
            taken = texts.translate("Report", "Foto {nummer}") + " · {zeit}"
        when = taken_text(photo, texts)
        story.text(taken.format(nummer=photo.label, zeit=when), style.CAPTION)


def _foot(note: HazardNote, texts: Texts) -> str:
    """Return for whose eyes the note is."""
    if note.photo and not note.is_reviewed:
        return texts.translate("Hazard", "Intern. Foto nicht auf Personen und Kennzeichen geprüft.")
    return texts.translate("Hazard", "Intern. Nur an die zuständige Stelle geben.")


def _draw_foot(canvas: Any, width: float, height: float, *, words: str, line: str) -> None:
    del width, height
    y = _MARGINS.bottom - 30
    with canvas.artifact("/Type /Pagination /Subtype /Footer"):
        canvas.setFont(SANS, _FOOT_SIZE)
        canvas.setFillColor(style.WARNING)
        canvas.drawString(_MARGINS.left, y, words)
        if line:
            canvas.setFillColor(style.MUTED)
            canvas.drawString(_MARGINS.left, y - _BELOW, line)
