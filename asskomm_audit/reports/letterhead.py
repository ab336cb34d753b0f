"""A town's head on the first page of a document that has no cover: its lines, its arms."""

from typing import Any

from asskomm_audit.domain.face import Face
from asskomm_audit.reports import style
from asskomm_audit.reports.columns import Block, SideBySide
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.jpeg import Jpeg, UnsupportedJpeg
from asskomm_audit.reports.tagged.text import SANS_BOLD

_ARMS = 46.0  # points of their longer edge
_GAP, _BELOW, _AFTER = 14.0, 7.0, 12.0  # beside the arms, above the rule, under it
_FIRST = style.made(10.5, 14, SANS_BOLD)
_LINE = style.made(9.5, 13, color=style.MUTED)


class _Letterhead(SideBySide):
    """The lines as real text at the left; arms and rule are decoration."""

    def __init__(self, story: Story, width: float) -> None:
        face = story.face
        self._accent = story.looks.accent
        self._arms = arms_of(face)
        self._size = _size_of(self._arms)
        lines: list[Any] = [
            story.para(line, _LINE if number else _FIRST)
            for number, line in enumerate(face.head_lines)
        ]
        block = Block(width - self._size[0] - _GAP, lines)
        super().__init__([block], least=self._size[1] + _BELOW, after=_AFTER)
        self._whole = width

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size, with room for the rule."""
        _, height = super().wrap(aW, aH)
        if self._size[1] + _BELOW < height:
            self.height = height = height + _BELOW
        return self._whole, height

    def draw(self) -> None:
        """Draw lines, arms and rule."""
        super().draw()
        with self.canv.artifact("/Type /Layout"):
            self.canv.setStrokeColor(self._accent)
            self.canv.setLineWidth(1)
            self.canv.line(0, 0, self._whole, 0)
            if self._arms:
                width, height = self._size
                self.canv.photo(
                    self._arms, self._whole - width, self.height - height, width, height
                )


def add_letterhead(story: Story, width: float = style.WIDTH) -> float:
    """Add the head, if the town has one; return how high it is, in points."""
    face = story.face
    if not face.head_lines and arms_of(face) is None:
        return 0
    head = _Letterhead(story, width)
    story.add(head)
    return head.wrap(width, style.PAGE_HEIGHT)[1] + _AFTER


def arms_of(face: Face) -> Jpeg | None:
    """Return the arms, or None where there are none or where they cannot pass into a PDF."""
    try:
        return Jpeg(lambda: face.arms, "arms") if face.arms else None
    except UnsupportedJpeg:
        return None


def _size_of(arms: Jpeg | None) -> tuple[float, float]:
    if arms is None:
        return 0, 0
    width, height = arms.upright_size
    scale = _ARMS / max(width, height)
    return width * scale, height * scale
