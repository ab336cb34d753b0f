"""The bar of one score: its value, the span it may lie in, and how much was answered."""

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.texts import number_text
from asskomm_audit.ui import language, theme

_BAR = 14


class ScoreBar(QWidget):
    """Shows a score from 0 to 100 with its bounds; dashes where it must not be published."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: float | None = None
        self._low: float | None = None
        self._high: float | None = None
        self._coverage: float | None = None
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_score(
        self,
        value: float | None,
        *,
        low: float | None = None,
        high: float | None = None,
        coverage: float | None = None,
        name: str = "",
    ) -> None:
        """Show a score; `coverage` is a share from 0 to 1, `name` what the score is of."""
        self._value, self._low, self._high = value, low, high
        self._coverage, self._name = coverage, name
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, round(QFontMetricsF(theme.font("strong")).height()) + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(110, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = theme.font("strong")
            words = round(QFontMetricsF(font).horizontalAdvance("100 ")) + 8
            height = theme.px(_BAR)
            top = (self.height() - height) / 2
            self._paint_bar(painter, QRectF(1, top, self.width() - words - 2, height))
            painter.setFont(font)
            painter.setPen(theme.color("text" if self._value is not None else "muted"))
            place = QRectF(self.width() - words, 0, words, self.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, self._figure())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(QPen(theme.color("control"), theme.current().line))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(bar, 4, 4)
        if self._value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(_part(bar, 0, self._value), 4, 4)
        if self._low is not None and self._high is not None and self._high - self._low > 1:
            self._paint_bounds(painter, _part(bar, self._low, self._high))

    @staticmethod
    def _paint_bounds(painter: QPainter, span: QRectF) -> None:
        middle, tick = span.center().y(), span.height() / 4
        for token, width in (("surface", 4.5), ("text", 2.0)):  # a light edge on the dark bar
            painter.setPen(QPen(theme.color(token), width))
            painter.drawLine(QLineF(span.left(), middle, span.right(), middle))
            for x in (span.left(), span.right()):
                painter.drawLine(QLineF(x, middle - tick, x, middle + tick))

    def _figure(self) -> str:
        return "–" if self._value is None else number_text(self._value, language.texts())

    def _tell(self) -> None:
        parts = [self._figure()]
        if self._low is not None and self._high is not None:
            low, high = (number_text(edge, language.texts()) for edge in (self._low, self._high))
            parts.append(self.tr("möglich {low} bis {high}").format(low=low, high=high))
        if self._coverage is not None:
            share = number_text(self._coverage * 100, language.texts())
            parts.append(self.tr("Abdeckung {share} %").format(share=share))
        said = ", ".join(parts)
        self.setAccessibleName(f"{self._name}: {said}" if self._name else said)
        self.setToolTip(said)
        self.update()


def _part(bar: QRectF, start: float, end: float) -> QRectF:
    start, end = (min(100.0, max(0.0, edge)) for edge in (start, end))
    width = bar.width() / 100
    return QRectF(bar.left() + start * width, bar.top(), (end - start) * width, bar.height())
