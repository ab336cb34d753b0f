"""The few EXIF facts an audit needs. Whatever a camera wrote, reading them never fails."""

import math
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

from PIL import ExifTags, Image

from asskomm_audit.domain.places import Position

_MOMENT = re.compile(
    r"(\d{4})[:\-./](\d{1,2})[:\-./](\d{1,2})[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?"
)
_DAY = re.compile(r"(\d{4})[:\-./](\d{1,2})[:\-./](\d{1,2})$")
_YEARS = range(1900, 3000)  # any other is no camera's, and time zones fail at the first and last
_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a picture says about itself. `taken_at` is naive where the camera names no offset."""

    taken_at: datetime | None = None
    position: Position | None = None
    direction: float | None = None  # degrees clockwise from north
    orientation: int = 1  # EXIF code 1 to 8
    satellite_at: datetime | None = None  # in UTC, as the receiver of the camera had it
    camera: str = ""  # maker and model: which clock it is that may be wrong


def read_metadata(picture: Image.Image) -> Metadata:
    """Return what the opened picture's EXIF says; what is broken or absurd is left out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exif = _safely(picture.getexif)
        if exif is None:
            return Metadata()
        main = _safely(lambda: dict(exif)) or {}
        camera = _safely(lambda: dict(exif.get_ifd(ExifTags.IFD.Exif))) or {}
        gps = _safely(lambda: dict(exif.get_ifd(ExifTags.IFD.GPSInfo))) or {}
    return Metadata(
        taken_at=_taken_at(main, camera),
        position=_position(gps),
        direction=_direction(gps),
        orientation=_orientation(main),
        satellite_at=_satellite_at(gps),
        camera=_camera(main),
    )


_Result = TypeVar("_Result")


def _safely(read: Callable[[], _Result]) -> _Result | None:
    try:
        return read()
    except Exception:  # Pillow raises anything on mangled EXIF
        return None


def _taken_at(main: Mapping[int, Any], camera: Mapping[int, Any]) -> datetime | None:
    base = ExifTags.Base
    for tag, offset_tag in (
        (base.DateTimeOriginal, base.OffsetTimeOriginal),
        (base.DateTimeDigitized, base.OffsetTimeDigitized),
    ):
        if moment := _moment(camera.get(tag)):
            offset = _offset(camera.get(offset_tag))
            return moment.replace(tzinfo=offset) if offset else moment
    return _moment(main.get(base.DateTime))


def _moment(value: object) -> datetime | None:
    match = _MOMENT.match(_text(value))
    if not match:
        return None
    try:
        year, month, day, hour, minute, second = (int(group or 0) for group in match.groups())
        moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - zone unknown
    except ValueError:
        return None
    return moment if year in _YEARS else None


def _offset(value: object) -> timezone | None:
    match = _OFFSET.search(_text(value))
    if not match:
        return None
    delta = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return timezone(-delta if match[1] == "-" else delta) if delta < timedelta(hours=24) else None


def _position(gps: Mapping[int, Any]) -> Position | None:
    tag = ExifTags.GPS
    latitude = _degrees(gps.get(tag.GPSLatitude), gps.get(tag.GPSLatitudeRef), 90)
    longitude = _degrees(gps.get(tag.GPSLongitude), gps.get(tag.GPSLongitudeRef), 180)
    if latitude is None or longitude is None or _text(gps.get(tag.GPSStatus)) == "V":
        return None
    if latitude == 0 and longitude == 0:  # what receivers write before their first fix
        return None
    return Position(longitude, latitude)


def _degrees(value: object, reference: object, limit: float) -> float | None:
    if not isinstance(value, (tuple, list)) or not 1 <= len(value) <= 3:
        return None
    parts = [_number(part) for part in value]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    degrees = sum(abs(part) / 60**power for power, part in enumerate(known))
    match _text(reference).upper()[:1]:
        case "N" | "E":
            pass
        case "S" | "W":
            degrees = -degrees
        case _:  # no hemisphere: a guess would be worse than nothing
            return None
    return degrees if abs(degrees) <= limit else None


def _direction(gps: Mapping[int, Any]) -> float | None:
    value = _number(gps.get(ExifTags.GPS.GPSImgDirection))
    return value % 360 if value is not None and 0 <= value <= 360 else None


def _satellite_at(gps: Mapping[int, Any]) -> datetime | None:
    """Return date and time of the receiver; a receiver without a fix has its own idea of time."""
    tag = ExifTags.GPS
    day, clock = _DAY.match(_text(gps.get(tag.GPSDateStamp))), gps.get(tag.GPSTimeStamp)
    if not day or not isinstance(clock, (tuple, list)) or len(clock) != 3:
        return None
    if _text(gps.get(tag.GPSStatus)) == "V":
        return None
    parts = [_number(part) for part in clock]
    try:
        hour, minute, second = (int(part) for part in parts if part is not None)
        year, month, date = (int(group) for group in day.groups())
        moment = datetime(year, month, date, hour, minute, min(second, 59), tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return moment if year in _YEARS else None


def _camera(main: Mapping[int, Any]) -> str:
    maker, model = (_text(main.get(tag)) for tag in (ExifTags.Base.Make, ExifTags.Base.Model))
    both = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}"
    return " ".join(both.split())[:80]


def _orientation(main: Mapping[int, Any]) -> int:
    value = _number(main.get(ExifTags.Base.Orientation))
    return int(value) if value is not None and value in range(1, 9) else 1


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, tuple):
        value = value[0] if value else ""
    return "" if value is None else str(value).split("\x00")[0].strip()
