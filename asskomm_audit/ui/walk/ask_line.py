"""A line that asks for a few words without getting in the way: a reason, a title."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label

_MOST = 500  # letters
_LONGEST_CHIP = 40  # letters of a suggestion on its button


class AskLine(Card):
    """Enter takes the words, Esc closes; arrows go through the suggestions."""

    accepted = Signal(str)
    closed = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._suggestions: tuple[str, ...] = ()
        self._need = ""
        self._question = text_label(role="strong", wrap=True)
        self.field = _Field()
        self.field.setMaxLength(_MOST)
        self._question.setBuddy(self.field)
        self.take_button = make_button(kind="primary")
        self.close_button = icon_button("cross")
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        self._chips = QWidget()
        FlowLayout(self._chips, theme.SPACE_S)
        self.chips = [make_button(kind="chip") for _ in range(3)]
        for chip in self.chips:
            self._flow().addWidget(chip)

        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.take_button)
        row.addWidget(self.close_button)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addWidget(self._question)
        self.body.addLayout(row)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._chips)
        self.hide()

        self.field.returnPressed.connect(self._take)
        self.field.textEdited.connect(lambda: self._trouble.hide())
        self.field.closed.connect(self.close_line)
        self.field.moved.connect(self._suggest)
        self.take_button.clicked.connect(self._take)
        self.close_button.clicked.connect(self.close_line)
        for chip in self.chips:
            chip.clicked.connect(lambda _=False, chip=chip: self._take_chip(chip))
        self.retranslate()

    def set_words(self, question: str, need: str, suggestions: Sequence[str] = ()) -> None:
        """Say what is asked for, what to say if nothing was typed, and what to offer."""
        self._question.setText(question)
        self._need = need
        self.field.setAccessibleName(question)
        self._suggestions = tuple(suggestions)
        for index, chip in enumerate(self.chips):
            offered = index < len(self._suggestions)
            chip.setVisible(offered)
            words = self._suggestions[index] if offered else ""
            set_text(chip, words if len(words) <= _LONGEST_CHIP else words[:_LONGEST_CHIP] + "…")
            chip.setToolTip(words)
        self._chips.setVisible(bool(self._suggestions))
        self._trouble.setText(need)

    def ask(self, text: str = "") -> None:
        """Open with these words selected, ready to be typed over."""
        self._trouble.hide()
        self.show()
        self.toggled.emit(True)
        self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, text: str, why: str) -> None:
        """Ask again, saying why these words cannot be taken."""
        self.ask(text)
        self._trouble.setText(why)
        self._trouble.show()

    def close_line(self) -> None:
        """Close without taking anything."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Hide, and let others have the room."""
        if not self.isHidden():
            self.hide()
            self.toggled.emit(False)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.take_button, self.tr("Übernehmen"))
        name_button(self.close_button, self.tr("Schließen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _flow(self) -> FlowLayout:
        layout = self._chips.layout()
        assert isinstance(layout, FlowLayout)
        return layout

    def _take(self) -> None:
        text = " ".join(self.field.text().split())
        if not text:
            self._trouble.setText(self._need)
            self._trouble.show()
            self.field.setFocus()
            return
        self.put_away()
        self.accepted.emit(text)

    def _take_chip(self, chip: QPushButton) -> None:
        self.field.setText(self._suggestions[self.chips.index(chip)])
        self._take()

    def _suggest(self, step: int) -> None:
        if self._suggestions:
            text = self.field.text()
            known = self._suggestions.index(text) if text in self._suggestions else None
            first = 0 if step > 0 else len(self._suggestions) - 1
            place = first if known is None else (known + step) % len(self._suggestions)
            self.field.setText(self._suggestions[place])
            self.field.selectAll()


class _Field(QLineEdit):
    """A field whose Esc and arrows belong to its line."""

    closed = Signal()
    moved = Signal(int)

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                super().keyPressEvent(event)
                event.accept()  # else the page would go on to the next criterion
            case _:
                super().keyPressEvent(event)
