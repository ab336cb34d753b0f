"""Receivers at a serial port: which there are, and a thread that listens to one."""

import errno
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TypeAlias

import serial
from serial.tools import list_ports

from asskomm_audit.domain.positions import Fix
from asskomm_audit.locating.nmea import LONGEST_LINE, Listener

SPEEDS = (4800, 9600, 38400, 115200)
"""Baud: the standard's, and what USB receivers are set to. They are tried in turn."""

_TRIAL = 3.0  # seconds of listening without one sentence, then the next speed
_SILENCE = 5.0  # seconds without a position until that is said


class Trouble(Enum):
    """Why there is no position. How it is said is the interface's matter."""

    BUSY = auto()  # another program has the port
    FORBIDDEN = auto()  # this account may not use serial ports
    GONE = auto()  # unplugged, or never there
    NO_SENTENCES = auto()  # something is at the port, but no receiver
    NO_FIX = auto()  # the receiver sees too few satellites


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port; `text` is what the system calls the device."""

    device: str
    text: str


Told: TypeAlias = Fix | Trouble


def ports() -> list[Port]:
    """Return the serial ports of this computer, those at USB first."""
    found = sorted(list_ports.comports(), key=lambda port: (port.vid is None, port.device))
    return [Port(port.device, _text(port.device, port.description)) for port in found]


class Receiver:
    """Listens in a thread of its own and hands over what it hears, until `stop`."""

    def __init__(self, device: str, tell: Callable[[Told], object], *, speed: int = 0) -> None:
        """`speed` in baud; 0 tries the usual ones. `tell` is called in the thread."""
        self._device = device
        self._tell = tell
        self._speeds = (speed,) if speed else SPEEDS
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="receiver", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and wait until the port is free again."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _run(self) -> None:
        try:
            with serial.Serial(
                self._device, baudrate=self._speeds[0], timeout=0.5, exclusive=True
            ) as port:
                self._listen(port)
        except (OSError, ValueError) as error:  # SerialException is an OSError
            if not self._stop.is_set():
                self._tell(trouble_of(error))

    def _listen(self, port: serial.Serial) -> None:
        listener = Listener(datetime.now(UTC))
        rest, place = b"", 0
        trial = silent = time.monotonic()
        while not self._stop.is_set():
            rest += port.read(max(1, min(port.in_waiting, 4096)))
            *lines, rest = rest.split(b"\n")
            rest = rest[-LONGEST_LINE:]
            now = time.monotonic()
            for line in lines:
                if fix := listener.take(line.decode("ascii", "replace")):
                    silent = now
                    self._tell(fix)
            if not listener.understood and now - trial > _TRIAL:
                trial, place = now, (place + 1) % len(self._speeds)
                port.baudrate = self._speeds[place]
                if place == 0:
                    self._tell(Trouble.NO_SENTENCES)
            elif listener.understood and now - silent > _SILENCE:
                silent = now
                self._tell(Trouble.NO_FIX)


def trouble_of(error: Exception) -> Trouble:
    """Return why a port cannot be used."""
    text = str(error).casefold()
    if "exclusively lock" in text or getattr(error, "errno", None) == errno.EBUSY:
        return Trouble.BUSY
    if "permissionerror" in text:  # so says Windows when another program has the port
        return Trouble.BUSY
    if getattr(error, "errno", None) == errno.EACCES:
        return Trouble.FORBIDDEN
    return Trouble.GONE


def _text(device: str, description: str | None) -> str:
    if not description or description in ("n/a", device):
        return device
    return f"{device}: {description}" if device not in description else description
