"""The page about the file says what it holds and checks it; work on the whole file closes it."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel

from asskomm_audit.errors import UserError
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.ui import translations
from asskomm_audit.ui.file.file_page import FilePage
from asskomm_audit.ui.widgets.card import Card
from tests.conftest import PLACE


@pytest.fixture
def page(qtbot, session):
    page = FilePage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def words(card: Card) -> str:
    return " ".join(label.text() for label in card.findChildren(type(card._title)))


def test_the_state_says_what_the_file_holds(page, session):
    shown = words(page.state)
    assert str(session.path) in shown.replace("\u200b", "")
    assert "Orte: 1 · Audits: 1" in shown


def test_a_sound_file_is_said_to_be_sound(page, qtbot):
    qtbot.keyClick(page.state.check_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "alles heil" in page.state.verdict(), timeout=20_000)
    qtbot.waitUntil(page.state.check_button.isEnabled)


def test_no_two_keys_with_alt_are_the_same(page):
    """Else such a key only moves the focus, and nothing happens."""
    parts = [*page.findChildren(QAbstractButton), *page.findChildren(QLabel)]
    keys = [QKeySequence.mnemonic(each.text()).toString() for each in parts]
    found = sorted(filter(None, keys))
    assert len(found) > 10
    assert found == sorted(set(found))


def test_what_is_wrong_is_named(page, qtbot, session):
    connection = sqlite3.connect(session.path)
    connection.execute("DELETE FROM catalogue_data")
    connection.commit()
    connection.close()
    page.state.check_button.click()
    qtbot.waitUntil(lambda: page.state.verdict() != "", timeout=20_000)
    assert "Zu einem Audit fehlt der Kriterienkatalog" in page.state.verdict()


def test_the_page_speaks_the_language_of_the_interface(page, qapp, qtbot):
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: "Places: 1" in words(page.state))
    translations.speak(qapp, "de")


def test_work_on_the_whole_file_has_it_alone_and_opens_it_again(qtbot, window):
    files = window.workplace.files
    path, seen = files.session.path, []

    def work(at, progress):
        with open_audit_file(at) as file:
            progress(1, 1)
            return (at, files.session, [each.name for each in places_of(file)])

    files.session.work_closed(
        "Arbeit", work, lambda session, result: seen.append((session, result))
    )
    assert files.session is None
    with pytest.raises(UserError, match="wird gerade gearbeitet"):
        files.open(path.with_name("other.audit.gpkg"))
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    session, result = seen[0]
    assert result == (path, None, [PLACE.name])
    assert session is files.session
    assert window.rail.buttons["file"].isChecked()


def test_work_that_fails_is_told_and_the_file_is_open_again(qtbot, window):
    files, told = window.workplace.files, []
    window.workplace.messages.told.connect(told.append)

    def work(at, progress):
        raise UserError("Das ging nicht.")

    files.session.work_closed("Arbeit", work, lambda *_: pytest.fail("it failed"))
    qtbot.waitUntil(lambda: files.session is not None, timeout=10_000)
    assert [each.text for each in told] == ["Das ging nicht."]
