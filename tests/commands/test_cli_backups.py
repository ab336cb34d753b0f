"""The verbs back up, list and restore; full and forbidden places are told in one sentence."""

import contextlib
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from asskomm_audit.store.checking import check_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from tests.commands.calling import call, call_apart
from tests.store.pictures_made import add_photo, contents


@pytest.fixture
def photographed(answered, audit):
    """Return the answered file with a photo."""
    add_one_photo(answered, audit, seed=1)
    return answered


def add_one_photo(path, audit, seed):
    with open_audit_file(path) as file:
        add_photo(file, SimpleNamespace(audit=audit), seed)


def listed(path, *more):
    done = call("backups", path, "--json", *more)
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def test_a_file_is_backed_up_listed_and_restored(photographed, tmp_path):
    before = photographed.read_bytes()
    done = call_apart("backup", photographed)
    assert (done.code, done.err) == (0, "")
    (backup,) = listed(photographed)
    assert done.out == f"Gesichert: {backup['path']}\n"
    assert (backup["reason"], backup["sound"], backup["counts"]["photo"]) == ("asked", True, 1)
    assert call_apart("backup", photographed).out.startswith("Seit der letzten Sicherung")

    out = tmp_path / "Alt.audit.gpkg"
    assert call_apart("restore", photographed, "1", "-o", out).out == f"Geschrieben: {out}\n"
    assert contents(out) == contents(photographed)
    assert check_file(out) == []
    assert photographed.read_bytes() == before


def test_people_read_when_why_and_what(photographed):
    call_apart("backup", photographed)
    done = call_apart("backups", photographed)
    assert "von Hand" in done.out
    assert "Fotos: 1" in done.out


def test_a_folder_can_be_named(photographed, tmp_path):
    folder = tmp_path / "Stick"
    assert call("backup", photographed, "--to", folder).code == 0
    assert listed(photographed) == []
    (backup,) = listed(photographed, "--in", folder)
    out = tmp_path / "Alt.audit.gpkg"
    assert call("restore", photographed, backup["path"], "-o", out).code == 0
    with open_audit_file(out, read_only=True) as file:
        assert len(photos_of(file)) == 1


def test_a_file_that_is_gone_is_restored_under_its_name(photographed):
    call("backup", photographed)
    before = contents(photographed)
    photographed.unlink()
    assert call("restore", photographed, "1", "-o", photographed).code == 0
    assert contents(photographed) == before


def test_what_is_not_there_is_told(photographed, tmp_path):
    out = tmp_path / "Alt.audit.gpkg"
    assert "keine Sicherung „1“" in call("restore", photographed, "1", "-o", out).sentence
    assert "keine Sicherung" in call("backups", photographed).out
    assert "gibt es nicht" in call("backup", tmp_path / "fehlt.audit.gpkg").sentence


def test_a_file_that_is_there_is_not_replaced(photographed):
    call("backup", photographed)
    before = photographed.read_bytes()
    told = call("restore", photographed, "1", "-o", photographed).sentence
    assert "gibt es dort schon" in told
    assert photographed.read_bytes() == before


def test_a_full_disk_is_told_and_the_older_backups_stay(photographed, small_disk, audit):
    assert call("backup", photographed, "--to", small_disk).code == 0
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while True:
            stream.write(b"x" * 4096)
    add_one_photo(photographed, audit, seed=2)
    told = call("backup", photographed, "--to", small_disk).sentence
    assert "voll" in told
    assert str(small_disk) in told
    (older,) = listed(photographed, "--in", small_disk)
    assert older["sound"]
    assert not [*small_disk.rglob("*.part"), *small_disk.rglob("~*")]
    Path(older["path"]).unlink()
    filler.unlink()
    assert call("backup", photographed, "--to", small_disk).code == 0


def test_a_folder_nobody_can_write_in_is_told(photographed, read_only_folder):
    told = call("backup", photographed, "--to", read_only_folder).sentence
    assert "lässt sich nichts schreiben" in told


def test_a_read_only_file_is_backed_up(read_only_folder, answered):
    assert call("backup", read_only_folder / answered.name).code == 0
