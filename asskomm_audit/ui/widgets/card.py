"""The card: a framed surface with an optional heading."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.labels import text_label


class Card(QFrame):
    """Groups what belongs together; put things into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._title = text_label(role="h3", wrap=True)
        self.body = QVBoxLayout(self)
        margin = theme.SPACE_L
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(theme.SPACE_M)
        self.body.addWidget(self._title)
        self.set_title(title)

    def set_title(self, text: str) -> None:
        """Show another heading, or none."""
        self._title.setText(text)
        self._title.setVisible(bool(text))
        self.setAccessibleName(text)
