"""Change between two times: what measurement error hides, and what counts of incidents show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, fsum, lgamma, log, sqrt
from statistics import stdev

from asskomm_audit.domain.shares import Interval

LEAST_FOR_PERCENT = 10  # incidents before: below, a change in per cent says nothing

_Z = 1.959963984540054  # 97.5 % point of the normal distribution
_TAIL = 0.025
_HALVINGS = 100


@dataclass(frozen=True, slots=True)
class MeasurementError:
    """How far two raters' scores of the same thing lie apart, in points."""

    sd: float  # standard deviation of the differences
    sem: float  # standard error of measurement of one rater
    sdc: float  # smallest detectable change: what is smaller may be chance


@dataclass(frozen=True, slots=True)
class RelativeEffect:
    """Incidents in the area, after to before, relative to a control area; below 1 is fewer.

    The interval is optimistic: counts vary more than it assumes. Never call it an effect
    ("wirkt") unless it excludes 1.
    """

    ratio: float
    interval: Interval
    may_show_percent: bool

    @property
    def is_significant(self) -> bool:
        """Whether the interval excludes 1."""
        return self.interval.excludes(1)


def measurement_error(differences: Sequence[float], raters: int = 1) -> MeasurementError | None:
    """Return SD, SEM = SD/√2 and SDC = 1.96 SD of double ratings, or None for fewer than two.

    `differences` are those of two raters' scores, one each place. For team values of `raters`
    raters the SDC shrinks by their root (Beckerman et al. 2001; de Vet et al. 2006).
    """
    if len(differences) < 2:
        return None
    sd = stdev(differences)
    return MeasurementError(sd, sd / sqrt(2), 1.96 * sd / sqrt(raters))


def relative_effect(a0: int, a1: int, c0: int, c1: int) -> RelativeEffect | None:
    """Return RR = (A1/A0)/(C1/C0) with its interval, or None where a count is 0.

    A is the area, C the control area, 0 before and 1 after; the standard error of ln RR is
    √(1/A0 + 1/A1 + 1/C0 + 1/C1) (Farrington and Welsh 2006).
    """
    counts = (a0, a1, c0, c1)
    if min(counts) <= 0:
        return None
    middle = log(a1 / a0) - log(c1 / c0)
    reach = _Z * sqrt(fsum(1 / count for count in counts))
    interval = Interval(exp(middle - reach), exp(middle + reach))
    return RelativeEffect(exp(middle), interval, a0 >= LEAST_FOR_PERCENT)


def displacement_quotient(a0: int, a1: int, b0: int, b1: int, c0: int, c1: int) -> float | None:
    """Return WDQ = (B1/C1 - B0/C0)/(A1/C1 - A0/C0), or None where it is not defined.

    A is the area, B the buffer around it, C the control area (Bowers and Johnson 2003): above 0
    the buffer gained too, below 0 incidents may have moved there.
    """
    if c0 == 0 or c1 == 0 or a1 * c0 == a0 * c1:
        return None
    return (b1 / c1 - b0 / c0) / (a1 / c1 - a0 / c0)


def poisson_limits(count: int) -> Interval:
    """Return the exact 95 % limits of the mean behind a count of incidents (Garwood 1936)."""
    ceiling = count + 10 * sqrt(count + 1) + 10
    low = 0.0
    if count:
        low = _root(lambda mean: 1 - _poisson(count - 1, mean) - _TAIL, 0.0, count)
    return Interval(low, _root(lambda mean: _TAIL - _poisson(count, mean), count, ceiling))


def _poisson(count: int, mean: float) -> float:
    """Return how likely a mean yields `count` incidents or fewer."""
    if mean == 0:
        return 1.0
    return fsum(exp(k * log(mean) - mean - lgamma(k + 1)) for k in range(count + 1))


def _root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function crosses 0, by halving."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
