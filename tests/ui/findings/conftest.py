"""The town of `making` as a file, a session on its square, and the page."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.ids import PersonId
from asskomm_audit.domain.people import Person
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui.findings.findings_page import FindingsPage
from asskomm_audit.ui.session import Session
from tests.ui.findings.making import AUDIT, example_file

KATRIN = Person(id=PersonId("katrin"), name="Katrin Lehmann")


@pytest.fixture(scope="session")
def town_template(tmp_path_factory):
    path = tmp_path_factory.mktemp("town") / "Vorlage.audit.gpkg"
    example_file(path)
    return path


@pytest.fixture
def town_path(tmp_path, town_template):
    return shutil.copy(town_template, tmp_path / "Musterstadt.audit.gpkg")


@pytest.fixture
def town(town_path):
    with open_audit_file(town_path) as file:
        yield file


@pytest.fixture
def session(look, town):
    session = Session(town)
    session.set_person(KATRIN)
    session.set_audit(AUDIT)
    return session


def shown(qtbot, session, width=1600, height=900):
    page = FindingsPage(session)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot, session):
    return shown(qtbot, session)


@pytest.fixture
def messages(session):
    told = []
    session.messages.told.connect(told.append)
    return told
