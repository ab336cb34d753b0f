"""Who is the first window: a lock file says it, so a killed program leaves nothing that blocks."""

from pathlib import Path

from PySide6.QtCore import QLockFile


def claim(folder: Path) -> QLockFile | None:
    """Return the lock of the first window, to be kept as long as it runs; None for a later start.

    Only a dead process makes the lock stale, never its age.
    """
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(100) else None
