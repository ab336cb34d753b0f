"""The list of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from asskomm_audit.ui.keys_dialog import KeysDialog


@pytest.fixture
def window(look, qtbot):
    window = QWidget()
    window.resize(600, 300)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window, qtbot):
    keys = [(f"Strg+{n}", f"Ansicht {n}") for n in range(30)]
    dialog = KeysDialog("Begehung", keys, keys, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def test_the_keys_can_be_read_to_the_end_by_keys(qtbot, dialog):
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_esc_and_enter_close_it(qtbot, dialog, key):
    qtbot.keyClick(dialog.focusWidget(), key)
    assert not dialog.isVisible()
