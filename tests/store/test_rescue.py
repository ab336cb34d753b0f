"""Damaged files: what can be read comes into a new file, and what is missing is named."""

import hashlib
import os
import random
import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.store.checking import FaultKind, check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.pictures import reduced_mime
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.rescue import rescue
from asskomm_audit.texts import GERMAN
from tests.store.damages import DAMAGES, shares_saved, write_large_file
from tests.store.golden import golden_files, small_catalogue, unpacked
from tests.store.test_golden import CONTENT

FINDINGS, PHOTOS = 600, 40
ROUNDS = 20 if os.environ.get("ASSKOMM_LONG") else 2
LISTED = {FaultKind.PHOTO, FaultKind.CATALOGUE}
LEAST = {  # shares of findings and pictures, averaged over the rounds
    "one page zeroed": (0.99, 0.9),
    "8 pages zeroed": (0.9, 0.5),
    "first page gone": (1.0, 1.0),
    "cut off at 70 %": (0.9, 0.2),
    "64 kB garbage": (0.8, 0.3),
}


@pytest.fixture
def golden(tmp_path):
    return unpacked(golden_files()[-1], tmp_path)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """The bytes of a file with many findings."""
    path = tmp_path_factory.mktemp("large") / "x.audit.gpkg"
    scale = 5 if os.environ.get("ASSKOMM_LONG") else 1
    os.environ.setdefault("ASSKOMM_DATA", str(path.parent / "data"))
    write_large_file(path, _scene(), FINDINGS * scale, PHOTOS * scale // 2)
    return path.read_bytes(), FINDINGS * scale, PHOTOS * scale // 2


def _scene():
    from tests.store.conftest import scene

    return scene.__wrapped__()


def content(path):
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(
                tuple(row)[1:] for row in connection.execute(f"SELECT * FROM {table}").fetchall()
            )
            for table in CONTENT
            if table not in ("session", "step", "conflict", "photo_purged")
        }


def test_a_sound_file_is_rescued_whole(golden, tmp_path):
    before = hashlib.sha256(golden.read_bytes()).hexdigest()
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert report.is_complete
    assert report.lines(GERMAN)[-1] == "Es ist nichts bekannt, das fehlt."
    assert check_file(tmp_path / "neu.audit.gpkg") == []
    assert content(tmp_path / "neu.audit.gpkg") == content(golden)
    assert hashlib.sha256(golden.read_bytes()).hexdigest() == before


def test_a_rescued_file_can_be_worked_on_and_steps_taken_back(golden, tmp_path):
    raw = bytearray(golden.read_bytes())
    DAMAGES["first page gone"](raw, random.Random(1))
    golden.write_bytes(raw)
    target = tmp_path / "neu.audit.gpkg"
    rescue(golden, target)
    with open_audit_file(target) as file:
        last = steps_of(file)[0]
        assert last.text == "Einstellung"
        take_back(file, last.id, last.text)
    assert check_file(target) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_most_of_a_damaged_file_is_saved(large, tmp_path, name, record_property):
    raw, findings, photos = large
    chance, saved = random.Random(name), []
    for number in range(ROUNDS):
        damaged = bytearray(raw)
        DAMAGES[name](damaged, chance)
        path = tmp_path / f"{number}.audit.gpkg"
        path.write_bytes(damaged)
        out = tmp_path / f"{number} neu.audit.gpkg"
        saved.append(shares_saved(path, out))
        assert {fault.kind for fault in check_file(out)} <= LISTED
        assert path.read_bytes() == damaged
    shares = [sum(each) / ROUNDS for each in zip(*saved, strict=True)]
    shares = [shares[0] / findings, shares[1] / photos]
    record_property("saved", f"{name}: findings {shares[0]:.1%}, pictures {shares[1]:.1%}")
    print(f"{name}: findings {shares[0]:.1%}, pictures {shares[1]:.1%}")  # noqa: T201 - figures
    assert all(share >= least for share, least in zip(shares, LEAST[name], strict=True))


def test_lost_pictures_are_named_with_finding_and_caption(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("UPDATE photo_data SET data = X'00' WHERE fid = 2")
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    (lost,) = report.lost_photos
    assert (lost.finding, lost.caption) == ("F-012", "Leuchte 2")
    assert "– F-012 Leuchte 2" in report.lines(GERMAN)


def test_what_hangs_on_something_lost_is_kept_with_a_stand_in(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("UPDATE clock SET capture = 0")
        for kind in ("visit", "stop"):
            connection.execute(f"DELETE FROM change WHERE tbl = '{kind}'")
            connection.execute(f"DELETE FROM {kind}")
        connection.execute("VACUUM")
    report = rescue(golden, tmp_path / "neu.audit.gpkg", catalogues=[small_catalogue()])
    assert report.saved[Kind.ANSWER] == 180
    assert report.saved[Kind.RESPONSE] == 10
    assert report.stand_ins == 4
    assert not report.lost
    assert check_file(tmp_path / "neu.audit.gpkg") == []


def test_what_cannot_be_placed_is_listed_with_its_words(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("UPDATE clock SET capture = 0")
        connection.execute("DELETE FROM change WHERE tbl = 'finding'")
        connection.execute("DELETE FROM finding")
        connection.execute("VACUUM")
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert {each.kind for each in report.lost} == {Kind.MEASURE, Kind.PIN}
    assert any("Leuchtmittel tauschen" in line for line in report.lines(GERMAN))
    assert report.saved[Kind.PHOTO] == 6
    assert check_file(tmp_path / "neu.audit.gpkg") == []


def test_a_lost_log_is_written_anew(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("DELETE FROM change")
        connection.execute("VACUUM")
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert report.saved[Kind.ANSWER] == 180
    assert check_file(tmp_path / "neu.audit.gpkg") == []


def test_a_catalogue_of_this_program_stands_in_for_a_lost_one(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("UPDATE catalogue_data SET data = '{}'")
    assert rescue(golden, tmp_path / "a.audit.gpkg").lost_catalogues == 2
    report = rescue(golden, tmp_path / "b.audit.gpkg", catalogues=[small_catalogue()])
    assert report.lost_catalogues == 0
    assert check_file(tmp_path / "b.audit.gpkg") == []


def test_what_is_only_in_the_write_ahead_log_is_rescued(file, path, scene, tmp_path):
    file.close()
    with open_audit_file(path) as file:
        carry_out(file, "", lambda file: put_place(file, replace(scene.place, name="Im Log")))
        shutil.copytree(path.parent, tmp_path / "torn", ignore=shutil.ignore_patterns("torn"))
    torn = tmp_path / "torn" / path.name
    with torn.open("r+b") as stream:
        stream.write(bytes(100))
    rescue(torn, tmp_path / "neu.audit.gpkg")
    with open_audit_file(tmp_path / "neu.audit.gpkg", read_only=True) as file:
        assert places_of(file)[0].name == "Im Log"


def test_reduced_pictures_of_a_small_copy_are_rescued_too(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        data = b"smaller"
        update = "UPDATE photo_data SET data = ?, mime = ? WHERE fid = 2"
        connection.execute(update, (data, reduced_mime(data)))
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert report.photos == 7  # with the plan
    assert check_file(tmp_path / "neu.audit.gpkg") == []


def test_a_photo_that_had_to_go_stays_gone(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO photo_purged SELECT sha256, 'Person', '2026' FROM photo_data LIMIT 1"
        )
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert report.photos == 6
    assert report.lost_photos == ()
    assert check_file(tmp_path / "neu.audit.gpkg") == []


@pytest.mark.parametrize("content", [b"", b"hello " * 5000, bytes(50_000), b"\x0d\0\0\xff" * 9999])
def test_a_file_with_nothing_of_ours_is_told_and_leaves_nothing(tmp_path, content):
    path = tmp_path / "x.audit.gpkg"
    path.write_bytes(content)
    with pytest.raises(UserError, match="nichts finden"):
        rescue(path, tmp_path / "neu.audit.gpkg")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_a_cancelled_rescue_leaves_nothing(golden, tmp_path):
    def cancel(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        rescue(golden, tmp_path / "neu.audit.gpkg", cancel)
    assert not (tmp_path / "neu.audit.gpkg").exists()
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [golden.name]
