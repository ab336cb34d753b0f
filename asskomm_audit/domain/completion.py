"""Completing a remark from what was written before."""

from collections import Counter
from collections.abc import Iterable, Sequence

_LEAST = 2  # letters before anything is offered


def ranked_lines(remarks: Iterable[tuple[str, str]], criterion: str) -> tuple[str, ...]:
    """Return the lines of remarks (criterion, text), most frequent first: its own, then all."""
    own: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for code, text in remarks:
        lines = {" ".join(line.split()) for line in text.splitlines()} - {""}
        every.update(lines)
        if code == criterion:
            own.update(lines)
    return tuple(sorted(every, key=lambda line: (-own[line], -every[line], line)))


def completions(typed: str, ranked: Sequence[str], *, most: int = 5) -> list[str]:
    """Return the lines that go on where the typed one ends, in their order and each once."""
    start = " ".join(typed.split()).casefold()
    if len(start) < _LEAST:
        return []
    fitting = (
        line for line in ranked if len(line) > len(start) and line.casefold().startswith(start)
    )
    return list(dict.fromkeys(fitting))[:most]
