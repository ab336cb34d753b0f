"""The line that asks why a finding is dismissed, without getting in the way."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label

_MOST = 2000  # letters


class DismissalLine(Card):
    """Enter takes the reason, Esc closes; without a reason nothing is dismissed."""

    accepted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._question = text_label(role="strong", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(_MOST)
        self._question.setBuddy(self.field)
        self.sentence = text_label(role="bad", wrap=True)
        self.sentence.hide()
        self.take_button = make_button(kind="danger")
        self.cancel_button = make_button(kind="quiet")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        flow.addWidget(self.take_button)
        flow.addWidget(self.cancel_button)
        self.body.setContentsMargins(*[theme.SPACE_M] * 4)
        self.body.setSpacing(theme.SPACE_S)
        for widget in (self._question, self.field, self.sentence, buttons):
            self.body.addWidget(widget)
        self.hide()
        self.field.returnPressed.connect(self._take)
        self.field.textEdited.connect(lambda: self.sentence.hide())
        self.take_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.close_line)
        self.retranslate()

    def ask(self) -> None:
        """Open and wait for a reason."""
        if not self.isVisible():
            self.field.clear()
            self.sentence.hide()
        self.show()
        self.field.setFocus()

    def close_line(self) -> None:
        """Close without dismissing."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._question.setText(self.tr("Warum wird die Feststellung verworfen?"))
        self.field.setAccessibleName(self._question.text())
        self.field.setPlaceholderText(self.tr("Zum Beispiel: am 12.03. bereits behoben"))
        self.sentence.setText(self.tr("Bitte einen Grund angeben: Er steht im Bericht."))
        set_text(self.take_button, self.tr("Verwerfen"))
        set_text(self.cancel_button, self.tr("Abbrechen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        reason = self.field.text().strip()
        if not reason:
            self.sentence.show()
            self.field.setFocus()
            return
        self.hide()
        self.accepted.emit(reason)
