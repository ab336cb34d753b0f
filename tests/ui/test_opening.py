"""Opening in the window: files others have, that lie elsewhere, are damaged, old or were left."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from asskomm_audit.app import make_window
from asskomm_audit.paths import data_folder
from asskomm_audit.store.checkout import check_out, checkouts
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.lending import lending_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.ui.desk import Desk
from asskomm_audit.ui.open_mark import set_mark
from asskomm_audit.ui.opening_dialog import OpeningDialog
from asskomm_audit.ui.pages import PAGES
from asskomm_audit.ui.reading_along import ReadingAlong
from asskomm_audit.ui.rescue_dialog import RescueDialog
from tests.conftest import PLACE
from tests.ui.conftest import attempt, bar, wait_for_jobs

HOLD = """
import sys
from dataclasses import replace
from pathlib import Path
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
file = open_audit_file(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    place = replace(places_of(file)[0], name=line.strip())
    carry_out(file, "Umbenennen", lambda file: put_place(file, place))
    print("written", flush=True)
file.close()
"""


@pytest.fixture
def stick(file_path, tmp_path):
    """Return the file in a folder that a cloud program watches."""
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    return Path(shutil.copy(file_path, folder / file_path.name))


@pytest.fixture
def other(file_path):
    """Another program that has the file open and writes what it is told."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.stdin.close()


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def name_in(path):
    with open_audit_file(path, read_only=True) as file:
        return places_of(file)[0].name


def rename(session, name):
    place = replace(PLACE, name=name)
    session.perform("Umbenennen", lambda file: put_place(file, place))


def test_a_file_that_another_program_has_is_offered_for_reading(qtbot, start, other, file_path):
    attempt(start, file_path)
    assert start.workplace.session is None
    assert "geöffnet" in bar(start).label.text()
    assert bar(start).action_button.text() == "Nur lesen"
    assert not bar(start).second_button.isVisible()
    qtbot.mouseClick(bar(start).action_button, Qt.MouseButton.LeftButton)
    session = start.workplace.session
    assert session.read_only
    words = [label.text() for label in start.workplace.status_line.findChildren(QLabel)]
    assert any(each.startswith("Nur lesen · Stand") for each in words)


def test_what_the_other_program_writes_appears_in_the_reading_window(
    qtbot, start, other, file_path
):
    start.workplace.files.read(file_path)
    session = start.workplace.session
    along = session.findChild(ReadingAlong)
    for name in ("Neumarkt", "Altmarkt"):
        other.stdin.write(f"{name}\n")
        other.stdin.flush()
        assert other.stdout.readline() == "written\n"
        with qtbot.waitSignal(session.changed) as told:
            along.look()
        assert {row for _, row in told.args[0].records} == {PLACE.id}
        assert places_of(session.file)[0].name == name
    with qtbot.assertNotEmitted(session.changed):
        along.look()


def test_a_closed_file_is_looked_at_no_more(qtbot, start, other, file_path):
    start.workplace.files.read(file_path)
    session = start.workplace.session
    along = session.findChild(ReadingAlong)
    with qtbot.assertNotEmitted(session.changed), qtbot.assertNotEmitted(along.replaced):
        start.workplace.files.close()
        along.look()


def test_a_reading_window_can_go_on_to_edit_once_the_file_is_free(qtbot, start, other, file_path):
    start.workplace.files.read(file_path)
    other.stdin.close()
    other.wait()
    assert bar(start).action_button.text() == "Bearbeiten"
    qtbot.mouseClick(bar(start).action_button, Qt.MouseButton.LeftButton)
    assert not start.workplace.session.read_only
    rename(start.workplace.session, "Frei")
    assert name_in(file_path) == "Frei"


def test_nothing_is_looked_at_once_a_file_for_reading_is_closed(start, file_path):
    start.workplace.files.read(file_path)
    session = start.workplace.session
    along = session.findChild(ReadingAlong)
    assert along._timer.isActive()
    start.workplace.files.close()
    along.look()
    assert not along._timer.isActive()


def test_a_lock_of_another_machine_is_taken_over_only_after_confirmation(qtbot, start, file_path):
    lock = file_path.with_name(f"~{file_path.name}.lock")
    told = {"host": "LAPTOP-7", "pid": 3, "since": "04.05.2026 09:00", "person": "Anna"}
    lock.write_text(json.dumps(told))
    os.utime(lock, (0, 1_780_000_000))
    attempt(start, file_path)
    qtbot.mouseClick(bar(start).second_button, Qt.MouseButton.LeftButton)
    assert start.workplace.session is None
    words = bar(start).label.text()
    for part in ("LAPTOP-7 (Anna)", "04.05.2026 09:00", "Lebenszeichen: 2"):
        assert part in words
    assert bar(start).second_button.text() == "Jetzt übernehmen"
    qtbot.mouseClick(bar(start).second_button, Qt.MouseButton.LeftButton)
    assert not start.workplace.session.read_only


def test_a_file_in_a_cloud_folder_is_asked_about_and_comes_back_when_closed(qtbot, start, stick):
    before = digest(stick)
    attempt(start, stick)
    dialog = start.findChild(OpeningDialog)
    assert "Cloud-Ordner" in dialog.findChildren(QLabel)[0].text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.workplace.session is not None)
    session = start.workplace.session
    assert session.home == stick
    assert data_folder() in session.path.parents
    assert digest(stick) == before
    assert lending_of(stick)
    words = [label.text() for label in start.workplace.status_line.findChildren(QLabel)]
    assert any(each.startswith("Arbeitskopie von") for each in words)
    rename(session, "Von hier")
    start.workplace.files.close()
    wait_for_jobs(qtbot, start)
    assert name_in(stick) == "Von hier"
    assert checkouts() == []
    assert not lending_of(stick)
    assert start.settings.recent_files[0].path == str(stick)


def test_the_choice_is_remembered_for_the_folder(qtbot, start, stick):
    attempt(start, stick)
    dialog = start.findChild(OpeningDialog)
    dialog.remember.setChecked(True)
    qtbot.mouseClick(dialog.direct_button, Qt.MouseButton.LeftButton)
    assert start.workplace.session.path == stick
    start.workplace.files.close()
    attempt(start, stick)
    assert start.workplace.session.path == stick


def test_closing_the_window_writes_the_copy_back_first(qtbot, start, stick):
    start.settings.remember_way(str(stick.parent), "copy")
    attempt(start, stick)
    qtbot.waitUntil(lambda: start.workplace.session is not None)
    rename(start.workplace.session, "Zum Schluss")
    start.close()
    qtbot.waitUntil(lambda: not start.isVisible(), timeout=20_000)
    assert name_in(stick) == "Zum Schluss"
    assert checkouts() == []


def test_a_stick_that_was_pulled_leaves_the_copy_on_the_start_page(qtbot, start, stick):
    start.settings.remember_way(str(stick.parent), "copy")
    attempt(start, stick)
    qtbot.waitUntil(lambda: start.workplace.session is not None)
    away = stick.parent.rename(stick.parent.with_name("weg"))
    rename(start.workplace.session, "Ohne Stick")
    start.close()
    wait_for_jobs(qtbot, start)
    assert start.isVisible()
    assert "nicht erreichbar" in bar(start).label.text()
    card = start.workplace.start_page.copies
    qtbot.waitUntil(card.isVisible)
    assert card.rows[0].copy.original == str(stick)
    away.rename(stick.parent)
    qtbot.mouseClick(card.rows[0].back_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(qtbot, start)
    assert name_in(stick) == "Ohne Stick"
    qtbot.waitUntil(lambda: not card.isVisible())


def test_an_original_that_others_changed_is_kept_and_the_copy_laid_beside(qtbot, start, stick):
    start.settings.remember_way(str(stick.parent), "copy")
    attempt(start, stick)
    qtbot.waitUntil(lambda: start.workplace.session is not None)
    rename(start.workplace.session, "Hier")
    stolen = lending_of(stick).holder
    stick.with_name(f"~{stick.name}.ausgeliehen").unlink()
    with open_audit_file(stick, instead_of=stolen) as file:
        place = replace(PLACE, name="Dort")
        carry_out(file, "Umbenennen", lambda file: put_place(file, place))
    start.workplace.files.close()
    wait_for_jobs(qtbot, start)
    assert "nichts überschrieben" in bar(start).label.text()
    assert bar(start).action_button.text() == "Daneben speichern"
    qtbot.mouseClick(bar(start).action_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(qtbot, start)
    names = sorted(name_in(each) for each in stick.parent.glob("*.gpkg"))
    assert names == ["Dort", "Hier"]

    assert bar(start).action_button.text() == "Zusammenführen …"
    qtbot.mouseClick(bar(start).action_button, Qt.MouseButton.LeftButton)
    merging = start.workplace.desk.stack.currentWidget().merging
    qtbot.waitUntil(merging.merge_button.isVisible, timeout=10_000)
    assert "zu entscheiden" in merging.told()


def test_work_on_a_copy_goes_on_after_a_crash(qtbot, start, stick):
    checkout = check_out(stick)
    attempt(start, stick)
    assert start.workplace.session.checkout == checkout
    start.workplace.desk.show_page("file")
    card = start.workplace.desk.stack.currentWidget().cards[0]
    rename(start.workplace.session, "Weiter")
    qtbot.mouseClick(card.back_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(qtbot, start)
    assert name_in(stick) == "Weiter"
    assert start.workplace.session.checkout.state != checkout.state
    assert "gleich" in card.findChildren(QLabel)[2].text()


def test_a_damaged_file_is_rescued_and_opened(qtbot, start, file_path, tmp_path):
    raw = bytearray(file_path.read_bytes())
    raw[100:4096] = bytes(3996)
    file_path.write_bytes(raw)
    attempt(start, file_path)
    assert bar(start).action_button.text() == "Retten …"
    target = tmp_path / "Gerettet.audit.gpkg"
    start.workplace.files.ways_out.rescue(file_path, target)
    qtbot.waitUntil(lambda: start.findChild(RescueDialog) is not None, timeout=20_000)
    dialog = start.findChild(RescueDialog)
    assert "Audits: 1 gerettet, 0 verloren" in dialog.report.toPlainText()
    assert (tmp_path / "Gerettet Rettungsbericht.txt").is_file()
    wait_for_jobs(qtbot, start)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert start.workplace.session.path == target
    assert file_path.read_bytes() == raw


def test_a_newer_file_is_refused_with_its_version(start, file_path):
    import sqlite3

    with sqlite3.connect(file_path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('asskomm_audit', '0099_future', '')"
        )
    connection.close()
    attempt(start, file_path)
    assert "0099_future" in bar(start).label.text()


def test_looking_at_every_page_changes_no_byte(qtbot, window, file_path):
    before, names = digest(file_path), sorted(each.name for each in file_path.parent.iterdir())
    for entry in PAGES:
        window.workplace.desk.show_page(entry.id)
        assert digest(file_path) == before
    window.workplace.files.close()
    assert digest(file_path) == before
    left = {each.name for each in file_path.parent.iterdir()}
    assert left <= set(names) | {"data"}
    qtbot.waitUntil(lambda: not window.findChildren(Desk))


def test_after_a_bad_end_the_start_says_what_was_saved_last(
    qtbot, qapp, look, file_path, monkeypatch
):
    set_mark(file_path)
    mark = data_folder() / "open.json"
    mark.write_text(mark.read_text().replace(str(os.getpid()), "1"))
    window = make_window(qapp)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    window.workplace.tell_unclean_end()
    qtbot.waitUntil(lambda: bar(window).isVisible())
    words = bar(window).label.text()
    assert words.startswith("Unerwartet beendet am ")
    assert "Es ist nichts verloren: letzter Eintrag „Audit anlegen“ um " in words
    qtbot.mouseClick(bar(window).action_button, Qt.MouseButton.LeftButton)
    assert window.workplace.session.path == file_path
    assert mark.exists()
    window.close()
    assert not mark.exists()


def test_a_good_end_says_nothing(qtbot, window):
    window.workplace.files.close()
    qtbot.waitUntil(lambda: not window.findChildren(Desk))
    window.workplace.tell_unclean_end()
    assert not bar(window).isVisible()
    assert window.findChildren(QDialog) == []
