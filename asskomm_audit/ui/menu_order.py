"""Keeps the keys in the innermost menu when the window system says late that a menu has the focus.

On X11 a menu grabs the keyboard, and the server tells of it by an event. If keys were typed ahead
while the program was busy, the menu within the menu is open already when that event comes. Qt then
takes the outer one for the uppermost, gives it all keys, and Enter does nothing any more.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu


class MenuOrder(QObject):
    """Opens inner menus anew, with the same entry in focus, where an outer one has got above."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusWindowChanged.connect(self._restore)

    @Slot()
    def _restore(self) -> None:
        uppermost = QApplication.activePopupWidget()
        if isinstance(uppermost, QMenu) and (inner := _open_below(uppermost)):
            chosen = _chosen_from(uppermost)
            inner.hide()  # and those below it, for only what opens gets to the top
            for menu, entry in chosen:
                menu.setActiveAction(entry)  # opens its menu, if it has one


def _open_below(menu: QMenu) -> QMenu | None:
    """Return the menu that is open beside an entry of this one."""
    entry = menu.activeAction()
    inner = entry.menu() if entry else None
    return inner if isinstance(inner, QMenu) and inner.isVisible() else None


def _chosen_from(menu: QMenu | None) -> list[tuple[QMenu, QAction]]:
    """Return the open menus from this one inwards, each with its entry in focus."""
    chosen: list[tuple[QMenu, QAction]] = []
    while menu and (entry := menu.activeAction()):
        chosen.append((menu, entry))
        menu = _open_below(menu)
    return chosen
