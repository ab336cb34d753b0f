"""A re-audit beside the audit it repeats: what changed, and what is only measurement error."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from asskomm_audit.domain.agreement import agreement_of
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.comparability import Obstacle, obstacles_between
from asskomm_audit.domain.double_ratings import detectable_changes
from asskomm_audit.domain.items import (
    NIGHT_SHARE_NEEDED,
    Item,
    Profile,
    everyday,
    night_share,
    profile_items,
)
from asskomm_audit.domain.paired import Change, PairedItem, change_of_all, changes_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import TeamValues, team_values

_Side: TypeAlias = tuple[AuditSnapshot, TeamValues]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileComparison:
    """Two audits by day or by night."""

    profile: Profile
    obstacles: tuple[Obstacle, ...]
    whole: Change
    dimensions: tuple[Change, ...]  # those with at least one pair, in catalogue order
    items: tuple[PairedItem, ...]

    @property
    def is_comparable(self) -> bool:
        """Whether no obstacle is more than a remark."""
        return all(each.is_remark for each in self.obstacles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two audits of a place; night is None where one of them has no night profile."""

    day: ProfileComparison
    night: ProfileComparison | None


def compare(
    before: AuditSnapshot, after: AuditSnapshot, *, others: Iterable[AuditSnapshot] = ()
) -> Comparison:
    """Compare a re-audit with the audit before.

    The measurement error comes from the double ratings of both audits and of `others`, further
    audits of the file.
    """
    snapshots = tuple({each.audit.id: each for each in (before, after, *others)}.values())
    first, second = team_values(before), team_values(after)
    has_nights = all(
        night_share(each.catalogue.criteria_of(each.audit), values) >= NIGHT_SHARE_NEEDED
        for each, values in ((before, first), (after, second))
    )
    pair = (before, first), (after, second)
    return Comparison(
        day=_profile(*pair, Profile.DAY, snapshots),
        night=_profile(*pair, Profile.NIGHT, snapshots) if has_nights else None,
    )


def _profile(
    before: _Side, after: _Side, profile: Profile, snapshots: Sequence[AuditSnapshot]
) -> ProfileComparison:
    kind = VisitKind(profile.value)
    obstacles = obstacles_between(before[0], after[0], kind)
    items = _paired(before, after, profile)
    is_comparable = all(each.is_remark for each in obstacles)
    raters = min(agreement_of(each[0], kind).raters for each in (before, after))
    limits = detectable_changes(snapshots, kind, raters=max(raters, 1))
    dimensions = changes_of(
        after[0].catalogue.dimensions, items, limits, is_comparable=is_comparable
    )
    return ProfileComparison(
        profile=profile,
        obstacles=obstacles,
        whole=change_of_all(dimensions, limits.get(""), is_comparable=is_comparable),
        dimensions=dimensions,
        items=items,
    )


def _paired(before: _Side, after: _Side, profile: Profile) -> tuple[PairedItem, ...]:
    """Return the everyday criteria rated both times, weighed as they are now."""
    levels = {item.criterion.id: item.level for item in _items(before, profile)}
    pairs: list[PairedItem] = []
    for item in _items(after, profile):
        criterion, level = item.criterion, levels.get(item.criterion.id)
        if level is not None and item.level is not None:
            pairs.append(
                PairedItem(criterion.id, criterion.dimension, criterion.weight, level, item.level)
            )
    return tuple(pairs)


def _items(side: _Side, profile: Profile) -> tuple[Item, ...]:
    snapshot, values = side
    return everyday(profile_items(snapshot.catalogue.criteria_of(snapshot.audit), values, profile))
