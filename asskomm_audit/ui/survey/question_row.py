"""One question of a paper form on the screen: the words, and a chip with a key per answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.entry import MOST_LETTERS
from asskomm_audit.survey_words import Question
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label


class QuestionRow(QWidget):
    """Marks itself while it is its turn; free text has a field instead of chips."""

    chosen = Signal(str)  # the value of an answer
    typed = Signal(str)  # free text, when the field is left
    onward = Signal()
    touched = Signal()  # somebody clicked here

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._is_current = False
        self._words = text_label(role="strong", wrap=True)
        self.chips: dict[str, QPushButton] = {}
        self.field = _Wish(maxLength=MOST_LETTERS)
        self.field.setVisible(not question.options)
        self._answers = QWidget()
        flow = FlowLayout(self._answers, theme.SPACE_S)
        for option in question.options:
            chip = make_button(kind="chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(partial(self._click, option.value))
            self.chips[option.value] = chip
            flow.addWidget(chip)
        self._answers.setVisible(bool(question.options))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        layout.setSpacing(theme.SPACE_XS)
        for widget in (self._words, self._answers, self.field):
            layout.addWidget(widget)
        self.field.editingFinished.connect(lambda: self.typed.emit(self.field.text().strip()))
        self.field.entered.connect(self.onward)
        self.say(question)

    def say(self, question: Question) -> None:
        """Show the question in the language of the interface."""
        self.question = question
        self._words.setText(question.text)
        self.field.setAccessibleName(question.text)
        for option in question.options:
            set_text(self.chips[option.value], f"{option.key.upper()}  {option.words}")

    def show_chosen(self, values: Sequence[str], text: str = "") -> None:
        """Show what was answered."""
        for value, chip in self.chips.items():
            chip.setChecked(value in values)
        if not self.question.options and self.field.text().strip() != text:
            self.field.setText(text)

    def set_current(self, on: bool) -> None:
        """Mark the question whose turn it is."""
        if on != self._is_current:
            self._is_current = on
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_current:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(theme.pen(theme.current().focus, theme.current().line + 1))
                frame = self.rect().adjusted(2, 2, -2, -2)
                painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)

    def _click(self, value: str, _: bool = False) -> None:
        self.touched.emit()
        self.chosen.emit(value)


class _Wish(QLineEdit):
    """A field whose Enter goes on."""

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
            self.entered.emit()
            return
        super().keyPressEvent(event)
