"""The order in which Tab goes through widgets, said where they are laid out."""

from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through these parts in this order; inside a part the order stays as it is.

    Qt itself goes by when a widget got its parent, which is rarely the order on the screen. All
    parts must be in one window already.
    """
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """Return what can have the focus in a part, in the present order of Tab."""
    found: list[QWidget] = []
    widget: QWidget | None = part
    while widget:
        is_inside = widget is part or part.isAncestorOf(widget)
        if is_inside and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = _after(widget)
        if widget is part:
            break
    return found


def _after(widget: QWidget) -> QWidget | None:
    """Return what follows in the order of Tab.

    PySide takes what `nextInFocusChain` returns for a child of the widget that was asked, and when
    that one is deleted, it declares all below the supposed child dead: the items of its layouts
    first, and a layout that finds its items dead ends the program. So the parent is said anew,
    past QWidget's own way, which would take the widget out of its window.
    """
    following = widget.nextInFocusChain()
    if following:
        QObject.setParent(following, following.parent())
    return following
