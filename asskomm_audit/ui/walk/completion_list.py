"""The small list below the cursor that offers how a line may go on; it never takes a key over
that means something in the text.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QPlainTextEdit
from typing_extensions import override

from asskomm_audit.ui import theme

Offer = Callable[[str], list[str]]
"""Returns how a line that was begun may go on, best first."""


class CompletionList(QListWidget):
    """Tab or → at the end of the text takes the chosen line, ↓ below the last line chooses."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.setObjectName("completions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._editor = editor
        editor.installEventFilter(self)
        self.clicked.connect(lambda: self.take())
        self.hide()

    def suggest(self, offer: Offer) -> None:
        """Show what fits to the line behind whose last letter the cursor stands, or nothing."""
        cursor = self._editor.textCursor()
        lines = offer(cursor.block().text()) if cursor.atBlockEnd() else []
        self.setVisible(bool(lines))
        if lines:
            self.clear()
            self.addItems(lines)
            self.setCurrentRow(0)
            self._place()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the list's; then it has done what it asks for."""
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self._editor.textCursor()
        match event.key():
            case Qt.Key.Key_Right if cursor.atEnd():
                self.take()
            case Qt.Key.Key_Down if cursor.block() == self._editor.document().lastBlock():
                self.setCurrentRow(min(self.currentRow() + 1, self.count() - 1))
            case Qt.Key.Key_Up if self.currentRow() > 0:
                self.setCurrentRow(self.currentRow() - 1)
            case _:
                return False
        return True

    def take(self) -> None:
        """Put the chosen line in the place of the one that was begun."""
        if self.currentRow() < 0:
            return
        line = self.currentItem().text()
        self.hide()
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(line)
        self._editor.setTextCursor(cursor)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _place(self) -> None:
        window = self._editor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        spot = self._editor.viewport().mapTo(window, self._editor.cursorRect().bottomLeft())
        width = min(max(self.sizeHintForColumn(0) + 24, theme.px(160)), self._editor.width())
        height = self.sizeHintForRow(0) * self.count() + 10
        left = min(spot.x(), self._editor.mapTo(window, self._editor.rect().topRight()).x() - width)
        top = spot.y() + 4
        if top + height > window.height():  # above the line, where there is none below
            top = spot.y() - self._editor.cursorRect().height() - height - 4
        self.setGeometry(max(left, 0), max(top, 0), width, height)
        self.show()
        self.raise_()
