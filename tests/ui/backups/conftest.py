"""Windows that back up by themselves, as the real program does."""

import pytest

from asskomm_audit.domain.people import Person
from asskomm_audit.store.people import put_person
from asskomm_audit.ui.backups import keeper
from asskomm_audit.ui.backups.backups_dialog import BackupsDialog
from tests.conftest import PERSON


@pytest.fixture
def keeping(window, monkeypatch):
    """A window that backs up by itself, at times that a test can wait for."""
    monkeypatch.setattr(keeper, "SETTLED", 60_000)
    window.workplace.backups.keep()
    return window


@pytest.fixture
def told(window):
    """What the window tells."""
    heard = []
    window.workplace.messages.told.connect(heard.append)
    return heard


def enter(window, name="Erika Muster"):
    """Enter something into the open file."""
    person = Person(id=PERSON.id, name=name, function="")
    window.workplace.session.perform("Umbenennen", lambda file: put_person(file, person))


def dialog_of(window, qtbot):
    """Return the dialog, once it has looked into the backups and checked them."""
    dialog = window.findChild(BackupsDialog)
    qtbot.waitUntil(lambda: not dialog.is_searching())
    qtbot.waitUntil(lambda: dialog.model.next_unknown() is None)
    return dialog
