"""The items of a profile: which criteria count by day and by night, with the team's values."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Criterion, Mode
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import OPEN_VALUE, TeamValue, TeamValues, team_values

NIGHT_SHARE_NEEDED = 0.6

_MODES_OF_NIGHT_ONLY = (Mode.NIGHT, Mode.NIGHT_DESK)
_DESK_MAY_SUPPLY = (Mode.DAY_NIGHT_TALK, Mode.DAY_TALK, Mode.DAY_DESK, Mode.NIGHT_DESK)
_NOT_KNOWN = (AnswerState.OPEN, AnswerState.NOT_ASSESSABLE)


class Profile(StrEnum):
    """By day and by night a place is judged apart; the two are never averaged."""

    DAY = "day"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Item:
    """One criterion in a profile. `level` is None unless it is rated.

    `source` is the visit that supplies the value: in the night profile static features are
    carried over from the day.
    """

    criterion: Criterion
    state: AnswerState
    level: int | None = None
    source: VisitKind = VisitKind.DAY


@dataclass(frozen=True, slots=True)
class NightGap:
    """Weighted mean of night minus day in points of 0 to 100, over what was rated both times."""

    points: float
    items: int


def items_of(snapshot: AuditSnapshot, profile: Profile) -> tuple[Item, ...]:
    """Return the items of a profile in catalogue order, the event module's among them."""
    criteria = snapshot.catalogue.criteria_of(snapshot.audit)
    return profile_items(criteria, team_values(snapshot), profile)


def profile_items(
    criteria: Iterable[Criterion], values: TeamValues, profile: Profile
) -> tuple[Item, ...]:
    """Return the items of a profile from team values already known."""
    return tuple(_item(each, values, profile) for each in criteria if in_profile(each, profile))


def in_profile(criterion: Criterion, profile: Profile) -> bool:
    """Whether a criterion counts in a profile.

    By day all that is seen by day or supplied by desk and talk; by night all but what is seen by
    day only (T!). An S or G added to T or N only says that desk or talk may supply the value.
    """
    if profile is Profile.DAY:
        return criterion.mode not in _MODES_OF_NIGHT_ONLY
    return criterion.mode is not Mode.DAY_ONLY


def everyday(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items without the event module, which never touches the everyday result."""
    return tuple(item for item in items if item.criterion.dimension != EVENT_DIMENSION)


def night_share(criteria: Iterable[Criterion], values: TeamValues) -> float:
    """Return the share, by weight, of the night walk's criteria that were rated at night.

    Not applicable ones are left out, and so is the event module. Below NIGHT_SHARE_NEEDED there
    is no night profile.
    """
    rated = total = 0
    for criterion in criteria:
        if not criterion.mode.by_night or criterion.dimension == EVENT_DIMENSION:
            continue
        state = _value(values, criterion, VisitKind.NIGHT).state
        if state is not AnswerState.NOT_APPLICABLE:
            total += criterion.weight
            rated += criterion.weight if state is AnswerState.RATED else 0
    return rated / total if total else 0.0


def night_gap(criteria: Iterable[Criterion], values: TeamValues) -> NightGap | None:
    """Return how much worse (below 0) or better night is, over criteria rated day and night."""
    change = weight = count = 0
    for criterion in criteria:
        day = _value(values, criterion, VisitKind.DAY).level
        night = _value(values, criterion, VisitKind.NIGHT).level
        if _is_twice(criterion) and day is not None and night is not None:
            change += criterion.weight * (night - day)
            weight += criterion.weight
            count += 1
    return NightGap(25 * change / weight, count) if weight else None


def _is_twice(criterion: Criterion) -> bool:
    mode = criterion.mode
    return mode.by_day and mode.by_night and criterion.dimension != EVENT_DIMENSION


def _item(criterion: Criterion, values: TeamValues, profile: Profile) -> Item:
    source = source_of(criterion.mode, profile)
    value = _value(values, criterion, source)
    if value.state in _NOT_KNOWN and desk_may_supply(criterion.mode):
        supplied = _value(values, criterion, VisitKind.DESK)
        if supplied.state is not AnswerState.OPEN:
            value, source = supplied, VisitKind.DESK
    return Item(criterion, value.state, value.level, source)


def desk_may_supply(mode: Mode) -> bool:
    """Whether the desk phase supplies the value if the walk could not."""
    return mode in _DESK_MAY_SUPPLY


def source_of(mode: Mode, profile: Profile) -> VisitKind:
    """Return the visit that supplies the value in a profile."""
    if profile is Profile.NIGHT and mode.by_night:
        return VisitKind.NIGHT
    return VisitKind.DAY if mode.by_day else VisitKind.DESK


def _value(values: TeamValues, criterion: Criterion, kind: VisitKind) -> TeamValue:
    return values.get((criterion.id, kind), OPEN_VALUE)
