"""Days that are typed."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from asskomm_audit.errors import UserError
from asskomm_audit.ui import translations
from asskomm_audit.ui.widgets.day_line import DayLine, day_from


@pytest.mark.parametrize(
    "text",
    ["31.03.2027", "31.3.27", " 31. 3. 2027 ", "31/03/2027", "2027-03-31", "31 Mar 2027",
     "31. März 2027", "31 March 27", "31.Mrz 2027"],
)  # fmt: skip
def test_a_day_is_understood_in_every_usual_way(text):
    assert day_from(text) == date(2027, 3, 31)


@pytest.mark.parametrize(
    "text", ["31.02.2027", "morgen", "1.13.2027", "31 Foo 2027", "2027", "0.0.0"]
)
def test_what_is_no_day_is_named(text):
    with pytest.raises(UserError, match="ist kein Tag"):
        day_from(text)


def test_nothing_is_no_day():
    assert day_from("  ") is None


@pytest.fixture
def line(look, qtbot):
    saved = []
    line = DayLine(saved.append, lambda _day: None)
    qtbot.addWidget(line)
    line.saved = saved
    line.show_day(date(2027, 3, 31))
    with qtbot.waitExposed(line):
        line.show()
    return line


def test_a_day_is_shown_as_the_language_writes_it(qapp, line):
    assert line.edit.text() == "31.03.2027"
    translations.speak(qapp, "en")
    line.retranslate()
    assert line.edit.text() == "31 Mar 2027"
    line.flush()
    assert line.saved == []
    translations.speak(qapp, "de")


def test_a_wrong_day_stays_to_be_corrected_and_says_what_is_wrong(line):
    line.edit.setText("31.02.2027")
    line.flush()
    assert line.sentence.isVisible()
    line.show_day(date(2027, 3, 31))
    assert line.edit.text() == "31.02.2027"
    line.edit.setText("28.02.2027")
    line.flush()
    assert line.saved == [date(2027, 2, 28)]
    assert not line.sentence.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_day_is_chosen_from_the_calendar(qtbot, line):
    line.open_calendar()
    calendar = line.calendar()
    assert calendar.selectedDate() == QDate(2027, 3, 31)
    calendar.clicked.emit(QDate(2027, 4, 2))
    assert line.saved == [date(2027, 4, 2)]
    qtbot.waitUntil(lambda: line.calendar() is None)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_alt_down_opens_the_calendar_by_keys(qtbot, line):
    line.edit.setFocus()
    qtbot.keyClick(line.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line.calendar() is not None
    line.calendar().close()
