"""The card of a working copy: where the original lies, and the way back."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.store.checkout import is_changed
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class CheckoutCard(Card):
    """Says what happens when the file is closed, and writes back at once on request."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._where = text_label(wrap=True)
        self._state = text_label(role="muted", wrap=True)
        self.back_button = make_button(icon_name="export")
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        for part in (self._where, self._state):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.back_button.clicked.connect(self._write_back)
        session.checkout_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Arbeitskopie"))
        set_text(self.back_button, self.tr("Jetzt zurück&schreiben"))
        self.refresh()

    def refresh(self) -> None:
        """Look whether anything waits to be written back."""
        checkout = self._session.checkout
        if checkout is None:
            return
        where = self.tr("Sie arbeiten auf diesem Rechner. Das Original ist {path}.")
        self._where.setText(where.format(path=Path(checkout.original)))
        if is_changed(checkout):
            text = self.tr("Es gibt Neues. Es wird zurückgeschrieben, wenn Sie die Akte schließen.")
        else:
            text = self.tr("Original und Arbeitskopie sind gleich.")
        self._state.setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _write_back(self) -> None:
        if self._session.checkout:
            self._session.return_wanted.emit(self._session.checkout)
