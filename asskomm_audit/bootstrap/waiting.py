"""One set-up at a time, however many start at once."""

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

from asskomm_audit.bootstrap import speaking


@contextmanager
def alone(folder: str) -> Generator[int, None, None]:
    """Wait until no other set-up works here; the system lets go of it even if we are killed."""
    os.makedirs(folder, exist_ok=True)
    held = os.open(os.path.join(folder, "lock"), os.O_RDWR | os.O_CREAT)
    try:
        if not _take(held):
            speaking.say(
                "Eine andere Einrichtung läuft, ich warte", "Another set-up is running, waiting"
            )
            while not _take(held):
                time.sleep(0.2)
        yield held
    finally:
        os.close(held)


def _take(held: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
