"""How far a measure is, seen on a day: what a status report counts."""

from datetime import date
from enum import StrEnum

from asskomm_audit.domain.measures import Measure, MeasureStatus, is_overdue


class MeasureState(StrEnum):
    """Where a measure stands against its due date, most pressing first."""

    OVERDUE = "overdue"
    ON_TRACK = "on_track"
    UNDATED = "undated"  # open, and nobody has said until when
    DEFERRED = "deferred"
    REJECTED = "rejected"
    DONE = "done"


def state_of(measure: Measure, today: date) -> MeasureState:
    """Return where a measure stands on this day; a due date that is today is not overdue."""
    match measure.status:
        case MeasureStatus.DONE | MeasureStatus.VERIFIED:
            return MeasureState.DONE
        case MeasureStatus.DEFERRED:
            return MeasureState.DEFERRED
        case MeasureStatus.REJECTED:
            return MeasureState.REJECTED
        case _:
            if measure.due is None:
                return MeasureState.UNDATED
            late = is_overdue(measure, today)
            return MeasureState.OVERDUE if late else MeasureState.ON_TRACK
