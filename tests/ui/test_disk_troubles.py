"""Disks that fail under an open window: a sentence, nothing lost, and work goes on afterwards."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from asskomm_audit.app import make_window
from asskomm_audit.errors import UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from tests.conftest import PERSON, PLACE
from tests.store.test_troubles import fill_up, is_root, mounted


@pytest.fixture
def disk(tmp_path):
    """A disk of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not is_root or not mounted(folder, "size=3m"):
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


@pytest.fixture
def on_disk(disk, file_path):
    return Path(shutil.copy(file_path, disk / file_path.name))


@pytest.fixture
def desk(qapp, look, qtbot, on_disk):
    """The window with the file on that disk."""
    window = make_window(qapp, [str(on_disk)])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    window.workplace.session.set_person(PERSON)
    yield window.workplace
    window.close()


def rename(session, name):
    place = replace(PLACE, name=name)
    session.perform(name, lambda file: put_place(file, place))


def name_in(path):
    with open_audit_file(path, read_only=True) as file:
        return places_of(file)[0].name


def test_a_disk_that_fills_up_is_told_and_work_goes_on_when_there_is_room(desk, disk, on_disk):
    session = desk.session
    rename(session, "Vorher")
    filler = fill_up(disk)
    with pytest.raises(UserError, match="voll"):
        rename(session, "x" * 50_000)
    assert places_of(session.file)[0].name == "Vorher"
    assert session.undo_steps.undo_text == "Vorher"
    filler.unlink()
    rename(session, "Nachher")
    session.undo()
    assert places_of(session.file)[0].name == "Vorher"
    desk.files.close()
    assert name_in(on_disk) == "Vorher"
    assert check_file(on_disk) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in their place")
def test_a_folder_that_goes_away_is_told_and_work_goes_on_when_it_is_back(window, file_path):
    session = window.workplace.session
    away = file_path.parent.with_name("weg")
    inside = file_path.parent
    inside.rename(away)
    try:
        with pytest.raises(UserError, match="Nicht gespeichert"):
            rename(session, "Ohne Stick")
    finally:
        away.rename(inside)
    rename(session, "Wieder da")
    window.workplace.files.close()
    assert name_in(file_path) == "Wieder da"


def test_a_stick_pulled_between_two_steps_is_told_and_loses_nothing(desk, disk, on_disk):
    session = desk.session
    rename(session, "Gespeichert")
    subprocess.run(["mount", "--bind", str(disk.parent / "data"), str(disk)], check=True)
    try:
        with pytest.raises(UserError, match="nicht mehr erreichbar"):
            rename(session, "Ohne Stick")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
    rename(session, "Wieder gesteckt")
    desk.files.close()
    assert name_in(on_disk) == "Wieder gesteckt"
    assert check_file(on_disk) == []


def test_a_file_moved_while_it_is_open_is_not_written_into_nowhere(window, file_path):
    session = window.workplace.session
    rename(session, "Am alten Ort")
    moved = file_path.with_name("verschoben.audit.gpkg")
    file_path.rename(moved)
    with pytest.raises(UserError, match="nicht mehr erreichbar"):
        rename(session, "Ins Leere")
    moved.rename(file_path)
    rename(session, "Wieder da")
    window.workplace.files.close()
    assert name_in(file_path) == "Wieder da"
