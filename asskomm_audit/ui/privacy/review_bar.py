"""The lower edge of the review: what just happened, and the buttons that lead on."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import set_role, text_label


class ReviewBar(QWidget):
    """Shows and offers; the dialog acts. In a narrow window only the last two keep their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = text_label(role="muted", wrap=True)
        self.undo_button = make_button(icon_name="undo")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(icon_name="arrow-right")
        self.close_button = make_button()
        self.reviewed_button = make_button(icon_name="shield-check", kind="primary")
        self._is_narrow = False
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.SPACE_M)
        self._line.addWidget(self.undo_button)
        self._line.addWidget(self.note, 1)
        self._line.addStretch(0)
        for button in (self.back_button, self.next_button, self.close_button, self.reviewed_button):
            self._line.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_S)
        self._column.addLayout(self._line)

    def retranslate(self) -> None:
        """Set all words anew."""
        for button, words in (
            (self.undo_button, self.tr("Rückgängig")),
            (self.back_button, self.tr("Voriges")),
            (self.next_button, self.tr("Nächstes")),
        ):
            self._name(button, words)
        set_text(self.close_button, self.tr("Schließen"))
        set_text(self.reviewed_button, self.tr("Geprüft, weiter (Leertaste)"))

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show signs instead of words, and the note above the buttons, where room is scarce."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._column.insertWidget(0, self.note)
        else:
            self._line.insertWidget(1, self.note, 1)
        self.say(self.note.text(), self.note.property("role"))
        self.retranslate()

    def say(self, words: str, role: str) -> None:
        """Tell what happened; without words there is nothing to tell."""
        self.note.setText(words)
        self.note.setHidden(self._is_narrow and not words)
        set_role(self.note, role)

    def _name(self, button: QPushButton, words: str) -> None:
        set_text(button, words)
        button.setToolTip(words if self._is_narrow else "")
        if self._is_narrow:
            button.setText("")
