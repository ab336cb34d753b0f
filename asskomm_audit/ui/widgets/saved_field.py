"""Fields without a Save button: what is typed is saved when they are left or typing pauses."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

PAUSE = 1000  # milliseconds

Save = Callable[[str], object]


class SavedLine(QLineEdit):
    """One line. `save` may raise: then the text counts as unsaved and is tried again."""

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._words = QStringListModel(self)
        self._is_showing = False
        self._is_unsaved = False
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str, *, forget: bool = False) -> None:
        """Show what is stored, unless something unsaved is being typed (or `forget` that)."""
        if forget:
            self._pause.stop()
            self._is_unsaved = False
        if self._is_unsaved or text == self.text():
            return
        self._is_showing = True
        cursor = self.cursorPosition() if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(min(cursor, len(text)))
        self._is_showing = False

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        if self._is_unsaved:
            self._save(self.text())
            self._is_unsaved = False

    def offer(self, words: list[str]) -> None:
        """Complete to these words while typing."""
        if words == self._words.stringList():
            return
        self._words.setStringList(words)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    @override
    def event(self, event: QEvent) -> bool:
        if _is_undo_for_others(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _on_text(self) -> None:
        if not self._is_showing:
            self._is_unsaved = True
            self._pause.start()


class SavedText(QPlainTextEdit):
    """Several lines; Tab leaves the field. `save` may raise, as in SavedLine.

    It is as high as its text, within `lines`.
    """

    around = 28  # pixels of border, padding and document margin

    def __init__(
        self, save: Save, parent: QWidget | None = None, *, lines: tuple[int, int] = (3, 9)
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._fewest_lines, self._most_lines = lines
        self._is_showing = False
        self._is_unsaved = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text)
        self._growth = QTimer(self, interval=0, singleShot=True)  # not while it is laid out
        self._growth.timeout.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(lambda: self._growth.start())

    def show_text(self, text: str, *, forget: bool = False) -> None:
        """Show what is stored, unless something unsaved is being typed (or `forget` that)."""
        if forget:
            self._pause.stop()
            self._is_unsaved = False
        if self._is_unsaved or text == self.toPlainText():
            return
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        if self._is_unsaved:
            self._save(self.toPlainText())
            self._is_unsaved = False

    @override
    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _is_undo_for_others(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        shown = min(max(self._lines(), self._fewest_lines), self._most_lines)
        return QSize(240, shown * self.fontMetrics().lineSpacing() + self.around)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self._growth.start()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def _lines(self) -> int:
        return round(self.document().size().height())  # a plain text counts lines, not pixels

    def _grow(self) -> None:
        """Be as high as the text; a scroll bar would only take width from what fits."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self._lines() > self._most_lines:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def _on_text(self) -> None:
        if not self._is_showing:
            self._is_unsaved = True
            self._pause.start()


def _is_undo_for_others(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether the key undoes or redoes and the field itself has nothing for it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not can_undo
    return event.matches(QKeySequence.StandardKey.Redo) and not can_redo
