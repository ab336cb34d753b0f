"""Asking at a re-audit what became of a measure, and what that means for its status."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from asskomm_audit.domain.measures import Measure, MeasureStatus


class Check(StrEnum):
    """What was seen on site. The values are stored: never rename one."""

    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not_done"
    UNKNOWN = "unknown"  # could not be checked


@dataclass(frozen=True, slots=True)
class MeasureCheck:
    """A check, and the status the measure had before it."""

    check: Check
    before: MeasureStatus

    def text(self) -> str:
        """Return it as it is stored."""
        return f"{self.check} {self.before}"


def check_in(text: str) -> MeasureCheck | None:
    """Return the check in a stored text; None if it holds none."""
    try:
        check, before = text.split()
        return MeasureCheck(Check(check), MeasureStatus(before))
    except ValueError:
        return None


def after_check(measure: Measure, check: MeasureCheck, today: date) -> Measure:
    """Return the measure as it stands after the check; what was not seen done stays as it was."""
    match check.check:
        case Check.DONE:
            return replace(measure, status=MeasureStatus.DONE, done_on=measure.done_on or today)
        case Check.PARTLY:
            return replace(measure, status=MeasureStatus.ONGOING, done_on=None)
        case _:
            return replace(measure, status=check.before, done_on=None)
