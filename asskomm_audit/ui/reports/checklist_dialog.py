"""The check list of a document that was written: what it shows otherwise than was entered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label


class ChecklistDialog(QDialog):
    """Shows a line for each point; the text can be selected and copied."""

    def __init__(self, name: str, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prüfliste"))
        self.points = QPlainTextEdit("\n".join(points))
        self.points.setReadOnly(True)
        self.points.setTabChangesFocus(True)
        self.points.setAccessibleName(self.tr("Prüfliste"))
        close_button = make_button(self.tr("Schließen"), kind="primary")
        close_button.setDefault(True)
        close_button.clicked.connect(self.accept)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        head = self.tr("In {name} anders als eingegeben").format(name=name)
        layout.addWidget(text_label(head, "h2", wrap=True))
        layout.addWidget(self.points, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close_button)
        layout.addLayout(buttons)
        self.resize(620, 360)
        close_button.setFocus()
