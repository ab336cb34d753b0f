"""Run every test: `python3 tests`, with pytest's own options if wanted."""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[0] = ROOT  # the tests' folder stood there and would hide modules of the same name

from asskomm_audit import bootstrap  # noqa: E402 - found through the line above

# Neighbours share a worker and so what is made for them; who is done first takes from the rest.
WORKERS = ["-n", "2", "--dist", "worksteal"]


def main(arguments):
    """Run pytest and return its exit code."""
    bootstrap.prepare_tests()
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pytest

    return int(pytest.main([*_workers(arguments), *arguments]))


def _workers(arguments):
    """Return the option for two workers, unless the caller has something to say about it."""
    told = any(argument.startswith(("-n", "-p", "--numprocesses")) for argument in arguments)
    return [] if told else WORKERS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
