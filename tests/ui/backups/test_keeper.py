"""The open file is backed up by itself, unnoticed; what fails is said once."""

import shutil

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.paths import backup_folders, choose_backup_folder
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import back_up, backups_of
from asskomm_audit.ui.backups.closing_note import ClosingNote
from asskomm_audit.ui.backups.making import back_up_first
from asskomm_audit.ui.example_file import example_path
from tests.ui.backups.conftest import enter


def reasons(path):
    return [each.stamp.reason for each in backups_of(path)]


def test_closing_the_file_backs_it_up(keeping, qtbot, file_path, told):
    with qtbot.waitSignal(keeping.workplace.backups.keeper.idle):
        keeping.workplace.files.close()
    (backup,) = backups_of(file_path)
    assert backup.stamp.reason is BackupReason.CLOSED
    assert is_sound(backup, read_photos=True)
    assert told == []


def test_each_half_hour_backs_up_what_was_entered(keeping, qtbot, file_path):
    keeper, session = keeping.workplace.backups.keeper, keeping.workplace.session
    assert keeper.timer.interval() == 30 * 60 * 1000
    assert keeper.timer.isActive()
    told = []
    session.backed_up.connect(lambda: told.append(len(backups_of(file_path))))
    for is_new in (True, True, False):
        if is_new:
            enter(keeping, f"Name {len(told)}")
        with qtbot.waitSignal(keeper.idle):
            keeper.timer.timeout.emit()
    assert told == [1, 2]
    assert reasons(file_path) == [BackupReason.TIMED, BackupReason.TIMED]


def test_opening_backs_up_unless_there_is_a_backup_of_the_day(keeping, qtbot, file_path):
    keeper = keeping.workplace.backups.keeper
    for _ in range(2):
        with qtbot.waitSignal(keeper.idle):
            keeper.settling.timeout.emit()
        enter(keeping)
    assert reasons(file_path) == [BackupReason.OPENED]


def test_the_example_is_never_backed_up(keeping, qtbot, file_path):
    path = example_path()
    path.parent.mkdir(parents=True)
    shutil.copyfile(file_path, path)
    keeping.workplace.files.open(path)
    keeper = keeping.workplace.backups.keeper
    qtbot.waitUntil(lambda: not keeper.is_busy())
    keeper.timer.timeout.emit()
    keeping.workplace.files.close()
    assert not keeper.is_busy()
    assert backups_of(path) == []


def test_what_stops_a_backup_is_said_once(keeping, qtbot, told, tmp_path):
    (tmp_path / "datei").write_text("kein Ordner")
    choose_backup_folder(tmp_path / "datei")
    keeper = keeping.workplace.backups.keeper
    for _ in range(3):
        with qtbot.waitSignal(keeper.idle):
            keeper.timer.timeout.emit()
    assert ["nichts schreiben" in each.text for each in told] == [True]
    assert told[0].action_text == "Sicherungen …"
    choose_backup_folder(tmp_path / "ordner")
    with qtbot.waitSignal(keeping.workplace.session.backed_up):
        keeper.timer.timeout.emit()
    assert len(told) == 1


def test_work_on_the_whole_file_is_not_disturbed(keeping, qtbot, file_path):
    seen = []
    keeper = keeping.workplace.backups.keeper
    session = keeping.workplace.session
    session.work_closed("Arbeit", lambda *_: keeper.is_busy(), lambda _, busy: seen.append(busy))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert backups_of(file_path) == []


def test_much_is_changed_only_once_it_is_backed_up(keeping, qtbot, file_path, told, tmp_path):
    done = []
    session = keeping.workplace.session
    back_up_first(session, lambda: done.append(reasons(file_path)))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [[BackupReason.BULK]]

    (tmp_path / "datei").write_text("kein Ordner")
    choose_backup_folder(tmp_path / "datei")
    enter(keeping)
    back_up_first(session, lambda: done.append("nie"))
    qtbot.waitUntil(lambda: bool(told))
    assert len(done) == 1


def test_the_window_waits_for_its_last_backup(keeping, qtbot, file_path):
    assert not keeping.close()
    assert keeping.workplace.session is None
    note = keeping.findChild(ClosingNote)
    assert "Alle Eingaben sind gespeichert" in note.text.text()
    qtbot.waitUntil(lambda: not keeping.isVisible())
    assert reasons(file_path) == [BackupReason.CLOSED]


def test_the_last_backup_can_be_skipped(keeping, file_path):
    assert not keeping.close()
    keeping.findChild(ClosingNote).skip_button.click()
    assert not keeping.isVisible()
    (home,) = {each.parent for each in backup_folders()[0].rglob("akte.json")} or {None}
    assert home is None or not list(home.glob("~*"))


def test_a_failure_at_closing_is_read_before_the_window_goes(keeping, qtbot, tmp_path):
    (tmp_path / "datei").write_text("kein Ordner")
    choose_backup_folder(tmp_path / "datei")
    assert not keeping.close()
    note = keeping.findChild(ClosingNote)
    qtbot.waitUntil(lambda: "nichts schreiben" in note.text.text())
    assert keeping.isVisible()
    note.skip_button.click()
    assert not keeping.isVisible()


def test_a_window_wanted_again_stays(keeping, qtbot, file_path):
    assert not keeping.close()
    keeping.open_file(str(file_path))
    keeper = keeping.workplace.backups.keeper
    qtbot.waitUntil(lambda: not keeper.is_busy())
    assert keeping.isVisible()
    assert keeping.updatesEnabled()
    assert keeping.workplace.session.path == file_path


def test_a_closed_file_that_is_backed_up_closes_at_once(keeping, qtbot, file_path):
    keeper = keeping.workplace.backups.keeper
    with qtbot.waitSignal(keeper.idle):
        keeping.workplace.files.close()
    assert back_up(file_path, BackupReason.ASKED) is None
    assert keeping.close()
