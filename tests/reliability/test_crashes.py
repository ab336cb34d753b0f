"""What was acknowledged outlives a killed program; more kills: `python3 -m tests.reliability`."""

import random
import sys

import pytest

from tests.reliability.scenarios import SCENARIOS

KILLS = {
    "typing": 3,
    "merging": 2,
    "compacting": 2,
    "migrating": 2,
    "rewriting": 4,
    "backing_up": 2,
}


@pytest.mark.skipif(sys.platform == "win32", reason="kills as only Unix can")
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(name, tmp_path):
    tally = SCENARIOS[name](tmp_path, KILLS[name], random.Random(name))
    assert tally.kills == KILLS[name]
    assert tally.acknowledged >= tally.kills
    assert (tally.lost, tally.faults) == ([], [])
    if name == "rewriting":  # a migration is hit within its transaction
        assert tally.journals > 0
