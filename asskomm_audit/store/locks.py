"""One program at a time writes an audit file: a lock file beside it says which.

Within this program several handles share one claim, for a background job writes too. The
operating system drops the lock of a program that dies, so a stale one is known for certain on
the same machine; one from another machine is never taken over.
"""

import json
import os
import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_LOCKED_BYTE = 4096  # far behind the text, so that others can read who has the file

if sys.platform == "win32":
    import msvcrt

    def _lock_or_raise(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock_or_raise(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = QT_TRANSLATE_NOOP(
    "Error",
    "Die Auditakte {datei} ist seit {seit} auf dem Gerät {rechner} geöffnet. Schließen Sie sie "
    "dort oder öffnen Sie sie hier nur zum Lesen. Läuft dort nichts mehr, löschen Sie {sperre}.",
)
_BINARY = getattr(os, "O_BINARY", 0)
_guard = threading.Lock()
_claims: dict[str, "Claim"] = {}


class Claim:
    """The right of this program to write one file, shared by its handles."""

    def __init__(self, key: str, lock_path: Path, descriptor: int) -> None:
        self.has_written = False
        self.writers = 0  # handles that are writing or want to
        self._key = key
        self._lock_path = lock_path
        self._descriptor = descriptor
        self._handles = 1

    @contextmanager
    def writing(self) -> Generator[None]:
        """Let readers of this program who would stand in the way give way meanwhile."""
        with _guard:
            self.writers += 1
        try:
            yield
        finally:
            with _guard:
                self.writers -= 1

    @property
    def is_shared(self) -> bool:
        """Whether more than one handle has it."""
        return self._handles > 1

    def join(self) -> None:
        """Count one more handle."""
        self._handles += 1

    def leave(self) -> bool:
        """Count one handle less; whether it was the last, which then tidies and gives up."""
        with _guard:
            self._handles -= 1
            if self._handles:
                return False
            del _claims[self._key]
            return True

    def give_up(self) -> None:
        """Let other programs write the file."""
        if sys.platform == "win32":
            os.close(self._descriptor)
            self._lock_path.unlink(missing_ok=True)
        else:
            self._lock_path.unlink(missing_ok=True)
            os.close(self._descriptor)


def claim(path: Path) -> Claim | None:
    """Claim the file for this program; None if nothing can be written beside it.

    Raises UserError, which names the one who has it, if another program does.
    """
    with _guard:
        key = _key(path)
        if known := _claims.get(key):
            known.join()
            return known
        real = Path(os.path.realpath(path))
        lock_path = real.with_name(f"~{real.name}.lock")
        descriptor = _take(path, lock_path)
        if descriptor is None:
            return None
        _claims[key] = Claim(key, lock_path, descriptor)
        return _claims[key]


def join_claim(path: Path) -> Claim | None:
    """Return this program's claim on the file for one more handle, if it has one."""
    with _guard:
        known = _claims.get(_key(path))
        if known:
            known.join()
        return known


def writing_watch(path: Path) -> Callable[[], bool]:
    """Return what tells whether a handle of this program is writing the file or wants to."""
    key = _key(path)

    def is_writing() -> bool:
        known = _claims.get(key)
        return known is not None and known.writers > 0

    return is_writing


def _key(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _take(path: Path, lock_path: Path) -> int | None:
    while True:
        try:
            descriptor = os.open(lock_path, os.O_RDWR | os.O_CREAT | _BINARY, 0o666)
        except OSError:
            return None
        if not _lock(descriptor):
            holder = _holder(descriptor)
            os.close(descriptor)
            raise _taken(path, lock_path, holder)
        if _is_still_there(descriptor, lock_path):
            break
        os.close(descriptor)  # its owner gave it up in between
    holder = _holder(descriptor)
    if holder.get("host", _host()) != _host():
        os.close(descriptor)
        raise _taken(path, lock_path, holder)
    _sign(descriptor)
    return descriptor


def _taken(path: Path, lock_path: Path, holder: dict[str, str]) -> UserError:
    return UserError(
        _TAKEN,
        datei=path.name,
        rechner=holder.get("host", "?"),
        seit=holder.get("since", "?"),
        sperre=lock_path.name,
    )


def _holder(descriptor: int) -> dict[str, str]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        told = json.loads(os.read(descriptor, _LOCKED_BYTE))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in told.items()} if isinstance(told, dict) else {}


def _sign(descriptor: int) -> None:
    since = datetime.now(UTC).astimezone().strftime("%d.%m.%Y %H:%M")
    told = {"host": _host(), "pid": os.getpid(), "since": since}
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(told).encode())


def _host() -> str:
    return socket.gethostname()


def _is_still_there(descriptor: int, lock_path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), lock_path.stat())
    except OSError:
        return False


def _lock(descriptor: int) -> bool:
    """Lock the file for as long as this program lives; False if another one has it."""
    try:
        _lock_or_raise(descriptor)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a share without locks: what the file says must do
    return True
