from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)

from asskomm_audit.app import make_window
from asskomm_audit.errors import UserError
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import places_of
from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.example_file import example_path
from asskomm_audit.ui.opening_files import with_extension
from asskomm_audit.ui.pages import PAGES
from asskomm_audit.ui.settings import RecentFile
from asskomm_audit.ui.tokens import THEMES
from tests.beginning import begin_file
from tests.conftest import OTHER_PERSON, PERSON


@pytest.fixture
def empty_window(qapp, look, qtbot):
    window = make_window(qapp)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    yield window
    window.close()


def test_the_file_of_the_command_line_is_open(window, file_path):
    workplace = window.workplace
    assert workplace.session.path == file_path
    assert window.windowTitle() == "Musterstadt.audit.gpkg – ASSKomm Audit"
    assert list(window.rail.buttons) == [entry.id for entry in PAGES]
    assert window.rail.buttons[PAGES[0].id].isChecked()


def test_the_status_line_says_that_all_is_saved(window):
    window.workplace.session.perform("Umbenennen", rename)
    words = [label.text() for label in window.workplace.status_line.findChildren(QLabel)]
    moment = window.workplace.session.saved_at
    assert f"Alles gespeichert {moment:%H:%M:%S}" in words
    assert "Musterstadt.audit.gpkg" in words


def test_ctrl_and_a_digit_show_a_page(qtbot, window):
    for number, entry in enumerate(PAGES, start=1):
        qtbot.keyClick(
            window, Qt.Key(Qt.Key.Key_0 + number % 10), Qt.KeyboardModifier.ControlModifier
        )
        assert window.rail.buttons[entry.id].isChecked()
        assert window.workplace.desk.header.page_title() == entry.text


def test_closing_the_file_leads_to_the_start_page(qtbot, window, file_path):
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    workplace = window.workplace
    assert workplace.session is None
    assert workplace.desk is None
    assert workplace.start_page.isVisible()
    assert window.rail.buttons == {}
    row = workplace.start_page.recent.rows[0]
    assert row.recent.path == str(file_path)
    assert row.recent.place == "Marktplatz"


def test_a_recent_file_opens_with_one_click(qtbot, window, file_path):
    workplace = window.workplace
    workplace.files.close()
    button = workplace.start_page.recent.rows[0].button
    qtbot.waitUntil(lambda: button.isVisible() and button.height() > 40)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workplace.session.path == file_path


def test_a_missing_recent_file_is_greyed_and_can_be_taken_off(qtbot, empty_window, tmp_path):
    gone = str(tmp_path / "Verschwunden.audit.gpkg")
    empty_window.settings.remember_file(RecentFile(gone))
    recent = empty_window.workplace.start_page.recent
    qtbot.waitUntil(lambda: recent.rows[0].is_missing)
    assert not recent.rows[0].button.isEnabled()
    qtbot.mouseClick(recent.rows[0].remove_button, Qt.MouseButton.LeftButton)
    assert empty_window.settings.recent_files == []
    assert recent.rows == []


def test_a_new_file_is_made_with_its_extension(qtbot, empty_window, tmp_path):
    empty_window.workplace.files.new(with_extension(tmp_path / "Stadt Nord.gpkg"))
    qtbot.waitUntil(lambda: empty_window.workplace.session is not None)
    assert empty_window.workplace.session.path == tmp_path / "Stadt Nord.audit.gpkg"


@pytest.mark.parametrize("name", ["Stadt", "Stadt.gpkg", "Stadt.audit", "Stadt.audit.gpkg"])
def test_the_extension_is_never_doubled(name):
    assert with_extension(Path(name)) == Path("Stadt.audit.gpkg")


def test_a_new_file_replaces_none(qtbot, empty_window, file_path):
    before = file_path.read_bytes()
    jobs, errors = empty_window.workplace.jobs, []
    jobs.failed.connect(errors.append)
    empty_window.workplace.files.new(file_path)
    qtbot.waitUntil(lambda: bool(errors) and not jobs.running)
    assert isinstance(errors[0], UserError)
    assert file_path.read_bytes() == before
    assert empty_window.workplace.session is None


def test_a_file_that_cannot_be_opened_leaves_the_present_one(window, tmp_path, file_path):
    other = tmp_path / "Text.audit.gpkg"
    other.write_text("kein Auditakte", "utf-8")
    with pytest.raises(UserError):
        window.workplace.files.open(other)
    assert window.workplace.session.path == file_path


def test_a_dropped_file_opens(window, tmp_path):
    other = tmp_path / "Zweite.audit.gpkg"
    begin_file(other).close()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.workplace.dropEvent(event)
    assert window.workplace.session.path == other


def test_another_start_shows_its_file_here(window, tmp_path):
    other = tmp_path / "Zweite.audit.gpkg"
    begin_file(other).close()
    window.open_file(str(other))
    assert window.workplace.session.path == other
    window.open_file("")
    assert window.workplace.session.path == other


def test_f11_goes_through_the_themes_and_keeps_everything(qtbot, window):
    desk = window.workplace.desk
    seen = []
    for _ in THEMES:
        qtbot.keyClick(window, Qt.Key.Key_F11)
        seen.append(theme.current().name)
    assert sorted(seen) == sorted(THEMES)
    assert window.workplace.desk is desk
    assert window.rail.view_button.text() == "Ansicht: Hell"


def test_the_language_switches_at_once(qapp, window):
    window.settings.language = "en"
    assert translations.spoken() == "en"
    window.settings.language = "de"
    assert window.rail.menu_button.text() == "Menü"


def test_a_narrow_window_has_a_narrow_rail(qtbot, window):
    wide = window.rail.width()
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.rail.width() < wide)
    assert window.width() == 1024
    assert window.height() == 600
    qtbot.waitUntil(lambda: window.rail.sizeHint().height() <= 600)


def test_the_place_of_the_window_is_remembered(qapp, empty_window):
    empty_window.setGeometry(20, 30, 760, 520)  # the off-screen screen is small
    empty_window.close()
    again = make_window(qapp)
    assert (again.width(), again.height()) == (760, 520)


def test_f4_asks_who_types_and_the_header_shows_it(qtbot, window):
    desk = window.workplace.desk
    qtbot.keyClick(window, Qt.Key.Key_F4)
    panel = desk.person_panel
    assert panel.isVisible()
    assert panel.list.hasFocus()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert window.workplace.session.person == OTHER_PERSON
    assert "Jonas Weber" in desk.header.person_button.text()
    assert desk.header.person_button.accessibleName() == "Es tippt: Jonas Weber"


def test_a_first_write_waits_for_the_panel_and_then_happens(qtbot, window):
    session, typed = window.workplace.session, []
    session.set_person(None)
    session.with_person(typed.append)
    panel = window.workplace.desk.person_panel
    assert panel.isVisible()
    panel.name.setText("  Aylin   Demir ")
    panel.function.setText("Jugendamt")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert [(each.name, each.function) for each in typed] == [("Aylin Demir", "Jugendamt")]
    assert session.person == typed[0]


def test_enter_takes_the_name_and_presses_nothing_behind_the_panel(qtbot, empty_window, tmp_path):
    empty_window.workplace.files.new(tmp_path / "Neu.audit.gpkg")
    qtbot.waitUntil(lambda: empty_window.workplace.session is not None)
    session, desk = empty_window.workplace.session, empty_window.workplace.desk
    qtbot.waitUntil(lambda: isinstance(empty_window.focusWidget(), QPushButton))
    qtbot.keyClick(empty_window, Qt.Key.Key_F4)
    desk.person_panel.name.setText("Aylin Demir")
    qtbot.keyClick(desk.person_panel.name, Qt.Key.Key_Return)

    assert session.person.name == "Aylin Demir"
    assert isinstance(empty_window.focusWidget(), QPushButton)  # which adds the first place
    assert places_of(session.file) == []


def test_esc_closes_the_panel_and_gives_the_focus_back(qtbot, window):
    before = window.focusWidget()
    session, typed = window.workplace.session, []
    session.set_person(None)
    session.with_person(typed.append)
    panel = window.workplace.desk.person_panel
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.focusWidget() is before
    session.set_person(PERSON)
    assert typed == []


def test_undo_says_what_it_takes_back(qtbot, window):
    session, header = window.workplace.session, window.workplace.desk.header
    assert not header.redo_button.isEnabled()
    session.perform("Person anlegen", rename)
    assert header.undo_button.accessibleName() == "Rückgängig: Person anlegen"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert header.redo_button.accessibleName() == "Wiederholen: Person anlegen"
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert not header.redo_button.isEnabled()


def rename(file) -> None:
    put_person(file, replace(PERSON, name="K. Lehmann"))


def test_the_header_offers_audits_by_place_day_and_visit(window, audit):
    choice = window.workplace.desk.header.audit
    assert choice.currentText() == "Marktplatz · 21.11.2026 · Tagbegehung"
    assert window.workplace.session.audit_id == audit.id
    assert choice.accessibleName() == "Audit und Begehung"


def test_f1_lists_the_keys(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChildren(QDialog)[-1]
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "F4" in words
    assert "Strg+1" in words or "Ctrl+1" in words
    dialog.close()


def test_the_menu_speaks_and_offers_recent_files(qtbot, window):
    menu = window.workplace.menu.menu
    menu.aboutToShow.emit()  # no pop-up: the off-screen platform cannot grab the keyboard
    parts = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    assert list(parts) == ["&Datei", "&Bearbeiten", "&Ansicht", "&Hilfe"]
    recent = next(each.menu() for each in parts["&Datei"].actions() if each.menu())
    assert [action.text() for action in recent.actions()] == ["Musterstadt.audit.gpkg"]


def test_the_example_can_be_thrown_away(window):
    path = example_path()
    path.parent.mkdir(parents=True)
    begin_file(path).close()
    window.workplace.files.open(path)
    assert window.workplace.session.path == path.resolve()
    window.workplace.files.drop_example()
    assert window.workplace.session is None
    assert not path.exists()
    assert str(path) not in [each.path for each in window.settings.recent_files]


def test_every_control_of_the_shell_has_a_name(window):
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox):
        for control in window.findChildren(kind):
            reachable = control.focusPolicy() != Qt.FocusPolicy.NoFocus
            if control.isVisible() and reachable and not control.objectName().startswith("qt_"):
                assert control.accessibleName() or control.text(), control


def test_a_crash_is_shown_and_the_file_stays_open(qtbot, window):
    window.workplace.messages.crashed.emit("Traceback: ValueError")
    dialog = window.findChildren(QDialog)[-1]
    assert "ValueError" in dialog.report
    assert window.workplace.session is not None
    dialog.close()
