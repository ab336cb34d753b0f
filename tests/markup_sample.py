"""Marks of every shape, for whoever draws them."""

from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape
from asskomm_audit.domain.markup import Markup

_DRAWN = (
    (MarkShape.ARROW, "0.1 0.1 0.3 0.3", "", MarkColour.RED),
    (MarkShape.ELLIPSE, "0.4 0.1 0.6 0.3", "", MarkColour.YELLOW),
    (MarkShape.RECTANGLE, "0.65 0.1 0.9 0.3", "", MarkColour.BLUE),
    (MarkShape.PEN, "0.1 0.5 0.15 0.45 0.2 0.5 0.25 0.45 0.3 0.52", "", MarkColour.WHITE),
    (MarkShape.TEXT, "0.5 0.6", "Hecke schneiden", MarkColour.RED),
    (MarkShape.NUMBER, "0.75 0.5 0.9 0.6", "", MarkColour.BLUE),
    (MarkShape.MEASURE, "0.1 0.8 0.6 0.9", "3,20 m", MarkColour.YELLOW),
)


def every_mark(photo_id: str = "p1", finding_id: str | None = "f12") -> tuple[Mark, ...]:
    """Return a mark of every shape; the number stands for the finding."""
    return tuple(
        Mark(
            id=MarkId(f"{photo_id}-{shape.value}"),
            photo_id=PhotoId(photo_id),
            shape=shape,
            points=points,
            text=text,
            colour=colour,
            finding_id=FindingId(finding_id) if finding_id and shape is MarkShape.NUMBER else None,
            sort=sort,
        )
        for sort, (shape, points, text, colour) in enumerate(_DRAWN)
    )


def every_shape(photo_id: str = "p1") -> Markup:
    """Return them as the markup of one photo."""
    return Markup(every_mark(photo_id), numbers={FindingId("f12"): 12})
