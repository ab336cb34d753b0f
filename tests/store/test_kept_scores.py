"""The scores kept in a file are those of each audit alone, whatever happened and whoever did it."""

import shutil
from dataclasses import replace

import pytest

from asskomm_audit.domain.audit_scores import FORMULAS
from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.errors import UserError
from asskomm_audit.store import merging
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audit_scores import keep_scores, scores_of_all
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.backups import back_up
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.people import put_person
from asskomm_audit.store.rescue import rescue
from asskomm_audit.store.restoring import restore_copy
from tests.store.golden import golden_files, unpacked
from tests.store.scored_town import (
    AUDITS,
    EDITS,
    ERIKA,
    answers,
    assert_right,
    edit,
    kept,
    write_town,
)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    path = tmp_path_factory.mktemp("town") / "start.audit.gpkg"
    write_town(path)
    return path


@pytest.fixture
def town(path, start):
    """Return the path of a file with two audits whose scores are kept."""
    shutil.copyfile(start, path)
    return path


def in_step(file, sql):
    carry_out(file, "", lambda file: file.execute(sql) and None)


def test_closing_keeps_what_reading_then_returns_alike(town):
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) == {*AUDITS}
        scores = assert_right(file)
        assert all(each.day.caps and each.night and each.headline for each in scores.values())
    edit(town, "DELETE FROM audit_score")
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) == set()
        computed = scores_of_all(file)
    assert computed == scores
    assert list(computed) == list(scores)
    assert repr(computed) == repr(scores)  # floats to the last bit


def test_what_is_kept_is_what_is_read(town):
    edit(town, "UPDATE audit_score SET day_score = 12.5 WHERE audit_id = 'audit-0'")
    with open_audit_file(town, read_only=True) as file:
        assert scores_of_all(file)["audit-0"].day.score == 12.5


@pytest.mark.parametrize(
    "broken",
    [
        f"formulas = {FORMULAS + 1}, day_score = 1",
        f"formulas = {FORMULAS - 1}, day_score = 1",
        "day_score = 'x'",
        "day_coverage = 'x'",
        "day_caps = '{'",
        "day_caps = '[[]]'",
        "night_caps = '[7]'",
        "night_caps = NULL",
        "night_score = x'00'",
    ],
)
def test_what_other_formulas_gave_or_makes_no_sense_is_computed_anew(town, broken):
    edit(town, f"UPDATE audit_score SET {broken}")
    with open_audit_file(town) as file:
        assert_right(file)
        in_step(file, "UPDATE audit SET note = 'x' WHERE id = 'audit-0'")
    with open_audit_file(town, read_only=True) as file:
        assert_right(file)
        assert kept(file) == {*AUDITS}


@pytest.mark.parametrize("sql", EDITS)
def test_scores_follow_every_column_they_rest_on(town, sql):
    for number in (0, 1):
        edit(town, sql.format(n=number))
        with open_audit_file(town) as file:
            assert_right(file)
            in_step(file, "UPDATE answer SET level = 2 WHERE level = 4 AND deleted = 0")
            assert_right(file)
            keep_scores(file, file._connection)
            in_step(file, "UPDATE answer SET level = 0 WHERE level = 2 AND deleted = 0")
            assert_right(file)


def test_an_answer_touches_the_scores_of_its_audit_only(town):
    with open_audit_file(town) as file:
        answer = next(answers("audit-1", 7))
        carry_out(file, "", lambda file: put_answer(file, answer))
        assert kept(file) == {"audit-0"}
        assert_right(file)
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) == {*AUDITS}


def test_an_audit_that_cannot_be_scored_never_keeps_a_file_from_closing(town, scene):
    with open_audit_file(town) as file:
        lost = replace(scene.audit, id="lost", catalogue_hash="0" * 64)
        carry_out(file, "", lambda file: put_audit(file, lost))
        with pytest.raises(UserError, match="Kriterienkatalog"):
            scores_of_all(file)
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) == {*AUDITS}
        with pytest.raises(UserError, match="Kriterienkatalog"):
            scores_of_all(file)


@pytest.mark.parametrize("is_bulk", [False, True])
def test_what_comes_in_by_merging_counts_at_once(town, tmp_path, is_bulk):
    other = tmp_path / "other.audit.gpkg"
    shutil.copyfile(town, other)
    changed = [*answers("audit-1", 5, 1.0, stops=(None,))]
    assert len(changed) > merging._MANY
    changed = changed if is_bulk else changed[:3]
    with open_audit_file(other) as file:
        carry_out(file, "", lambda file: [put_answer(file, each) for each in changed] and None)
        theirs = scores_of_all(file)
    with open_audit_file(town) as ours:  # stays open, so nothing is computed on closing
        before = scores_of_all(ours)
        merge_into(town, [other])
        assert kept(ours) == {"audit-0"}
        assert assert_right(ours) == theirs != before
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) == {*AUDITS}
        assert assert_right(file) == theirs


def test_a_part_takes_no_scores_along_and_counts_for_itself(town, tmp_path, scene):
    part = tmp_path / "part.audit.gpkg"
    write_part(town, part, place=scene.place.id)
    with open_audit_file(part) as file:
        assert kept(file) == set()
        assert len(assert_right(file)) == len(AUDITS)


def test_a_restored_backup_has_the_scores_of_its_moment(town, tmp_path):
    with open_audit_file(town) as file:
        before = scores_of_all(file)
    made = back_up(town, BackupReason.ASKED)
    edit(town, EDITS[0])
    restored = tmp_path / "restored.audit.gpkg"
    restore_copy(made, restored)
    with open_audit_file(restored) as file:
        assert kept(file) == {*AUDITS}
        assert assert_right(file) == before
    with open_audit_file(town) as file:
        assert assert_right(file) != before


def test_a_rescued_file_computes_its_scores_anew(town, tmp_path):
    edit(town, "UPDATE audit_score SET day_score = 12.5")
    with open_audit_file(town, read_only=True) as file:
        assert {each.day.score for each in scores_of_all(file).values()} == {12.5}
    rescued = tmp_path / "rescued.audit.gpkg"
    rescue(town, rescued)
    with open_audit_file(rescued, read_only=True) as file:
        assert kept(file) == {*AUDITS}
        assert len(assert_right(file)) == len(AUDITS)


@pytest.mark.parametrize("golden", golden_files(), ids=lambda path: path.name.partition(".")[0])
def test_files_of_older_schemas_have_the_same_scores(golden, tmp_path):
    path = unpacked(golden, tmp_path)
    with open_audit_file(path, read_only=True) as file:
        before = assert_right(file)
        assert len(before) == 2
    with open_audit_file(path) as file:
        assert assert_right(file) == before
        carry_out(file, "", lambda file: put_person(file, ERIKA))
    with open_audit_file(path, read_only=True) as file:
        assert kept(file) == before.keys()
        assert assert_right(file) == before
