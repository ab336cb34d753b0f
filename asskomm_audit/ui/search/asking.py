"""Asking the file in the background: the next question cancels the one before."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.progress import Progress
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.searching import search
from asskomm_audit.store.searching_history import search_history
from asskomm_audit.ui.background import Job, Jobs

MOST = 100
"""How many hits are shown: the newest."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for."""

    words: str
    kind: Kind | None = None  # None: in all
    in_history: bool = False


class Asker:
    """Answers one question at a time: the last one."""

    def __init__(self, path: Path, jobs: Jobs) -> None:
        self._path = path
        self._jobs = jobs
        self._job: Job[Any] | None = None

    def ask(self, question: Question, answer: Callable[[list[Hit]], object]) -> None:
        """Search in the background, and tell what is found unless another question comes."""
        self.forget()
        self._job = self._jobs.ask(lambda progress: self._found(question, progress), answer)

    def forget(self) -> None:
        """Stop searching; nobody waits for it any more."""
        if self._job:
            self._jobs.drop(self._job)
        self._job = None

    def _found(self, question: Question, progress: Progress) -> list[Hit]:
        kinds = None if question.kind is None else (question.kind,)
        with open_audit_file(self._path, read_only=True) as file:
            if question.in_history:
                return search_history(
                    file, question.words, kinds=kinds, limit=MOST, progress=progress
                )
            return search(file, question.words, kinds=kinds, limit=MOST, progress=progress)
