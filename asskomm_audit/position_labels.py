"""Words for positions, plans and tracks, the same everywhere."""

from collections.abc import Callable, Mapping
from typing import Any

from asskomm_audit.domain.places import PositionSource
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.domain.tracks import TrackSource
from asskomm_audit.texts import Texts, number_text


def position_source_label(source: PositionSource, texts: Texts) -> str:
    """Return how a position came about."""
    match source:
        case PositionSource.HAND:
            return texts.translate("Position", "von Hand gesetzt")
        case PositionSource.RECEIVER:
            return texts.translate("Position", "vom Empfänger")
        case PositionSource.CAMERA:
            return texts.translate("Position", "von der Kamera")


def track_source_label(source: TrackSource, texts: Texts) -> str:
    """Return where a track comes from."""
    match source:
        case TrackSource.RECEIVER:
            return texts.translate("Position", "mit dem Empfänger aufgezeichnet")
        case TrackSource.NMEA:
            return texts.translate("Position", "aus einer NMEA-Datei")
        case TrackSource.GPX:
            return texts.translate("Position", "aus einer GPX-Datei")


def accuracy_text(metres: float, texts: Texts) -> str:
    """Return an accuracy: whole metres from 3 up, for nobody knows more."""
    return f"± {number_text(metres, texts, 0 if metres >= 3 else 1)} m"


def plan_point_text(point: PlanPoint, texts: Texts) -> str:
    """Return where on a plan a point is."""
    return texts.translate("Position", "{x} % von links, {y} % von oben").format(
        x=number_text(100 * point.x, texts, 1), y=number_text(100 * point.y, texts, 1)
    )


def field_words(texts: Texts) -> dict[str, str]:
    """Return the words for the columns of positions, plans and tracks."""
    return {
        "located_by": texts.translate("Field", "Quelle der Position"),
        "accuracy": texts.translate("Field", "Genauigkeit der Position"),
        "located_at": texts.translate("Field", "Zeit der Position"),
        "plan_id": texts.translate("Field", "Lageplan"),
        "point": texts.translate("Field", "Stelle auf dem Plan"),
        "set_at": texts.translate("Field", "Gesetzt"),
        "page": texts.translate("Field", "Seite"),
        "recording": texts.translate("Field", "Aufzeichnung"),
        "source": texts.translate("Field", "Quelle"),
        "ended_at": texts.translate("Field", "Ende"),
        "points": texts.translate("Field", "Wegpunkte"),
        "plan.taken_at": texts.translate("Field", "Aufgenommen"),
    }


def _accuracy(value: Any, texts: Texts) -> str:
    return accuracy_text(float(value), texts)


def _points(value: Any, texts: Texts) -> str:
    return texts.translate("Position", "{zahl} Punkte").format(zahl=len(str(value).split()))


VALUES: Mapping[str, Callable[[Any, Texts], str]] = {
    "located_by": lambda value, texts: position_source_label(PositionSource(value), texts),
    "track.source": lambda value, texts: track_source_label(TrackSource(value), texts),
    "accuracy": _accuracy,
    "point": lambda value, texts: plan_point_text(PlanPoint.parsed(value), texts),
    "track.points": _points,
}
"""How to say what their columns hold."""
