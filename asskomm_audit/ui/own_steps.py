"""What a dialog may take back: the steps that were made in it, while none came after them.

The undo stack is that of the whole file. Photos that come in behind a dialog, and what was
entered before it opened, are on it too, and nobody sees in the dialog that they go.
"""

from collections.abc import Generator
from contextlib import contextmanager

from asskomm_audit.ui.session import Session
from asskomm_audit.ui.steps import DoneStep


class OwnSteps:
    """The steps that were made while `noted`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._steps = session.undo_steps
        self._own: list[DoneStep] = []
        self._before: DoneStep | None = None  # the last step when noting began
        self._is_noting = False

    @property
    def can_undo(self) -> bool:
        """Whether the last step of the file was made here."""
        self._note()
        return self._is_own(self._steps.last)

    @property
    def can_redo(self) -> bool:
        """Whether the step that was taken back last was made here."""
        return self._is_own(self._steps.next)

    @contextmanager
    def noted(self) -> Generator[None]:
        """Count the step that is made meanwhile, if one is."""
        self._before, self._is_noting = self._steps.last, True
        try:
            yield
        finally:
            self._note()
            self._is_noting = False

    def undo(self) -> None:
        """Take the last step back, if it was made here."""
        if self.can_undo:
            self._session.undo()

    def redo(self) -> None:
        """Do again what was taken back last, if it was made here."""
        if self.can_redo:
            self._session.redo()

    def _is_own(self, step: DoneStep | None) -> bool:
        return step is not None and any(each is step for each in self._own)

    def _note(self) -> None:
        """Count the step as soon as it is there: who hears of it asks at once."""
        last = self._steps.last
        if self._is_noting and last is not None and last is not self._before:
            self._before = last
            self._own.append(last)


class StepsSince:
    """All steps since now: for a viewer, out of which the dialogs are opened that make them."""

    def __init__(self, session: Session) -> None:
        self._steps = session.undo_steps
        self._before = self._steps.last

    @property
    def can_undo(self) -> bool:
        """Whether there is a step since."""
        return self._steps.last is not None and self._steps.last is not self._before
