"""Verbs on files that are read only, left half-written, lent, old, newer or damaged."""

import hashlib
import json
import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from asskomm_audit.store.checking import check_file
from asskomm_audit.store.checkout import check_out
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import put_place
from tests.commands.calling import call, call_apart
from tests.conftest import PLACE
from tests.store.golden import golden_files, unpacked


def digests(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-shm", ".lock"))
    }


@pytest.fixture
def golden(tmp_path):
    folder = tmp_path / "akten"
    folder.mkdir()
    return unpacked(golden_files()[0], folder)


@pytest.fixture
def left_open(golden, tmp_path):
    """The same file as a program leaves it that died: with its write-ahead log beside it."""
    with open_audit_file(golden) as file:
        place = replace(PLACE, name="Im Log")
        carry_out(file, "Anlegen", lambda file: put_place(file, place))
        torn = tmp_path / "torn"
        shutil.copytree(golden.parent, torn, ignore=shutil.ignore_patterns("*.lock", "*-shm"))
    return torn / golden.name


@pytest.mark.parametrize("name", ["golden", "left_open"])
def test_verbs_that_read_change_no_byte(request, tmp_path, name):
    path = request.getfixturevalue(name)
    before = digests(path.parent)
    for verb, *more in (
        ("info",),
        ("info", "--json"),
        ("check",),
        ("workbook", "-o", tmp_path / "mappe.xlsx"),
        ("rescue", "-o", tmp_path / "neu.audit.gpkg"),
    ):
        done = call(verb, path, *more)
        assert (done.code, done.err) == (0, "")
        assert digests(path.parent) == before
    refused = call("report", path, "-o", tmp_path / "bericht.pdf")
    assert refused.code == 1  # nobody has reviewed its photos
    assert digests(path.parent) == before


def test_a_newer_file_is_refused_with_its_version(golden):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('asskomm_audit', '0099_future', '')"
        )
    for verb in ("info", "check"):
        done = call(verb, golden)
        assert done.code in (1, 2)
        assert "0099_future" in done.sentence


def test_a_lent_file_is_read_and_not_written(golden, tmp_path):
    check_out(golden)
    assert call_apart("info", golden).code == 0
    done = call_apart("photos", golden, "--audit", "audit-1", tmp_path / "x.jpg")
    assert "Arbeitskopie auf diesem Rechner" in done.sentence


def test_a_damaged_file_is_rescued(golden, tmp_path):
    raw = bytearray(golden.read_bytes())
    raw[:4096] = bytes(4096)
    golden.write_bytes(raw)
    assert "retten Sie das Lesbare" in call_apart("info", golden).sentence
    target = tmp_path / "neu.audit.gpkg"
    done = call_apart("rescue", golden, "-o", target)
    assert (done.code, done.err) == (0, "")
    assert "Antworten: 180 gerettet, 0 verloren" in done.out
    report = tmp_path / "neu Rettungsbericht.txt"
    assert "Antworten: 180 gerettet" in report.read_text("utf-8-sig")
    assert check_file(target) == []
    assert golden.read_bytes() == raw
    assert len(json.loads(call_apart("info", target, "--json").out)["audits"]) == 2


def test_losses_are_told_and_make_the_code_1(golden, tmp_path):
    with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
        connection.execute("UPDATE photo_data SET data = X'00' WHERE fid = 2")
    done = call("rescue", golden, "-o", tmp_path / "neu.audit.gpkg")
    assert done.code == 1
    assert "– F-012 Leuchte 2" in done.out


def test_a_rescue_replaces_no_file_and_needs_something_to_rescue(golden, tmp_path):
    taken = tmp_path / "neu.audit.gpkg"
    taken.write_text("Lieber Stadtrat")
    assert "gibt es dort schon" in call("rescue", golden, "-o", taken).sentence
    assert taken.read_text() == "Lieber Stadtrat"
    golden.write_text("Lieber Stadtrat")
    done = call("rescue", golden, "-o", tmp_path / "x.audit.gpkg")
    assert "nichts finden" in done.sentence
