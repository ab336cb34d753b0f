"""What a backup holds, in numbers, so that one can be told from another."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.backup_verifying import log_end
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.looking import look_at

COUNTED = (Kind.AUDIT, Kind.ANSWER, Kind.FINDING, Kind.PHOTO)


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many records a file holds, and how many entries its history has."""

    counts: dict[Kind, int]
    entries: int

    def beyond(self, other: "Holdings") -> dict[Kind, int]:
        """Return how many more it holds than another, where that is not 0."""
        more = {kind: count - other.counts[kind] for kind, count in self.counts.items()}
        return {kind: number for kind, number in more.items() if number}


def holdings_of(path: Path) -> Holdings | None:
    """Count what a file or backup holds; None if it cannot be read."""
    try:
        with closing(look_at(path)) as connection:
            counts: dict[Kind, int] = {}
            for kind in COUNTED:
                query = f"SELECT count(*) FROM {kind} WHERE deleted = 0"
                counts[kind] = int(connection.execute(query).fetchone()[0])
            return Holdings(counts, log_end(connection).entries)
    except (UserError, sqlite3.DatabaseError):
        return None
