"""Measure what the audit file withstands: `python3 -m tests.reliability [NAME...] [--kills N]`.

Each kill ends the real program with SIGKILL at a random moment, opens the file again, checks it,
and compares it with what had been acknowledged. `convergence`, `mutations`, `window` and `endless`
are tests of the store at their full length. Ends with 1 if anything was lost or damaged.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from asskomm_audit import bootstrap

ROOT = Path(__file__).resolve().parent.parent.parent
_KILLS = 500
_LONG = {
    "convergence": ("tests/store/test_merge_convergence.py",),
    "mutations": ("tests/store/test_fuzz.py", "-k", "sentence"),
    "window": ("tests/store/test_fuzz.py", "-k", "window"),
    "endless": ("tests/store/test_endless_files.py",),
}
"""Tests that are bounded unless they are asked to be long: what pytest is to run."""


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

    known = [*SCENARIOS, *_LONG]
    if unknown := set(options.names) - set(known):
        parser.error(f"no such scenario: {', '.join(sorted(unknown))}; {', '.join(known)}")
    names = options.names or known
    killing = [name for name in names if name in SCENARIOS]
    chance = random.Random(options.seed)
    is_sound = True
    for name in killing:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            tally = SCENARIOS[name](Path(folder), max(1, options.kills // len(killing)), chance)
        sys.stdout.write(tally.line(name) + "\n")
        sys.stdout.flush()
        for each in (*tally.lost[:5], *tally.faults[:5]):
            sys.stdout.write(f"    {each}\n")
        is_sound = is_sound and not tally.lost and not tally.faults
    return 0 if all([is_sound, *(_passes(_LONG[name]) for name in names if name in _LONG)]) else 1


def _passes(arguments: tuple[str, ...]) -> bool:
    """Run tests at their full length, and let them tell their figures."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", *arguments]
    environment = os.environ | {"ASSKOMM_LONG": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
