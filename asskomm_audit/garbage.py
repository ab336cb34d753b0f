"""Python's collector of unused objects: when it may run, and in which thread.

Left alone it runs in whatever thread makes the next object, and shiboken destroys widgets of unused
windows right there (measured: PySide6 6.11 does so for every class of our own). Qt forbids that;
the program was seen to die of it now and then. With a window the collector is therefore switched
off, and `sweep` is called on the window's thread.
"""

import gc
import time
from collections.abc import Generator
from contextlib import contextmanager

_FULL_SHARE = 0.01
"""Of the time that passes, how much looking at all objects may take."""


class Broom:
    """Looks for unused objects as often as Python would, but only when told."""

    def __init__(self) -> None:
        """Switch Python's own collector off."""
        gc.disable()
        self._full_at = time.monotonic()
        self._full_took = 0.0

    def sweep(self) -> None:
        """Look through the generations that are due; on the window's thread."""
        if _busy:
            return
        young, middle, old = gc.get_count()
        young_limit, middle_limit, old_limit = gc.get_threshold()
        if old > old_limit and self._may_look_at_all():
            self._look_at_all()
        elif middle > middle_limit:
            gc.collect(1)
        elif young > young_limit:
            gc.collect(0)

    def _may_look_at_all(self) -> bool:
        return time.monotonic() - self._full_at > self._full_took / _FULL_SHARE

    def _look_at_all(self) -> None:
        start = time.monotonic()
        gc.collect()
        self._full_at = time.monotonic()
        self._full_took = self._full_at - start


_busy: list[object] = []  # one for each block that makes very many objects just now


@contextmanager
def without_collecting() -> Generator[None]:
    """Spare the collector from looking at hundred thousands of new values again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    _busy.append(object())
    try:
        yield
    finally:
        _busy.pop()
        if was_enabled:
            gc.enable()
