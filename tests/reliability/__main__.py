"""Measure what the audit file withstands: `python3 -m tests.reliability [NAME...] [--kills N]`.

Each kill ends the real program with SIGKILL at a random moment, opens the file again, checks it,
and compares it with what had been acknowledged. Ends with 1 if anything was lost or damaged.
"""

import argparse
import random
import sys
import tempfile
from pathlib import Path

from asskomm_audit import bootstrap

_KILLS = 500


def main() -> int:
    """Kill the program as often as the command line says."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.reliability", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--kills", type=int, default=_KILLS, help=f"in all (default {_KILLS})")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to write: the disk that is tried")
    options = parser.parse_args()
    bootstrap.prepare_tests()
    from tests.reliability.scenarios import SCENARIOS

    if unknown := set(options.names) - set(SCENARIOS):
        parser.error(f"no such scenario: {', '.join(sorted(unknown))}; {', '.join(SCENARIOS)}")
    names = options.names or list(SCENARIOS)
    chance = random.Random(options.seed)
    is_sound = True
    for name in names:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            tally = SCENARIOS[name](Path(folder), max(1, options.kills // len(names)), chance)
        sys.stdout.write(tally.line(name) + "\n")
        sys.stdout.flush()
        for each in (*tally.lost[:5], *tally.faults[:5]):
            sys.stdout.write(f"    {each}\n")
        is_sound = is_sound and not tally.lost and not tally.faults
    return 0 if is_sound else 1


if __name__ == "__main__":
    raise SystemExit(main())
