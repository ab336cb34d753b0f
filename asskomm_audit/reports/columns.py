"""Blocks that stand side by side, each read to its end before the next one begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable

from asskomm_audit.reports import style
from asskomm_audit.reports.tagged.flowables import Picture

_ANY = 10_000.0  # more room than a block ever takes
SMALLEST = 0.72  # to this scale pictures may shrink to fit on the rest of a page


@dataclass(frozen=True, slots=True)
class Block:
    """Flowables in a column of a given width; on a field of colour if there is one."""

    width: float
    content: Sequence[Any]
    fill: Color | None = None
    bar: Color | None = None  # a stripe on the field's left edge


class SideBySide(Flowable):
    """Blocks in a row. Pictures shrink a little where that saves a new page."""

    canv: Any  # a TaggedCanvas
    hAlign = "LEFT"  # noqa: N815 - reportlab's name

    def __init__(
        self,
        blocks: Sequence[Block],
        gap: float = 12,
        after: float = 8,
        least: float = 0,
        before: float = 0,
    ) -> None:
        super().__init__()
        self._least = least
        self._blocks = blocks
        self._gap = gap
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size: the highest block decides."""
        self.width = sum(each.width for each in self._blocks) + self._gap * (len(self._blocks) - 1)
        self._scale(1)
        heights = [block_height(block) for block in self._blocks]
        self.height = max(self._least, *heights)
        if self.height > aH:
            scale = min(
                _scale_to(block, height, aH)
                for block, height in zip(self._blocks, heights, strict=True)
            )
            if scale >= SMALLEST:
                self._scale(scale)
                self.height = max(self._least, *map(block_height, self._blocks))
        return min(self.width, aW), self.height

    def _scale(self, scale: float) -> None:
        for block in self._blocks:
            for picture in _pictures(block):
                picture.scale_to(scale)

    def draw(self) -> None:
        """Draw the blocks from left to right."""
        x = 0.0
        for block in self._blocks:
            self._draw_field(block, x)
            pad = _padding(block)
            y = self.height - pad
            for flowable in block.content:
                _, height = flowable.wrapOn(self.canv, block.width - 2 * pad, self.height)
                flowable.drawOn(self.canv, x + pad, y - height)
                y -= height + flowable.getSpaceAfter()
            x += block.width + self._gap

    def _draw_field(self, block: Block, x: float) -> None:
        if block.fill is None:
            return
        self.canv.setFillColor(block.fill)
        self.canv.rect(x, 0, block.width, self.height, stroke=0, fill=1)
        self.canv.setFillColor(block.bar or style.ACCENT)
        self.canv.rect(x, 0, 3, self.height, stroke=0, fill=1)


def _padding(block: Block) -> float:
    return 0 if block.fill is None else 11


def block_height(block: Block) -> float:
    """Return the height that a block's content takes in the block's width, in points."""
    pad = _padding(block)
    height = 2 * pad
    for flowable in block.content:
        height += flowable.wrap(block.width - 2 * pad, _ANY)[1] + flowable.getSpaceAfter()
    return height


def _pictures(block: Block) -> list[Picture]:
    return [each for each in block.content if isinstance(each, Picture)]


def _scale_to(block: Block, height: float, room: float) -> float:
    """Return the scale of its pictures at which a block fits into the room; 1 at most."""
    pictures = sum(each.height for each in _pictures(block))
    if height <= room:
        return 1
    return (room - height + pictures) / pictures if pictures else 0
