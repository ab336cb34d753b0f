"""One conflict in full: what each side says, and the ways to decide it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.merging import ConflictKind
from asskomm_audit.store.conflicts import Conflict
from asskomm_audit.store.folding import is_free_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.file.conflict_rows import ConflictRow, Side
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import set_role, text_label
from asskomm_audit.value_labels import possible_values, value_text

_LINES = 3  # of the field for another text


class ConflictDetail(Card):
    """Shows a conflict; `decided` carries the value that the record shall have."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._row: ConflictRow | None = None
        self._reason = text_label(role="muted", wrap=True)
        self._heads = [text_label(role="caption", wrap=True) for _ in range(3)]
        self._values = [text_label(role="strong", wrap=True) for _ in range(3)]
        self.mine_button, self.theirs_button, self.base_button = (make_button() for _ in range(3))
        self._others = text_label(wrap=True)
        self._other_label = QLabel()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.choice = QComboBox()
        self.choice.installEventFilter(self)
        self.other_button = make_button()
        self._lay_out()
        self.mine_button.clicked.connect(self.take_mine)
        self.theirs_button.clicked.connect(self.take_theirs)
        self.base_button.clicked.connect(self.take_base)
        self.other_button.clicked.connect(self.take_other)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        set_text(self.mine_button, self.tr("&Meins nehmen (M)"))
        set_text(self.theirs_button, self.tr("Anderes nehmen (&T)"))
        set_text(self.base_button, self.tr("Ausgangswert nehmen (&B)"))
        set_text(self.other_button, self.tr("Diesen Wert nehmen"))
        self._other_label.setText(self.tr("Anderer Wert (Enter)"))
        for field in (self.text, self.choice):
            field.setAccessibleName(self._other_label.text())
            field.setAccessibleDescription(self._other_label.text())  # Linux says what is chosen
        self.show_row(self._row)

    def show_row(self, row: ConflictRow | None) -> None:
        """Show another conflict."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.set_title(f"{row.record[:200]} – {row.field}")
        self._reason.setText(row.reason)
        heads = (self.tr("Meins"), self.tr("Anderes"), self.tr("Ausgangswert"))
        for place, side in enumerate((row.mine, row.theirs, Side(row.base, ""))):
            self._heads[place].setText(" · ".join(filter(None, (heads[place], side.source))))
            self._values[place].setText(side.value[:2000])
        is_removal = row.conflict.column == "deleted"
        for part in (self._heads[2], self._values[2], self.base_button):
            part.setVisible(not is_removal)
        also = self.tr("Auf weiteren Laptops: {values}")
        sides = "; ".join(f"{each.value[:500]} ({each.source})" for each in row.others)
        self._others.setText(also.format(values=sides))
        self._others.setVisible(bool(sides))
        self._offer_others(row)

    def take_mine(self) -> None:
        """Decide for what was here first."""
        if self._row:
            self.decided.emit(self._row.conflict.mine.value)

    def take_theirs(self) -> None:
        """Decide for what came in."""
        if self._row:
            self.decided.emit(self._row.conflict.theirs.value)

    def take_base(self) -> None:
        """Decide for what both had started from."""
        if self._row and self._row.conflict.column != "deleted":
            self.decided.emit(self._row.conflict.base)

    def ask_other(self) -> None:
        """Lead to the field for another value, if there can be one."""
        field = self.text if self._is_text() else self.choice
        if self._row and self.other_button.isVisibleTo(self):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_other(self) -> None:
        """Decide for another value."""
        if self._row is None:
            return
        value: Any = self.text.toPlainText() if self._is_text() else self.choice.currentData()
        self.decided.emit(value)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.take_other()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_text(self) -> bool:
        return self._row is not None and is_free_text(
            self._row.conflict.record, self._row.conflict.column
        )

    def _offer_others(self, row: ConflictRow) -> None:
        conflict, texts = row.conflict, language.texts()
        is_text = self._is_text()
        self.choice.clear()
        values = possible_values(conflict.record, conflict.column)
        for claim, side in zip(conflict.others, row.others, strict=True):
            self.choice.addItem(side.value, claim.value)
        for value in values:
            words = value_text(conflict.record, conflict.column, value, texts)
            self.choice.addItem(words, value)
        if is_text:
            self.text.setPlainText(str(_third_text(conflict)))
            self.text.selectAll()
        self.text.setVisible(is_text)
        self.choice.setVisible(not is_text)
        can_be_other = is_text or self.choice.count() > 0
        is_removal = conflict.kind is not ConflictKind.BOTH_SET
        for part in (self._other_label, self.other_button):
            part.setVisible(can_be_other and not is_removal)
        if not can_be_other or is_removal:
            self.choice.hide()

    def _lay_out(self) -> None:
        sides = QGridLayout()
        sides.setHorizontalSpacing(theme.GAP)
        buttons = (self.mine_button, self.theirs_button, self.base_button)
        for place, button in enumerate(buttons):
            sides.addWidget(_packed(button), 0, place)
            sides.addWidget(self._heads[place], 1, place, Qt.AlignmentFlag.AlignTop)
            sides.addWidget(self._values[place], 2, place, Qt.AlignmentFlag.AlignTop)
            sides.setColumnStretch(place, 1)
        height = self.text.fontMetrics().lineSpacing() * _LINES + 2 * theme.SPACE_S
        self.text.setFixedHeight(height)
        set_role(self._other_label, "caption")
        other = QHBoxLayout()
        other.setSpacing(theme.SPACE_M)
        other.addWidget(self.text, 1)
        other.addWidget(self.choice, 1)
        other.addWidget(self.other_button)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addLayout(sides)
        self.body.addWidget(self._others)
        self.body.addWidget(self._other_label)
        self.body.addLayout(other)
        self.body.addWidget(self._reason)


def _third_text(conflict: Conflict) -> Any:
    """Return the text to start from: what a third side says, or what the record holds now."""
    return conflict.others[0].value if conflict.others else conflict.now or ""


def _packed(button: QPushButton) -> QWidget:
    """Return the button in a box of its own, so that it stays as wide as its words."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return box
