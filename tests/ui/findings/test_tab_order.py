"""Tab goes down the page as it is read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.findings.conftest import shown


def heights(detail):
    """Return how far down each stop of Tab in the detail stands."""
    found, widget = [], detail.nextInFocusChain()
    while widget is not detail:
        can_have_it = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if can_have_it and widget.isVisible() and detail.isAncestorOf(widget):
            found.append(widget.mapTo(detail, QPoint(0, widget.height() // 2)).y())
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("tab", [0, 1])
def test_tab_goes_down_the_detail(page, tab):
    page.detail.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    found = heights(page.detail)
    assert len(found) > 8
    assert [each for each, below in pairwise(found) if below < each - 12] == []


def test_tab_leads_from_the_cause_to_the_likelihood(qtbot, page):
    page.detail.form.cause.setFocus()
    qtbot.keyClick(page.detail.form.cause, Qt.Key.Key_Tab)
    assert page.detail.form.risk.likelihood.hasFocus()


def test_tab_leads_from_the_search_to_the_filters(qtbot, session):
    page = shown(qtbot, session, 1000, 600)
    page.bar.search.setFocus()
    qtbot.keyClick(page.bar.search, Qt.Key.Key_Tab)
    assert page.bar.scope.hasFocus()
