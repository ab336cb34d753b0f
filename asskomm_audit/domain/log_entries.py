"""Entries of the change log, and what is special about the columns of each kind of record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

Key: TypeAlias = tuple[int, int]
"""(clock, node): where an entry stands in the order everybody agrees on."""

DECIDES, REOPENS = "_res", "_open"
"""What an R says beside the values of columns: the conflicts it closes or opens again."""

RATING = frozenset(("state", "level"))
"""The two columns of an answer that are one: a level, or the word why there is none."""


class Entry(NamedTuple):
    """One entry: op I added, U changed, R decided, P erased for data protection.

    I holds {column: value}, U and R {column: [old, new]}, P {"columns": [names]} or, if the whole
    record was erased, {}.
    """

    hlc: int
    node: int
    op: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rules:
    """How the columns of one kind of record are merged."""

    blanks: Mapping[str, Any] = field(default_factory=dict[str, Any])  # the value nobody has set
    erasable: frozenset[str] = frozenset()  # what erasing the whole record empties
    silent: frozenset[str] = frozenset()  # written by the program: the newest counts, unasked
    holding: frozenset[str] = frozenset()  # silent ones whose change no removal passes over unseen
    earliest: frozenset[str] = frozenset()  # added on two laptops: the earlier value counts
    has_rating: bool = False


PLAIN = Rules()
