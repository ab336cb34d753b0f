"""The user's own file with pages that lead back to themselves: no way of using it hangs.

`ASSKOMM_LONG=1` takes every tree of pages of a file, one after another.
"""

import os
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from asskomm_audit.domain.backups import BackupReason, BackupStamp
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.store import limits
from asskomm_audit.store.backup_comparing import holdings_of
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import back_up, full_backup
from asskomm_audit.store.bin import removed_records, restore
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.checkout import check_out
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.copying import copy_whole
from asskomm_audit.store.history import carry_out, change_count, changes_of, steps_of, take_back
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.removing import remove
from asskomm_audit.store.searching import search
from asskomm_audit.store.searching_history import search_history
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.upgrading import upgrade
from tests.store.golden import golden_files, unpacked
from tests.store.page_trees import all_trees_of, lead_back

SECONDS = 5.0
TREES = (
    *("change", "change_key", "answer", "search_text_config"),
    *("audit_score", "sqlite_stat1", "sqlite_stat4"),
)


@pytest.fixture(autouse=True)
def sooner(monkeypatch):
    """The same limits, sooner."""
    monkeypatch.setattr(limits, "_SECONDS", 0.2)


@pytest.fixture
def ours(tmp_path):
    return unpacked(golden_files()[-1], tmp_path)


@pytest.fixture
def theirs(ours):
    """The same file, worked on."""
    path = shutil.copy(ours, ours.with_name("Andere.audit.gpkg"))
    with open_audit_file(path) as file:
        rename(file)
    return path


def rename(file):
    place = places_of(file)[0]
    carry_out(file, "Ort", lambda file: put_place(file, replace(place, name="Neuer Markt")))


def remove_and_restore(file):
    place = places_of(file)[0].id
    carry_out(file, "Weg", lambda file: remove(file, Kind.PLACE, place))
    removed_records(file)
    restore(file, Kind.PLACE, place, "Wieder da")


def undo(file):
    for step in steps_of(file, limit=3):
        take_back(file, step.id, step.text)


def verify_backup(path):
    stamp = BackupStamp(datetime.now(UTC), BackupReason.MERGE)
    is_sound(Backup(path, stamp))


def opened(action):
    """Return what does it with the file at a path."""

    def run(path):
        with open_audit_file(path) as file:
            action(file)

    return run


def beside(path, name):
    return path.with_name(f"{name}.audit.gpkg")


USES = {
    "work": opened(rename),
    "set": opened(lambda file: carry_out(file, "Wahl", lambda file: put_setting(file, "a", "b"))),
    "remove": opened(remove_and_restore),
    "undo": opened(undo),
    "count": opened(change_count),
    "history": opened(lambda file: list(changes_of(file))),
    "search": opened(lambda file: search(file, "Leuchte")),
    "search_history": opened(lambda file: search_history(file, "Markt")),
    "check": check_file,
    "copy": lambda path: copy_whole(path, beside(path, "Kopie")),
    "part": lambda path: write_part(path, beside(path, "Teil")),
    "back_up": lambda path: back_up(path, BackupReason.CLOSED, folder=path.parent / "light"),
    "full_backup": lambda path: full_backup(path, BackupReason.MERGE, folder=path.parent / "full"),
    "verify": verify_backup,
    "hold": holdings_of,
    "compact": compact_file,
    "check_out": check_out,
}


def sentence_of(action, *arguments):
    """Run it and return the sentence it ends in, if there is one; it must end in time."""
    start = time.process_time()
    try:
        action(*arguments)
    except UserError as error:
        return str(error)
    finally:
        assert time.process_time() - start < SECONDS
    return ""


def told_of(path):
    """Return what the log and the places hold, read past the indexes."""
    with closing(sqlite3.connect(path)) as connection:
        log = connection.execute("SELECT * FROM change NOT INDEXED ORDER BY n").fetchall()
        return log, connection.execute("SELECT * FROM place NOT INDEXED").fetchall()


@pytest.mark.parametrize("action", [preview_merge, merge_into, merge_with_backup])
@pytest.mark.parametrize("name", ["change_key", "change_step", "step", "photo_data"])
def test_nothing_is_merged_into_a_file_without_end(ours, theirs, name, action):
    before = told_of(ours)
    lead_back(ours, name)
    words = sentence_of(action, ours, [theirs])
    if name == "change_key":
        assert ours.name in words
        assert any(sign in words for sign in ("kein Ende", "beschädigt", "nicht fehlerfrei"))
    if words:
        assert theirs.name not in words
        assert told_of(ours) == before


def ends_of_every_use(ours, tmp_path, name):
    lead_back(ours, name)
    ended = {}
    for number, (use, action) in enumerate(USES.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        ended[use] = sentence_of(action, shutil.copy(ours, folder / ours.name))
        shutil.rmtree(folder)
    return ended


@pytest.mark.parametrize("name", TREES)
def test_every_use_of_a_file_without_end_ends(ours, tmp_path, name):
    assert any(ends_of_every_use(ours, tmp_path, name).values())


@pytest.mark.skipif(not os.environ.get("ASSKOMM_LONG"), reason="takes every tree: for long runs")
def test_every_tree_of_a_file_may_be_without_end(ours, tmp_path):
    names = all_trees_of(ours)
    told = 0
    for number, name in enumerate(names):
        folder = tmp_path / f"tree {number}"
        folder.mkdir()
        ended = ends_of_every_use(Path(shutil.copy(ours, folder / ours.name)), folder, name)
        told += any(ended.values())
    print(f"{len(names)} trees, {len(USES)} uses; {told} trees were told of")  # noqa: T201 - figures


def test_an_older_file_without_end_is_not_brought_up(tmp_path):
    older = unpacked(golden_files()[0], tmp_path)
    lead_back(older, "finding")
    before = older.read_bytes()
    assert sentence_of(open_audit_file, older)
    assert sentence_of(lambda path: open_audit_file(path, read_only=True), older)
    assert older.read_bytes() == before
    assert sentence_of(upgrade, older, lambda done, total: None)
