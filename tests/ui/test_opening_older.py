"""Opening a file of an older schema in the window: backed up and adapted as a job."""

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.paths import data_folder
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of
from tests.store.golden import golden_files, unpacked
from tests.ui.conftest import attempt, bar, wait_for_jobs


@pytest.fixture
def older(tmp_path):
    """Return a file of the first schema."""
    return unpacked(golden_files()[0], tmp_path)


def backups_made():
    return list((data_folder() / "backups").glob("*/*.audit.gpkg"))


def test_an_older_file_is_backed_up_and_opened_as_a_job(qtbot, start, older):
    before = older.read_bytes()
    attempt(start, older)
    assert start.workplace.session is None
    assert [each.title for each in start.workplace.jobs.running]
    with pytest.raises(UserError, match="wird gerade gearbeitet"):
        start.workplace.files.open(older)
    qtbot.waitUntil(lambda: start.workplace.session is not None, timeout=20_000)
    assert start.workplace.session.path == older
    assert not start.workplace.session.read_only
    assert older.read_bytes() != before
    (backup,) = backups_made()
    with open_audit_file(backup, read_only=True) as file:
        assert len(places_of(file)) == 4


def test_an_older_file_takes_the_place_of_the_one_on_the_desk(qtbot, window, file_path, older):
    attempt(window, older)
    assert window.workplace.session.path == file_path
    qtbot.waitUntil(lambda: window.workplace.session.path == older, timeout=20_000)
    wait_for_jobs(qtbot, window)
    assert not bar(window).isVisible()


def test_an_older_file_that_cannot_be_backed_up_is_told_and_can_be_tried_again(qtbot, start, older):
    in_the_way = data_folder() / "backups"
    in_the_way.parent.mkdir(exist_ok=True)
    in_the_way.write_text("kein Ordner")
    before = older.read_bytes()
    attempt(start, older)
    wait_for_jobs(qtbot, start)
    assert start.workplace.session is None
    assert "keine Sicherung" in bar(start).label.text()
    assert older.read_bytes() == before
    in_the_way.unlink()
    attempt(start, older)
    qtbot.waitUntil(lambda: start.workplace.session is not None, timeout=20_000)
    assert start.workplace.session.path == older


def test_an_older_file_whose_adapting_is_stopped_stays_as_it_was(qtbot, start, older):
    before = older.read_bytes()
    attempt(start, older)
    for job in start.workplace.jobs.running:
        job.cancel()
    wait_for_jobs(qtbot, start)
    assert start.workplace.session is None
    assert older.read_bytes() == before
    assert backups_made() == []
    attempt(start, older)
    qtbot.waitUntil(lambda: start.workplace.session is not None, timeout=20_000)
    assert start.workplace.session.path == older
