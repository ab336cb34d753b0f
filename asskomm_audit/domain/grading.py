"""Grades A to E, and the caps that critical criteria put on them. All bands are conventions."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import floor

from asskomm_audit.domain.items import Item

_NOISE = 9  # decimals: what floating point adds behind them must not decide about a grade


class Grade(StrEnum):
    """A is good, E calls for urgent action. The values are shown: never rename one."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"

    @property
    def rank(self) -> int:
        """Position from best (0) to worst (4)."""
        return "ABCDE".index(self.value)

    @property
    def least_score(self) -> int:
        """The lowest score that earns this grade."""
        return (80, 65, 50, 35, 0)[self.rank]


_BANDS = tuple((grade.least_score, grade) for grade in Grade)  # looked up for every town


@dataclass(frozen=True, slots=True)
class Cap:
    """A critical criterion rated 0 or 1, and the best grade it allows."""

    criterion: str
    level: int
    best: Grade


def cap_of(criterion: str, level: int) -> Cap:
    """Return the cap of a critical criterion: level 0 allows a D at best, level 1 a C."""
    return Cap(criterion, level, Grade.D if level == 0 else Grade.C)


def grade_of(score: float) -> Grade:
    """Return the grade of an unrounded score: 79.96 is a B."""
    exact = round(score, _NOISE)
    return next(grade for least, grade in _BANDS if exact >= least)


def shown_score(score: float, digits: int = 0) -> float:
    """Round a score for people, but never up into the next grade: 79.96 shows as 79, not as 80."""
    shown = round(score, digits)
    if grade_of(shown) is grade_of(score):
        return shown
    return floor(round(score, _NOISE) * 10**digits) / 10**digits


def caps_of(items: Iterable[Item]) -> tuple[Cap, ...]:
    """Return the caps of some items, worst first.

    Averages compensate; an entrapment spot must not be hidden by good benches.
    """
    caps = [
        cap_of(item.criterion.id, item.level)
        for item in items
        if item.criterion.critical and item.level is not None and item.level <= 1
    ]
    return tuple(sorted(caps, key=lambda cap: (cap.level, cap.criterion)))


def capped(grade: Grade, caps: Iterable[Cap]) -> Grade:
    """Return the grade under the caps: never a better one."""
    return worst(grade, *(cap.best for cap in caps))


def worst(*grades: Grade) -> Grade:
    """Return the worst of some grades."""
    return max(grades, key=lambda grade: grade.rank)
