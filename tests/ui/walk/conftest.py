"""The walk on a real session, and what the file holds."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asskomm_audit.domain.answers import Answer, answer_id
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.store.answers import find_answer
from asskomm_audit.ui.walk.walk_page import WalkPage
from tests.conftest import PERSON


def show_page(qtbot, session, size=(1150, 640)) -> WalkPage:
    page = WalkPage(session)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 5000)
    page.focus_content()
    return page


@pytest.fixture
def page(qtbot, session) -> WalkPage:
    return show_page(qtbot, session)


@dataclass
class Hand:
    """Somebody at the keyboard of a page."""

    page: WalkPage

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, or type a text letter by letter, where the focus is."""
        for key in keys:
            target = self.page.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key, modifier)
            else:
                QTest.keyClick(target, key, modifier)

    @property
    def at(self) -> str:
        """The criterion in focus."""
        return self.page.desk.walk.spot.criterion.id

    def begin_night(self) -> None:
        """Go to the night visit and make sure what has to be made sure."""
        self.page.desk.walk._session.set_visit_kind(VisitKind.NIGHT)
        self.page.focus_content()
        self.press("12345", Qt.Key.Key_Return)

    def go(self, code: str) -> None:
        self.page.show_record(code)


@pytest.fixture
def hand(page) -> Hand:
    return Hand(page)


@pytest.fixture
def answered(file, audit):
    """Return what the file holds for a criterion of a visit."""

    def find(code: str, kind: VisitKind = VisitKind.DAY, rater=PERSON.id) -> Answer | None:
        return find_answer(file, answer_id(visit_id(audit.id, kind), rater, None, code))

    return find
