"""A wide button with an icon, a title and a second line: for lists of few things to open."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.text_line import paint_line


class RowButton(QAbstractButton):
    """Shows what it opens in two lines; greyed while it cannot."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._second = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, second: str) -> None:
        """Show a title and a line below it."""
        self.setText(title)
        self._second = second
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        lines = sum(QFontMetrics(theme.font(role)).height() for role in ("strong", "caption"))
        return QSize(260, max(lines + 16, theme.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return less width: the lines are cut."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button
        """Paint ground, icon and lines."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            token = "text" if self.isEnabled() else "muted"
            sign = pixmap(self._icon_name, "accent" if self.isEnabled() else "muted", 20)
            painter.drawPixmap(12, (self.height() - 20) // 2, sign)
            title, second = theme.font("strong"), theme.font("caption")
            heights = QFontMetrics(title).height(), QFontMetrics(second).height()
            top = (self.height() - sum(heights)) // 2
            width = self.width() - 44 - 12
            paint_line(painter, QRect(44, top, width, heights[0]), self.text(), title, token)
            below = QRect(44, top + heights[0], width, heights[1])
            paint_line(painter, below, self._second, second, "muted")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go dim again."""
        self.update()
        super().leaveEvent(event)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme.current()
        frame = self.rect().adjusted(1, 1, -1, -1)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setBrush(theme.color("soft" if self.isDown() else "raised"))
        edge = colours.focus if self.hasFocus() else "transparent"
        painter.setPen(theme.pen(edge, colours.line + 1))
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
