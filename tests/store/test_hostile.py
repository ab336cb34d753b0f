"""Crafted files: whatever was put in them, they cost a sentence and no more than five seconds."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store import limits
from asskomm_audit.store.bin import removed_records
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.copying import copy_whole
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.store.rescue import rescue
from asskomm_audit.store.searching import search
from asskomm_audit.store.searching_history import search_history
from tests.store.golden import golden_files, unpacked
from tests.store.page_trees import PAGE, lead_back

SECONDS = 5.0


@pytest.fixture
def golden(tmp_path):
    return unpacked(golden_files()[-1], tmp_path)


@pytest.fixture
def craft(golden):
    """Change the file as an attacker does, past all its rules."""

    def change(*statements, many=()):
        with closing(sqlite3.connect(golden, isolation_level=None)) as connection:
            register_functions(connection)
            for pragma in ("writable_schema = ON", "ignore_check_constraints = ON"):
                connection.execute(f"PRAGMA {pragma}")
            for statement in ("BEGIN", "UPDATE clock SET capture = 0", *statements):
                connection.execute(statement)
            connection.executemany(
                "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) "
                "VALUES ('view', ?1, ?1, 0, ?2)",
                many,
            )
            connection.execute("COMMIT")
        return golden

    return change


def told(action, *arguments):
    """Run it and return the sentence it ends in; it must end in time."""
    start = time.process_time()
    with pytest.raises(UserError) as error:
        action(*arguments)
    assert time.process_time() - start < SECONDS
    return str(error.value)


def everything(path, tmp_path):
    """What is done with files of strangers, by name."""
    return {
        "open": lambda: open_audit_file(path),
        "read": lambda: open_audit_file(path, read_only=True),
        "check": lambda: check_file(path),
        "copy": lambda: copy_whole(path, tmp_path / "copy.audit.gpkg"),
    }


def test_a_schema_of_a_hundred_thousand_objects_is_refused_before_it_is_read(craft, tmp_path):
    views = ((f"v{n}", f"CREATE VIEW v{n} AS SELECT * FROM place") for n in range(100_000))
    path = craft(many=views)
    for action in everything(path, tmp_path).values():
        assert "viel mehr Programmteile" in told(action)


def test_a_gigantic_statement_in_the_schema_is_refused_before_it_is_read(craft, tmp_path):
    sql = "CREATE VIEW v AS SELECT " + ",".join(["fid+fid"] * 3_000_000) + " FROM place"
    path = craft(many=[("v", sql)])
    for action in everything(path, tmp_path).values():
        assert "viel mehr Programmteile" in told(action)


def test_a_text_of_200_megabytes_is_no_name(craft, tmp_path):
    path = craft("UPDATE place SET name = printf('%.*c', 200000000, 'x') WHERE fid = 1")
    with open_audit_file(path) as file:
        assert "ein Eintrag" in told(places_of, file)
    start = time.process_time()
    assert check_file(path)
    assert time.process_time() - start < 4 * SECONDS  # 200 MB are read, several times


def test_a_tree_of_pages_that_leads_back_to_itself_ends(golden, tmp_path, monkeypatch):
    """Each of its 17 levels points 300 times to the next: 300 ** 17 rows."""
    monkeypatch.setattr(limits, "_SECONDS", 0.5)  # the same, sooner
    lead_back(golden, "place")
    with open_audit_file(golden) as file:
        words = told(places_of, file)
        assert "kein Ende" in words or "beschädigt" in words
    start = time.process_time()
    assert any("kein Ende" in fault.text for fault in check_file(golden))
    assert time.process_time() - start < 6 * SECONDS  # six checks, each with its own time
    start = time.process_time()
    rescue(golden, tmp_path / "neu.audit.gpkg")
    assert time.process_time() - start < SECONDS


def test_a_time_that_is_none_is_told_wherever_it_is_read(craft):
    path = craft("UPDATE change SET at = 'gestern'", "UPDATE clock SET capture = 1")
    with open_audit_file(path) as file:
        for read in (
            removed_records,
            lambda file: search(file, "Leuchte"),
            lambda file: search_history(file, "Markt"),
        ):
            assert "unlesbar" in told(read, file)


BUSY = "import time\nwhile time.process_time() < 1: pass"


def test_what_others_compute_meanwhile_does_not_count(golden, monkeypatch):
    """Else a busy computer would find sound files damaged."""
    monkeypatch.setattr(limits, "_SECONDS", 0.5)
    limit = limits.Limit(golden)
    limit.start()
    assert not limit.is_over()
    subprocess.run([sys.executable, "-c", BUSY], check=True)
    assert limit.told() is None


def test_pages_that_share_their_overflow_do_not_make_a_rescue_endless(golden, tmp_path):
    """A thousand pages of cells each claim the same chain of 100 MB."""
    raw = bytearray(golden.read_bytes())
    chain = len(raw) // PAGE + 1
    for number in range(500):
        raw += (chain + number + 1 if number < 499 else chain).to_bytes(4, "big") + bytes(PAGE - 4)
    cell = _varint(100_000_000) + b"\1" + bytes(489) + chain.to_bytes(4, "big")
    for _ in range(1000):
        page = b"\x0d\0\0" + (7).to_bytes(2, "big") + bytes(3)
        page += b"".join((PAGE - (n + 1) * 520).to_bytes(2, "big") for n in range(7))
        body = bytearray(page.ljust(PAGE, b"\0"))
        for n in range(7):
            place = PAGE - (n + 1) * 520
            body[place : place + len(cell)] = cell
        raw += body
    golden.write_bytes(raw)
    start = time.process_time()
    report = rescue(golden, tmp_path / "neu.audit.gpkg")
    assert time.process_time() - start < SECONDS
    assert report.is_complete


def _varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


def test_foreign_tables_are_never_computed(craft, tmp_path):
    path = craft("CREATE TABLE notes (x)", "INSERT INTO notes VALUES (zeroblob(1000))")
    with open_audit_file(path) as file:
        assert len(places_of(file)) == 4
    copy_whole(path, tmp_path / "copy.audit.gpkg")
    assert check_file(path) == []


def test_a_file_whose_tables_are_views_is_none_of_ours(craft, tmp_path):
    path = craft(
        "ALTER TABLE change RENAME TO changed",
        "CREATE VIEW change AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x AS n, x AS hlc, 1 AS node, '' AS step, 'place' AS tbl, 'a' AS row FROM n",
    )
    for action in everything(path, tmp_path).values():
        told(action)
