"""Photos in rows of equal height, with numbered captions; none is decoded or kept in memory."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress
from asskomm_audit.reports import style
from asskomm_audit.reports.columns import Block, SideBySide, block_height
from asskomm_audit.reports.markup import drawing_over, with_markup
from asskomm_audit.reports.photo_entries import taken_text
from asskomm_audit.reports.spool import Spool
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.jpeg import Jpeg, UnsupportedJpeg
from asskomm_audit.reports.tagged.text import Run, brief

_GAP = 12
_HIGHEST = 205
_BEFORE = 4
_WIDE = 2.1  # from this ratio on a photo has a row of its own
_CAPTION = 400
_ALONE = 0.42  # of the width: a photo alone, with its caption beside it
_BESIDE = 0.46  # of the width: a photo with the text on it at its left
_LONGER = 1.3  # times the photo's height: so much text may stand beside it


class Album:
    """Turns photos into what the PDF embeds; equal ones are asked for once."""

    def __init__(
        self, images: Callable[[Photo], bytes], spool: Spool, total: int, progress: Progress
    ) -> None:
        self._images = images
        self._spool = spool
        self._total = total
        self._progress = progress
        self._asked = 0
        self._known: dict[str, Jpeg | None] = {}  # by the SHA-256 of what is embedded
        self._read_of: dict[str, str] = {}  # photo id -> that SHA-256, empty if it is gone

    def __call__(self, photo: Photo) -> Jpeg | None:
        """Return the photo's JPEG, or None if it is gone or cannot pass into a PDF."""
        self._asked += 1
        self._progress(min(self._asked, self._total), self._total)
        if photo.id not in self._read_of:
            self._read_of[photo.id] = self._read(photo)
        digest = self._read_of[photo.id]
        return self._known[digest] if digest else None

    def _read(self, photo: Photo) -> str:
        """Read a photo and return its key: that of the bytes, for covers differ on equal ones."""
        try:
            data = self._images(photo)
        except (UserError, LookupError, OSError):
            return ""
        digest = hashlib.sha256(data).hexdigest()
        if digest not in self._known:
            try:
                self._known[digest] = Jpeg(self._spool.keep(data), digest)
            except UnsupportedJpeg:
                self._known[digest] = None
        return digest


def add_photos(story: Story, photos: Iterable[Photo], subject: str) -> None:
    """Add photos, two in a row. `subject` says what they show where nobody has described it."""
    row: list[tuple[Jpeg, Photo]] = []
    for photo in photos:
        jpeg = _jpeg(story, photo)
        if jpeg is None:
            continue
        if _ratio(jpeg) >= _WIDE:
            _add_row(story, [(jpeg, photo)], subject)
            continue
        row.append((jpeg, photo))
        if len(row) == 2:
            _add_row(story, row, subject)
            row = []
    if row:
        _add_row(story, row, subject)


def _jpeg(story: Story, photo: Photo) -> Jpeg | None:
    jpeg = story.jpeg_of(photo)
    if jpeg is None:
        words = story.texts.translate("Report", "Ein Foto fehlt oder ist nicht lesbar: {titel}")
        title = brief(photo.title, 120)
        story.gone[photo.id] = title
        story.text(words.format(titel=title), style.QUIET)
    return jpeg


def _ratio(jpeg: Jpeg) -> float:
    width, height = jpeg.upright_size
    return width / height


def _add_row(story: Story, row: list[tuple[Jpeg, Photo]], subject: str) -> None:
    ratios = [_ratio(jpeg) for jpeg, _ in row]
    room = style.WIDTH - _GAP
    if len(row) == 1:
        room = style.WIDTH if ratios[0] >= _WIDE else _ALONE * style.WIDTH
    height = min(room / sum(ratios), _HIGHEST)
    widths = [height * ratio for ratio in ratios]
    pictures = [
        _picture(story, jpeg, photo, width, subject)
        for (jpeg, photo), width in zip(row, widths, strict=True)
    ]
    captions = [_caption(story, photo) for _, photo in row]
    if len(row) == 1 and ratios[0] < _WIDE:
        beside = style.WIDTH - widths[0] - _GAP
        blocks = [Block(widths[0], pictures), Block(beside, captions)]
    else:
        blocks = [
            Block(max(width, 110), [picture, caption])
            for width, picture, caption in zip(widths, pictures, captions, strict=True)
        ]
    story.add(SideBySide(blocks, _GAP, before=_BEFORE))


def _picture(story: Story, jpeg: Jpeg, photo: Photo, width: float, subject: str) -> Picture:
    alternative = with_markup(story, photo, _alternative(story, photo, subject))
    over = drawing_over(story, photo)
    made = Picture(
        jpeg,
        width,
        width / _ratio(jpeg),
        alternative,
        over=over,
        lang=story.lang_of(alternative),
    )
    made.spaceAfter = 4
    return made


def add_photo_beside(
    story: Story, photos: Sequence[Photo], subject: str, told: Sequence[Any]
) -> bool:
    """Add a text with its only photo at the right of the text's end; say whether that was done.

    `told` are the paragraphs of the text, which is read before the photo.
    """
    jpeg = story.jpeg_of(photos[0]) if len(photos) == 1 else None
    if jpeg is None or not told or _ratio(jpeg) >= _WIDE:
        return False
    width = min(_BESIDE * style.WIDTH, _HIGHEST * _ratio(jpeg))
    room = style.WIDTH - width - _GAP - 4
    most = _LONGER * width / _ratio(jpeg)
    start = len(told)
    while start and block_height(Block(room, told[start - 1 :])) <= most:
        start -= 1
    if start == len(told):
        return False
    for paragraph in told[:start]:
        story.add(paragraph)
    content = [_picture(story, jpeg, photos[0], width, subject), _caption(story, photos[0])]
    blocks = [Block(room, told[start:]), Block(width, content)]
    story.add(SideBySide(blocks, _GAP + 4, before=_BEFORE))
    return True


def _caption(story: Story, photo: Photo) -> Any:
    texts = story.texts
    story.figures += 1
    label = texts.translate("Report", "Foto {nummer}").format(nummer=story.figures)
    named = f"{label} · {photo.label}" if photo.label else label
    parts = [Run(f"{named}  ", bold=True)]
    if caption := brief(photo.caption, _CAPTION):
        parts.append(Run(caption))
    if photo.taken_at and photo.time_source is not TimeSource.INTAKE:  # then nobody knows when
        dot = " · " if caption else ""
        parts.append(Run(dot + taken_text(photo, texts)))
    made = story.para(parts, style.CAPTION)
    made.spaceBefore = 0
    return made


def _alternative(story: Story, photo: Photo, subject: str) -> str:
    """Return what is read out; where nobody has described the photo, that and what it is about."""
    if described := brief(photo.alternative_text, 800):
        return described
    words = story.texts.translate("Report", "Ohne Beschreibung: {thema}")
    return words.format(thema=brief(photo.caption, _CAPTION) or subject)
