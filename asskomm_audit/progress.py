"""What a long job tells its caller, without knowing who that is."""

from typing import Protocol


class Progress(Protocol):
    """Told once per unit of work; raises Cancelled when the user has stopped the job."""

    def __call__(self, done: int, total: int) -> None:
        """Report that `done` of `total` units are done."""
        ...


def silent(done: int, total: int) -> None:
    """Ignore progress: for tests and short jobs."""
    del done, total
