"""What was answered last time: for the audit that repeats another one."""

from collections.abc import Sequence
from dataclasses import dataclass

from asskomm_audit.domain.answers import Answer, AnswerState, Rater
from asskomm_audit.domain.teams import team_value


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAnswer:
    """The answer to a criterion on the same visit of the audit before."""

    state: AnswerState
    level: int | None = None
    reason: str = ""
    remark: str = ""
    is_own: bool = False  # given by the same rater; else it is the team's


def last_answer(answers: Sequence[Answer], rater: Rater, *, critical: bool) -> LastAnswer | None:
    """Return the rater's own answer, else the team's; None if nobody answered.

    `answers` are those of one criterion on one visit, of all raters and stops.
    """
    given = [each for each in answers if each.state is not AnswerState.OPEN]
    own = next((each for each in given if each.rater == rater and each.stop_id is None), None)
    if own:
        return LastAnswer(
            state=own.state, level=own.level, reason=own.reason, remark=own.remark, is_own=True
        )
    if not given:
        return None
    value = team_value(given, critical=critical)
    return LastAnswer(
        state=value.state,
        level=value.level,
        reason=next((each.reason for each in given if each.reason), ""),
        remark="\n".join(dict.fromkeys(each.remark for each in given if each.remark)),
    )


def has_changed(answer: Answer, last: LastAnswer | None) -> bool:
    """Whether somebody answered otherwise than last time."""
    if last is None or answer.state is AnswerState.OPEN:
        return False
    return (answer.state, answer.level) != (last.state, last.level)
