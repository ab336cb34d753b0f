"""Many rows written without their triggers: the same file as row by row, and nothing slips in."""

import json
import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.errors import UserError
from asskomm_audit.store import merging
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.guard import foreign_parts
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.searching import search
from tests.beginning import begin_file
from tests.store.conftest import put_scene
from tests.store.test_search_index import assert_index_is_right

MANY = 2 * merging._MANY
WORDS = ("Laterne", "Hecke", "Straße", "Bank")


def finding(audit_id, number, **values):
    title = f"{WORDS[number % len(WORDS)]} {number}"
    return Finding(id=f"finding-{number}", audit_id=audit_id, number=number, title=title, **values)


@pytest.fixture
def sides(tmp_path, scene):
    """Return two files of one origin; the other has changed, removed and added findings."""
    ours, theirs = tmp_path / "ours.audit.gpkg", tmp_path / "theirs.audit.gpkg"

    def begin(file):
        put_scene(file, scene)
        for number in range(MANY):
            put_finding(file, finding(scene.audit.id, number))

    def go_on(file):
        for each in findings_of(file):
            if each.number % 10 == 0:
                remove_finding(file, each.id)
            elif each.number % 2:
                put_finding(file, replace(each, spot=f"Mast {each.number}", cause="Sturm"))
            else:
                put_finding(file, replace(each, touched=False))
        for number in range(MANY, MANY + 50):
            put_finding(file, finding(scene.audit.id, number))

    with begin_file(ours) as file:
        carry_out(file, "Anfang", begin)
    shutil.copy(ours, theirs)
    with open_audit_file(theirs) as file:
        carry_out(file, "Ändern", go_on)
    return ours, theirs


def found_in(path):
    with open_audit_file(path, read_only=True) as file:
        words = (*WORDS, "sturm", "mast 7")
        return {word: [hit.record for hit in search(file, word, limit=5000)] for word in words}


def test_a_large_merge_leaves_index_and_schema_as_a_small_one_does(sides, tmp_path, monkeypatch):
    ours, theirs = sides
    slow = tmp_path / "slow.audit.gpkg"
    shutil.copy(ours, slow)
    merge_into(ours, [theirs])
    with monkeypatch.context() as patch:
        patch.setattr(merging, "_MANY", 10**9)
        merge_into(slow, [theirs])
    assert_index_is_right(ours)
    assert found_in(ours) == found_in(slow)
    assert len(found_in(ours)["sturm"]) == MANY // 2
    with closing(sqlite3.connect(ours)) as connection:
        assert foreign_parts(connection) == []
    with open_audit_file(ours) as file:  # what is written afterwards is logged and found again
        changed = replace(find_finding(file, "finding-1"), title="Zitronenfalter")
        changes = carry_out(file, "", lambda file: put_finding(file, changed))
        assert [record for _, record in changes.records] == ["finding-1"]
        assert [hit.record for hit in search(file, "zitronen")] == ["finding-1"]


def test_a_file_that_is_open_elsewhere_can_be_written_after_a_large_merge(sides, scene):
    ours, theirs = sides
    with open_audit_file(ours) as file:
        merge_into(ours, [theirs])
        carry_out(file, "", lambda file: put_finding(file, finding(scene.audit.id, 9999)))
        assert find_finding(file, "finding-9999")


@pytest.mark.parametrize("said", [{"light": ["both", "noon"]}, {"touched": [1, 7]}])
def test_a_value_that_is_not_allowed_stops_a_large_merge_too(sides, said):
    ours, theirs = sides
    add = (
        "INSERT INTO change (hlc, node, step, tbl, row, op, data) "
        "SELECT max(hlc) + 1, node, step, 'finding', 'finding-3', 'U', ? FROM change"
    )
    with closing(sqlite3.connect(theirs)) as connection:
        connection.execute(add, (json.dumps(said),))
        connection.commit()
    with pytest.raises(UserError, match="die dieses Programm nie schreibt"):
        merge_into(ours, [theirs])
    assert found_in(ours)["sturm"] == []
