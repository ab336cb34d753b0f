"""What a page or list shows while there is nothing to show: why, and what to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label

_WIDEST = 520  # pixels of a line at the usual text size
_LOW = 200  # pixels of height at the usual text size, below which there is no picture


class EmptyState(QWidget):
    """A picture, a title, a sentence and, where something can be done, a button."""

    activated = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._title = text_label(role="h2", wrap=True)
        self._sentence = text_label(role="muted", wrap=True)
        self.button = make_button(kind="primary")
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._picture, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(_WIDEST)
        self._sentence.setMinimumWidth(260)

        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_S)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._title)
        layout.addLayout(_in_the_middle(self._sentence))
        layout.addSpacing(theme.SPACE_M)
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(3)
        self.button.clicked.connect(self.activated)
        self._draw()

    def set_texts(self, title: str, sentence: str, action: str = "") -> None:
        """Say what is missing and, with `action`, what the button does."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        set_text(self.button, action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {sentence}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the room of the picture where there is little."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= theme.px(_LOW))
        self._sentence.setMaximumWidth(theme.px(_WIDEST))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, "muted", 48))


def _in_the_middle(label: QLabel) -> QHBoxLayout:
    """Return a line with the label in its middle, as high as its text needs at that width.

    An alignment would do for one line only: Qt then asks for the height at full width.
    """
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(label, 1000)
    line.addStretch(1)
    return line
