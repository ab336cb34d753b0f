"""The page on a real session."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.ui.places.places_page import PlacesPage


@pytest.fixture
def page(qtbot, session):
    page = PlacesPage(session)
    qtbot.addWidget(page)
    page.resize(1150, 670)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.focus_content()
    yield page
    page.before_leaving()  # as the window does before it closes a file


@pytest.fixture
def press(qtbot, page):
    """Press keys where the focus is."""

    def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        for key in keys:
            qtbot.keyClick(page.focusWidget(), key, modifier)

    return press


@pytest.fixture
def pages_wanted(session):
    """Collect which pages the session is asked for."""
    wanted: list[tuple[str, str]] = []
    session.page_wanted.connect(lambda page_id, record: wanted.append((page_id, record)))
    return wanted
