"""Which files did not come in as photos, each with its reason: a message names only the first."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from asskomm_audit.errors import UserError
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label

_WIDTH, _HEIGHT = 720, 420  # pixels at 100 % text


class RefusedDialog(QDialog):
    """Lists the reasons; they can be copied, to be sent to whoever made the photos."""

    def __init__(self, reasons: Sequence[UserError], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = language.texts()
        self.setWindowTitle(self.tr("Abgelehnte Dateien"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = QListWidget()
        self.lines.addItems(list(dict.fromkeys(each.sentence(texts) for each in reasons)))
        self.lines.setWordWrap(True)
        self.lines.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setAccessibleName(self.windowTitle())
        self.copy_button = make_button(self.tr("Liste kopieren"), "copy")
        self.close_button = make_button(self.tr("Schließen"), kind="primary")
        head = self.tr("%n Datei(en) kamen nicht herein", "", self.lines.count())
        self._arrange(text_label(head, "h2", wrap=True))
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.lines.setCurrentRow(0)
        self.lines.setFocus()

    def _arrange(self, head: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        self.copy_button.setAutoDefault(False)
        self.close_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(head)
        layout.addWidget(self.lines, 1)
        layout.addLayout(buttons)
        parent = self.parent()
        room = parent.window().size() if isinstance(parent, QWidget) else QSize(1024, 600)
        self.resize(QSize(theme.px(_WIDTH), theme.px(_HEIGHT)).boundedTo(room))

    def _copy(self) -> None:
        sentences = (self.lines.item(row).text() for row in range(self.lines.count()))
        QGuiApplication.clipboard().setText("\n".join(sentences))


def show_refused(reasons: Sequence[UserError]) -> None:
    """Open the list over the window that is used now."""
    RefusedDialog(reasons, QApplication.activeWindow()).open()
