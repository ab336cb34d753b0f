"""Points as GeoPackage stores them, and the functions that its spatial index calls."""

import math
import struct
from collections.abc import Callable
from typing import TypeAlias

from asskomm_audit.domain.places import Position
from asskomm_audit.store.driver import Connection

WGS84 = 4326

Envelope: TypeAlias = tuple[float, float, float, float]  # min x, max x, min y, max y

_HEADER = struct.Struct("<2sBBi")
_POINT = struct.Struct("<BIdd")
_ENVELOPE_SIZES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_EMPTY = 0b10000


def point_blob(position: Position) -> bytes:
    """Return the position as a GeoPackage point in WGS 84."""
    header = _HEADER.pack(b"GP", 0, 1, WGS84)
    return header + _POINT.pack(1, 1, position.longitude, position.latitude)


def position_of(blob: bytes) -> Position | None:
    """Return the position of a GeoPackage point, or None if it is empty or something else."""
    envelope = _envelope_of_point(blob)
    return Position(envelope[0], envelope[2]) if envelope else None


def register_functions(connection: Connection) -> None:
    """Teach the connection the functions that the triggers of the spatial index call."""

    def bound(index: int) -> Callable[[bytes | None], float | None]:
        def value(blob: bytes | None) -> float | None:
            envelope = _envelope(blob)
            return envelope[index] if envelope else None

        return value

    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for index, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, bound(index), deterministic=True)


def _is_empty(blob: bytes | None) -> int | None:
    return None if blob is None else int(_envelope(blob) is None)


def _envelope(blob: bytes | None) -> Envelope | None:
    """Return the bounds of a geometry; only points are computed, others carry theirs."""
    if not isinstance(blob, bytes) or len(blob) < _HEADER.size or blob[:2] != b"GP":
        return None
    flags = blob[3]
    if flags & _EMPTY:
        return None
    if (flags >> 1) & 7 and len(blob) >= _HEADER.size + 32:
        order = "<" if flags & 1 else ">"
        bounds: Envelope = struct.unpack_from(order + "4d", blob, _HEADER.size)
        return bounds
    return _envelope_of_point(blob)


def _envelope_of_point(blob: bytes) -> Envelope | None:
    if len(blob) < _HEADER.size or blob[:2] != b"GP" or blob[3] & _EMPTY:
        return None
    start = _HEADER.size + _ENVELOPE_SIZES.get((blob[3] >> 1) & 7, 0)
    if len(blob) < start + _POINT.size:
        return None
    order = "<" if blob[start] else ">"
    shape, x, y = struct.unpack_from(order + "Idd", blob, start + 1)
    if shape % 1000 != 1 or not (math.isfinite(x) and math.isfinite(y)):
        return None
    return x, x, y, y
