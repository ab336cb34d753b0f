"""Buttons: one way to make them, so that names, gaps and tones are the same everywhere."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from asskomm_audit.ui.icons import icon

_GAP = "\u2009\u2009"  # styled push buttons put icon and text too close
_TONES = {"primary": "on_accent", "danger": "bad", "quiet": "accent"}


def make_button(
    text: str = "", icon_name: str = "", kind: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return a push button; `kind` is "primary", "quiet", "danger", "answer", "chip", "tool" or
    nothing.
    """
    button = QPushButton(parent)
    if kind:
        button.setProperty("kind", kind)
    if icon_name:
        button.setIcon(icon(icon_name, _TONES.get(kind, "text"), "on_accent"))
        button.setIconSize(QSize(20, 20))
    set_text(button, text)
    return button


def set_text(button: QPushButton, text: str) -> None:
    """Give a button its words, and screen readers the same ones."""
    button.setText(_GAP + text if not button.icon().isNull() and text else text)
    button.setAccessibleName(text.replace("&", ""))


def icon_button(icon_name: str, text: str = "", parent: QWidget | None = None) -> QToolButton:
    """Return a button that shows only an icon; its words are tooltip and accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(20, 20))
    name_button(button, text)
    return button


def name_button(button: QToolButton, text: str) -> None:
    """Give an icon button its words."""
    button.setToolTip(text)
    button.setAccessibleName(text)


class ActionButton(QToolButton):
    """An icon button that does what an action does, and is enabled and named like it."""

    def __init__(self, icon_name: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(20, 20))
        action.changed.connect(self._take_over)
        self.clicked.connect(action.trigger)
        self._take_over()

    def _take_over(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
        self.setAccessibleName(action.toolTip())
