"""The palette: a field over the window; nothing behind it is blocked, and Esc closes it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.palette.entries import PaletteEntry, fitting
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_WIDEST, _ROWS = 620, 8
_MOST = 200  # letters
_SECOND = Qt.ItemDataRole.UserRole + 1


class Palette(QFrame):
    """Words narrow the list down, arrows choose, Enter goes there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("panel")
        self._entries: list[PaletteEntry] = []
        self._shown: list[PaletteEntry] = []
        self._focus_before: QWidget | None = None
        self.field = _Field(self)
        self.field.setMaxLength(_MOST)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(TwoLineDelegate(self.list, _SECOND))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = text_label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_M] * 4)
        layout.setSpacing(theme.SPACE_S)
        for widget in (self.field, self.list, self._nothing):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.run)
        self.list.clicked.connect(lambda: self.run())
        window.installEventFilter(self)
        self.hide()

    def open_with(self, entries: list[PaletteEntry]) -> None:
        """Open and offer these entries."""
        if self.isHidden():
            self._focus_before = QApplication.focusWidget()
        self._entries = entries
        self.retranslate()
        self.field.clear()
        self.show()
        self._narrow()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shown(self) -> list[PaletteEntry]:
        """Return what is offered, nearest first."""
        return list(self._shown)

    def run(self) -> None:
        """Go to the chosen entry, or do it."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.close_panel()
            entry.run()

    def close_panel(self) -> None:
        """Close and give the focus back."""
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def move_by(self, step: int) -> None:
        """Choose another entry, from the start again at the end."""
        if self._shown:
            self.list.setCurrentRow((self.list.currentRow() + step) % len(self._shown))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        words = self.tr("Ort, Audit, Kriterium, Feststellung oder Befehl suchen")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(self.tr("Treffer"))
        self._nothing.setText(self.tr("Nichts passt dazu."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        self._shown = fitting(self._entries, self.field.text())
        self.list.clear()
        for entry in self._shown:
            item = QListWidgetItem(entry.title)
            second = f"{entry.kind} · {entry.detail}" if entry.detail else entry.kind
            item.setData(_SECOND, second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {second}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        row = self.list.sizeHintForRow(0) if self._shown else 0
        room = max(window.height() - theme.px(140), row)
        self.list.setFixedHeight(min(row * min(len(self._shown), _ROWS) + 8, room))
        width = min(theme.px(_WIDEST), window.width() - 2 * theme.SPACE_XL)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, min(theme.px(48), window.height() // 12))


class _Field(QLineEdit):
    """A field whose arrows and Esc belong to the palette."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._panel = palette

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._panel.close_panel()
            case Qt.Key.Key_Down:
                self._panel.move_by(1)
            case Qt.Key.Key_Up:
                self._panel.move_by(-1)
            case _:
                super().keyPressEvent(event)
                event.accept()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reasons = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in reasons:
            self._panel.hide()
