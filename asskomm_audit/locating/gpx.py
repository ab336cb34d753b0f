"""Tracks as GPX: reading what others wrote, and writing what every program reads.

The XML of strangers may not declare anything: neither entities that grow nor files to fetch.
"""

import io
import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import accuracy_from_hdop, is_on_earth
from asskomm_audit.domain.tracks import TrackPoint
from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP

MOST_BYTES = 50 << 20
MOST_POINTS = 200_000

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="ASSKomm Audit" xmlns="http://www.topografix.com/GPX/1/1">
"""
_DEEPEST = 30
_KEPT = 3  # gpx, trk, trkseg, trkpt: what is complete at this depth is needed no more
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # what is older is a clock that was never set


def read_gpx(data: bytes, name: str) -> list[list[TrackPoint]]:
    """Return the stretches of all tracks, and of the routes where there is no track.

    Times without zone count as UTC, as the standard says. Raises UserError for what is no GPX.
    """
    if len(data) > MOST_BYTES:
        raise UserError(_TOO_LARGE, name=name)
    tracks: list[list[TrackPoint]] = []
    routes: list[list[TrackPoint]] = []
    count = 0
    try:
        for parent, point in _points(data):
            count += 1
            if count > MOST_POINTS:
                raise UserError(_TOO_LARGE, name=name)
            stretches = tracks if parent == "trkseg" else routes
            if point is None:
                stretches.append([])
            elif stretches:
                stretches[-1].append(point)
    except (DefusedXmlException, SyntaxError, ValueError, LookupError) as error:
        raise UserError(_NO_GPX, name=name) from error
    found = [stretch for stretch in tracks or routes if stretch]
    found = found or [stretch for stretch in routes if stretch]
    if not found:
        raise UserError(_NO_POINTS, name=name)
    return found


def gpx_text(name: str, stretches: Sequence[Sequence[TrackPoint]]) -> str:
    """Return one track with these stretches as GPX 1.1. Times are UTC, as the standard asks."""
    lines = [_HEAD, f"<trk><name>{escape(_plain(name))}</name>\n"]
    for stretch in stretches:
        lines.append("<trkseg>\n")
        lines += [_point_text(point) for point in stretch]
        lines.append("</trkseg>\n")
    lines.append("</trk></gpx>\n")
    return "".join(lines)


def _points(data: bytes) -> Iterator[tuple[str, TrackPoint | None]]:
    """Yield what a point belongs to and the point; None where a stretch begins."""
    depth = 0
    for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
        tag = _tag(element)
        if event == "start":
            depth += 1
            if depth > _DEEPEST or (depth == 1 and tag != "gpx"):
                raise ValueError(tag)
            if tag in ("trkseg", "rte"):
                yield tag, None
            continue
        depth -= 1
        if tag in ("trkpt", "rtept") and (point := _point(element)):
            yield "trkseg" if tag == "trkpt" else "rte", point
        if depth <= _KEPT:
            element.clear()


def _point(element: Any) -> TrackPoint | None:
    try:
        longitude, latitude = float(element.get("lon")), float(element.get("lat"))
    except (TypeError, ValueError):
        return None
    if not is_on_earth(longitude, latitude):
        return None
    told = {_tag(child): child.text for child in element}
    return TrackPoint(
        position=Position(longitude, latitude),
        at=_moment(told.get("time")),
        accuracy=_accuracy(told.get("hdop")),
    )


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((text or "").strip())
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment >= _EARLIEST else None


def _accuracy(text: str | None) -> float | None:
    try:
        hdop = float(text or "")
    except ValueError:
        return None
    return accuracy_from_hdop(hdop) if math.isfinite(hdop) and 0 < hdop < 99 else None


def _point_text(point: TrackPoint) -> str:
    position = point.position
    place = f'lat="{position.latitude:.7f}" lon="{position.longitude:.7f}"'
    if point.at is None:
        return f"<trkpt {place}/>\n"
    moment = point.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return f"<trkpt {place}><time>{moment}</time></trkpt>\n"


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable())


_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist größer, als ein Weg sein kann. Bitte teilen Sie die Datei."
)
_NO_GPX = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist keine lesbare GPX-Datei. Bitte speichern Sie den Weg neu als GPX."
)
_NO_POINTS = QT_TRANSLATE_NOOP(
    "Error", "In „{name}“ ist kein Weg. Bitte wählen Sie eine andere Datei."
)
