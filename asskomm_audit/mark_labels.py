"""What is drawn on a photo, in words: for lists, screen readers and alternative texts."""

from collections.abc import Callable

from asskomm_audit.domain.marks import MarkShape, one_line
from asskomm_audit.domain.markup import Markup, Region, SeenMark
from asskomm_audit.photo_labels import colour_label, shape_label
from asskomm_audit.texts import Texts


def region_label(region: Region, texts: Texts) -> str:
    """Return where on a picture something is."""
    return {
        Region.TOP_LEFT: texts.translate("Mark", "links oben"),
        Region.TOP: texts.translate("Mark", "oben"),
        Region.TOP_RIGHT: texts.translate("Mark", "rechts oben"),
        Region.LEFT: texts.translate("Mark", "links"),
        Region.MIDDLE: texts.translate("Mark", "in der Mitte"),
        Region.RIGHT: texts.translate("Mark", "rechts"),
        Region.BOTTOM_LEFT: texts.translate("Mark", "links unten"),
        Region.BOTTOM: texts.translate("Mark", "unten"),
        Region.BOTTOM_RIGHT: texts.translate("Mark", "rechts unten"),
    }[region]


def mark_label(seen: SeenMark, texts: Texts, told: Callable[[str], str] = str) -> str:
    """Return one mark in words: "Pfeil, rot, links oben". `told` makes known what was entered."""
    mark = seen.mark
    name = shape_label(mark.shape, texts)
    text = told(one_line(mark.text))
    if mark.shape is MarkShape.NUMBER:
        name = f"{name} {seen.number}"
    elif text and mark.shape in (MarkShape.TEXT, MarkShape.MEASURE):
        name = texts.translate("Mark", "{form} „{text}“").format(form=name, text=text)
    colour = colour_label(mark.colour, texts).lower()
    return f"{name}, {colour}, {region_label(seen.region, texts)}"


def markup_label(markup: Markup | None, texts: Texts, told: Callable[[str], str] = str) -> str:
    """Return all that is seen on a photo in one sentence; nothing where there is nothing."""
    words = "; ".join(mark_label(each, texts, told) for each in markup.seen()) if markup else ""
    return texts.translate("Mark", "Eingezeichnet: {was}.").format(was=words) if words else ""
