"""Editing the phrase library: one dimension at a time, each change kept at once."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label

_EDITABLE = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PhraseEditor(Card):
    """F2 edits, Ins adds, Del removes, Ctrl with arrows moves, Esc goes back to the questions."""

    dimension_chosen = Signal(object)  # its code
    changed = Signal(object)  # list[str]
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.dimensions = Choice()
        self._sentence = text_label(role="muted", wrap=True)
        self.list = _Phrases()
        self.list.setWordWrap(True)
        self.add_button = make_button(icon_name="plus")
        self.remove_button = make_button(icon_name="trash")
        self.up_button = icon_button("chevron-up")
        self.down_button = icon_button("chevron-down")
        self.done_button = make_button(kind="primary")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_M)
        head.addWidget(self.dimensions, 1)
        head.addWidget(self.done_button)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            flow.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(buttons)
        self.dimensions.chosen.connect(self.dimension_chosen)
        self.list.itemChanged.connect(lambda: self._tell())
        self.list.removal_wanted.connect(self.remove)
        self.list.addition_wanted.connect(self.add)
        self.list.moved.connect(self.move_by)
        self.list.closed.connect(lambda: self.closed.emit())
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(lambda: self.move_by(-1))
        self.down_button.clicked.connect(lambda: self.move_by(1))
        self.done_button.clicked.connect(lambda: self.closed.emit())
        self.retranslate()

    def show_phrases(
        self, dimensions: list[tuple[object, str]], dimension: str, phrases: Sequence[str]
    ) -> None:
        """Show the phrases of one of the dimensions."""
        self.dimensions.set_choices(dimensions)
        self.dimensions.set_value(dimension)
        with QSignalBlocker(self.list):
            self.list.clear()
            for phrase in phrases:
                self.list.addItem(_item(phrase))
        self.list.setCurrentRow(0)

    def phrases(self) -> list[str]:
        """Return the phrases as they stand, without empty ones."""
        texts = (self.list.item(row).text() for row in range(self.list.count()))
        return list(dict.fromkeys(text for each in texts if (text := " ".join(each.split()))))

    def add(self) -> None:
        """Begin a new phrase below the chosen one."""
        row = self.list.currentRow() + 1
        item = _item("")
        with QSignalBlocker(self.list):
            self.list.insertItem(row, item)
        self.list.setCurrentItem(item)
        self.list.editItem(item)

    def remove(self) -> None:
        """Take the chosen phrase out; undo brings it back."""
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._tell()

    def move_by(self, step: int) -> None:
        """Move the chosen phrase up or down."""
        row, item = self.list.currentRow(), self.list.currentItem()
        if row < 0 or not 0 <= row + step < self.list.count():
            return
        with QSignalBlocker(self.list):
            self.list.takeItem(row)
            self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._tell()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(self.tr("Textbausteine bearbeiten"))
        self.dimensions.setAccessibleName(self.tr("Dimension"))
        self.list.setAccessibleName(self.tr("Textbausteine"))
        self._sentence.setText(
            self.tr(
                "Diese Sätze bietet die Taste / beim Schreiben einer Bemerkung an, von oben nach "
                "unten. F2 ändert, Einfg fügt hinzu, Entf löscht, Strg mit Pfeil verschiebt."
            )
        )
        set_text(self.add_button, self.tr("Hinzufügen"))
        set_text(self.remove_button, self.tr("Löschen"))
        name_button(self.up_button, self.tr("Nach oben"))
        name_button(self.down_button, self.tr("Nach unten"))
        set_text(self.done_button, self.tr("Fertig"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        event.accept()  # digits are no ratings here

    def _tell(self) -> None:
        self.changed.emit(self.phrases())


class _Phrases(QListWidget):
    """Knows the keys of editing."""

    removal_wanted = Signal()
    addition_wanted = Signal()
    moved = Signal(int)
    closed = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Delete:
                self.removal_wanted.emit()
            case Qt.Key.Key_Insert:
                self.addition_wanted.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down if is_control:
                self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.currentItem() and self.state() is not self.State.EditingState:
                    self.editItem(self.currentItem())
            case _:
                super().keyPressEvent(event)
                event.accept()


def _item(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(_EDITABLE)
    return item
