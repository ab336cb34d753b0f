"""A restored file is the file of that moment; what was there before is kept."""

import shutil
from dataclasses import replace

import pytest

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.store.backups import back_up, backups_of, full_backup
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.locks import claim
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.publishing import draft_beside
from asskomm_audit.store.restoring import free_name, restore_copy, restore_in_place
from tests.store.pictures_made import add_photo, contents

ASKED = BackupReason.ASKED


@pytest.fixture
def backup(file, path, scene):
    """The backup of a file with photos, which then went on and was closed."""
    for seed in range(4):
        add_photo(file, scene, seed)
    file.close()
    shutil.copyfile(path, path.with_name("damals"))
    made = back_up(path, ASKED)
    with open_audit_file(path) as opened:
        rename(opened, scene, "Neuer Markt")
    return made


def rename(file, scene, name):
    carry_out(file, "", lambda file: put_place(file, replace(scene.place, name=name)))


def names_in(path):
    with open_audit_file(path, read_only=True) as file:
        return [each.name for each in places_of(file)]


def test_a_restored_copy_equals_the_file_at_that_moment(backup, path, tmp_path):
    target = tmp_path / "b.audit.gpkg"
    assert restore_copy(backup, target).lacking == 0
    assert contents(target) == contents(path.with_name("damals"))
    assert {fault.kind for fault in check_file(target)} == {"catalogue"}


def test_a_full_backup_restores_alike(backup, path, tmp_path):
    full = full_backup(path, BackupReason.MERGE)
    restore_copy(full, tmp_path / "b.audit.gpkg")
    assert contents(tmp_path / "b.audit.gpkg") == contents(path)


def test_restoring_in_place_keeps_the_file_that_was_there(backup, path, scene):
    restored = restore_in_place(backup, path)
    assert restored.path == path
    assert names_in(path) == [scene.place.name]
    assert names_in(restored.replaced) == ["Neuer Markt"]
    assert restored.replaced.parent == path.parent
    with open_audit_file(path) as file:
        rename(file, scene, "Weiter")
    assert len(backups_of(path)) == 1


def test_a_damaged_file_gives_way_with_its_journals(backup, path, scene):
    path.write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"alt")
    restored = restore_in_place(backup, path)
    assert names_in(path) == [scene.place.name]
    assert not journal.exists()
    assert restored.replaced.with_name(restored.replaced.name + "-journal").read_bytes() == b"alt"


def test_a_missing_file_comes_back(backup, path, scene):
    path.unlink()
    assert restore_in_place(backup, path).replaced is None
    assert names_in(path) == [scene.place.name]


def test_a_damaged_backup_leaves_the_file_as_it_is(backup, path):
    backup.path.write_bytes(b"nichts")
    before = path.read_bytes()
    with pytest.raises(UserError, match="Wählen Sie eine andere"):
        restore_in_place(backup, path)
    assert path.read_bytes() == before
    assert not [each for each in path.parent.glob("*.gpkg*") if each != path]


def test_a_cancelled_restoration_leaves_the_file_as_it_is(backup, path):
    def cancel(done, total):
        if done:
            raise Cancelled

    before = path.read_bytes()
    with pytest.raises(Cancelled):
        restore_in_place(backup, path, cancel)
    assert path.read_bytes() == before
    assert not [each for each in path.parent.glob("*.gpkg*") if each != path]


def test_photos_that_the_backup_lost_are_counted_and_all_else_comes_back(backup, tmp_path):
    kept = sorted(backup.path.parent.rglob("*.jpg"), key=lambda each: -each.stat().st_size)
    kept[0].write_bytes(b"anders")
    target = tmp_path / "b.audit.gpkg"
    assert restore_copy(backup, target).lacking == 1
    with open_audit_file(target, read_only=True) as file:
        assert len(photos_of(file)) == 4
    assert {fault.kind for fault in check_file(target)} == {"catalogue", "photo"}


def test_a_copy_never_replaces_a_file(backup, tmp_path):
    target = tmp_path / "b.audit.gpkg"
    target.write_text("Lieber Stadtrat")
    with pytest.raises(UserError, match="gibt es dort schon"):
        restore_copy(backup, target)
    assert target.read_text() == "Lieber Stadtrat"


def test_a_name_that_is_taken_gets_a_number(backup, path):
    first = free_name(path, backup.stamp.moment)
    first.write_text("")
    assert free_name(path, backup.stamp.moment).name == first.name.replace(".audit", " (2).audit")


def test_a_file_another_program_has_is_not_exchanged(backup, path):
    lock = path.with_name(f"~{path.name}.lock")
    lock.write_text('{"host": "laptop-2", "since": "gestern"}')
    with pytest.raises(UserError, match="laptop-2"):
        restore_in_place(backup, path)
    lock.unlink()
    right = claim(path)
    right.leave()
    right.give_up()
    assert draft_beside(path) != draft_beside(path)
