"""The window without a file, and what tests of opening do with it."""

import pytest

from asskomm_audit.app import make_window
from asskomm_audit.errors import UserError


@pytest.fixture
def start(qapp, look, qtbot):
    """Return the window without a file."""
    window = make_window(qapp)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    window.workplace.jobs.failed.connect(lambda error: None)
    yield window
    window.workplace.shut_down()
    window.close()


def bar(window):
    return window.workplace.message_bar


def attempt(window, path):
    """Open a file as the window does, where errors end in the message bar."""
    try:
        window.workplace.files.open(path)
    except UserError as error:
        window.workplace.messages.report(error)


def wait_for_jobs(qtbot, window):
    qtbot.waitUntil(lambda: not window.workplace.jobs.running, timeout=20_000)
