"""Labels: words in a role of the type scale."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def text_label(text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a label that shows any text as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    return label


def breakable(path: object) -> str:
    """Return a path that may go on in the next line behind each of its parts, whatever its length.

    The marks cannot be seen: it is for showing only, not for opening anything.
    """
    return re.sub(r"([/\\_.-])", "\\1\u200b", str(path))


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a label that is already shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in … where it is too long, with the whole text as tooltip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, cut to one line."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def whole_text(self) -> str:
        """Return the text as it is, uncut."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        width = max(self.width() - 2, 24)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
