"""A button for one answer: a big digit or letter, and the wording that goes with it."""

import re
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap

_LEAST = 56
_PAD = 12
_ROOMY = 300  # from this width on, larger letters and a place of its own for the check mark
_UNIT = re.compile(r"(?<=\d) (?=(?:%|m²|m³|m|cm|km|lx)(?:\W|$))")


class AnswerButton(QPushButton):
    """Wraps its wording and grows with it; only Space presses it, the page has the other keys."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self._words = ""
        self._upright = False
        self._least = _LEAST
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """Return the wording."""
        return self._words

    def set_words(self, words: str, note: str = "") -> None:
        """Show another wording; `note` is said in addition by screen readers and the tooltip."""
        said = (f"{self.sign}, {words}", note)
        if said == (self.accessibleName(), self.accessibleDescription()):
            return
        self._words = _UNIT.sub("\u00a0", words)  # a number and its unit stay together
        self.setAccessibleName(said[0])
        self.setAccessibleDescription(note)
        self.setToolTip(note)
        self.updateGeometry()
        self.update()

    def set_least_height(self, height: int) -> None:
        """Be at least this high, in pixels at 100 % text."""
        if height != self._least:
            self._least = height
            self.updateGeometry()

    def set_upright(self, on: bool) -> None:
        """Put the wording below the digit instead of beside it."""
        self._upright = on
        self.updateGeometry()
        self.update()

    def column_width(self) -> int:
        """Return the width below which a word under the digit would have to be broken."""
        return _widest(self._words, "body", theme.scale()) + 2 * _PAD + 4

    @override
    def heightForWidth(self, width: int) -> int:
        room = max(self._words_box(QRect(0, 0, width, 10_000)).width(), 20)
        words = _height(self._words, self._role(width), theme.scale(), room)
        above = self._sign_height() if self._upright else 0
        return max(round(self._least * min(theme.scale(), 1.4)), above + words + 18)

    @override
    def sizeHint(self) -> QSize:
        width = 150 if self._upright else 320
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(88), _LEAST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def nextCheckState(self) -> None:
        """Leave the state alone: it shows what is in the file, not what was pressed."""

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            ink = self._ink()
            painter.setPen(theme.color(ink))
            painter.setFont(self._sign_font())
            painter.drawText(self._sign_box(), Qt.AlignmentFlag.AlignCenter, self.sign)
            self._paint_words(painter)
            if self.isChecked():
                self._paint_check(painter, ink)

    def _paint_ground(self, painter: QPainter) -> None:
        line = float(theme.current().line)
        if not self.isEnabled():
            ground, edge = "raised", "border"
        elif self.isDown():
            ground, edge = "soft", "accent"
        elif self.underMouse():
            ground, edge = "raised", "accent"
        else:
            ground, edge = "surface", "control"
        if self.isChecked():
            ground, edge = ("accent", "accent") if self.isEnabled() else ("soft", "accent")
        if self.hasFocus():
            line, edge = line + 2, "text" if self.isChecked() else "focus"
        inset = line / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.color(edge), line))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)

    def _paint_check(self, painter: QPainter, ink: str) -> None:
        size = theme.px(20)
        if self._upright or self.width() < _ROOMY:
            size = theme.px(16)
            place = QPoint(self.width() - size - 6, 6)
        else:
            place = QPoint(self.width() - size - _PAD, (self.height() - size) // 2)
        painter.drawPixmap(place, pixmap("check", ink, size))

    def _ink(self) -> str:
        if self.isChecked():
            return "on_accent" if self.isEnabled() else "text"
        return "text" if self.isEnabled() else "muted"

    def _paint_words(self, painter: QPainter) -> None:
        box, role = self._words_box(self.rect()), self._role(self.width())
        upright = Qt.AlignmentFlag.AlignTop if self._upright else Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(role, bold=self.isChecked()))
        wrap = _wrapping(self._words, role, theme.scale(), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | upright | wrap, self._words)

    def _role(self, width: int) -> str:
        is_small = self._upright or width < _ROOMY or self._least < _LEAST
        return "body" if is_small else "h3"

    @staticmethod
    def _sign_font() -> QFont:
        return theme.font("h1")

    def _sign_width(self) -> int:
        return theme.px(40)

    def _sign_height(self) -> int:
        return QFontMetrics(self._sign_font()).height() + 8

    def _sign_box(self) -> QRect:
        if self._upright:
            width = QFontMetrics(self._sign_font()).horizontalAdvance(self.sign)
            return QRect(_PAD, 8, width, self._sign_height() - 8)
        return QRect(4, 0, self._sign_width(), self.height())

    def _words_box(self, rect: QRect) -> QRect:
        if self._upright:
            return rect.adjusted(_PAD, self._sign_height(), -_PAD, -8)
        check = theme.px(22) if rect.width() >= _ROOMY else 0
        return rect.adjusted(self._sign_width() + 8, 4, -_PAD - check, -4)


# Measured in bold, so that nothing moves when an answer is given. `scale` is part of the key only:
# it is what the font depends on.


@lru_cache(maxsize=2048)
def _widest(words: str, role: str, scale: float) -> int:
    """Return the width of the widest word."""
    del scale
    metrics = QFontMetrics(theme.font(role, bold=True))
    return max(metrics.horizontalAdvance(word) for word in words.split(" "))


def _wrapping(words: str, role: str, scale: float, width: int) -> Qt.TextFlag:
    """Return how to wrap: between words, or within them where one is too wide."""
    if _widest(words, role, scale) > width:
        return Qt.TextFlag.TextWrapAnywhere
    return Qt.TextFlag.TextWordWrap


@lru_cache(maxsize=2048)
def _height(words: str, role: str, scale: float, width: int) -> int:
    """Return the height of the wrapped words."""
    metrics = QFontMetrics(theme.font(role, bold=True))
    room = QRect(0, 0, width, 10_000)
    return metrics.boundingRect(room, _wrapping(words, role, scale, width), words).height()
