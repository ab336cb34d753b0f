"""A small form for a person: a new one, or the spelling of one who is there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.people import Person
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label


class PersonForm(QWidget):
    """Asks name and function. Enter takes them over, Esc leaves everything as it was."""

    accepted = Signal(str, str)  # name, function
    cancelled = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = True
        self.name = QLineEdit()
        self.function = QLineEdit()
        self.accept_button = make_button()
        self.cancel_button = make_button(kind="quiet")
        self.remove_button = make_button(icon_name="trash", kind="danger")
        self.why_not = text_label(role="caption", wrap=True)

        self._form = Form(self)
        self._form.row("", self.name)
        self._form.row("", self.function)
        buttons = FlowLayout(spacing=theme.SPACE_S)
        for button in (self.accept_button, self.cancel_button, self.remove_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._form)
        layout.addLayout(buttons)
        layout.addWidget(self.why_not)

        self.accept_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.cancelled)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.name.textChanged.connect(self._check)
        self.ask()
        self.retranslate()

    def ask(self, person: Person | None = None, *, is_used: bool = False) -> None:
        """Begin with a new person, or with one who is there and may be in use elsewhere."""
        self._is_new = person is None
        self.name.setText(person.name if person else "")
        self.function.setText(person.function if person else "")
        self.remove_button.setVisible(person is not None and not is_used)
        self.why_not.setVisible(person is not None and is_used)
        self._check()
        self._word_button()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._form.set_label(self.name, self.tr("Name"))
        self._form.set_label(self.function, self.tr("Funktion"))
        self.name.setPlaceholderText(self.tr("Steht in der Akte, nicht im Bericht"))
        self.function.setPlaceholderText(self.tr("Steht im Bericht, z. B. Ordnungsamt"))
        set_text(self.cancel_button, self.tr("Abbrechen"))
        set_text(self.remove_button, self.tr("Person löschen"))
        self.why_not.setText(
            self.tr("Löschen geht nicht: Die Person hat bewertet oder gehört zu anderen Teams.")
        )
        self._word_button()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._accept()
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case _:
                super().keyPressEvent(event)

    def _word_button(self) -> None:
        text = self.tr("Hinzufügen") if self._is_new else self.tr("Übernehmen")
        set_text(self.accept_button, text)

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    def _accept(self) -> None:
        if self.name.text().strip():
            self.accepted.emit(self.name.text().strip(), self.function.text().strip())
        else:
            self.name.setFocus()
