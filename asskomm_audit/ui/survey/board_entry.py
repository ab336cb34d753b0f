"""Counting the dots of a board: plus and minus per answer."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.survey import Item
from asskomm_audit.survey_words import BOARD_ITEMS, question_of
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import icon_button, name_button
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_MOST = 9999


class BoardEntry(QWidget):
    """Tells the new number of an answer at once; arrows go to the answer above or below."""

    counted = Signal(object, str, int)  # Item, option, number

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[tuple[Item, str], _Count] = {}
        self._questions = {item: text_label(role="strong", wrap=True) for item in BOARD_ITEMS}
        self._words: dict[tuple[Item, str], QWidget] = {}
        self._buttons: list[tuple[tuple[Item, str], QWidget, QWidget]] = []
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_M)
        grid.setVerticalSpacing(theme.SPACE_XS)
        row = 0
        for item in BOARD_ITEMS:
            grid.addWidget(self._questions[item], row, 0, 1, 5)
            row += 1
            for option in question_of(item, language.texts()).options:
                self._add_line(grid, row, (item, option.value))
                row += 1
        grid.setColumnStretch(4, 1)
        grid.setRowStretch(row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content))
        first = next(iter(self.fields.values()))
        self.setFocusProxy(first)
        self.retranslate()

    def show_counts(self, counts: Mapping[tuple[Item, str], int]) -> None:
        """Show what was counted."""
        for key, field in self.fields.items():
            with QSignalBlocker(field):
                field.setValue(counts.get(key, 0))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        for item, label in self._questions.items():
            question = question_of(item, texts)
            label.setText(question.text)
            for option in question.options:
                key = (item, option.value)
                self._words[key].setText(option.words)  # pyright: ignore[reportAttributeAccessIssue] - labels
                name = f"{question.text} {option.words}"
                self.fields[key].setAccessibleName(name)
        for key, minus, plus in self._buttons:
            name = self.fields[key].accessibleName()
            name_button(minus, self.tr("weniger: {name}").format(name=name))  # pyright: ignore[reportArgumentType] - tool buttons
            name_button(plus, self.tr("mehr: {name}").format(name=name))  # pyright: ignore[reportArgumentType] - tool buttons

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_line(self, grid: QGridLayout, row: int, key: tuple[Item, str]) -> None:
        label = text_label(wrap=True)
        field = _Count(maximum=_MOST)
        field.setKeyboardTracking(False)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setMinimumWidth(104)
        minus, plus = icon_button("minus"), icon_button("plus")
        minus.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plus.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        minus.clicked.connect(field.stepDown)
        plus.clicked.connect(field.stepUp)
        field.valueChanged.connect(partial(self.counted.emit, *key))
        field.moved.connect(partial(self._move, key))
        self.fields[key], self._words[key] = field, label
        self._buttons.append((key, minus, plus))
        for column, widget in enumerate((label, minus, field, plus)):
            grid.addWidget(widget, row, column)

    def _move(self, key: tuple[Item, str], step: int) -> None:
        keys = list(self.fields)
        place = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self.fields[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)


class _Count(QSpinBox):
    """Plus and minus count, arrows move."""

    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus:
                self.stepUp()
            case Qt.Key.Key_Minus:
                self.stepDown()
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.interpretText()
                self.moved.emit(1)
            case _:
                super().keyPressEvent(event)
