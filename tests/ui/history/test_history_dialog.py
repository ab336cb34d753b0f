"""The history of one record: reached by key and button from where it is shown, and copyable."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from asskomm_audit.app import make_window
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.store.answers import find_answer
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.ui import translations
from asskomm_audit.ui.history.history_dialog import HistoryDialog
from asskomm_audit.ui.session import Session
from tests.conftest import PERSON, PLACE

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def finding(audit):
    return Finding(id="f-1", audit_id=audit.id, number=1, title="Dunkle <b>Ecke</b>")


@pytest.fixture
def dialog(qtbot, session, finding):
    session.perform("Feststellung anlegen", lambda file: put_finding(file, finding))
    changed = replace(finding, likelihood=3, title="Dunkle Ecke")
    session.perform("F-001: Titel", lambda file: put_finding(file, changed))
    dialog = HistoryDialog(session, Kind.FINDING, finding.id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def steps_in(dialog):
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def shown(window):
    return window.findChild(HistoryDialog)


def test_each_step_tells_what_it_changed_in_words(dialog, qtbot):
    assert steps_in(dialog) == ["F-001: Titel", "Feststellung anlegen"]
    changes = dialog.changes.toPlainText()
    assert "Titel\nvorher: Dunkle <b>Ecke</b>\nnachher: Dunkle Ecke" in changes
    assert "Eintritt\nvorher: leer\nnachher: mehrmals jährlich" in changes
    qtbot.keyClick(dialog.list, Key.Key_Down)
    added = dialog.changes.toPlainText()
    assert "Titel\nDunkle <b>Ecke</b>" in added
    assert "vorher" not in added


def test_a_step_and_the_whole_history_can_be_copied(dialog, qtbot):
    qtbot.keyClick(dialog.list, Key.Key_C, Modifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert f"{PERSON.name} · F-001: Titel" in copied
    assert "Titel: Dunkle <b>Ecke</b> → Dunkle Ecke" in copied
    dialog.copy_button.click()
    whole = QGuiApplication.clipboard().text()
    assert whole.startswith("Feststellung F-001 Dunkle Ecke")
    assert "Feststellung anlegen" in whole


def test_what_nobody_changed_yet_says_so(qtbot, session):
    dialog = HistoryDialog(session, Kind.ANSWER, "nothing")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.empty.isVisible()
    assert not dialog.copy_button.isEnabled()
    assert not dialog.forget_button.isVisible()


def test_it_speaks_another_language_at_once(dialog, qapp, qtbot):
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: "21" not in dialog.windowTitle() and dialog.isVisible())
    assert steps_in(dialog) == ["F-001: Titel", "Feststellung anlegen"]
    translations.speak(qapp, "de")


def test_nothing_can_be_forgotten_in_a_file_for_reading(qtbot, session, file_path, finding):
    session.perform("Anlegen", lambda file: put_finding(file, finding))
    with open_audit_file(file_path, read_only=True) as file:
        dialog = HistoryDialog(Session(file), Kind.FINDING, finding.id)
        qtbot.addWidget(dialog)
        dialog.show()
        assert steps_in(dialog) == ["Anlegen"]
        assert not dialog.forget_button.isVisible()


def test_the_key_shows_the_history_of_what_one_is_busy_with(qtbot, window, finding):
    desk, session = window.workplace.desk, window.workplace.session
    session.set_person(PERSON)
    session.perform("Anlegen", lambda file: put_finding(file, finding))
    measure = Measure(id="m-1", finding_id="f-1", number=1, text="Leuchte")
    session.perform("Maßnahme", lambda file: put_measure(file, measure))

    def history_at(page, record=""):
        session.go(page, record)
        desk.show_history()
        dialog = shown(window)
        kind, record, steps = dialog.kind, dialog.record, steps_in(dialog)
        dialog.accept()
        qtbot.waitUntil(lambda: shown(window) is None)
        return kind, record, steps

    assert history_at("places")[:2] == (Kind.PLACE, PLACE.id)
    assert history_at("findings", "f-1") == (Kind.FINDING, "f-1", ["Anlegen"])
    assert history_at("findings", "m-1") == (Kind.MEASURE, "m-1", ["Maßnahme"])


def test_the_walk_shows_the_history_of_the_answer_in_focus(qtbot, window):
    session = window.workplace.session
    session.set_person(PERSON)
    session.go("walk")
    page = window.workplace.desk.stack.currentWidget()
    page.desk.focus_question()
    qtbot.keyClick(page, Key.Key_2)
    page.view.card.head.history_button.click()
    dialog = shown(window)
    assert dialog.kind is Kind.ANSWER
    assert find_answer(session.file, dialog.record).level == 2
    assert "Stufe" in dialog.changes.toPlainText()
    dialog.accept()


def test_undo_survives_a_restart(qtbot, qapp, look, file_path):
    def new_window():
        window = make_window(qapp, [str(file_path)])
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.completed):
            window.show()
        return window

    def names(window):
        return [each.name for each in places_of(window.workplace.session.file)]

    window = new_window()
    window.workplace.session.set_person(PERSON)
    renamed = replace(PLACE, name="Neuer Markt")
    window.workplace.session.perform("Ort umbenennen", lambda file: put_place(file, renamed))
    window.close()

    again = new_window()
    assert names(again) == ["Neuer Markt"]
    again.workplace.actions_["undo"].trigger()
    assert names(again) == [PLACE.name]
    again.workplace.actions_["redo"].trigger()
    assert names(again) == ["Neuer Markt"]
    again.close()
