"""Full disks, read-only places and missing rights, with real ones where this may be done."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out, steps_of
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.store.settings import put_setting, setting_of
from asskomm_audit.store.troubles import sentence_for, troubles_told
from tests.store.conftest import put_scene

NOBODY = 65534
rights_are_posix = pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
is_root = sys.platform == "linux" and os.geteuid() == 0


def mounted(folder, options):
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not is_root or not mounted(folder, "size=2m"):
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def public_folder():
    """A folder that another user can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def as_nobody():
    """Run what follows without the rights of root, to whom no file is forbidden."""
    if not is_root:
        yield
        return
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


def fill_up(folder, leave=0):
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(b"x" * 4096)
        except OSError:
            pass
    with filler.open("r+b") as stream:
        stream.truncate(max(0, filler.stat().st_size - leave))
    return filler


def write_on(file, kept):
    for number in range(10_000):
        text = str(number) * 2000
        carry_out(file, f"{number}", lambda file, text=text: put_setting(file, "a", text))
        kept.append(number)


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_a_full_disk_loses_nothing_and_work_goes_on_afterwards(small_disk, scene, journal):
    path = small_disk / "x.audit.gpkg"
    with create_audit_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
        file._connection.execute(f"PRAGMA journal_mode = {journal}")
        filler = fill_up(small_disk, leave=200_000)
        kept: list[int] = []
        with pytest.raises(UserError, match="voll"):
            write_on(file, kept)
        assert setting_of(file, "a") == str(kept[-1]) * 2000
        filler.unlink()
        carry_out(file, "Weiter", lambda file: put_setting(file, "a", "z"))
        assert setting_of(file, "a") == "z"
        assert [step.text for step in steps_of(file, limit=2)] == ["Weiter", str(kept[-1])]
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
    assert [each.name for each in small_disk.iterdir()] == [path.name]


def test_a_full_disk_at_closing_costs_no_step(small_disk, scene):
    path = small_disk / "x.audit.gpkg"
    with create_audit_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
        filler = fill_up(small_disk)
    filler.unlink()
    with open_audit_file(path) as file:
        assert places_of(file) == [scene.place]
        carry_out(file, "", lambda file: put_setting(file, "a", "z"))
    assert [each.name for each in small_disk.iterdir()] == [path.name]


def test_a_full_disk_gets_no_half_of_a_new_file(small_disk):
    filler = fill_up(small_disk, leave=40_000)
    with pytest.raises(UserError, match=r"voll|anlegen"):
        create_audit_file(small_disk / "x.audit.gpkg")
    assert list(small_disk.iterdir()) == [filler]


def test_a_read_only_medium_is_read_and_not_written(small_disk, scene):
    path = small_disk / "x.audit.gpkg"
    with create_audit_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with open_audit_file(path) as file:
        assert file.read_only
        assert places_of(file) == [scene.place]
        with pytest.raises(UserError, match="schreibgeschützt"):
            carry_out(file, "", lambda file: put_setting(file, "a", "b"))
    with pytest.raises(UserError, match="anlegen"):
        create_audit_file(small_disk / "y.audit.gpkg")


@pytest.fixture
def forbid(scene, request):
    """Make a file, give folder and file their modes, then go on without the rights of root."""

    def make(folder, folder_mode, file_mode):
        path = folder / "x.audit.gpkg"
        with create_audit_file(path) as file:
            carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
        path.chmod(file_mode)
        folder.chmod(folder_mode)
        request.getfixturevalue("as_nobody")
        return path

    return make


@rights_are_posix
def test_a_file_one_may_not_read_is_told(public_folder, forbid):
    path = forbid(public_folder, 0o755, 0)
    with pytest.raises(UserError, match="nicht lesen"):
        open_audit_file(path)


@rights_are_posix
def test_a_file_where_one_may_only_read_is_opened_for_reading(public_folder, scene, forbid):
    path = forbid(public_folder, 0o555, 0o444)
    with open_audit_file(path) as file:
        assert file.read_only
        assert places_of(file) == [scene.place]
    assert [each.name for each in public_folder.iterdir()] == [path.name]


@rights_are_posix
def test_a_file_that_became_read_only_is_told_and_can_be_written_later(
    public_folder, scene, forbid
):
    path = forbid(public_folder, 0o777, 0o444)
    with open_audit_file(path) as file:
        assert places_of(file) == [scene.place]
        with pytest.raises(UserError, match="Nicht gespeichert"):
            carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        assert places_of(file) == [scene.place]
        os.seteuid(os.getuid())
        path.chmod(0o666)
        carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        assert setting_of(file, "a") == "b"


def test_errors_of_the_disk_become_sentences_and_bugs_stay_bugs(path):
    for message, sentence in (
        ("disk I/O error", "meldet einen Fehler"),
        ("database or disk is full", "voll"),
        ("database is locked", "anderes Programm"),
        ("database disk image is malformed", "beschädigt"),
    ):
        with pytest.raises(UserError, match=sentence), troubles_told(path):
            raise sqlite3.OperationalError(message)
    assert sentence_for(sqlite3.OperationalError("no such table: x"), path) is None


def test_a_program_that_holds_the_file_is_told(file, path):
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    file._connection.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(UserError, match="anderes Programm"):
        carry_out(file, "", lambda file: put_setting(file, "a", "b"))
    holder.execute("ROLLBACK")
    holder.close()
    carry_out(file, "", lambda file: put_setting(file, "a", "b"))
    assert setting_of(file, "a") == "b"
