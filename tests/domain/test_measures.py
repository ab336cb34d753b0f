"""Measures."""

from datetime import date

import pytest

from asskomm_audit.domain.ids import FindingId, MeasureId
from asskomm_audit.domain.measures import Measure, MeasureType, is_out_of_season


def measure(due, kind=MeasureType.GREEN):
    return Measure(
        id=MeasureId("m"), finding_id=FindingId("f"), number=1, text="", type=kind, due=due
    )


@pytest.mark.parametrize(("month", "is_out"), [(2, False), (3, True), (9, True), (10, False)])
def test_wood_is_cut_from_october_to_february(month, is_out):
    assert is_out_of_season(measure(date(2027, month, 28))) is is_out


def test_only_green_work_with_a_due_date_has_a_season():
    assert not is_out_of_season(measure(None))
    assert not is_out_of_season(measure(date(2027, 5, 1), MeasureType.LIGHT))
