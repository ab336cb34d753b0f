"""Answers: what one rater says about one criterion on one visit."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from asskomm_audit.domain.ids import AnswerId, PersonId, StopId, VisitId, derived_id


class AnswerState(StrEnum):
    """The four states, never mixed. The values are stored: never rename one."""

    OPEN = "open"
    RATED = "rated"
    NOT_APPLICABLE = "not_applicable"  # n. z.: leaves the score as if it were not in the list
    NOT_ASSESSABLE = "not_assessable"  # n. b.: leaves the score and lowers coverage


Consensus = "consensus"
"""Stands where a rater's id stands when the team agreed on one value."""

Rater: TypeAlias = PersonId | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One rater's answer. Level 0 is worst and 4 is best; it is None unless the state is RATED."""

    visit_id: VisitId
    rater: Rater
    criterion: str
    stop_id: StopId | None = None
    state: AnswerState = AnswerState.OPEN
    level: int | None = None
    raw_value: float | None = None  # the count or measurement behind the level, where there is one
    reason: str = ""  # why not applicable
    remark: str = ""
    marked: bool = False  # to be looked at again
    answered_at: datetime | None = None

    def __post_init__(self) -> None:
        if (self.state is AnswerState.RATED) != (self.level is not None):
            raise ValueError("a level belongs to a rated answer and to no other")
        if self.level is not None and not 0 <= self.level <= 4:
            raise ValueError("a level lies between 0 and 4")

    @property
    def id(self) -> AnswerId:
        """The id every laptop derives for this rater, visit, stop and criterion."""
        return answer_id(self.visit_id, self.rater, self.stop_id, self.criterion)


def answer_id(visit: VisitId, rater: Rater, stop: StopId | None, criterion: str) -> AnswerId:
    """Return the id of an answer; raters, visits and stops never share one."""
    return AnswerId(derived_id(visit, rater, stop or "-", criterion))
