"""Coefficients of agreement between raters, on plain numbers.

A unit holds the ratings of one thing by several raters, one each; missing ones are left out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import combinations
from math import fsum, sqrt
from typing import TypeAlias

Unit: TypeAlias = tuple[float, ...]
_Pairs: TypeAlias = dict[tuple[float, float], float]

_Z = 1.959963984540054  # 97.5 % point of the normal distribution


class Metric(Enum):
    """What the distance of two ratings means."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"


def krippendorff(units: Iterable[Sequence[float]], metric: Metric = Metric.ORDINAL) -> float | None:
    """Return Krippendorff's alpha, or None where nothing varies (then D_e = 0).

    For any number of raters with missing ratings: Hayes and Krippendorff 2007,
    alpha = 1 - D_o/D_e over the coincidences of all pairs within units.
    """
    return _alpha(_tally(units), metric)


def jackknife(
    units: Iterable[Sequence[float]], metric: Metric = Metric.ORDINAL
) -> tuple[float, float] | None:
    """Return the 95 % interval of alpha from leaving out one unit at a time, or None.

    The jackknife holds better than the bootstrap for small samples (Hughes 2022). Units with
    equal ratings are computed once. Student's t by the expansion of Fisher and Cornish.
    """
    tally = _tally(units)
    alpha, count = _alpha(tally, metric), tally.total()
    if alpha is None or count < 3:
        return None
    values: list[tuple[float, int]] = []
    for unit, times in tally.items():
        left = _alpha(tally - Counter((unit,)), metric)
        if left is None:
            return None
        values.append((left, times))
    mean = fsum(value * times for value, times in values) / count
    spread = fsum(times * (value - mean) ** 2 for value, times in values)
    reach = _student(count - 1) * sqrt(spread * (count - 1) / count)
    return alpha - reach, min(1.0, alpha + reach)


def weighted_kappa(pairs: Iterable[tuple[float, float]]) -> float | None:
    """Return Cohen's kappa for two raters with quadratic weights (Cohen 1968).

    None where neither rater varies, so that chance already explains everything.
    """
    pairs = list(pairs)
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    observed = sum((a - b) ** 2 for a, b in pairs)
    expected = sum(n * m * (a - b) ** 2 for a, n in first.items() for b, m in second.items())
    return 1 - observed * len(pairs) / expected if expected else None


def share_within(units: Iterable[Sequence[float]], distance: float) -> float | None:
    """Return the share of rater pairs whose ratings differ by `distance` at most (0 to 1)."""
    close = total = 0
    for unit in units:
        for a, b in combinations(unit, 2):
            total += 1
            close += abs(a - b) <= distance
    return close / total if total else None


def _tally(units: Iterable[Sequence[float]]) -> Counter[Unit]:
    """Count equal units, in one order whoever rated first.

    Those with fewer than two ratings say nothing about agreement.
    """
    return Counter(sorted(tuple(sorted(unit)) for unit in units if len(unit) >= 2))


def _alpha(tally: Mapping[Unit, int], metric: Metric) -> float | None:
    counts: Counter[float] = Counter()
    coincidences: _Pairs = {}
    for unit, times in tally.items():
        for rating in unit:
            counts[rating] += times
        for pair, part in _coincidences(unit):
            coincidences[pair] = coincidences.get(pair, 0.0) + times * part
    distances = _distances(counts, metric)
    expected = fsum(counts[c] * counts[k] * square for (c, k), square in distances.items())
    if not expected:
        return None
    observed = fsum(number * distances[pair] for pair, number in coincidences.items())
    return 1 - (counts.total() - 1) * observed / expected


@lru_cache(maxsize=4096)
def _coincidences(unit: Unit) -> tuple[tuple[tuple[float, float], float], ...]:
    """Return how often each two different ratings meet in a unit, the lower one first."""
    pairs = combinations(Counter(unit).items(), 2)
    return tuple(((c, k), n * m / (len(unit) - 1)) for (c, n), (k, m) in pairs)


def _distances(counts: Mapping[float, int], metric: Metric) -> _Pairs:
    """Return the squared distance of each two ratings that occur, the lower one first."""
    below: dict[float, float] = {}  # how many ratings lie below the middle of this one
    passed = 0.0
    for rating in sorted(counts):
        below[rating] = passed + counts[rating] / 2
        passed += counts[rating]
    match metric:
        case Metric.NOMINAL:
            return dict.fromkeys(combinations(below, 2), 1.0)
        case Metric.ORDINAL:
            return {(c, k): (below[k] - below[c]) ** 2 for c, k in combinations(below, 2)}
        case Metric.INTERVAL:
            return {(c, k): (k - c) ** 2 for c, k in combinations(below, 2)}


def _student(freedom: int) -> float:
    """Return the 97.5 % point of Student's t."""
    cubic = (_Z**3 + _Z) / (4 * freedom)
    return _Z + cubic + (5 * _Z**5 + 16 * _Z**3 + 3 * _Z) / (96 * freedom**2)
