"""What changed in criteria rated both times: by dimension and in all, with what may be said."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum

from asskomm_audit.domain.catalogue import Dimension
from asskomm_audit.domain.scoring import LEAST_CRITERIA

ORIENTATION = 10.0  # points: a rule of thumb, to be labelled as such, where SDC is unknown


class Verdict(StrEnum):
    """What may be said about a change; each has its fixed phrase."""

    CLEARLY_BETTER = "clearly_better"
    BETTER_UNCERTAIN = "better_uncertain"
    UNCHANGED = "unchanged"
    WORSE_UNCERTAIN = "worse_uncertain"
    CLEARLY_WORSE = "clearly_worse"
    NOT_CHECKABLE = "not_checkable"  # too few double ratings to know the measurement error
    TOO_FEW = "too_few"  # fewer than three criteria rated both times
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class PairedItem:
    """A criterion rated both times."""

    criterion: str
    dimension: str
    weight: int
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A dimension, or with the code "" the whole place, on the criteria rated both times.

    `before` and `after` are not the published scores: they leave out what was rated once. They
    and `delta` are None for fewer than three pairs.
    """

    code: str
    weight: float
    before: float | None
    after: float | None
    delta: float | None
    sdc: float | None  # smallest detectable change; None where it cannot be computed
    verdict: Verdict
    improved: int
    same: int
    worse: int

    @property
    def pairs(self) -> int:
        """How many criteria were rated both times."""
        return self.improved + self.same + self.worse

    @property
    def exceeds_orientation(self) -> bool:
        """Whether the change reaches the rule of thumb of ten points."""
        return self.delta is not None and abs(self.delta) >= ORIENTATION


def changes_of(
    dimensions: Iterable[Dimension],
    items: Iterable[PairedItem],
    limits: Mapping[str, float],
    *,
    is_comparable: bool,
) -> tuple[Change, ...]:
    """Return the changes by dimension, where there is a pair; `limits` holds each one's SDC."""
    groups: defaultdict[str, list[PairedItem]] = defaultdict(list)
    for item in items:
        groups[item.dimension].append(item)
    return tuple(
        _change(each, groups[each.code], limits.get(each.code), is_comparable=is_comparable)
        for each in dimensions
        if each.code in groups
    )


def change_of_all(
    dimensions: Sequence[Change], sdc: float | None, *, is_comparable: bool
) -> Change:
    """Return the change of the place: the weighted mean over dimensions with three pairs."""
    before = _mean([(each.weight, each.before) for each in dimensions])
    after = _mean([(each.weight, each.after) for each in dimensions])
    delta = None if before is None or after is None else after - before
    return Change(
        code="",
        weight=1.0,
        before=before,
        after=after,
        delta=delta,
        sdc=sdc,
        verdict=verdict_on(delta, sdc, is_comparable=is_comparable),
        improved=sum(each.improved for each in dimensions),
        same=sum(each.same for each in dimensions),
        worse=sum(each.worse for each in dimensions),
    )


def verdict_on(delta: float | None, sdc: float | None, *, is_comparable: bool = True) -> Verdict:
    """Return what may be said about a change of `delta` points, given what can be detected."""
    if not is_comparable:
        return Verdict.NOT_COMPARABLE
    if delta is None:
        return Verdict.TOO_FEW
    if round(delta, 9) == 0:
        return Verdict.UNCHANGED
    if sdc is None:
        return Verdict.NOT_CHECKABLE
    if abs(delta) < sdc:
        return Verdict.BETTER_UNCERTAIN if delta > 0 else Verdict.WORSE_UNCERTAIN
    return Verdict.CLEARLY_BETTER if delta > 0 else Verdict.CLEARLY_WORSE


def _change(
    dimension: Dimension, items: Sequence[PairedItem], sdc: float | None, *, is_comparable: bool
) -> Change:
    before = after = None
    if len(items) >= LEAST_CRITERIA:
        weight = sum(each.weight for each in items)
        before = 25 * sum(each.weight * each.before for each in items) / weight
        after = 25 * sum(each.weight * each.after for each in items) / weight
    delta = None if before is None or after is None else after - before
    return Change(
        code=dimension.code,
        weight=dimension.weight,
        before=before,
        after=after,
        delta=delta,
        sdc=sdc,
        verdict=verdict_on(delta, sdc, is_comparable=is_comparable),
        improved=sum(each.after > each.before for each in items),
        same=sum(each.after == each.before for each in items),
        worse=sum(each.after < each.before for each in items),
    )


def _mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    known = [(weight, value) for weight, value in pairs if value is not None]
    total = fsum(weight for weight, _ in known)
    return fsum(weight * value for weight, value in known) / total if total else None
