"""Fixtures every test may use."""

import gc
import logging
import shutil
import signal
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

from asskomm_audit.app import make_application, make_window
from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind
from asskomm_audit.domain.ids import AuditId, PersonId, PlaceId
from asskomm_audit.domain.people import Member, Person, TeamRole
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.garbage import Broom
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.people import put_member, put_person
from asskomm_audit.store.places import put_place
from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.main_window import MainWindow
from asskomm_audit.ui.session import Session

PERSON = Person(id=PersonId("person-1"), name="Katrin Lehmann", function="Ordnungsamt")
OTHER_PERSON = Person(id=PersonId("person-2"), name="Jonas Weber", function="Stadtplanung")
PLACE = Place(id=PlaceId("place-1"), name="Marktplatz", place_type=PlaceType.SQUARE)

# Hypothesis without a stop-watch: these tests also run on busy machines.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def _data_folder_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what is made once for many tests out of the user's own folder, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ASSKOMM_DATA", str(tmp_path_factory.mktemp("data")))
        patch.setenv("ASSKOMM_LANG", "de")
        yield


# A shell that starts the tests in the background lets them, and all they start, ignore Ctrl+C.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("ASSKOMM_LANG", "de")


@pytest.fixture(autouse=True)
def _fail_on_logged_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]


@pytest.fixture(scope="session")
def broom() -> Broom:
    """Return what looks for unused objects where there is a window, as in the program."""
    return Broom()


@pytest.fixture(autouse=True)
def _collector(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have widgets destroyed on this thread only; tests without any have Python's own way."""
    if "qapp" in request.fixturenames:
        broom = request.getfixturevalue("broom")
        gc.disable()
        yield
        broom.sweep()
        return
    if not gc.isenabled():
        gc.collect()
        gc.enable()
    yield


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Return the application as the program makes it."""
    return make_application()


@pytest.fixture
def look(qapp: QApplication) -> None:
    """Start from the light theme, the usual text size and German."""
    translations.speak(qapp, "de")
    theme.apply(qapp, "hell", 100)


@pytest.fixture
def audit() -> Audit:
    """Return an open audit of a square by the core set."""
    return make_audit()


def make_audit() -> Audit:
    catalogue = load_catalogue()
    return Audit(
        id=AuditId("audit-1"),
        place_id=PLACE.id,
        place_type=PLACE.place_type,
        criteria_set=CriteriaSet.CORE,
        catalogue_version=catalogue.version,
        catalogue_hash=catalogue.hash,
        started_on=date(2026, 11, 21),
    )


@pytest.fixture(scope="session")
def first_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an audit file with two people, one place and one audit, for copying only."""
    audit = make_audit()

    def write(file: AuditFile) -> None:
        keep_catalogue(file, load_catalogue())
        put_person(file, PERSON)
        put_person(file, OTHER_PERSON)
        put_place(file, PLACE)
        put_audit(file, audit)
        put_visit(file, Visit(audit_id=audit.id, kind=VisitKind.DAY))
        put_member(file, Member(audit_id=audit.id, person_id=PERSON.id, role=TeamRole.LEAD))

    path = tmp_path_factory.mktemp("first") / "Musterstadt.audit.gpkg"
    with create_audit_file(path) as file:
        carry_out(file, "Audit anlegen", write)
    return path


@pytest.fixture
def file_path(tmp_path: Path, first_file: Path) -> Path:
    """Return a copy of that file."""
    return Path(shutil.copy(first_file, tmp_path))


@pytest.fixture
def file(file_path: Path) -> Iterator[AuditFile]:
    """Return that file, open."""
    with open_audit_file(file_path) as opened:
        yield opened


@pytest.fixture
def session(look: None, file: AuditFile, audit: Audit) -> Session:
    """Return a session on that file: somebody types, the audit is chosen."""
    session = Session(file)
    session.set_person(PERSON)
    session.set_audit(audit.id)
    return session


@pytest.fixture
def window(qapp: QApplication, look: None, qtbot, file_path: Path) -> Iterator[MainWindow]:
    """Return the window with that file open, as it is after its first frame."""
    window = make_window(qapp, [str(file_path)])
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    yield window
    window.close()
