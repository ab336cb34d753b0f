"""The line that asks to which audit a new finding belongs."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.places import places_of
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.labels import text_label


class AuditQuestion(Card):
    """Only seen while it asks; Esc closes it."""

    answered = Signal(object)  # AuditId

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._question = text_label(role="strong", wrap=True)
        self.choice = Choice()
        self.take_button = make_button(kind="primary")
        self.cancel_button = make_button(kind="quiet")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.choice, 1)
        row.addWidget(self.take_button)
        row.addWidget(self.cancel_button)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addWidget(self._question)
        self.body.addLayout(row)
        self.hide()
        self.take_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.hide)
        self.retranslate()

    def ask(self) -> None:
        """Open with the audits of the file, the latest first."""
        self._fill()
        self.show()
        self.choice.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._question.setText(self.tr("Zu welchem Audit gehört die neue Feststellung?"))
        self.choice.setAccessibleName(self._question.text())
        set_text(self.take_button, self.tr("Anlegen"))
        set_text(self.cancel_button, self.tr("Abbrechen"))
        if not self.isHidden():
            self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case _:
                super().keyPressEvent(event)

    def _fill(self) -> None:
        file, texts = self._session.file, language.texts()
        names = {place.id: place.name[:60] for place in places_of(file)}
        audits = sorted(audits_of(file), key=lambda each: each.started_on, reverse=True)
        self.choice.set_choices(
            [
                (each.id, f"{names.get(each.place_id, '?')} · {date_text(each.started_on, texts)}")
                for each in audits
            ]
        )

    def _take(self) -> None:
        audit_id = self.choice.value()
        self.hide()
        if isinstance(audit_id, str):
            self.answered.emit(AuditId(audit_id))
