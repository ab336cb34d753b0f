"""Steps on the undo stack: what was done already, and how to take it back."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from asskomm_audit.store.history import Step

TakeBack = Callable[[str, str], str]
"""Undoes the step with an id under a wording, and returns the id of the step that did it."""


class StepCommand(QUndoCommand):
    """A step that has been carried out; undoing it is a new step, redoing takes that one back."""

    def __init__(self, text: str, step: str, take_back: TakeBack, *, asleep: bool = False) -> None:
        super().__init__(text)
        self.step = step
        self._take_back = take_back
        self._asleep = asleep
        self._pushed = asleep

    def wake(self) -> None:
        """Let undo and redo write from now on."""
        self._asleep = False

    @override
    def redo(self) -> None:
        if self._pushed:
            self.undo()  # taking back what took it back
        self._pushed = True  # push() calls redo() once; the step has been done by then

    @override
    def undo(self) -> None:
        if self._asleep:
            return
        try:
            self.step = self._take_back(self.step, self.text())
        except Exception:
            self.setObsolete(True)  # it can never work: off the stack, and let the window tell
            raise


class StepsFromHere:
    """The steps since a dialog opened: what lies before them is not taken back there, unseen."""

    def __init__(self, stack: QUndoStack) -> None:
        self._stack = stack
        self._before = self._last()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to be taken back here."""
        return self._stack.canUndo() and self._last() != self._before

    def _last(self) -> int:
        """Return which step is the last, without holding it: the stack drops old ones."""
        return id(self._stack.command(self._stack.index() - 1)) if self._stack.canUndo() else 0


def replayed(steps: Sequence[Step], take_back: TakeBack) -> tuple[list[StepCommand], int]:
    """Return the undo stack that these steps (newest first) left behind, and its index."""
    done: list[StepCommand] = []
    undone: list[StepCommand] = []
    for step in reversed(steps):
        if done and step.undoes == done[-1].step:
            done[-1].step = step.id
            undone.append(done.pop())
        elif undone and step.undoes == undone[-1].step:
            undone[-1].step = step.id
            done.append(undone.pop())
        elif not step.undoes:
            undone.clear()
            done.append(StepCommand(step.text, step.id, take_back, asleep=True))
    return [*done, *reversed(undone)], len(done)
