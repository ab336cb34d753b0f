"""What a merge brings, as people are told before and after it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError


class ClockAheadError(UserError):
    """The source reaches into the future; it may come in with other stamps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What came in, all in all. Records that were removed and came back count as added."""

    sources: tuple[str, ...] = ()  # names of files
    entries: int = 0
    erased: int = 0  # entries of ours that were erased elsewhere for data protection
    steps: int = 0
    photos: int = 0
    added: dict[Kind, int] = field(default_factory=dict[Kind, int])
    changed: dict[Kind, int] = field(default_factory=dict[Kind, int])
    removed: dict[Kind, int] = field(default_factory=dict[Kind, int])
    new_conflicts: int = 0
    open_conflicts: int = 0
    people: tuple[str, ...] = ()  # names of those whose entries came in
    devices: tuple[str, ...] = ()
    is_restamped: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything was there already."""
        return not (self.entries or self.erased or self.photos or self.is_restamped)


@dataclass(slots=True)
class Tally:
    """How many records became what."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def count(self, before: int | None, after: int) -> None:
        """Count a record that has changed, by whether it was and is removed; None: not there."""
        if before is None or before:
            self.added += 1 - after
        elif after:
            self.removed += 1
        else:
            self.changed += 1

    def add(self, other: "Tally") -> None:
        """Count what another one has counted."""
        self.added += other.added
        self.changed += other.changed
        self.removed += other.removed


def counts_of(tallies: dict[Kind, Tally], what: str) -> dict[Kind, int]:
    """Return one number of each tally that has any."""
    return {kind: number for kind, each in tallies.items() if (number := getattr(each, what))}


def joined(names: Iterable[str]) -> tuple[str, ...]:
    """Return names in order, each once, without empty ones."""
    return tuple(sorted({name for name in names if name}))
