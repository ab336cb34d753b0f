"""Reads the whole of a long list of findings in the background, while its beginning is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from asskomm_audit.progress import Progress
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.findings.listing import FindingList, read_list
from asskomm_audit.ui.session import Session


class RestOfList:
    """Reads one list at a time: the last one asked for."""

    def __init__(self, session: Session, take: Callable[[FindingList], object]) -> None:
        self._session = session
        self._take = take
        self._job: Job[Any] | None = None

    def read(self) -> None:
        """Read the findings of all audits and hand them over, unless they are asked for anew."""
        self.forget()
        path = self._session.path
        self._job = self._session.jobs.ask(lambda progress: _read(path, progress), self._take)

    def forget(self) -> None:
        """Stop reading; nobody waits for it any more."""
        if self._job:
            self._session.jobs.drop(self._job)
        self._job = None


def _read(path: Path, progress: Progress) -> FindingList:
    with open_audit_file(path, read_only=True) as file, file.asking(progress):
        return read_list(file, None)
