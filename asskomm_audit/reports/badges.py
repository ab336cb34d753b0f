"""Risk classes as people see them: a colour, a shape and always the word."""

from math import cos, pi, sin
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable

from asskomm_audit.domain.findings import Risk
from asskomm_audit.labels import risk_label
from asskomm_audit.reports import style
from asskomm_audit.reports.tagged.flowables import Heading, Path
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.text import SANS_BOLD
from asskomm_audit.texts import Texts

_HEIGHT = 14.5
_SIZE = 8.6
_ROOM = 104  # right of a heading


class RiskBadge(Flowable):
    """A pill with shape and word."""

    canv: Any  # a TaggedCanvas
    hAlign = "LEFT"  # noqa: N815 - reportlab's name

    def __init__(self, risk: Risk | None, texts: Texts, path: Path = ()) -> None:
        super().__init__()
        self._look = style.RISKS[risk]
        self._word = risk_label(risk, texts)
        self._path = path or (Tag(role="P"),)
        self.path = self._path

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return the size, which the word decides."""
        del aH
        self.width = min(aW, self.natural_width)
        self.height = _HEIGHT
        return self.width, self.height

    @property
    def natural_width(self) -> float:
        """The width the word needs."""
        return stringWidth(self._word, SANS_BOLD, _SIZE) + 25

    def draw(self) -> None:
        """Draw the pill, the shape and the word."""
        canvas, look = self.canv, self._look
        with canvas.tagged(*self._path):
            canvas.setFillColor(look.fill)
            canvas.setStrokeColor(style.MUTED if look.shape is style.Shape.RING else look.fill)
            canvas.setLineWidth(0.6)
            canvas.roundRect(0, 0, self.natural_width, _HEIGHT, _HEIGHT / 2, stroke=1, fill=1)
            draw_shape(canvas, look, 10.5, _HEIGHT / 2, 4.3)
            canvas.setFillColor(look.ink)
            canvas.setFont(SANS_BOLD, _SIZE)
            canvas.drawString(18, _HEIGHT / 2 - 2.9, self._word)


class RiskHeading(Heading):
    """A finding's heading, with the badge of its risk class at the right."""

    badge: RiskBadge | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Leave room for the badge."""
        self._full = aW
        _, height = super().wrap(aW - _ROOM, aH)
        return aW, height

    def split(self, availWidth: float, availheight: float) -> list[Any]:  # noqa: N803
        """Return pieces; the badge stays with the first."""
        parts = super().split(availWidth - _ROOM, availheight)
        if parts:
            parts[0].badge = self.badge
        return parts

    def draw(self) -> None:
        """Draw a fine line above, the heading, then the badge."""
        self.canv.setStrokeColor(style.LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, self.height + 5, self._full, self.height + 5)
        super().draw()
        if self.badge:
            x = self._full - self.badge.natural_width
            self.badge.wrapOn(self.canv, _ROOM, _HEIGHT)
            self.badge.drawOn(self.canv, x, self.height - _HEIGHT)


def draw_shape(canvas: Any, look: style.RiskLook, x: float, y: float, radius: float) -> None:
    """Draw the shape of a risk class around a point, in the class's ink."""
    canvas.setFillColor(look.ink)
    canvas.setStrokeColor(look.ink)
    match look.shape:
        case style.Shape.CIRCLE:
            canvas.circle(x, y, radius * 0.85, stroke=0, fill=1)
        case style.Shape.RING:
            canvas.circle(x, y, radius * 0.85, stroke=1, fill=0)
        case style.Shape.DIAMOND:
            _polygon(canvas, x, y, radius * 1.1, 4, 0)
        case style.Shape.TRIANGLE:
            _polygon(canvas, x, y - radius * 0.2, radius * 1.15, 3, 0)
        case style.Shape.OCTAGON:
            _polygon(canvas, x, y, radius * 1.05, 8, pi / 8)


def _polygon(canvas: Any, x: float, y: float, radius: float, corners: int, turn: float) -> None:
    path = canvas.beginPath()
    for index in range(corners):
        angle = pi / 2 + turn + 2 * pi * index / corners
        point = x + radius * cos(angle), y + radius * sin(angle)
        if index:
            path.lineTo(*point)
        else:
            path.moveTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
