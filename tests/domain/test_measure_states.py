"""Where a measure stands: its status against its due date."""

from datetime import date, timedelta

import pytest

from asskomm_audit.domain.measure_states import MeasureState, state_of
from asskomm_audit.domain.measures import Measure, MeasureStatus

TODAY = date(2026, 11, 22)
OPEN = ("proposed", "agreed", "decided", "funded", "ongoing")
ENDED = {"done": "done", "verified": "done", "rejected": "rejected", "deferred": "deferred"}


def measure(status, days):
    due = None if days is None else TODAY + timedelta(days=days)
    return Measure(id="m", finding_id="f", number=1, text="", status=MeasureStatus(status), due=due)


@pytest.mark.parametrize("status", OPEN)
@pytest.mark.parametrize(
    ("days", "state"), [(-1, "overdue"), (0, "on_track"), (1, "on_track"), (None, "undated")]
)
def test_an_open_measure_is_judged_by_its_due_date(status, days, state):
    assert state_of(measure(status, days), TODAY) is MeasureState(state)


@pytest.mark.parametrize("status", ENDED)
@pytest.mark.parametrize("days", [-1, 0, 1, None])
def test_an_ended_measure_is_never_overdue(status, days):
    assert state_of(measure(status, days), TODAY) is MeasureState(ENDED[status])
