"""What was acknowledged outlives a killed program; more kills: `python3 -m tests.reliability`."""

import random
import sys

import pytest

from tests.reliability.scenarios import SCENARIOS

KILLS = {
    "typing": 5,
    "merging": 3,
    "compacting": 3,
    "migrating": 3,
    "rewriting": 4,
    "backing_up": 3,
}


@pytest.mark.skipif(sys.platform == "win32", reason="kills as only Unix can")
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(name, tmp_path):
    tally = SCENARIOS[name](tmp_path, KILLS[name], random.Random(name))
    assert tally.kills == KILLS[name]
    assert tally.acknowledged >= tally.kills
    assert (tally.lost, tally.faults) == ([], [])


@pytest.mark.skipif(sys.platform == "win32", reason="kills as only Unix can")
def test_a_migration_is_hit_within_its_transaction(tmp_path):
    tally = SCENARIOS["rewriting"](tmp_path, 4, random.Random(1))
    assert tally.journals > 0
    assert (tally.lost, tally.faults) == ([], [])
