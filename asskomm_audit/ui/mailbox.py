"""What threads have to say, heard on the window's thread.

A thread never holds or signals an object of Qt: whoever waits for it may be gone by then, and an
object that is destroyed while another thread speaks through it takes the program down. So threads
put their words into a mailbox, which knows its owner by a number only.
"""

from collections.abc import Callable
from functools import cache
from itertools import count
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

Hear = Callable[..., object]


class Mailbox:
    """Takes words from any thread and hands them to `hear` on the window's thread, until closed.

    If `hear` is a method of an object of Qt that is destroyed meanwhile, it is closed by itself.
    """

    def __init__(self, hear: Hear) -> None:
        """Open it; on the window's thread."""
        self._number = _postman().open(hear)

    def post(self, *words: object) -> None:
        """Leave words; from any thread, and without a fault when nobody listens any more."""
        _postman().take(self._number, words)

    def close(self) -> None:
        """Hear nothing more, not even what is waiting; on the window's thread."""
        _postman().close(self._number)


class _Postman(QObject):
    """Lives as long as the program, so that a thread may always ring."""

    _rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._letters: SimpleQueue[tuple[int, tuple[Any, ...]]] = SimpleQueue()
        self._ears: dict[int, Hear] = {}
        self._rung.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def open(self, hear: Hear) -> int:
        number = next(self._numbers)
        self._ears[number] = hear
        return number

    def close(self, number: int) -> None:
        self._ears.pop(number, None)

    def take(self, number: int, words: tuple[Any, ...]) -> None:
        self._letters.put((number, words))
        self._rung.emit()

    @Slot()
    def _deliver(self) -> None:
        number, words = self._letters.get_nowait()  # one letter for each ring
        hear = self._ears.get(number)
        if hear and is_gone(hear):
            self.close(number)
        elif hear:
            hear(*words)


def is_gone(call: Callable[..., object]) -> bool:
    """Whether a method's widget is destroyed: a card may be gone before the answer."""
    owner = getattr(call, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


@cache
def _postman() -> _Postman:
    return _Postman()
