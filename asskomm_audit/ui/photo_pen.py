"""Writes photos that come in, each as a step of its own or many as one."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from asskomm_audit.intake import Incoming
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.steps import carry_on, standing
from asskomm_audit.ui.session import Session

Perform: TypeAlias = Callable[[str, Callable[[AuditFile], None]], object]

_AT_ONCE = 4  # small photos in one transaction: each waits for the disk, and the window with it


class PhotoPen:
    """Writes with `keep`; with `together` so many photos are one step, else each is one."""

    def __init__(
        self,
        session: Session,
        step: str,
        keep: Callable[[AuditFile, Incoming], object],
        perform: Perform | None,
        together: int,
    ) -> None:
        self._session = session
        self._perform = perform or session.perform
        self._text = step
        self._keep = keep
        self._together = together
        self._step = ""
        self._in_step = 0

    @property
    def at_once(self) -> int:
        """How many photos the next writing may have."""
        room = self._together - self._in_step
        return min(_AT_ONCE, room if room > 0 else self._together)

    def write(self, photos: Sequence[Incoming]) -> bool:
        """Write them, all or none; False if the step they belong to was taken back meanwhile."""

        def put(file: AuditFile) -> None:
            for incoming in photos:
                self._keep(file, incoming)

        if self._together == 1:
            self._perform(self._text, put)
        elif not self._step or self._in_step >= self._together:
            self._step = self._session.perform(self._text, put).step
            self._in_step = len(photos)
        elif step := standing(self._session.file, self._step):
            self._step = step
            self._session.follow(carry_on(self._session.file, step, put))
            self._in_step += len(photos)
        else:
            return False
        return True
