import logging
import sys

import pytest

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.ui.message_bar import MessageBar
from asskomm_audit.ui.messages import Message, Messages, Tone


@pytest.fixture
def told(look):
    messages, told = Messages(), []
    messages.told.connect(told.append)
    return messages, told


def test_a_user_error_is_one_sentence(told):
    messages, said = told
    messages.report(UserError("{datei} ist keine Auditakte.", datei="Bild.gpkg"))
    assert said == [Message("Bild.gpkg ist keine Auditakte.", Tone.ERROR)]


def test_a_system_error_names_the_file(told):
    messages, said = told
    messages.report(PermissionError(13, "Permission denied", "/media/stick/Akte.audit.gpkg"))
    assert "/media/stick/Akte.audit.gpkg" in said[0].text
    assert "Permission denied" in said[0].text


def test_a_cancelled_job_says_nothing(told):
    messages, said = told
    messages.report(Cancelled())
    assert said == []


def test_anything_else_is_a_crash_with_a_report(told, caplog):
    messages, said = told
    crashes = []
    messages.crashed.connect(crashes.append)
    with caplog.at_level(logging.CRITICAL):
        try:
            raise KeyError("Fehlt")
        except KeyError as error:
            messages.report(error)
    assert said == []
    assert "KeyError: 'Fehlt'" in crashes[0]
    assert "test_messages.py" in crashes[0]
    caplog.clear()


def test_the_hook_receives_what_nobody_catches(told, monkeypatch):
    messages, said = told
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    messages.install_hook()
    error = UserError("Der Datenträger ist voll.")
    sys.excepthook(UserError, error, None)
    assert said[0].text == "Der Datenträger ist voll."


@pytest.fixture
def bar(qtbot, look):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_the_bar_offers_what_can_be_done(qtbot, bar):
    opened = []
    bar.show_message(Message("Gespeichert.", Tone.GOOD, "Öffnen", lambda: opened.append(1)))
    assert bar.isVisible()
    assert bar.accessibleName() == "Gespeichert."
    bar.action_button.click()
    assert opened == [1]
    bar.close_button.click()
    assert not bar.isVisible()


def test_the_bar_never_takes_the_focus(qtbot, window):
    window.workplace.start_page.setFocus()
    before = window.focusWidget()
    window.workplace.messages.error("Etwas ging nicht.")
    assert window.focusWidget() is before


def test_only_good_news_pass_by_themselves(bar):
    bar.show_message(Message("Gespeichert.", Tone.GOOD))
    bar.hide_passing()
    assert not bar.isVisible()
    bar.show_message(Message("Nicht gespeichert.", Tone.ERROR))
    bar.hide_passing()
    assert bar.isVisible()


def test_any_text_is_shown_as_it_is(bar):
    bar.show_message(Message("<b>A & B</b> 🙂 שלום " + "x" * 10_000, Tone.INFO))
    assert bar.label.text().startswith("<b>A & B</b> 🙂 שלום ")
    assert len(bar.label.text()) < 1000


@pytest.mark.parametrize(
    ("message", "stays"),
    [
        (Message("1 Foto hinzugefügt", Tone.GOOD), False),
        (Message("Der Bericht ist fertig", Tone.GOOD, "Öffnen", print), True),
        (Message("Nicht gespeichert", Tone.ERROR), True),
    ],
)
def test_going_on_hides_what_was_only_good_to_know(qtbot, look, message, stays):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(message)
    bar.hide_done()
    assert bar.isVisible() == stays
