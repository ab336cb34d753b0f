"""Open points: what is left to be done at a criterion before a walk is finished."""

from enum import Enum, auto

from asskomm_audit.domain.answers import Answer, AnswerState

_BAD = 1  # the level from which on a report has to say what was seen


class OpenPoint(Enum):
    """Why somebody has to look at a criterion again."""

    UNANSWERED = auto()
    MARKED = auto()
    UNEXPLAINED = auto()  # rated 0 or 1 without a remark


def open_points_of(answer: Answer) -> tuple[OpenPoint, ...]:
    """Return what is left to be done at an answer."""
    is_bad = answer.level is not None and answer.level <= _BAD
    checks = (
        (OpenPoint.UNANSWERED, answer.state is AnswerState.OPEN),
        (OpenPoint.MARKED, answer.marked),
        (OpenPoint.UNEXPLAINED, is_bad and not answer.remark.strip()),
    )
    return tuple(point for point, holds in checks if holds)
