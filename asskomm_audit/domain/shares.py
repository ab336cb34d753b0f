"""Shares of small groups of respondents, with intervals, tests and rules of what may be shown."""

from dataclasses import dataclass
from enum import StrEnum
from math import comb, sqrt

LEAST_FOR_PERCENT = 10
LEAST_FOR_REPRESENTATIVE = 30
LEAST_TO_SHOW = 5

_Z = 1.959963984540054  # 97.5 % point of the normal distribution


class Showing(StrEnum):
    """How a share over n answers may be shown."""

    PERCENT = "percent"
    NOT_REPRESENTATIVE = "not_representative"  # per cent with interval, and these words
    COUNTS_ONLY = "counts_only"  # fewer than 10 answers
    SUPPRESSED = "suppressed"  # fewer than 5: single people could be recognised


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval."""

    low: float
    high: float

    def excludes(self, value: float) -> bool:
        """Whether the value lies outside."""
        return not self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Difference:
    """The difference of two independent shares, the second minus the first."""

    points: float  # -1 to 1
    interval: Interval


def showing_of(n: int) -> Showing:
    """Return how a share over `n` answers may be shown; fewer than 5 are hidden."""
    if n < LEAST_TO_SHOW:
        return Showing.SUPPRESSED
    if n < LEAST_FOR_PERCENT:
        return Showing.COUNTS_ONLY
    return Showing.PERCENT if n >= LEAST_FOR_REPRESENTATIVE else Showing.NOT_REPRESENTATIVE


def wilson(count: int, n: int) -> Interval | None:
    """Return the score interval of a share (Wilson 1927), or None without answers."""
    if n == 0:
        return None
    share, square = count / n, _Z * _Z
    middle = share + square / (2 * n)
    reach = _Z * sqrt(share * (1 - share) / n + square / (4 * n * n))
    scale = 1 + square / n
    low = 0.0 if count == 0 else (middle - reach) / scale
    high = 1.0 if count == n else (middle + reach) / scale
    return Interval(low, high)


def newcombe(count1: int, n1: int, count2: int, n2: int) -> Difference | None:
    """Return the difference of two groups' shares (Newcombe 1998, method 10), or None.

    Only for independent groups: the same persons asked twice need `mcnemar`.
    """
    first, second = wilson(count1, n1), wilson(count2, n2)
    if first is None or second is None:
        return None
    p1, p2 = count1 / n1, count2 / n2
    down = sqrt((p2 - second.low) ** 2 + (first.high - p1) ** 2)
    up = sqrt((second.high - p2) ** 2 + (p1 - first.low) ** 2)
    return Difference(p2 - p1, Interval(p2 - p1 - down, p2 - p1 + up))


def mcnemar(b: int, c: int) -> float:
    """Return the exact two-sided p of McNemar's test for `b` against `c` changes of mind.

    The binomial form (McNemar 1947): twice the smaller tail of b + c fair coins, at most 1.
    """
    n = b + c
    tail = sum(comb(n, k) for k in range(min(b, c) + 1))
    return min(1.0, 2 * tail / 2**n)
