"""One program at a time writes an audit file: a lock file beside it says which.

Within this program several handles share one claim, for a background job writes too. The
operating system drops the lock of a program that dies, so a stale one is known for certain on
the same machine. One from another machine is taken over only when somebody has confirmed it, who
was told the device and its last sign of life: an open window touches its lock each minute.
"""

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from asskomm_audit.store.holders import Holder
from asskomm_audit.store.troubles import FileError
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
    "dort, oder öffnen Sie sie hier nur zum Lesen.",
)
_LEFT = QT_TRANSLATE_NOOP(
    "Error",
    "Die Auditakte {datei} ist seit {seit} auf dem Gerät {rechner} geöffnet, letztes Lebenszeichen "
    "{gesehen}. Schließen Sie sie dort, oder öffnen Sie sie hier nur zum Lesen. Läuft dort sicher "
    "nichts mehr, lässt sie sich im Fenster übernehmen.",
)
_BINARY = getattr(os, "O_BINARY", 0)
_guard = threading.Lock()
_claims: dict[str, "Claim"] = {}


class FileTakenError(FileError):
    """Another program has the file; it may be read meanwhile."""

    def __init__(self, text: str, path: Path, holder: Holder, *, may_be_left: bool) -> None:
        super().__init__(
            text,
            path,
            rechner=holder.label,
            seit=holder.since or "?",
            gesehen=holder.seen or "?",
        )
        self.holder = holder
        self.may_be_left = may_be_left  # nobody can tell from here whether that program runs


class Claim:
    """The right of this program to write one file, shared by its handles."""

    def __init__(self, key: str, lock_path: Path, descriptor: int, holder: Holder) -> None:
        self.has_written = False
        self._holder = holder
        self.writers = 0  # handles that are writing or want to
        self._key = key
        self._lock_path = lock_path
        self._descriptor = descriptor
        self._handles = 1

    def say_person(self, person: str) -> None:
        """Tell others who works on the file."""
        with contextlib.suppress(OSError):  # it is only good to know
            _sign(self._descriptor, replace(self._holder, person=person))

    def give_sign(self) -> None:
        """Show others that this program still runs."""
        with contextlib.suppress(OSError):
            os.utime(self._lock_path)

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


def claim(path: Path, *, instead_of: Holder | None = None) -> Claim | None:
    """Claim the file for this program; None if nothing can be written beside it.

    Raises FileTakenError, which names the one who has it, if another program does. `instead_of` is
    a holder on another machine whom somebody has confirmed to be gone.
    """
    with _guard:
        key = _key(path)
        if known := _claims.get(key):
            known.join()
            return known
        real = Path(os.path.realpath(path))
        lock_path = real.with_name(f"~{real.name}.lock")
        descriptor = _take(path, lock_path, instead_of)
        if descriptor is None:
            return None
        holder = Holder.this_program()
        with contextlib.suppress(OSError):  # a full disk: the lock holds without words too
            _sign(descriptor, holder)
        _claims[key] = Claim(key, lock_path, descriptor, holder)
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


def _take(path: Path, lock_path: Path, instead_of: Holder | None) -> int | None:
    while True:
        try:
            descriptor = os.open(lock_path, os.O_RDWR | os.O_CREAT | _BINARY, 0o666)
        except OSError:
            return None
        try:
            is_locked = _lock(descriptor)
            holder = _holder(descriptor)
            if is_locked is False or (is_locked is None and holder.is_alive_here):
                raise FileTakenError(_TAKEN, path, holder, may_be_left=False)
            if is_locked is None or _is_still_there(descriptor, lock_path):
                if not holder.is_here and holder != instead_of:
                    raise FileTakenError(_LEFT, path, holder, may_be_left=True)
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # its owner gave it up in between


def _holder(descriptor: int) -> Holder:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        found = Holder.read(os.read(descriptor, _LOCKED_BYTE))
        return found if found.is_here else found.seen_at(os.fstat(descriptor).st_mtime)
    except OSError:
        return Holder()


def _sign(descriptor: int, holder: Holder) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, holder.written())


def _is_still_there(descriptor: int, lock_path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), lock_path.stat())
    except OSError:
        return False


def _lock(descriptor: int) -> bool | None:
    """Lock the file for as long as this program lives; None on a share without locks."""
    try:
        _lock_or_raise(descriptor)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True
