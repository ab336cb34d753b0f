"""The rail on low windows."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.rail import Rail


@pytest.fixture
def window(look, qtbot):
    window = QWidget()
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def rail(window):
    rail = Rail()
    window.layout().addWidget(rail)
    rail.setMinimumHeight(1)  # the main window decides how low it may become
    for number in range(7):
        rail.add_page(str(number), "pin")
        rail.buttons[str(number)].set_words(f"Feststellungen {number}")
    rail.show_icons()
    rail.set_compact(compact=True)
    return rail


@pytest.mark.parametrize("percent", theme.TEXT_SIZES)
def test_no_entry_is_cut_at_the_least_height(window, rail, qapp, percent):
    theme.apply(qapp, "hell", percent)
    rail.refit()
    window.resize(300, 600)
    window.show()
    QApplication.processEvents()
    for button in rail.buttons.values():
        assert button.height() >= button.sizeHint().height()


def test_icons_come_back_with_the_height(window, rail, qapp):
    theme.apply(qapp, "hell", 200)
    rail.refit()
    window.show()
    for height, is_tight in ((600, True), (1000, False)):
        window.resize(300, height)
        QApplication.processEvents()
        assert rail.buttons["0"].is_tight is is_tight
