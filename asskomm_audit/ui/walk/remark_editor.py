"""The remark on a criterion: several lines, kept when typing pauses and when it is left."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.ui.walk.completion_list import CompletionList, Offer
from asskomm_audit.ui.widgets.escape import claims_escape

_PAUSE = 1000  # milliseconds


class RemarkEditor(QPlainTextEdit):
    """Hands the text over once per pause. What could not be kept is not lost: it comes back
    with its place, to be tried again.
    """

    left = Signal()  # by Esc
    phrases_wanted = Signal()  # by a slash at the beginning of a word
    rater_wanted = Signal()  # somebody wants to type, and nobody is known to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Hashable = None
        self._keep: Callable[[str], None] | None = None
        self._kept = ""
        self._unkept: dict[Hashable, str] = {}
        self._needs_rater = False
        self._offer: Offer = lambda _line: []
        self.completions = CompletionList(self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # dropped files are photos, not paths to be written down
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._on_changed)

    def show_remark(self, place: Hashable, text: str, keep: Callable[[str], None]) -> None:
        """Show the remark of a place, and how to keep another one there.

        What is being typed there is never replaced. Whoever leaves a place flushes first.
        """
        self._keep = keep
        if place == self._place:
            if self.is_dirty():
                self._kept = text
                return
        elif self.is_dirty():
            self._unkept[self._place] = self.toPlainText()
        self._place = place
        self._kept = text
        self._put(self._unkept.pop(place, text))

    def set_offer(self, offer: Offer) -> None:
        """Complete what is typed with what `offer` returns."""
        self._offer = offer

    def put_in(self, text: str) -> None:
        """Write a text where the cursor stands, apart from the word before it."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        gap = " " if before and not before[-1].isspace() else ""
        cursor.insertText(gap + text)
        self.setTextCursor(cursor)
        self.completions.hide()

    def set_writable(self, on: bool, *, needs_rater: bool = False) -> None:
        """Let somebody type; `needs_rater` waits until somebody has said who is typing."""
        self._needs_rater = on and needs_rater
        self.setReadOnly(not on or needs_rater)

    def is_dirty(self) -> bool:
        """Whether something typed has not been told yet."""
        return self.toPlainText() != self._kept

    def flush(self) -> None:
        """Hand over what was typed, now. Whatever keeping it raises goes on to the caller."""
        self._pause.stop()
        text = self.toPlainText()
        if self._keep and text != self._kept:
            self._keep(text)
            self._kept = text

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._height(3))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(2))

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and not self.canPaste():
            event.ignore()  # a picture: the page takes it
        elif self._needs_rater and event.text():
            self.rater_wanted.emit()
        elif event.text() == "/" and self._is_at_word():
            self.phrases_wanted.emit()
        elif not self.completions.takes(event):
            super().keyPressEvent(event)
            self._complete(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and not self.completions.isHidden():
            self.completions.take()
            return True
        return super().focusNextPrevChild(forward)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._needs_rater:
            self.rater_wanted.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.completions.hide()
        self.flush()

    def _is_at_word(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return not self.isReadOnly() and (not before or before[-1].isspace())

    def _complete(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            self.completions.suggest(self._offer)
        elif event.key() != Qt.Key.Key_Shift:
            self.completions.hide()

    def _put(self, text: str) -> None:
        self._pause.stop()
        if text != self.toPlainText():
            cursor = self.textCursor().position()
            self.setPlainText(text)
            after = self.textCursor()
            after.setPosition(min(cursor, after.document().characterCount() - 1))
            self.setTextCursor(after)

    def _on_changed(self) -> None:
        if self.is_dirty():
            self._pause.start()

    def _height(self, lines: int) -> int:
        return QFontMetrics(self.font()).lineSpacing() * lines + 22
