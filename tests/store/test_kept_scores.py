"""The scores kept in a file are those of each audit alone, whatever happened and whoever did it."""

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audit_scores import FORMULAS
from asskomm_audit.domain.audits import CriteriaSet, Visit, VisitKind, visit_id
from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.result import result_of
from asskomm_audit.errors import UserError
from asskomm_audit.store import merging
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audit_scores import keep_scores, scores_of_all
from asskomm_audit.store.audits import audits_of, put_audit, put_visit
from asskomm_audit.store.backups import back_up
from asskomm_audit.store.bin import removed_records, restore
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.removing import remove
from asskomm_audit.store.rescue import rescue
from asskomm_audit.store.restoring import restore_copy
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.snapshots import load_snapshot
from tests.store.golden import golden_files, unpacked
from tests.store.test_audit_scores import assert_same

CATALOGUE = load_catalogue()
AUDITS = ("audit-0", "audit-1")
STOPS = (None, "stop-1", "stop-2")
RATERS = ("r1", "r2", Consensus)
ERIKA = Person(id="r1", name="Erika Musterfrau")

DAY, NIGHT = (visit_id("audit-0", kind) for kind in (VisitKind.DAY, VisitKind.NIGHT))
COLUMNS = (
    "visit_id, rater, criterion, stop_id, state, level, raw_value, reason, remark, marked, "
    "answered_at, deleted"
)
# What other programs may do to each column that scores follow from, in logged steps of their own.
EDITS = (
    "UPDATE answer SET level = 4 - level WHERE level <> 2 AND deleted = 0",
    "UPDATE answer SET state = 'not_applicable', level = NULL WHERE fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET state = 'rated', level = 0 WHERE state = 'not_assessable' AND deleted = 0",
    "UPDATE answer SET rater = 'consensus' WHERE rater = 'r2' AND fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET stop_id = 'stop-2' WHERE stop_id = 'stop-1' AND deleted = 0",
    "UPDATE answer SET stop_id = NULL WHERE fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET criterion = 'BEL-01' WHERE criterion LIKE 'BEL%' AND deleted = 0",
    "UPDATE answer SET deleted = 1 - deleted WHERE fid % 3 = {n}",
    f"UPDATE answer SET visit_id = '{DAY}' WHERE visit_id = '{NIGHT}' AND deleted = 0",
    f"UPDATE answer SET visit_id = '{visit_id('audit-1', VisitKind.DAY)}' "
    f"WHERE visit_id = '{DAY}' AND fid % 3 = {{n}} AND deleted = 0",
    "INSERT INTO answer (id, visit_id, rater, criterion, state, level) "
    f"SELECT 'new-' || max(fid), '{DAY}', 'r3', 'SIC-01', 'rated', 0 FROM answer",
    f"INSERT OR REPLACE INTO answer (id, {COLUMNS}) "
    f"SELECT id, {COLUMNS.replace('visit_id', repr(DAY))} FROM answer "
    f"WHERE visit_id <> '{DAY}' AND fid % 3 = {{n}}",
    "UPDATE audit SET place_type = 'GRN' WHERE id = 'audit-{n}' AND deleted = 0",
    "UPDATE audit SET place_type = 'FST' WHERE deleted = 0",
    "UPDATE audit SET criteria_set = 'core' WHERE id = 'audit-{n}' AND deleted = 0",
    "UPDATE audit SET criteria_set = 'full' WHERE deleted = 0",
    "UPDATE audit SET with_events = 1 - with_events WHERE deleted = 0",
    "UPDATE audit SET deleted = 1 - deleted WHERE id = 'audit-{n}'",
    # These two change no score today; what is answered afterwards must count all the same.
    "UPDATE visit SET audit_id = 'audit-1' WHERE deleted = 0",
    "UPDATE stop SET deleted = 1 - deleted",
)


def answers(audit, seed, share=0.7, raters=RATERS, stops=STOPS):
    """Yield answers by day and by night, most of them rated."""
    chance = Random(seed)
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        for criterion in CATALOGUE.criteria:
            for rater in raters:
                if chance.random() < share:
                    state = chance.choice([AnswerState.RATED] * 5 + list(AnswerState))
                    level = chance.choice(criterion.scale.levels)
                    yield Answer(
                        visit_id=visit_id(audit, kind),
                        rater=rater,
                        criterion=criterion.id,
                        stop_id=chance.choice(stops),
                        state=state,
                        level=level if state is AnswerState.RATED else None,
                    )


def put_town(file, scene):
    keep_catalogue(file, CATALOGUE)
    put_place(file, scene.place)
    put_person(file, ERIKA)
    for number, stop in enumerate(STOPS[1:], 1):
        put_stop(file, Stop(id=stop, place_id=scene.place.id, number=number, name=""))
    for number, audit in enumerate(AUDITS):
        put_audit(file, replace(scene.audit, id=audit, catalogue_hash=CATALOGUE.hash))
        for kind in VisitKind:
            put_visit(file, Visit(audit_id=audit, kind=kind))
        for answer in answers(audit, number):
            put_answer(file, answer)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    from tests.store.conftest import make_scene

    path = tmp_path_factory.mktemp("town") / "start.audit.gpkg"
    with create_audit_file(path) as file:
        carry_out(file, "Anfang", lambda file: put_town(file, make_scene()))
    return path


@pytest.fixture
def town(path, start):
    """Return the path of a file with two audits whose scores are kept."""
    shutil.copyfile(start, path)
    return path


def kept(file):
    return {row["audit_id"] for row in file.rows("SELECT audit_id FROM audit_score")}


def assert_right(file):
    """Compare all scores with what each audit's own result says; return how many there are."""
    scores = scores_of_all(file)
    assert scores.keys() == {audit.id for audit in audits_of(file)}
    for audit, score in scores.items():
        assert_same(score, result_of(load_snapshot(file, audit)))
    return scores


def edit(path, sql):
    """Do what a GIS program does: with triggers and functions, without a step of ours."""
    with closing(sqlite3.connect(path)) as connection:
        register_functions(connection)
        connection.execute(sql)
        connection.commit()


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


class Walk:
    """Random work on one file beside a copy that goes its own way."""

    def __init__(self, path, other, chance):
        self.path, self.other, self.chance = path, other, chance
        self.file = open_audit_file(path)

    def do(self, write):
        """Carry out one step; what is refused does not happen."""
        try:
            carry_out(self.file, "", lambda file: write(file) and None)
        except (UserError, sqlite3.IntegrityError):
            return

    def some_answers(self, audits=AUDITS, most=4):
        found = [*answers(self.chance.choice(audits), self.chance.random())]
        return self.chance.sample(found, self.chance.randrange(1, most))

    def answer(self):
        chosen = self.some_answers()
        self.do(lambda file: [put_answer(file, each) for each in chosen])

    def edit(self):
        sql = self.chance.choice(EDITS).format(n=self.chance.randrange(2))
        self.do(lambda file: file.execute(sql))

    def edit_outside(self):
        self.file.close()
        sql = self.chance.choice(EDITS).format(n=self.chance.randrange(2))
        with suppress(sqlite3.IntegrityError):
            edit(self.path, sql)
        self.file = open_audit_file(self.path)

    def undo(self):
        steps = steps_of(self.file, limit=4)
        step = self.chance.choice(steps)
        try:
            take_back(self.file, step.id, "zurück")
        except UserError:
            return

    def change_audit(self):
        audit = self.chance.choice(audits_of(self.file) or [None])
        if audit:
            changed = replace(
                audit,
                criteria_set=self.chance.choice([*CriteriaSet]),
                with_events=self.chance.random() < 0.5,
            )
            self.do(lambda file: put_audit(file, changed))

    def remove(self):
        kind, row = self.chance.choice(
            [(Kind.AUDIT, AUDITS[0]), (Kind.AUDIT, AUDITS[1]), (Kind.STOP, "stop-1")]
        )
        self.do(lambda file: [remove(file, kind, row)])

    def bring_back(self):
        for each in removed_records(self.file)[:2]:
            try:
                restore(self.file, each.kind, each.row, "zurück")
            except UserError:
                return

    def merge(self):
        most = self.chance.choice((3, 200))
        with open_audit_file(self.other) as file:
            for _ in range(self.chance.choice((1, 5))):
                chosen = self.some_answers(most=most)
                carry_out(
                    file, "", lambda file, c=chosen: [put_answer(file, each) for each in c] and None
                )
        merge_into(self.path, [self.other])

    def forget(self):
        people = frozenset({ERIKA.id}) if self.chance.random() < 0.5 else frozenset()
        try:
            plan = plan_forgetting(self.file, Wish(people=people, removed=True))
        except UserError:
            return
        forget(self.file, plan, "vergessen")

    def keep(self):
        self.do(lambda file: put_setting(file, "x", str(self.chance.random())))
        keep_scores(self.file, self.file._connection)

    def reopen(self):
        self.file.close()
        self.file = open_audit_file(self.path)


ACTS = (
    *("answer", "edit", "edit_outside", "undo", "change_audit", "remove", "bring_back"),
    *("merge", "forget", "keep", "keep", "reopen"),
)


def test_scores_are_right_after_any_work(start, tmp_path):
    numbers = iter(range(10_000))

    @settings(
        max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(st.integers(0, 10**6), st.lists(st.sampled_from(ACTS), min_size=2, max_size=10))
    def try_work(seed, acts):
        number = next(numbers)
        paths = [tmp_path / f"{number}-{name}.audit.gpkg" for name in "ab"]
        for path in paths:
            shutil.copyfile(start, path)
        walk = Walk(*paths, Random(seed))
        try:
            for act in acts:
                getattr(walk, act)()
                assert_right(walk.file)
        finally:
            walk.file.close()
        for path in paths:
            path.unlink()

    try_work()
