"""What a team says: several raters' answers at several stops become one value per criterion.

Agreement between the raters is never computed from these values, but from their own answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus, Rater
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import StopId, VisitId
from asskomm_audit.domain.snapshot import AuditSnapshot


@dataclass(frozen=True, slots=True)
class TeamValue:
    """The team's answer to a criterion. `level` is None unless the state is RATED."""

    state: AnswerState
    level: int | None = None


class Said(Protocol):
    """What the team's value asks of an answer."""

    @property
    def rater(self) -> Rater:
        """Who said it."""
        ...

    @property
    def stop_id(self) -> StopId | None:
        """Where, if not of the whole place."""
        ...

    @property
    def state(self) -> AnswerState:
        """Whether it is rated."""
        ...

    @property
    def level(self) -> int | None:
        """How, if it is."""
        ...


TeamValues: TypeAlias = dict[tuple[str, VisitKind], TeamValue]
"""By criterion and kind of visit; what nobody answered is missing."""

OPEN_VALUE = TeamValue(AnswerState.OPEN)
_NOT_APPLICABLE = TeamValue(AnswerState.NOT_APPLICABLE)
_NOT_ASSESSABLE = TeamValue(AnswerState.NOT_ASSESSABLE)


def team_values(snapshot: AuditSnapshot) -> TeamValues:
    """Return the team's value of every criterion answered, for each kind of visit."""
    kinds = visit_kinds(snapshot)
    critical = {each.id for each in snapshot.catalogue.criteria if each.critical}
    groups: defaultdict[tuple[str, VisitKind], list[Answer]] = defaultdict(list)
    for answer in snapshot.answers:
        if answer.state is not AnswerState.OPEN and answer.visit_id in kinds:
            groups[answer.criterion, kinds[answer.visit_id]].append(answer)
    return {key: team_value(group, critical=key[0] in critical) for key, group in groups.items()}


def visit_kinds(snapshot: AuditSnapshot) -> dict[VisitId, VisitKind]:
    """Return the kind of each visit the audit can have."""
    return {visit_id(snapshot.audit.id, kind): kind for kind in VisitKind}


def team_value(answers: Iterable[Said], *, critical: bool) -> TeamValue:
    """Return the team's value of one criterion on one visit.

    Over the stops the lower median counts, for a critical criterion the lowest stop. A consensus
    about the whole place (without a stop) replaces what was said at the stops.
    """
    stops: defaultdict[StopId | None, list[Said]] = defaultdict(list)
    for answer in answers:
        if answer.state is not AnswerState.OPEN:
            stops[answer.stop_id].append(answer)
    if agreed := _consensus(stops.get(None, ())):
        return agreed
    return _over_stops([stop_value(given) for given in stops.values()], critical=critical)


def lower_median(values: Sequence[int]) -> int:
    """Return the middle value, for an even number the lower one: the cautious one."""
    return sorted(values)[(len(values) - 1) // 2]


def _consensus(answers: Sequence[Said]) -> TeamValue | None:
    for answer in answers:
        if answer.rater == Consensus:
            return TeamValue(answer.state, answer.level)
    return None


def stop_value(answers: Sequence[Said]) -> TeamValue:
    """Return the team's value at one stop: the consensus, else the raters' median.

    A "not assessable" abstains. "Not applicable" needs more than half of those who answered: on
    a tie the rating stands, and between the two non-answers the one that lowers coverage.
    """
    if agreed := _consensus(answers):
        return agreed
    states = [answer.state for answer in answers]
    if 2 * states.count(AnswerState.NOT_APPLICABLE) > len(states):
        return _NOT_APPLICABLE
    levels = [answer.level for answer in answers if answer.level is not None]
    return TeamValue(AnswerState.RATED, lower_median(levels)) if levels else _NOT_ASSESSABLE


def _over_stops(values: Sequence[TeamValue], *, critical: bool) -> TeamValue:
    """Return one value for all stops: those not applicable or not assessable drop out."""
    levels = [value.level for value in values if value.level is not None]
    if levels:
        return TeamValue(AnswerState.RATED, min(levels) if critical else lower_median(levels))
    if not values:
        return OPEN_VALUE
    if all(value.state is AnswerState.NOT_APPLICABLE for value in values):
        return _NOT_APPLICABLE
    return _NOT_ASSESSABLE
