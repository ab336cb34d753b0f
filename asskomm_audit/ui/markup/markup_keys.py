"""Which key does what while drawing."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from asskomm_audit.domain.marks import MarkShape

_Key = Qt.Key

TOOLS: tuple[tuple[MarkShape | None, str], ...] = (
    (None, "draw-choose"),
    (MarkShape.ARROW, "draw-arrow"),
    (MarkShape.ELLIPSE, "draw-ellipse"),
    (MarkShape.RECTANGLE, "draw-rectangle"),
    (MarkShape.PEN, "draw-pen"),
    (MarkShape.TEXT, "draw-text"),
    (MarkShape.NUMBER, "draw-number"),
    (MarkShape.MEASURE, "draw-measure"),
)
"""What one can draw with and the icon of it; the key is the place in this list: 0 to 7."""


class Act(NamedTuple):
    """What a key asks for; directions are -1, 0 or 1."""

    name: str
    number: int = 0
    across: int = 0
    down: int = 0
    size: bool = False
    finely: bool = False
    may_repeat: bool = False


_ACTS = {
    _Key.Key_Insert: Act("place"),
    _Key.Key_Delete: Act("remove"),
    _Key.Key_Backspace: Act("remove"),
    _Key.Key_F2: Act("write"),
    _Key.Key_Return: Act("write"),
    _Key.Key_Enter: Act("write"),
    _Key.Key_F: Act("colour"),
    _Key.Key_Plus: Act("weight", 1),
    _Key.Key_Minus: Act("weight", -1),
}
_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key asks for, or None if it asks for nothing here."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return Act("undo", may_repeat=True)
    if event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
        return Act("redo", may_repeat=True)
    held, key = event.modifiers(), _Key(event.key())
    if key in _ARROWS:
        across, down = _ARROWS[key]
        return Act(
            "nudge",
            across=across,
            down=down,
            size=bool(held & Qt.KeyboardModifier.ShiftModifier),
            finely=bool(held & Qt.KeyboardModifier.ControlModifier),
            may_repeat=True,
        )
    if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    number = event.key() - _Key.Key_0
    if 0 <= number < len(TOOLS):
        return Act("tool", number)
    return _ACTS.get(key)


def _is_redo(event: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return event.key() == _Key.Key_Y and bool(event.modifiers() & control)
