"""A day that may not lie in the future, with the sentence that says so."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.new_audit import check_day
from asskomm_audit.errors import UserError
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.calendar import Calendar
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import PAUSE


class _DateEdit(QDateEdit):
    """A date edit that makes its calendar when somebody comes near it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: Calendar | None = None
        self.setCalendarPopup(True)

    def is_calendar_open(self) -> bool:
        """Whether the calendar is on the screen."""
        return self._calendar is not None and self._calendar.isVisible()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._calendar is None:
            self._calendar = Calendar()
            self.setCalendarWidget(self._calendar)
        super().focusInEvent(event)


class DayField(QWidget):
    """Asks for a day up to today; `day_chosen` tells it once the field is left or typing pauses."""

    day_chosen = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: date | None = None
        self.edit = _DateEdit()
        self.sentence = text_label(role="bad", wrap=True)
        self.sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.sentence)
        self.setFocusProxy(self.edit)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self.edit.dateChanged.connect(self._on_date)
        self.edit.editingFinished.connect(self.flush)
        self.retranslate()

    def day(self) -> date:
        """Return the day that is shown, right or wrong."""
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def is_right(self) -> bool:
        """Whether the day is not in the future."""
        return self._fault() is None

    def show_day(self, day: date) -> None:
        """Show a day without telling it."""
        if self._pause.isActive():
            return
        self._told = day
        self.edit.setDate(QDate(day.year, day.month, day.day))
        self._pause.stop()

    def flush(self) -> None:
        """Tell the day if it is another one and right; a wrong one gives way once it is left."""
        self._pause.stop()
        if self.is_right():
            if self.day() != self._told:
                self._told = self.day()
                self.day_chosen.emit(self.day())
        elif self._told and not self._has_focus():
            self.show_day(self._told)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the day be looked at only."""
        self.edit.setEnabled(not read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        is_german = language.language() == "de"
        self.edit.setLocale(QLocale("de_DE" if is_german else "en_GB"))
        self.edit.setDisplayFormat("dd.MM.yyyy" if is_german else "d MMM yyyy")
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _has_focus(self) -> bool:
        return self.edit.hasFocus() or self.edit.is_calendar_open()

    def _on_date(self) -> None:
        self._say()
        if self._told is not None:
            self._pause.start()

    def _say(self) -> None:
        fault = self._fault()
        text = fault.sentence(language.texts()) if fault else ""
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)

    def _fault(self) -> UserError | None:
        try:
            check_day(self.day(), date.today())  # noqa: DTZ011 - the day on the wall here
        except UserError as error:
            return error
        return None
