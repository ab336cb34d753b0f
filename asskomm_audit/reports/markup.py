"""Draws what is drawn on a photo into a PDF: as lines and letters, sharp in every size."""

from collections.abc import Callable, Iterable
from typing import Any

from reportlab.lib.colors import HexColor

from asskomm_audit.domain.mark_shapes import Disc, Letters, Line, Op, Polygon, Ring
from asskomm_audit.domain.marks import Point
from asskomm_audit.domain.photos import Photo
from asskomm_audit.mark_labels import markup_label
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.entered import Entered
from asskomm_audit.reports.tagged.flowables import Over
from asskomm_audit.reports.tagged.text import SANS_BOLD, brief

_ROUND = 1  # caps and joints
_WORDS = 600  # letters of an alternative text that say what is drawn


def drawing_over(story: Story, photo: Photo) -> Over | None:
    """Return what draws the marks of a photo over its picture; None where there are none."""
    markup = story.markup.get(photo.id)
    if markup is None:
        return None

    def line(text: str) -> str:
        return story.fonts.line(text, SANS_BOLD)

    def draw(canvas: Any, width: float, height: float) -> None:
        draw_ops(canvas, markup.ops(width, height), (width, height), line)

    return draw


def with_markup(story: Story, photo: Photo, alternative: str) -> str:
    """Return an alternative text that also says what is drawn on the photo."""
    told = Entered if story.entered else str
    drawn = brief(markup_label(story.markup.get(photo.id), story.texts, told), _WORDS)
    if not drawn:
        return alternative
    gap = "" if alternative.endswith((".", "!", "?")) else "."
    return f"{alternative}{gap} {drawn}"


def draw_ops(
    canvas: Any, ops: Iterable[Op], size: tuple[float, float], line: Callable[[str], str]
) -> None:
    """Draw plain shapes over a picture of this size at the origin, cut at its edge.

    `line` turns a text into one that the face can show.
    """
    width, height = size
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(0, 0, width, height)
    canvas.clipPath(edge, stroke=0, fill=0)
    canvas.setLineCap(_ROUND)
    canvas.setLineJoin(_ROUND)
    for op in ops:
        canvas.setFillColor(HexColor(op.colour))
        canvas.setStrokeColor(HexColor(op.colour))
        match op:
            case Line():
                canvas.setLineWidth(op.width)
                canvas.drawPath(_path(canvas, op.points, height), fill=0, stroke=1)
            case Polygon():
                canvas.setLineWidth(op.edge)
                path = _path(canvas, op.points, height)
                path.close()
                canvas.drawPath(path, fill=1, stroke=int(op.edge > 0))
            case Ring():
                canvas.setLineWidth(op.width)
                left, top, right, bottom = op.box
                canvas.ellipse(left, height - top, right, height - bottom, fill=0, stroke=1)
            case Disc():
                canvas.circle(op.centre[0], height - op.centre[1], op.radius, fill=1, stroke=0)
            case Letters():
                canvas.setFont(SANS_BOLD, op.size)
                canvas.drawCentredString(op.centre, height - op.base, line(op.text))
    canvas.restoreState()


def _path(canvas: Any, points: Iterable[Point], height: float) -> Any:
    path = canvas.beginPath()
    for number, (x, y) in enumerate(points):
        (path.lineTo if number else path.moveTo)(x, height - y)
    return path
