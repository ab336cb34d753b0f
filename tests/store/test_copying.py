"""New files get their name once they are whole; copies hold one state and are verified."""

import sqlite3
from dataclasses import replace

import pytest

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.copying import copy_whole, log_length, verify_copy
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.publishing import new_audit_file


def rename(file, place, name):
    carry_out(file, "Umbenennen", lambda file: put_place(file, replace(place, name=name)))


def test_a_copy_holds_what_the_open_file_holds(file, path, scene, tmp_path):
    rename(file, scene.place, "Neuer Markt")
    copy_whole(path, tmp_path / "b.audit.gpkg")
    rename(file, scene.place, "Alter Markt")

    with open_audit_file(tmp_path / "b.audit.gpkg") as copy:
        assert [each.name for each in places_of(copy)] == ["Neuer Markt"]
    assert {fault.kind for fault in check_file(tmp_path / "b.audit.gpkg")} <= {"catalogue"}


def test_a_copy_never_replaces_a_file(file, path, tmp_path):
    target = tmp_path / "b.audit.gpkg"
    target.write_text("Lieber Stadtrat")
    with pytest.raises(UserError, match=r"b\.audit\.gpkg gibt es dort schon"):
        copy_whole(path, target)
    assert target.read_text() == "Lieber Stadtrat"


def test_a_cancelled_copy_leaves_nothing(file, path, tmp_path):
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    folder = tmp_path / "ziel"
    folder.mkdir()
    with pytest.raises(Cancelled):
        copy_whole(path, folder / "b.audit.gpkg", cancel)
    assert list(folder.iterdir()) == []


def test_a_copy_that_lacks_entries_is_not_believed(file, path, scene, tmp_path):
    target = tmp_path / "b.audit.gpkg"
    copy_whole(path, target)
    rename(file, scene.place, "Neuer Markt")
    with sqlite3.connect(path) as connection:
        entries = log_length(connection)
    with pytest.raises(UserError, match="nicht fehlerfrei"):
        verify_copy(target, path, entries)


def test_a_file_that_appears_meanwhile_stays_as_it_is(tmp_path):
    path = tmp_path / "a.audit.gpkg"

    def make():
        with new_audit_file(path) as draft:
            draft.write_text("fertig")
            path.write_text("schneller")

    with pytest.raises(UserError, match="gibt es dort schon"):
        make()
    assert path.read_text() == "schneller"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_missing_is_told_with_the_name_that_was_wanted(file, path, tmp_path):
    with pytest.raises(UserError, match=r"^b\.audit\.gpkg lässt sich dort nicht anlegen"):
        copy_whole(path, tmp_path / "fehlt" / "b.audit.gpkg")
