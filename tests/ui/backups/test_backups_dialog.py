"""The dialog lists backups and gets them back; also of a file that is damaged or gone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.paths import backup_folders
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backups import back_up, backups_of
from asskomm_audit.store.people import people_of
from asskomm_audit.ui.backups.backups_model import BackupsModel
from asskomm_audit.ui.settings import RecentFile
from tests.conftest import PERSON
from tests.ui.backups.conftest import dialog_of, enter

ASKED, TIMED = BackupReason.ASKED, BackupReason.TIMED


@pytest.fixture
def backup(window, file_path) -> Backup:
    """The backup of the open file, in which somebody was renamed since."""
    made = back_up(file_path, TIMED)
    enter(window)
    return made


def lines(dialog):
    model = dialog.model
    rows = [model.index(row) for row in range(model.rowCount())]
    return [f"{row.data()} | {row.data(BackupsModel.SecondRole)}" for row in rows]


def names(window):
    return [each.name for each in people_of(window.workplace.session.file)]


@pytest.fixture
def dialog(window, qtbot, backup):
    window.workplace.actions_["backups"].trigger()
    return dialog_of(window, qtbot)


def test_each_backup_says_when_why_whether_it_is_sound_and_what_differs(dialog, backup):
    (line,) = lines(dialog)
    when = backup.stamp.moment.astimezone()
    assert line.startswith(f"Heute, {when:%H:%M} · während der Arbeit | geprüft · seitdem 1 ")
    assert dialog.current() == backup


def test_a_damaged_backup_is_marked(window, qtbot, backup):
    backup.path.write_bytes(b"nichts")
    window.workplace.actions_["backups"].trigger()
    assert "beschädigt" in lines(dialog_of(window, qtbot))[0]


def test_one_is_made_now_and_shown(dialog, qtbot, told):
    dialog.now_button.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    qtbot.waitUntil(lambda: "geprüft · wie jetzt" in lines(dialog)[0])
    assert [each.text for each in told] == ["Die Akte ist gesichert."]


def test_enter_opens_the_chosen_one_as_a_copy(window, dialog, qtbot, file_path, told):
    before = file_path.read_bytes()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workplace.session.path != file_path)
    copy = window.workplace.session.path
    assert copy.parent == file_path.parent
    assert PERSON.name in names(window)
    assert copy.name in told[-1].text
    assert len(before) <= file_path.stat().st_size


def test_restoring_keeps_the_present_file(window, dialog, qtbot, file_path, told):
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "Wiederhergestellt: Stand von heute" in told[-1].text
    assert window.workplace.session.path == file_path
    assert PERSON.name in names(window)
    (kept,) = [each for each in file_path.parent.glob("*.audit.gpkg") if each != file_path]
    assert kept.name in told[-1].text
    window.workplace.files.open(kept)
    assert "Erika Muster" in names(window)


def test_another_folder_is_chosen_and_the_older_backups_stay(
    window, dialog, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "neu"))
    dialog.choose_button.click()
    assert window.settings.backup_folder == tmp_path / "neu"
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)  # one was made there at once
    folders = {each.path.parent.parent for each in dialog.model.backups()}
    assert folders == {tmp_path / "neu", backup_folders()[-1]}


def test_the_folder_is_shown(dialog, backup, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog.folder_button.click()
    assert shown == [str(backup.path.parent)]


def test_a_damaged_file_leads_to_its_backups(window, qtbot, backup, file_path, told):
    window.workplace.files.close()
    file_path.write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    window.workplace.files.open(file_path)
    assert "beschädigt" in told[-1].text
    assert told[-1].action_text == "Sicherung öffnen …"
    told[-1].action()
    dialog = dialog_of(window, qtbot)
    assert not dialog.now_button.isVisible()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.workplace.session is not None, timeout=10_000)
    assert PERSON.name in names(window)


def test_a_missing_file_comes_back_from_the_start_page(window, qtbot, backup, file_path):
    window.workplace.files.close()
    file_path.unlink()
    window.settings.remember_file(RecentFile(str(file_path)))
    row = window.workplace.start_page.recent.rows[0]
    qtbot.waitUntil(lambda: row.is_missing)
    row.backups_button.click()
    dialog_of(window, qtbot).restore_button.click()
    qtbot.waitUntil(lambda: window.workplace.session is not None, timeout=10_000)
    assert window.workplace.session.path == file_path


def test_a_backup_of_a_lost_laptop_is_opened_as_a_copy(
    window, qtbot, backup, tmp_path, monkeypatch
):
    far = tmp_path / "Freigabe"
    shutil.copytree(backup.path.parent, far)
    asked = []

    def choose(parent, title, suggested, *_, **__):
        asked.append(Path(suggested).name)
        return str(tmp_path / "gerettet.audit.gpkg"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.workplace.files.open(far / backup.path.name)
    qtbot.waitUntil(lambda: window.workplace.session.path.name == "gerettet.audit.gpkg")
    assert asked[0].startswith("Musterstadt 20")
    assert PERSON.name in names(window)


def test_no_backup_says_what_will_be_done(window, qtbot, file_path):
    window.workplace.actions_["backups"].trigger()
    dialog = dialog_of(window, qtbot)
    assert dialog.nothing.isVisible()
    assert not dialog.copy_button.isEnabled()
    assert not dialog.restore_button.isEnabled()
    assert backups_of(file_path) == []


def test_a_missing_file_without_backups_says_what_to_try(window, qtbot, tmp_path):
    window.workplace.backups.show(tmp_path / "Verschwunden.audit.gpkg")
    dialog = dialog_of(window, qtbot)
    assert dialog.nothing.accessibleName().startswith("Keine Sicherung gefunden")
    assert not dialog.restore_button.isEnabled()
