"""The answers that can be given to the criterion in focus: its levels, n. z. and n. b."""

from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.texts import Language
from asskomm_audit.ui import theme
from asskomm_audit.ui.walk.answer_button import AnswerButton

LEVELS = (4, 3, 2, 1, 0)
_REASON_SHOWN = 60  # letters


class Shape(Enum):
    """How the levels lie: one below the other, or side by side where height is scarce."""

    ROWS = "rows"
    COLUMNS = "columns"


class LevelBoard(QWidget):
    """Shows which level was given and tells which was pressed; the file decides what is shown."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: tuple[int, ...] = LEVELS
        self._shape = Shape.ROWS
        self.buttons = {level: AnswerButton(str(level), self) for level in LEVELS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.SPACE_S)
        for level, button in self.buttons.items():
            button.clicked.connect(lambda _=False, level=level: self.chosen.emit(level))
        self._place()

    def set_criterion(self, criterion: Criterion, language: Language) -> None:
        """Offer the levels of another criterion's scale, in its words."""
        words = criterion.texts[language].levels
        for level, button in self.buttons.items():
            button.set_words(words.get(level, ""))
        if criterion.scale.levels != self._levels:
            self._levels = criterion.scale.levels
            self._place()

    def set_answer(self, answer: Answer) -> None:
        """Show what was answered."""
        for level, button in self.buttons.items():
            button.setChecked(answer.level == level)

    def set_shape(self, shape: Shape) -> None:
        """Lay the levels out another way."""
        if shape is not self._shape:
            self._shape = shape
            for button in self.buttons.values():
                button.set_upright(shape is Shape.COLUMNS)
            self._place()

    def set_least_height(self, height: int) -> None:
        """Make the buttons at least this high, in pixels at 100 % text."""
        for button in self.buttons.values():
            button.set_least_height(height)

    def set_gap(self, gap: int) -> None:
        """Leave so much room between the buttons, in pixels."""
        self._grid.setSpacing(gap)

    def width_for_columns(self) -> int:
        """Return how wide it must be for the levels to stand side by side unbroken."""
        widest = max(self.buttons[level].column_width() for level in self._levels)
        return len(self._levels) * (max(widest, theme.px(118)) + theme.SPACE_S)

    def _place(self) -> None:
        for index, (level, button) in enumerate(self.buttons.items()):
            button.setVisible(level in self._levels)
            self._grid.removeWidget(button)
            self._grid.setColumnStretch(index, 0)
        for index, level in enumerate(self._levels):
            row, column = (index, 0) if self._shape is Shape.ROWS else (0, index)
            self._grid.addWidget(self.buttons[level], row, column)
            self._grid.setColumnStretch(column, 1)


class OtherAnswers(QWidget):
    """The two answers without a level: n. z. with its reason, and n. b."""

    not_applicable_chosen = Signal()
    not_assessable_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = ""
        self.not_applicable = AnswerButton("X")
        self.not_assessable = AnswerButton("B")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        for button in (self.not_applicable, self.not_assessable):
            layout.addWidget(button, 1)
        self.not_applicable.clicked.connect(lambda: self.not_applicable_chosen.emit())
        self.not_assessable.clicked.connect(lambda: self.not_assessable_chosen.emit())
        self.retranslate()

    def set_answer(self, answer: Answer) -> None:
        """Show what was answered, and why."""
        self.not_applicable.setChecked(answer.state is AnswerState.NOT_APPLICABLE)
        self.not_assessable.setChecked(answer.state is AnswerState.NOT_ASSESSABLE)
        self._reason = answer.reason
        self.retranslate()

    def set_least_height(self, height: int) -> None:
        """Make the buttons at least this high, in pixels at 100 % text."""
        for button in (self.not_applicable, self.not_assessable):
            button.set_least_height(height)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._reason:
            reason = " ".join(self._reason.split())
            shown = reason if len(reason) <= _REASON_SHOWN else f"{reason[: _REASON_SHOWN - 2]} …"
            words = self.tr("n. z.: {reason}").format(reason=shown)
            self.not_applicable.set_words(words, reason)
        else:
            self.not_applicable.set_words(self.tr("n. z., nicht zutreffend"))
        self.not_assessable.set_words(self.tr("n. b., nicht beurteilbar"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
