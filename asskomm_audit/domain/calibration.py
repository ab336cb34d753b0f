"""Calibration: everyone rates the same pictures, and the spread shows who judges how."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.answers import Rater
from asskomm_audit.domain.ids import AuditId, CalibrationId, PersonId, derived_id

LEAST_RATERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationRating:
    """The level one rater gave one reference picture before an audit, 0 worst to 4 best."""

    audit_id: AuditId
    picture: str
    rater: PersonId
    level: int

    @property
    def id(self) -> CalibrationId:
        """The id every laptop derives for this rater and picture."""
        return CalibrationId(derived_id(self.audit_id, "calibration", self.picture, self.rater))


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the raters lie apart on one picture."""

    picture: str
    levels: tuple[tuple[Rater, int], ...]  # in the order of the raters' ids

    @property
    def range(self) -> int:
        """Highest minus lowest level."""
        values = [level for _, level in self.levels]
        return max(values) - min(values)


def spreads_of(ratings: Iterable[CalibrationRating]) -> tuple[Spread, ...]:
    """Return the pictures at least two rated, widest spread first."""
    by_picture: defaultdict[str, dict[Rater, int]] = defaultdict(dict)
    for each in ratings:
        by_picture[each.picture][each.rater] = each.level
    spreads = [
        Spread(picture, tuple(sorted(levels.items())))
        for picture, levels in by_picture.items()
        if len(levels) >= LEAST_RATERS
    ]
    return tuple(sorted(spreads, key=lambda each: (-each.range, each.picture)))


def leaning_of(rater: Rater, spreads: Iterable[Spread]) -> float | None:
    """Return how much milder (above 0) or stricter a rater is than the others' mean, in levels."""
    gaps: list[float] = []
    for spread in spreads:
        levels = dict(spread.levels)
        if rater in levels:
            others = [level for each, level in levels.items() if each != rater]
            gaps.append(levels[rater] - sum(others) / len(others))
    return sum(gaps) / len(gaps) if gaps else None
