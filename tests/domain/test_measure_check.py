from datetime import date

import pytest

from asskomm_audit.domain.measure_check import Check, MeasureCheck, after_check, check_in
from asskomm_audit.domain.measures import Measure, MeasureStatus

TODAY = date(2026, 11, 30)


def measure(status=MeasureStatus.AGREED, **known) -> Measure:
    return Measure(id="m", finding_id="f", number=1, text="Hecke schneiden", status=status, **known)


@pytest.mark.parametrize(
    ("check", "status", "day"),
    [
        (Check.DONE, MeasureStatus.DONE, TODAY),
        (Check.PARTLY, MeasureStatus.ONGOING, None),
        (Check.NOT_DONE, MeasureStatus.AGREED, None),
        (Check.UNKNOWN, MeasureStatus.AGREED, None),
    ],
)
def test_what_was_seen_decides_the_status(check, status, day):
    changed = after_check(measure(), MeasureCheck(check, MeasureStatus.AGREED), TODAY)

    assert (changed.status, changed.done_on) == (status, day)


def test_a_slip_can_be_corrected():
    done = after_check(measure(), MeasureCheck(Check.DONE, MeasureStatus.FUNDED), TODAY)
    again = after_check(done, MeasureCheck(Check.NOT_DONE, MeasureStatus.FUNDED), TODAY)

    assert (again.status, again.done_on) == (MeasureStatus.FUNDED, None)


def test_a_check_is_stored_as_text():
    check = MeasureCheck(Check.PARTLY, MeasureStatus.DECIDED)

    assert check_in(check.text()) == check
    assert check_in("") is None
    assert check_in("maybe agreed") is None
