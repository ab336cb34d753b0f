"""G in the walk: the plan opens with what was noted last."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.ui.plan.pin_from_walk import target_of
from tests.conftest import PLACE


@pytest.fixture
def wanted(page):
    asked = []
    page.desk.walk._session.page_wanted.connect(lambda *each: asked.append(each))
    return asked


def test_without_anything_noted_the_plan_of_the_place_opens(hand, wanted):
    hand.press("g")
    assert wanted == [("plan", f"{PLACE.id}@walk")]


def test_a_finding_on_the_criterion_comes_first(hand, page, wanted):
    hand.press("f")
    hand.press("Ecke ohne Licht", Qt.Key.Key_Return)
    finding = page.desk.walk.records.findings_on(hand.at)[0]
    page.focus_content()
    hand.press("g")
    assert wanted == [("plan", f"{finding.id}@walk")]
    assert target_of(page.desk.walk) == finding.id
