"""What holds for every page of the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.app import make_window
from asskomm_audit.store.people import put_person
from asskomm_audit.ui.pages import PAGES
from tests.beginning import begin_file
from tests.conftest import PERSON


class Watcher(QObject):
    """Notes every window that is shown."""

    def __init__(self):
        super().__init__()
        self.seen = []

    @override
    def eventFilter(self, watched, event):
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def watcher(qapp):
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)


@pytest.fixture
def empty_file_window(qapp, look, qtbot, tmp_path):
    path = tmp_path / "Leer.audit.gpkg"
    begin_file(path).close()
    window = make_window(qapp, [str(path)])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    window.activateWindow()
    yield window
    window.close()


def test_no_page_flashes_up_as_a_window_of_its_own(window, watcher):
    for entry in PAGES:
        window.workplace.desk.show_page(entry.id)
        QApplication.processEvents()
    assert watcher.seen == []


def test_in_an_empty_file_the_focus_is_on_what_to_do_next(empty_file_window):
    for entry in PAGES:
        empty_file_window.workplace.desk.show_page(entry.id)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton), entry.id
        assert focus.text()


def test_the_list_of_keys_names_acts_not_the_step_that_would_be_undone(window):
    def write(file):
        put_person(file, replace(PERSON, name="K. Lehmann"))

    window.workplace.session.perform("Umbenennen", write)
    words = dict(window.workplace.actions_.keys())
    assert words["Strg+Z"] == "Rückgängig"
    assert words["F4"] == "Wer tippt?"
