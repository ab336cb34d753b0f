"""How long a file keeps pictures on which people can be recognised."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Retention(StrEnum):
    """When uncovered pictures go. The values are stored: never rename one."""

    KEEP = "keep"
    AFTER_REVIEW = "after_review"  # a photo's covered copy takes its place once it is reviewed
    AT_CLOSING = "at_closing"  # the same, once its audit is closed
    ON_DATE = "on_date"  # originals beside the working copies are deleted from this day on


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """What was decided for a file; `day` belongs to ON_DATE."""

    retention: Retention
    day: date | None = None

    @classmethod
    def parsed(cls, text: str) -> "RetentionRule":
        """Return the rule of a stored text. Raises ValueError if it is none."""
        word, _, day = text.partition(" ")
        retention = Retention(word)
        if (retention is Retention.ON_DATE) != bool(day):
            raise ValueError(text)
        return cls(retention, date.fromisoformat(day) if day else None)

    def __str__(self) -> str:
        return f"{self.retention} {self.day.isoformat()}" if self.day else str(self.retention)

    def is_due(self, today: date) -> bool:
        """Whether originals are to be deleted by now."""
        return self.day is not None and self.day <= today
