"""What the launcher says: German and English in one line, on the error stream."""

import sys
from typing import NoReturn

CANNOT_START = 3


def say(german: str, english: str) -> None:
    """Say what is going on; the output stream stays the program's own."""
    _print(german + " / " + english)


def step(text: str) -> None:
    """Show one step of a longer job, in words that are the same in both languages."""
    _print("  " + text)


def stop(german: str, english: str) -> NoReturn:
    """End the launcher with one sentence that says what happened and what to do."""
    _print(german + " / " + english)
    raise SystemExit(CANNOT_START)


def _print(line: str) -> None:
    if sys.stderr is not None:  # a windowed interpreter has none
        print(line, file=sys.stderr, flush=True)
