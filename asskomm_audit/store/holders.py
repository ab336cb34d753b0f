"""Who has a file: what a lock or a mark beside it says, and whether that program still runs."""

import json
import os
import socket
import sys
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a file, as far as they said: texts may be empty."""

    host: str = ""
    pid: int = 0
    since: str = ""  # as people of the country write it, in that device's time
    person: str = ""
    seen: str = ""  # the last sign of life, likewise; not written into the file

    @classmethod
    def this_program(cls, person: str = "") -> Self:
        """Return this program as the one who has a file from now on."""
        return cls(host=this_host(), pid=os.getpid(), since=moment_now(), person=person)

    @classmethod
    def read(cls, raw: bytes) -> Self:
        """Return who is named in a lock or mark; nobody if it says nothing that makes sense."""
        try:
            told = json.loads(raw)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(told, dict):
            return cls()
        texts = {name: str(told.get(name, ""))[:100] for name in ("host", "since", "person")}
        pid = told.get("pid")
        return cls(**texts, pid=pid if isinstance(pid, int) else 0)

    def written(self) -> bytes:
        """Return what stands in the lock or mark."""
        told = {name: value for name, value in asdict(self).items() if name != "seen" and value}
        return json.dumps(told).encode()

    def seen_at(self, seconds: float) -> Self:
        """Return the holder with its last sign of life, in seconds since 1970."""
        moment = datetime.fromtimestamp(seconds, UTC).astimezone()
        return replace(self, seen=_text(moment))

    @property
    def label(self) -> str:
        """The device, and the person if known: LAPTOP-7 (Anna Lehmann)."""
        host = self.host or "?"
        return f"{host} ({self.person})" if self.person else host

    @property
    def is_here(self) -> bool:
        """Whether it is a program on this machine."""
        return self.host in ("", this_host())

    @property
    def is_alive_here(self) -> bool:
        """Whether another program on this machine with that number runs."""
        return self.is_here and self.pid not in (0, os.getpid()) and _is_running(self.pid)


def this_host() -> str:
    """Return the name of this machine."""
    return socket.gethostname()


def moment_now() -> str:
    """Return the moment as a lock tells it."""
    return _text(datetime.now(UTC).astimezone())


def _text(moment: datetime) -> str:
    return moment.strftime("%d.%m.%Y %H:%M")


if sys.platform == "win32":
    import ctypes

    def _is_running(pid: int) -> bool:
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)  # the right to ask, no more
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259

else:

    def _is_running(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
