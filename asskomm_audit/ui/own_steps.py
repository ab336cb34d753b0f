"""What a dialog may take back: the steps that were made in it, while none came after them.

The undo stack is that of the whole file. Photos that come in behind a dialog, and what was
entered before it opened, are on it too, and nobody sees in the dialog that they go.
"""

from collections.abc import Generator
from contextlib import contextmanager

from asskomm_audit.ui.session import Session


class OwnSteps:
    """The places on the undo stack of steps that were made while `noted`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._done: list[int] = []
        self._undone: list[int] = []
        self._before: int | None = None  # where the stack was; None while nothing is noted

    @property
    def can_undo(self) -> bool:
        """Whether the last step of the file was made here."""
        self._note()
        return bool(self._done) and self._done[-1] == self._session.undo_place

    @property
    def can_redo(self) -> bool:
        """Whether the step that was taken back last was made here."""
        is_next = bool(self._undone) and self._undone[-1] == self._session.undo_place + 1
        return is_next and self._session.undo_stack.canRedo()

    @contextmanager
    def noted(self) -> Generator[None]:
        """Count the step that is made meanwhile, if one is."""
        self._before = self._session.undo_place
        try:
            yield
        finally:
            self._note()
            self._before = None

    def undo(self) -> None:
        """Take the last step back, if it was made here."""
        if self.can_undo:
            self._undone.append(self._done.pop())
            self._session.undo()

    def redo(self) -> None:
        """Do again what was taken back here."""
        if self.can_redo:
            self._done.append(self._undone.pop())
            self._session.redo()

    def _note(self) -> None:
        """Count the step as soon as it is there: who hears of it asks at once."""
        place = self._session.undo_place
        if self._before is not None and place > self._before:
            self._before = place
            self._done.append(place)
            self._undone.clear()
