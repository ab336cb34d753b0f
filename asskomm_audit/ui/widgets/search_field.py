"""The search field: tells what is searched for once typing pauses."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from asskomm_audit.ui.icons import icon

_PAUSE = 150  # milliseconds
_MOST = 200  # letters


class SearchField(QLineEdit):
    """Esc empties it, Enter searches at once."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST)
        self.setClearButtonEnabled(True)
        leading = QLineEdit.ActionPosition.LeadingPosition
        self._sign = self.addAction(icon("search", "muted"), leading)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._told = ""
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._tell)

    def set_placeholder(self, text: str) -> None:
        """Say what can be searched; it is the accessible name too."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self._sign.setText(text)
        self._name_clear_button()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)

    def _name_clear_button(self) -> None:
        if clear := self.findChild(QAction, "_q_qlineeditclearaction"):
            clear.setText(self.tr("Suche leeren"))

    def _tell(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.searched.emit(words)
