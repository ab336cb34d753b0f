"""Backups hold the file as it was, are verified, cost their photos once, and find their file."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.paths import backup_folders, choose_backup_folder
from asskomm_audit.store import backup_sets
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.backup_comparing import holdings_of
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import back_up, backups_of, full_backup
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.connections import connect_for_writing, set_journal_mode
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.locks import claim
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photo_vault import PhotoVault
from asskomm_audit.store.places import put_place
from asskomm_audit.store.restoring import restore_copy
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.slim_copying import copy_slim
from tests.beginning import begin_file
from tests.store.conftest import put_scene
from tests.store.pictures_made import add_photo

TIMED, ASKED = BackupReason.TIMED, BackupReason.ASKED


def rename(file: AuditFile, scene, name: str) -> None:
    carry_out(file, "Umbenennen", lambda file: put_place(file, replace(scene.place, name=name)))


def size_of(folder) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


def test_twenty_backups_cost_their_photos_once(file, path, scene):
    for seed in range(20):
        add_photo(file, scene, seed, size=200_000)
    for number in range(20):
        rename(file, scene, f"Markt {number}")
        assert back_up(path, TIMED)
    backups = backups_of(path)
    assert len(backups) == 20
    light = sum(each.path.stat().st_size for each in backups)
    assert size_of(backups[0].path.parent) - light < 1.01 * 20 * 200_000 + 20 * 1000
    assert all(is_sound(each, read_photos=True) for each in backups)


def test_nothing_new_makes_no_backup(file, path, scene):
    assert back_up(path, TIMED)
    assert back_up(path, TIMED) is None
    rename(file, scene, "Neuer Markt")
    assert back_up(path, ASKED)
    assert [each.stamp.reason for each in backups_of(path)] == [ASKED, TIMED]


def test_an_empty_file_needs_no_backup(tmp_path):
    with begin_file(tmp_path / "leer.audit.gpkg") as file:
        assert back_up(file.path, TIMED) is None
    assert not backup_folders()[0].exists()


def test_backing_up_changes_no_byte_of_the_file(file, path):
    file.close()
    before = path.read_bytes()
    assert back_up(path, TIMED)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_a_damaged_backup_is_not_sound_and_a_new_one_is_made(file, path, scene):
    add_photo(file, scene)
    backup = back_up(path, TIMED)
    assert is_sound(backup)
    with backup.path.open("r+b") as stream:
        stream.seek(4096 * 3)
        stream.write(b"\xff" * 4096 * 4)
    assert not is_sound(backup)
    backup.path.write_bytes(b"nichts")
    assert back_up(path, TIMED)


def test_a_lost_or_changed_photo_makes_a_backup_unsound(file, path, scene):
    photo = add_photo(file, scene)
    backup = back_up(path, TIMED)
    (kept,) = backup.path.parent.rglob(f"{photo.sha256}.jpg")
    kept.write_bytes(b"anders")
    assert is_sound(backup)
    assert not is_sound(backup, read_photos=True)
    kept.unlink()
    assert not is_sound(backup)


def test_what_does_not_verify_gets_no_name(file, path, scene, monkeypatch):
    add_photo(file, scene)
    monkeypatch.setattr(PhotoVault, "put", lambda *_: "0" * 64)  # a disk that keeps nothing
    with pytest.raises(UserError, match="nicht fehlerfrei"):
        back_up(path, TIMED)
    assert backups_of(path) == []


def test_a_picture_that_is_damaged_in_the_file_stops_no_backup(file, path, scene):
    add_photo(file, scene)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE photo_data SET data = x'00'")
    connection.close()
    backup = back_up(path, TIMED)
    assert is_sound(backup, read_photos=True)


def test_a_damaged_file_gets_no_backup_and_keeps_those_it_has(file, path, scene):
    backup = back_up(path, TIMED)
    rename(file, scene, "Neuer Markt")
    file.close()
    with path.open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\xff" * 4096 * 20)
    with pytest.raises(UserError, match="beschädigt"):
        back_up(path, TIMED)
    assert [each.path for each in backups_of(path)] == [backup.path]
    assert not [each for each in backup.path.parent.iterdir() if each.name.startswith("~")]


def test_a_file_that_is_gone_or_damaged_still_has_its_backups(file, path):
    back_up(path, TIMED)
    file.close()
    path.write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    assert len(backups_of(path)) == 1
    path.unlink()
    assert len(backups_of(path)) == 1


def test_a_renamed_or_moved_file_keeps_its_backups(file, path, scene, tmp_path):
    back_up(path, TIMED)
    file.close()
    moved = tmp_path / "anderswo" / "Neuer Name.audit.gpkg"
    moved.parent.mkdir()
    path.rename(moved)
    assert len(backups_of(moved)) == 1
    with open_audit_file(moved) as file:
        rename(file, scene, "Neuer Markt")
    back_up(moved, TIMED)
    assert len(backups_of(moved)) == 2
    moved.unlink()
    assert len(backups_of(moved)) == 2


def test_a_new_file_in_the_place_of_another_does_not_get_its_backups(file, path, scene):
    back_up(path, TIMED)
    file.close()
    path.unlink()
    with begin_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
    assert backups_of(path) == []


def test_a_copy_and_a_namesake_have_backups_of_their_own(file, path, scene, tmp_path):
    back_up(path, TIMED)
    file.close()
    copy, namesake = tmp_path / "kopie" / path.name, tmp_path / "fremd" / path.name
    for each in (copy, namesake):
        each.parent.mkdir()
    shutil.copyfile(path, copy)
    with begin_file(namesake) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
    for each in (copy, namesake):
        back_up(each, TIMED)
        assert len(backups_of(each)) == 1
    folders = {backups_of(each)[0].path.parent for each in (path, copy, namesake)}
    assert len(folders) == 3


def test_several_laptops_back_up_into_one_folder(file, path, tmp_path, monkeypatch):
    share = tmp_path / "freigabe"
    mine = back_up(path, TIMED, folder=share)
    monkeypatch.setattr(backup_sets, "laptop_id", lambda: "another")
    theirs = back_up(path, TIMED, folder=share)
    assert mine.path.parent != theirs.path.parent
    assert [each.path for each in backups_of(path, [share])] == [theirs.path]


def test_another_folder_leaves_the_older_backups_known(file, path, scene, tmp_path):
    back_up(path, TIMED)
    choose_backup_folder(tmp_path / "neu")
    rename(file, scene, "Neuer Markt")
    newest = back_up(path, TIMED)
    assert newest.path.is_relative_to(tmp_path / "neu")
    assert len(backups_of(path)) == 2


def test_a_cancelled_backup_leaves_the_older_ones_and_nothing_half(file, path, scene):
    back_up(path, TIMED)
    for seed in range(3):
        add_photo(file, scene, seed)

    def cancel(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(path, TIMED, progress=cancel)
    (backup,) = backups_of(path)
    assert {each.name for each in backup.path.parent.iterdir() if each.is_file()} == {
        backup.path.name,
        "akte.json",
    }
    assert back_up(path, TIMED)


def test_a_full_backup_is_a_whole_file(file, path, scene):
    add_photo(file, scene)
    backup = full_backup(path, BackupReason.MERGE)
    assert {fault.kind for fault in check_file(backup.path)} == {"catalogue"}
    assert is_sound(backup)
    assert backups_of(path)[0].stamp.reason is BackupReason.MERGE


def test_what_a_backup_holds_is_counted(file, path, scene):
    backup = back_up(path, TIMED)
    add_photo(file, scene)
    now, then = holdings_of(path), holdings_of(backup.path)
    assert now.beyond(then) == {"photo": 1}
    assert now.entries == then.entries + 1
    backup.path.write_bytes(b"nichts")
    assert holdings_of(backup.path) is None


def test_a_backup_holds_one_state_whatever_is_written_meanwhile(file, path, scene, tmp_path):
    for seed in range(3):
        add_photo(file, scene, seed)

    def write_meanwhile(done: int, total: int) -> None:
        rename(file, scene, f"Markt {done} {total}")
        put = f"{done} von {total}"
        carry_out(file, "", lambda file: put_setting(file, "a", put))

    backup = back_up(path, TIMED, progress=write_meanwhile)
    assert is_sound(backup, read_photos=True)
    restore_copy(backup, tmp_path / "b.audit.gpkg")
    assert {fault.kind for fault in check_file(tmp_path / "b.audit.gpkg")} == {"catalogue"}


def test_who_writes_is_let_past_where_a_reader_stands_in_the_way(file, path, scene):
    file.close()
    with closing(connect_for_writing(path)) as connection:
        set_journal_mode(connection, "truncate")
    right, looks = claim(path), []

    def progress(done: int, total: int) -> None:
        looks.append(right.writers)
        if len(looks) == 2:
            right.writers = 0

    right.writers = 1
    copy_slim(path, path.with_name("draft"), PhotoVault(path.parent / "photos"), progress)
    right.leave()
    right.give_up()
    assert looks[0] == 1
    assert looks[-1] == 0
