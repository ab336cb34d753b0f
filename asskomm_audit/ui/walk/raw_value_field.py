"""The count or measurement behind a level: a number with its unit, optional."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label

_MOST = 1_000_000.0


class RawValueField(QWidget):
    """Hands a number over when the field is left; what is no number stays and is named."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Hashable = None
        self._keep: Callable[[float | None], None] | None = None
        self._kept: float | None = None
        self._is_count = False
        self._label = text_label(role="strong")
        self.field = _Number()
        self.field.setMaxLength(20)
        self.field.setMaximumWidth(theme.px(140))
        self.field.setMinimumWidth(theme.px(110))
        self._unit = text_label(role="muted")
        self._label.setBuddy(self.field)
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()

        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._label)
        row.addWidget(self.field, 1)
        row.addWidget(self._unit)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addLayout(row)
        layout.addWidget(self._trouble)
        self.field.editingFinished.connect(self.flush)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(lambda: self._trouble.hide())
        self.retranslate()

    def set_unit(self, unit: str, *, is_count: bool) -> None:
        """Say what the number counts or measures."""
        self._is_count = is_count
        self._unit.setText(unit)
        self._label.setText(self.tr("Anzahl") if is_count else self.tr("Messwert"))
        self.field.setAccessibleName(f"{self._label.text()} {unit}".strip())

    def show_value(
        self, place: Hashable, value: float | None, keep: Callable[[float | None], None]
    ) -> None:
        """Show the value of a place; what is being typed there is never replaced."""
        self._keep = keep
        if place == self._place and self.field.hasFocus() and self._typed() != _words(self._kept):
            return
        if place != self._place:
            self._trouble.hide()
        self._place = place
        self._kept = value
        self.field.setText(_words(value))

    def flush(self) -> None:
        """Hand over what was typed, now."""
        text = self._typed()
        if self._keep is None or text == _words(self._kept):
            return
        value = _number(text)
        self._trouble.setVisible(bool(text) and value is None)
        if text and value is None:
            return
        if value != self._kept:
            self._keep(value)
            self._kept = value

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.field.setPlaceholderText(self.tr("freiwillig"))
        self._trouble.setText(self.tr("Bitte eine Zahl eingeben, zum Beispiel 7,5."))
        self.set_unit(self._unit.text(), is_count=self._is_count)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.field.setMaximumWidth(theme.px(140))
            self.field.setMinimumWidth(theme.px(110))
        super().changeEvent(event)

    def _typed(self) -> str:
        return self.field.text().strip()

    def _leave(self) -> None:
        self.flush()
        self.left.emit()


class _Number(QLineEdit):
    """Enter and Esc leave the field."""

    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


def _words(value: float | None) -> str:
    if value is None:
        return ""
    locale = QLocale(language.language())
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", -128).rstrip()


def _number(text: str) -> float | None:
    """Return the number in a text, with comma or point; None if there is none in range."""
    try:
        value = float(text.replace(",", ".")) if text.isascii() else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value <= _MOST else None
