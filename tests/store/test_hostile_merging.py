"""Files of strangers as sources of a merge: they cost a sentence and no more than five seconds."""

import hashlib
import shutil
import time
from contextlib import closing

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.store import limits
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.migrations import TABLES
from tests.beginning import begin_file
from tests.store.golden import golden_files, unpacked
from tests.store.page_trees import lead_back, trees_of

SECONDS = 5.0
TREES = (
    *("change", "step", "session", "person"),
    *("photo_data", "photo_thumb", "photo_purged", "catalogue_data"),
)


@pytest.fixture
def ours(tmp_path):
    path = tmp_path / "Unsere.audit.gpkg"
    begin_file(path).close()
    return path


@pytest.fixture
def theirs(tmp_path):
    return unpacked(golden_files()[-1], tmp_path)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def in_time(action, *arguments):
    """Run it and return the sentence it ends in, if there is one; it must end in time."""
    start = time.process_time()
    try:
        action(*arguments)
    except UserError as error:
        return str(error)
    finally:
        assert time.process_time() - start < SECONDS
    return ""


def content(path):
    """Return the records and the log, as raw as they are."""
    tables = (*(each.kind.value for each in TABLES), "change", "photo_data")
    with closing(sqlite3.connect(path)) as connection:
        return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables]


def craft(path, statement, *values):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE clock SET capture = 0")
        connection.execute(statement, values)
        connection.execute("UPDATE clock SET capture = 1")


@pytest.mark.parametrize("data", ["null", "[]", "3", "[" * 50_000, '{"name": [1]}'])
def test_entries_that_nobody_wrote_are_refused_from_either_side(ours, theirs, data):
    sound = shutil.copy(theirs, theirs.with_name("sound.audit.gpkg"))
    craft(theirs, "UPDATE change SET data = ? WHERE n % 7 = 0", data)
    for into, source in ((ours, theirs), (sound, theirs), (theirs, sound)):
        before = content(into)
        for action in (preview_merge, merge_into):
            assert in_time(action, into, [source])
        assert content(into) == before


def test_an_own_file_with_values_that_nobody_wrote_is_not_changed(ours, theirs):
    sound = shutil.copy(theirs, theirs.with_name("sound.audit.gpkg"))
    craft(theirs, "UPDATE photo_data SET mime = CAST('image/jpeg' AS BLOB)")
    before = content(theirs)
    assert "beschädigt" in in_time(merge_into, theirs, [sound])
    assert content(theirs) == before


@pytest.mark.parametrize("action", [preview_merge, merge_into, merge_with_backup])
def test_a_log_that_has_no_end_is_not_merged(ours, theirs, action, monkeypatch):
    monkeypatch.setattr(limits, "_SECONDS", 0.5)  # the same, sooner
    lead_back(theirs, "change_key")
    before = digest(ours)
    words = in_time(action, ours, [theirs])
    assert theirs.name in words
    assert "kein Ende" in words or "beschädigt" in words
    assert digest(ours) == before


def test_no_table_or_index_without_end_holds_a_merge_up(ours, theirs, tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "_SECONDS", 0.3)
    ends = {}
    for name in trees_of(theirs, TREES):
        into = shutil.copy(ours, tmp_path / "into.audit.gpkg")
        crafted = shutil.copy(theirs, tmp_path / "crafted.audit.gpkg")
        lead_back(crafted, name)
        words = in_time(merge_into, into, [crafted])
        assert not words or crafted.name in words
        ends[name] = bool(words)
    for name in ("change_key", "step", "session", "photo_data", "photo_purged", "catalogue_data"):
        assert ends[name]
