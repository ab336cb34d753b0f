"""The steps that can be undone and redone: what was done already, and how to take it back.

Qt's own undo stack is not used: its commands would be objects of Python and of Qt at once, and when
Python's collector takes the first before the stack goes, the program dies.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from asskomm_audit.store.history import Step

TakeBack = Callable[[str, str], str]
"""Undoes the step with an id under a wording, and returns the id of the step that did it."""


@dataclass(slots=True, eq=False)
class DoneStep:
    """A step that was carried out; undoing it is a new step, redoing takes that one back."""

    text: str
    step: str  # id of what is to be taken back next: the step, or the one that undid or redid it


class UndoSteps(QObject):
    """Steps that are done, oldest first, and behind them those that were undone."""

    moved = Signal()  # what can be undone or redone is something else now

    def __init__(self, take_back: TakeBack, limit: int, parent: QObject) -> None:
        super().__init__(parent)
        self._take_back = take_back
        self.limit = limit
        self._done: list[DoneStep] = []
        self._undone: list[DoneStep] = []  # what was undone last stands last

    @property
    def last(self) -> DoneStep | None:
        """The step that undoing takes back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> DoneStep | None:
        """The step that redoing does again."""
        return self._undone[-1] if self._undone else None

    @property
    def undo_text(self) -> str:
        """What undoing takes back; empty if there is nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What redoing does again; empty if there is nothing."""
        return self._undone[-1].text if self._undone else ""

    def texts(self) -> list[str]:
        """Return the wordings of what is done, oldest first."""
        return [each.text for each in self._done]

    def is_undone(self, step: DoneStep) -> bool:
        """Whether a step was undone and can be redone."""
        return any(each is step for each in self._undone)

    def replay(self, steps: Sequence[Step]) -> None:
        """Start with what these steps (newest first) of a file have left."""
        done: list[DoneStep] = []
        undone: list[DoneStep] = []
        for step in reversed(steps):
            if done and step.undoes == done[-1].step:
                done[-1].step = step.id
                undone.append(done.pop())
            elif undone and step.undoes == undone[-1].step:
                undone[-1].step = step.id
                done.append(undone.pop())
            elif not step.undoes:
                undone.clear()
                done.append(DoneStep(step.text, step.id))
        self._done, self._undone = done, undone
        self.moved.emit()

    def add(self, text: str, step: str) -> None:
        """Add a step that was carried out just now; what was undone cannot be redone any more."""
        self._undone.clear()
        self._done.append(DoneStep(text, step))
        del self._done[: -self.limit]
        self.moved.emit()

    def undo(self) -> None:
        """Take the last step back, if there is one; it may raise, then it never can be."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was undone last, if there is anything; it may raise likewise."""
        self._turn(self._undone, self._done)

    def _turn(self, origin: list[DoneStep], target: list[DoneStep]) -> None:
        if not origin:
            return
        step = origin.pop()
        try:
            step.step = self._take_back(step.step, step.text)
        except Exception:  # it can never work: it stays away, and the window tells
            self.moved.emit()
            raise
        target.append(step)
        self.moved.emit()
