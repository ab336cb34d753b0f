"""The order in which Tab goes through widgets."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.tab_order import tab_through


@pytest.fixture
def window(look, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def behind(widget, count):
    """Return the names of the stops behind a widget."""
    found = []
    while len(found) < count:
        widget = widget.nextInFocusChain()
        if isinstance(widget, QLineEdit):
            found.append(widget.objectName())
    return found


def field(name, parent=None):
    made = QLineEdit(parent)
    made.setObjectName(name)
    return made


def test_parts_follow_each_other_and_keep_the_order_inside(window):
    last, first = field("last", window), field("first", window)
    box = QWidget(window)
    layout = QVBoxLayout(box)
    for name in ("inside 1", "inside 2"):
        layout.addWidget(field(name))
    field("other", window)
    tab_through(first, box, last)
    assert behind(first, 4) == ["inside 1", "inside 2", "last", "other"]


def test_a_part_without_any_stop_is_passed_over(window):
    second, first = field("second", window), field("first", window)
    field("other", window)
    tab_through(first, QWidget(window), second)
    assert behind(first, 2) == ["second", "other"]


def test_a_widget_that_goes_takes_nobody_along(window):
    leaving, staying = field("leaving", window), QWidget(window)
    flow = FlowLayout(spacing=0)
    flow.addWidget(field("staying"))
    QVBoxLayout(staying).addLayout(flow)
    tab_through(leaving, staying)

    leaving.deleteLater()
    QCoreApplication.sendPostedEvents(leaving, QEvent.Type.DeferredDelete)

    assert not isValid(leaving)
    assert isValid(window)
    assert all(isValid(flow.itemAt(n)) for n in range(flow.count()))
    assert flow.minimumSize().isValid()
