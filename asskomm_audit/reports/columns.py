"""Blocks that stand side by side, each read to its end before the next one begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable

from asskomm_audit.reports import style


@dataclass(frozen=True, slots=True)
class Block:
    """Flowables in a column of a given width; on a field of colour if there is one."""

    width: float
    content: Sequence[Any]
    fill: Color | None = None
    bar: Color | None = None  # a stripe on the field's left edge


class SideBySide(Flowable):
    """Blocks in a row. It is never split: its contents are short."""

    canv: Any  # a TaggedCanvas
    hAlign = "LEFT"  # noqa: N815 - reportlab's name

    def __init__(
        self, blocks: Sequence[Block], gap: float = 12, after: float = 8, least: float = 0
    ) -> None:
        super().__init__()
        self._least = least
        self._blocks = blocks
        self._gap = gap
        self.spaceAfter = after
        self._heights: list[float] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size: the highest block decides."""
        self._heights = [self._height(block, aH) for block in self._blocks]
        self.width = sum(each.width for each in self._blocks) + self._gap * (len(self._blocks) - 1)
        self.height = max(self._least, *self._heights)
        return min(self.width, aW), self.height

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

    def _height(self, block: Block, room: float) -> float:
        pad = _padding(block)
        height = 2 * pad
        for flowable in block.content:
            height += flowable.wrap(block.width - 2 * pad, room)[1] + flowable.getSpaceAfter()
        return height

    def _draw_field(self, block: Block, x: float) -> None:
        if block.fill is None:
            return
        self.canv.setFillColor(block.fill)
        self.canv.rect(x, 0, block.width, self.height, stroke=0, fill=1)
        self.canv.setFillColor(block.bar or style.ACCENT)
        self.canv.rect(x, 0, 3, self.height, stroke=0, fill=1)


def _padding(block: Block) -> float:
    return 0 if block.fill is None else 11
