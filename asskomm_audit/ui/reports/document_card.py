"""A card for one kind of document: what it is, and the button that writes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class DocumentCard(Card):
    """Offers to write a document; while one is being written, it waits."""

    wanted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon_name = icon_name
        self._written = self._lacking = ""
        self._picture = QLabel()
        self._about = text_label(role="body", wrap=True)
        self._last = text_label(role="muted", wrap=True)
        self.button = make_button(icon_name=icon_name)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_L)
        row.addWidget(self._picture)
        row.addWidget(self._about, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._last, 1)
        bottom.addWidget(self.button)
        self.body.addLayout(row)
        self.body.addLayout(bottom)
        self.button.clicked.connect(self.wanted)
        self.repaint_icon()

    def set_words(self, title: str, about: str, button: str) -> None:
        """Say what the document is and what the button does."""
        self.set_title(title)
        self._about.setText(about)
        set_text(self.button, button)

    def set_last(self, text: str) -> None:
        """Say what was written last."""
        self._written = text
        self._last.setText(self._lacking or text)

    def set_lacking(self, text: str) -> None:
        """Say why nothing can be written, or with no text offer it."""
        self._lacking = text
        self._last.setText(text or self._written)
        self.button.setEnabled(not text)

    def repaint_icon(self) -> None:
        """Take the present theme's colours."""
        self._picture.setPixmap(pixmap(self._icon_name, "accent", 40))
