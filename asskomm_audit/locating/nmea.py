"""What a receiver says in NMEA 0183, made into fixes."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pynmea2

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import (
    Fix,
    accuracy_from_errors,
    accuracy_from_hdop,
    is_on_earth,
)

LONGEST_LINE = 200
"""Letters: the standard allows 82, some receivers write a few more."""

_HALF_A_DAY = timedelta(hours=12)


@dataclass(slots=True)
class _Epoch:
    """What was said about one second."""

    clock: time
    position: Position | None = None
    hdop: float | None = None
    errors: tuple[float, float] | None = None
    satellites: int | None = None
    is_void: bool = False


class Listener:
    """Takes lines and returns a fix whenever one second of them is complete.

    `quiet` says why there is none: no sentence was understood, or the receiver sees no satellites.
    """

    def __init__(self, now: datetime) -> None:
        """`now` gives the day, in UTC, until the receiver tells it."""
        self._day = now.astimezone(UTC).date()
        self._clock: time | None = None
        self._epoch: _Epoch | None = None
        self.understood = 0
        self.has_position = False

    def take(self, line: str) -> Fix | None:
        """Read a line; return the fix of the second before once a new one begins."""
        sentence = _parsed(line)
        clock = getattr(sentence, "timestamp", None)
        if not isinstance(clock, time):
            return None
        kind = getattr(sentence, "sentence_type", "")
        if kind not in ("GGA", "RMC", "GST"):
            return None
        self.understood += 1
        ready = None
        if self._epoch is None or self._epoch.clock != clock:
            ready = self.finish()
            self._epoch = _Epoch(clock)
        _READERS[kind](self._epoch, sentence)
        if kind == "RMC" and isinstance(day := getattr(sentence, "datestamp", None), date):
            self._day, self._clock = day, clock
        return ready

    def finish(self) -> Fix | None:
        """Return the fix of what was said last, if it is one."""
        epoch, self._epoch = self._epoch, None
        if epoch is None:
            return None
        self.has_position = epoch.position is not None and not epoch.is_void
        if epoch.position is None or epoch.is_void:
            return None
        fix = Fix(
            at=self._moment(epoch.clock), position=epoch.position, satellites=epoch.satellites
        )
        if epoch.errors:
            return replace(fix, accuracy=accuracy_from_errors(*epoch.errors))
        if epoch.hdop is not None:
            return replace(fix, accuracy=accuracy_from_hdop(epoch.hdop), is_estimated=True)
        return fix

    def _moment(self, clock: time) -> datetime:
        """Return the moment of a time of day; a receiver without dates goes past midnight too."""
        moment = datetime.combine(self._day, clock.replace(tzinfo=UTC))
        if self._clock is not None:
            last = datetime.combine(self._day, self._clock.replace(tzinfo=UTC))
            if last - moment > _HALF_A_DAY:
                moment += timedelta(days=1)
                self._day = moment.date()
        self._clock = clock
        return moment


def fixes_in(lines: Iterable[str], now: datetime) -> Iterator[Fix]:
    """Yield the fixes of a log; lines that make no sense are passed over."""
    listener = Listener(now)
    for line in lines:
        if fix := listener.take(line):
            yield fix
    if fix := listener.finish():
        yield fix


def _parsed(line: str) -> Any:
    start = line.find("$")
    if start < 0 or len(line) - start > LONGEST_LINE:
        return None
    try:
        return pynmea2.parse(line[start:].strip(), check=True)
    except (pynmea2.ParseError, ValueError, AttributeError, TypeError, IndexError):
        return None  # noise, a cut line, or a sentence of the maker's own


def _read_gga(epoch: _Epoch, sentence: Any) -> None:
    quality = _number(sentence, "gps_qual")
    if not quality:
        epoch.is_void = True
        return
    epoch.position = _position(sentence) or epoch.position
    hdop = _number(sentence, "horizontal_dil")
    epoch.hdop = hdop if hdop is not None and 0 < hdop < 99 else None
    satellites = _number(sentence, "num_sats")
    epoch.satellites = None if satellites is None else int(satellites)


def _read_rmc(epoch: _Epoch, sentence: Any) -> None:
    if getattr(sentence, "status", "") != "A":
        epoch.is_void = True
        return
    epoch.position = epoch.position or _position(sentence)


def _read_gst(epoch: _Epoch, sentence: Any) -> None:
    latitude, longitude = (
        _number(sentence, "std_dev_latitude"),
        _number(sentence, "std_dev_longitude"),
    )
    if latitude is not None and longitude is not None and latitude + longitude > 0:
        epoch.errors = (latitude, longitude)


_READERS = {"GGA": _read_gga, "RMC": _read_rmc, "GST": _read_gst}


def _position(sentence: Any) -> Position | None:
    """Return the position, unless it is empty: then the library says 0/0."""
    try:
        longitude, latitude = float(sentence.longitude), float(sentence.latitude)
    except (ValueError, TypeError, AttributeError):
        return None
    return Position(longitude, latitude) if is_on_earth(longitude, latitude) else None


def _number(sentence: Any, name: str) -> float | None:
    try:
        number = float(getattr(sentence, name))
    except (ValueError, TypeError, AttributeError):
        return None
    return number if math.isfinite(number) and number >= 0 else None
