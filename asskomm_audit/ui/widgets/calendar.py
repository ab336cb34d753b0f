"""The calendar behind a date field, in the colours and the text size of the window."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import icon

_STYLE = """
#qt_calendar_navigationbar { background: palette(base); }
QToolButton { padding: 4px 8px; min-width: 0; font-weight: 600; }
QSpinBox { min-height: 0; }
QTableView { border: 0; border-radius: 0; }
QTableView::item { padding: 0; }
"""


class Calendar(QCalendarWidget):
    """Shows a month; weeks begin on Monday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_dressing = False
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setStyleSheet(_STYLE)
        for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            if button := self.findChild(QToolButton, f"qt_calendar_{name}month"):
                button.setIcon(icon(picture))
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(270))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        if self._is_dressing:
            return
        self._is_dressing = True
        head, day = QTextCharFormat(), QTextCharFormat()
        head.setForeground(theme.color("muted"))
        head.setBackground(theme.color("surface"))
        day.setForeground(theme.color("text"))
        self.setHeaderTextFormat(head)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, day)
        self.updateGeometry()
        self._is_dressing = False
