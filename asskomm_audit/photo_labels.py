"""Words for how photos are shown, what is drawn on them, pairs, and documents issued."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.marks import MarkColour, MarkShape
from asskomm_audit.domain.photo_pairs import PairState
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.texts import Texts, moment_text, number_text


def shape_label(shape: MarkShape, texts: Texts) -> str:
    """Return the name of what is drawn."""
    return {
        MarkShape.ARROW: texts.translate("Mark", "Pfeil"),
        MarkShape.ELLIPSE: texts.translate("Mark", "Ellipse"),
        MarkShape.RECTANGLE: texts.translate("Mark", "Rechteck"),
        MarkShape.PEN: texts.translate("Mark", "Freihand"),
        MarkShape.TEXT: texts.translate("Mark", "Text"),
        MarkShape.NUMBER: texts.translate("Mark", "Nummer"),
        MarkShape.MEASURE: texts.translate("Mark", "Maß"),
    }[shape]


def colour_label(colour: MarkColour, texts: Texts) -> str:
    """Return the name of a colour."""
    return {
        MarkColour.RED: texts.translate("Mark", "Rot"),
        MarkColour.YELLOW: texts.translate("Mark", "Gelb"),
        MarkColour.BLUE: texts.translate("Mark", "Blau"),
        MarkColour.WHITE: texts.translate("Mark", "Weiß"),
    }[colour]


def pair_label(state: PairState, texts: Texts) -> str:
    """Return what was decided about a pair."""
    return {
        PairState.KEPT: texts.translate("Photo", "gehört zusammen"),
        PairState.DISMISSED: texts.translate("Photo", "gehört nicht zusammen"),
    }[state]


def edition_label(edition: Edition, texts: Texts) -> str:
    """Return whom a document is for."""
    return {
        Edition.PUBLIC: texts.translate("Photo", "öffentlich"),
        Edition.INTERNAL: texts.translate("Photo", "intern"),
    }[edition]


def photo_fields(texts: Texts) -> dict[str, str]:
    """Return the words for the columns of marks, pairs and documents, and the latest of photos."""
    return {
        "turn": texts.translate("Field", "Gedreht"),
        "crop": texts.translate("Field", "Ausschnitt"),
        "withheld": texts.translate("Field", "Nicht veröffentlichen"),
        "replaced_at": texts.translate("Field", "Durch verdeckte Fassung ersetzt"),
        "shape": texts.translate("Field", "Form"),
        "mark.points": texts.translate("Field", "Lage"),
        "mark.text": texts.translate("Field", "Text"),
        "colour": texts.translate("Field", "Farbe"),
        "weight": texts.translate("Field", "Strichstärke"),
        "before_id": texts.translate("Field", "Vorher"),
        "after_id": texts.translate("Field", "Nachher"),
        "photo_pair.state": texts.translate("Field", "Entscheidung"),
        "corners": texts.translate("Field", "Deckung"),
        "document_kind": texts.translate("Field", "Art"),
        "edition": texts.translate("Field", "Fassung"),
        "language": texts.translate("Field", "Sprache"),
        "file_name": texts.translate("Field", "Dateiname"),
        "issued_at": texts.translate("Field", "Herausgegeben"),
        "audits": texts.translate("Field", "Audits"),
        "photos": texts.translate("Field", "Fotos"),
        "data_state": texts.translate("Field", "Datenstand"),
        "catalogue": texts.translate("Field", "Katalog"),
        "program": texts.translate("Field", "Programmversion"),
        "settings": texts.translate("Field", "Einstellungen"),
        "issued.sha256": texts.translate("Field", "Prüfsumme"),
    }


def direction_label(degrees: float, texts: Texts) -> str:
    """Return the point of the compass a direction is nearest to, of eight."""
    names = (
        texts.translate("Photo", "Norden"),
        texts.translate("Photo", "Nordosten"),
        texts.translate("Photo", "Osten"),
        texts.translate("Photo", "Südosten"),
        texts.translate("Photo", "Süden"),
        texts.translate("Photo", "Südwesten"),
        texts.translate("Photo", "Westen"),
        texts.translate("Photo", "Nordwesten"),
    )
    return names[round(degrees / 45) % 8]


def direction_words(degrees: float, texts: Texts) -> str:
    """Return which way the camera looked."""
    words = texts.translate("Photo", "Blick nach {richtung}")
    return words.format(richtung=direction_label(degrees, texts))


def time_source_label(source: TimeSource, texts: Texts) -> str:
    """Return how sure a photo's time is."""
    return {
        TimeSource.CAMERA: texts.translate("Photo", "sicher (Kamera oder von Hand)"),
        TimeSource.FILE: texts.translate("Photo", "unsicher (Zeit der Datei)"),
        TimeSource.INTAKE: texts.translate("Photo", "unsicher (Zeit der Aufnahme in die Akte)"),
    }[source]


def _turned(value: Any, texts: Texts) -> str:
    return f"{number_text(90 * int(value), texts)}°"


def _yes_no(value: Any, texts: Texts) -> str:
    return texts.translate("Field", "ja") if value else texts.translate("Field", "nein")


def _moment(value: Any, texts: Texts) -> str:
    return moment_text(datetime.fromisoformat(value), texts)


def _area(value: Any, texts: Texts) -> str:
    area = Area.parsed(value)
    shares = (area.left, area.top, area.right, area.bottom)
    return ", ".join(f"{number_text(100 * each, texts)} %" for each in shares)


def _points(value: Any, texts: Texts) -> str:
    """Return where a mark begins and ends, from the left and from above."""
    shares = [f"{number_text(100 * float(each), texts)} %" for each in str(value).split()]
    pairs = [f"{x}, {y}" for x, y in zip(shares[::2], shares[1::2], strict=False)]
    return " – ".join(pairs if len(pairs) < 2 else (pairs[0], pairs[-1]))


PHOTO_VALUES: Mapping[str, Callable[[Any, Texts], str]] = {
    "turn": _turned,
    "crop": _area,
    "withheld": _yes_no,
    "replaced_at": _moment,
    "issued_at": _moment,
    "issued.number": lambda value, _texts: f"D-{value:03}",
    "mark.points": _points,
    "shape": lambda value, texts: shape_label(MarkShape(value), texts),
    "colour": lambda value, texts: colour_label(MarkColour(value), texts),
    "photo_pair.state": lambda value, texts: pair_label(PairState(value), texts),
    "edition": lambda value, texts: edition_label(Edition(value), texts),
}
"""How stored values are said."""

PHOTO_CHOICES: Mapping[str, tuple[Any, ...]] = {
    "turn": (0, 1, 2, 3),
    "withheld": (0, 1),
    "shape": tuple(word.value for word in MarkShape),
    "colour": tuple(word.value for word in MarkColour),
    "photo_pair.state": tuple(word.value for word in PairState),
    "edition": tuple(word.value for word in Edition),
}
"""What people can choose from in a conflict."""
