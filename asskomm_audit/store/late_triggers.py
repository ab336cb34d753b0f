"""Triggers of a file in the making: noted first, and made once all else is there.

SQLite reads all triggers anew for each column that a table gets: made at once, they let a new file
take two and a half times as long, and the first look at one, which needs none of them, five times.
"""

import re
from typing import Protocol

_MADE = re.compile(r"CREATE TRIGGER (\w+) (?:BEFORE|AFTER) [^;]*? ON (\w+)\s")
_DROPPED = re.compile(r"DROP TRIGGER (\w+)")


class Executor(Protocol):
    """What migrations need of a connection."""

    def execute(self, sql: str, /) -> object:
        """Carry a statement out."""
        ...


class LateTriggers:
    """Carries statements out, but for those on triggers."""

    def __init__(self, connection: Executor) -> None:
        self._connection = connection
        self._noted: dict[str, tuple[str, str]] = {}  # name -> (table, SQL), the newest last

    @property
    def noted(self) -> dict[str, tuple[str, str]]:
        """Return the triggers that are to be there: name -> (table, SQL)."""
        return dict(self._noted)

    def execute(self, sql: str, /) -> None:
        """Carry a statement out, or note what it says of a trigger."""
        if found := _MADE.match(sql):
            self._noted[found[1]] = (found[2], sql)
        elif found := _DROPPED.match(sql):
            del self._noted[found[1]]
        else:
            self._connection.execute(sql)

    def make(self) -> None:
        """Make the triggers, in the order in which they would have been made at once."""
        for _, sql in self._noted.values():
            self._connection.execute(sql)
