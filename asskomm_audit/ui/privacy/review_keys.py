"""Which key does what in the review."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from asskomm_audit.domain.privacy import BoxKind

_Key = Qt.Key


class Act(NamedTuple):
    """What a key asks for; directions are -1, 0 or 1."""

    name: str
    kind: BoxKind | None = None
    across: int = 0
    down: int = 0
    size: bool = False
    finely: bool = False
    may_repeat: bool = False


_ACTS = {
    _Key.Key_Return: Act("keep"),
    _Key.Key_Enter: Act("keep"),
    _Key.Key_J: Act("keep"),
    _Key.Key_Delete: Act("drop"),
    _Key.Key_Backspace: Act("drop"),
    _Key.Key_Space: Act("reviewed"),
    _Key.Key_Insert: Act("new"),
    _Key.Key_Plus: Act("new"),
    _Key.Key_V: Act("preview"),
    _Key.Key_G: Act("kind", BoxKind.FACE),
    _Key.Key_K: Act("kind", BoxKind.PLATE),
    _Key.Key_H: Act("kind", BoxKind.HOUSE_NUMBER),
    _Key.Key_N: Act("kind", BoxKind.NAME),
    _Key.Key_PageUp: Act("photo", across=-1, may_repeat=True),
    _Key.Key_PageDown: Act("photo", across=1, may_repeat=True),
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
    held = event.modifiers()
    key = _Key(event.key())
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
    return _ACTS.get(key)
