"""The note that the window waits for its last backup, which can be skipped."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label


class ClosingNote(QDialog):
    """Accepted once the program may end: the backup is made, or the user does not want to wait."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._has_failed = False
        self.setWindowTitle(self.tr("Sicherung beim Schließen"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.text = text_label(
            self.tr("Alle Eingaben sind gespeichert. Jetzt wird noch die Akte gesichert …"),
            wrap=True,
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.text.text())
        self.skip_button = make_button(self.tr("Ohne Sicherung beenden"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_L)
        layout.addWidget(self.text)
        layout.addWidget(self._bar)
        layout.addWidget(self.skip_button, 0, Qt.AlignmentFlag.AlignRight)
        self.skip_button.clicked.connect(self.accept)
        self.setMinimumWidth(theme.px(420))

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why there is no backup, and wait for the user."""
        self._has_failed = True
        self.text.setText(sentence)
        self._bar.hide()
        set_text(self.skip_button, self.tr("Beenden"))
        self.skip_button.setFocus()
        self.adjustSize()

    @Slot()
    def end_unless_failed(self) -> None:
        """Let the program end, unless there is something to be read first."""
        if not self._has_failed:
            self.accept()

    def reject(self) -> None:
        """Take Esc for not wanting to wait."""
        self.accept()
