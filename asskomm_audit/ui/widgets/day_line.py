"""A day that may be missing: typed in any usual way, or chosen from a calendar."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP, date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.widgets.calendar import Calendar
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine

_NO_DAY = QT_TRANSLATE_NOOP(
    "Error", "„{day}“ ist kein Tag. Bitte so schreiben: 31.03.2027 – oder leer lassen."
)
_NUMBERS = re.compile(r"(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([A-Za-zäÄ]{3,9})\.?\s*(\d{4}|\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_GERMAN = {"mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12}
_CENTURY = 2000

Check = Callable[[date], UserError | None]


def day_from(text: str) -> date | None:
    """Return the day a text names (31.3.27, 31 Mar 2027, 2027-03-31), None if it is empty.

    UserError if it is no day.
    """
    words = text[:40].strip()
    if not words:
        return None
    try:
        if found := _NUMBERS.fullmatch(words):
            return date(_year(found[3]), int(found[2]), int(found[1]))
        if found := _ISO.fullmatch(words):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _NAMED.fullmatch(words):
            return date(_year(found[3]), _month(found[2]), int(found[1]))
    except ValueError:
        pass  # 31.02.: told like any other text that is no day
    raise UserError(_NO_DAY, day=words if len(words) <= 20 else words[:19] + "…")


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else _CENTURY + int(text)


def _month(text: str) -> int:
    start = text[:3].lower()
    return _GERMAN.get(start) or _MONTHS.index(start) + 1


class DayLine(QWidget):
    """Saves a day once it is right; `check` may refuse one with the sentence that says why."""

    def __init__(
        self,
        save: Callable[[date | None], object],
        check: Check,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._check = check
        self._stored: date | None = None
        self._is_wrong = False
        self._calendar: Calendar | None = None
        self.edit = SavedLine(self._take)
        self.edit.setMaximumWidth(theme.px(200))
        self.calendar_action = QAction(icon("calendar", "muted"), "", self)
        self.edit.addAction(self.calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        self.sentence = text_label(role="bad", wrap=True)
        self.sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self.edit)
        layout.addWidget(self.sentence)
        self.setFocusProxy(self.edit)
        self.calendar_action.setShortcut(QKeySequence("Alt+Down"))
        self.calendar_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.calendar_action.triggered.connect(self.open_calendar)
        self.retranslate()

    def show_day(self, day: date | None, *, forget: bool = False) -> None:
        """Show what is stored; what is typed and still wrong stays, unless `forget`."""
        self._stored = day
        if self._is_wrong and not forget:
            return
        self._is_wrong = False
        self.edit.show_text(date_text(day, language.texts()), forget=forget)
        self._say("")

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.edit.flush()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the day be looked at only."""
        self.edit.setReadOnly(read_only)
        self.calendar_action.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Open a calendar below the line."""
        calendar = Calendar(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(QLocale("de_DE" if language.language() == "de" else "en_GB"))
        shown = self._stored or date.today()  # noqa: DTZ011 - the day on the wall here
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        self._calendar = calendar
        calendar.destroyed.connect(self._forget_calendar)
        calendar.move(self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2)))
        calendar.show()
        calendar.setFocus()

    def calendar(self) -> Calendar | None:
        """Return the calendar while it is open."""
        return self._calendar

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.calendar_action.setText(self.tr("Kalender öffnen"))
        self.calendar_action.setToolTip(self.tr("Kalender öffnen"))
        self.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        if self._is_wrong:
            self._take(self.edit.text())
        else:
            self.edit.show_text(date_text(self._stored, language.texts()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self.edit.setMaximumWidth(theme.px(200))
        super().changeEvent(event)

    def _choose(self, day: QDate) -> None:
        if self._calendar:
            self._calendar.close()
        self.edit.setText(date_text(date(day.year(), day.month(), day.day()), language.texts()))
        self.edit.flush()
        self.edit.setFocus()

    def _forget_calendar(self) -> None:
        self._calendar = None

    def _take(self, text: str) -> None:
        try:
            day = day_from(text)
            if day and day != self._stored and (refused := self._check(day)):
                raise refused
        except UserError as error:
            self._is_wrong = True
            self._say(error.sentence(language.texts()))
            return
        self._is_wrong = False
        self._say("")
        if day != self._stored:
            self._save(day)
            self._stored = day

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
