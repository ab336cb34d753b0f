"""Keys typed ahead into menus, on a window system that tells late where the focus went."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def menu(qtbot, window):
    """Return the window's menu, opened with its key."""
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    yield menu
    menu.close()


def press(qtbot, *keys):
    """Press keys as the platform does: for the window that has the focus."""
    for key in keys:
        qtbot.keyClick(QGuiApplication.focusWindow(), key)


def tell_focus(qtbot, menu):
    """Have the platform tell that this menu has the focus, as X11 does late, after its grab."""
    handle = menu.windowHandle()
    changed = QGuiApplication.instance().focusWindowChanged
    with qtbot.waitSignal(changed, check_params_cb=lambda window: window == handle):
        handle.requestActivate()


def entry(menu):
    return menu.activeAction().text()


def go_into(qtbot, menu, text):
    """Go down to an entry and into its menu, and return that."""
    while menu.activeAction() is None or entry(menu) != text:
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Right)
    return menu.activeAction().menu()


def test_enter_takes_the_entry_that_keys_typed_ahead_came_to(qtbot, window, menu):
    chosen = []
    views = go_into(qtbot, menu, "&Ansicht")
    themes = go_into(qtbot, views, "&Farben")
    press(qtbot, Qt.Key.Key_Down)
    themes.triggered.connect(lambda action: chosen.append(action.text()))
    wanted = entry(themes)
    tell_focus(qtbot, menu)
    assert [entry(each) for each in (menu, views, themes)] == ["&Ansicht", "&Farben", wanted]
    press(qtbot, Qt.Key.Key_Return)
    assert chosen == [wanted]
    assert QApplication.activePopupWidget() is None


def test_arrows_go_on_where_they_were(qtbot, window, menu):
    helping = go_into(qtbot, menu, "&Hilfe")
    first = entry(helping)
    tell_focus(qtbot, menu)
    press(qtbot, Qt.Key.Key_Down)
    assert entry(menu) == "&Hilfe"
    assert entry(helping) != first
    press(qtbot, Qt.Key.Key_Left)
    assert QApplication.activePopupWidget() is menu
