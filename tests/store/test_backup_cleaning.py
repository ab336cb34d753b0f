"""Old backups go with the photos only they needed; what is forgotten goes from all of them."""

import os
import time
from datetime import timedelta

import pytest

from asskomm_audit.domain.backups import BackupReason, BackupStamp
from asskomm_audit.paths import backup_folders
from asskomm_audit.store.backup_cleaning import backups_holding, clean_backups
from asskomm_audit.store.backup_sets import find_sets
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import back_up, backups_of, full_backup
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.settings import put_setting
from tests.store.pictures_made import add_photo

TIMED = BackupReason.TIMED


def change(file, value):
    carry_out(file, "", lambda file: put_setting(file, "a", value))


def forget_bytes(file, photo):
    def forget(file):
        for table in ("photo_data", "photo_thumb"):
            file.execute(f"DELETE FROM {table} WHERE sha256 = ?", photo.sha256)
        put_setting(file, "forgotten", photo.sha256)

    carry_out(file, "Vergessen", forget)


def made_older(path, days):
    """Let all backups of the file have been made so many days earlier, with their photos."""
    (home,) = find_sets(backup_folders(), path)
    for each in home.backups():
        stamp = BackupStamp(each.stamp.moment - timedelta(days=days), each.stamp.reason)
        each.path.rename(home.path_for(stamp))
    long_ago = time.time() - days * 24 * 3600
    for each in home.folder.rglob("*.jpg"):
        os.utime(each, (long_ago, long_ago))


def photos_in(backup):
    return {each.stem for each in backup.path.parent.rglob("*.jpg")}


def test_photos_go_once_no_backup_needs_them(file, path, scene):
    gone, stays = add_photo(file, scene, 1), add_photo(file, scene, 2)
    back_up(path, TIMED)
    forget_bytes(file, gone)
    back_up(path, TIMED)
    made_older(path, days=30)  # of one day: only the later one stays
    change(file, "x")
    newest = back_up(path, TIMED)
    assert len(backups_of(path)) == 2
    assert gone.sha256 not in photos_in(newest)
    assert stays.sha256 in photos_in(newest)
    assert all(is_sound(each, read_photos=True) for each in backups_of(path))


def test_no_photo_goes_while_a_backup_cannot_be_read(file, path, scene):
    photo = add_photo(file, scene)
    back_up(path, TIMED)
    forget_bytes(file, photo)
    back_up(path, TIMED)
    made_older(path, days=30)
    backups_of(path)[0].path.write_bytes(b"nichts")
    newest = back_up(path, TIMED)
    assert len(backups_of(path)) == 2
    assert photo.sha256 in photos_in(newest)


def test_what_a_killed_program_left_goes_after_a_day(file, path):
    backup = back_up(path, TIMED)
    old, young = (backup.path.with_name(f"~{name}.audit.gpkg") for name in ("alt", "jung"))
    for each in (old, young):
        each.write_text("halb")
    os.utime(old, (time.time() - 90_000,) * 2)
    change(file, "x")
    back_up(path, TIMED)
    assert not old.exists()
    assert young.exists()


def test_backups_that_hold_a_photo_are_named_and_cleaned(file, path, scene):
    before = back_up(path, TIMED)
    photo, other = add_photo(file, scene, 1), add_photo(file, scene, 2)
    holding = [full_backup(path, BackupReason.MERGE)]
    change(file, "x")
    holding.append(back_up(path, TIMED))
    forget_bytes(file, photo)
    after = back_up(path, TIMED)

    assert {each.path for each in backups_holding(path, [photo.sha256])} == {
        each.path for each in holding
    }
    assert len(backups_holding(path)) == 4
    assert clean_backups(path, photo_hashes=[photo.sha256]) == 2
    assert [each.path for each in backups_of(path)] == [after.path, before.path]
    assert photo.sha256 not in photos_in(after)
    assert other.sha256 in photos_in(after)
    assert is_sound(after, read_photos=True)
    assert clean_backups(path, photo_hashes=[photo.sha256]) == 0


def test_dropping_the_older_ones_leaves_no_backup_and_no_photo(file, path, scene):
    add_photo(file, scene)
    backup = back_up(path, TIMED)
    assert clean_backups(path, drop_older=True) == 1
    assert backups_of(path) == []
    assert photos_in(backup) == set()
    change(file, "x")
    assert is_sound(back_up(path, TIMED), read_photos=True)


@pytest.mark.parametrize("drop_older", [True, False])
def test_a_file_without_backups_has_nothing_to_clean(file, path, drop_older):
    assert clean_backups(path, photo_hashes=["0" * 64], drop_older=drop_older) == 0
