"""The scores of a file are those of each audit alone after any work, ours and that of others."""

import shutil
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asskomm_audit.domain.audits import CriteriaSet
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audit_scores import keep_scores
from asskomm_audit.store.audits import audits_of, put_audit
from asskomm_audit.store.bin import removed_records, restore
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.removing import remove
from asskomm_audit.store.settings import put_setting
from tests.store.scored_town import (
    AUDITS,
    EDITS,
    ERIKA,
    answers,
    assert_right,
    edit,
    write_town,
)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    path = tmp_path_factory.mktemp("town") / "start.audit.gpkg"
    write_town(path)
    return path


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
        max_examples=20,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
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
