"""Answers and their ids."""

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from tests.domain.making import AUDIT, answer


@pytest.mark.parametrize(
    ("state", "level"),
    [
        (AnswerState.RATED, None),
        (AnswerState.OPEN, 3),
        (AnswerState.NOT_APPLICABLE, 0),
        (AnswerState.NOT_ASSESSABLE, 4),
        (AnswerState.RATED, 5),
        (AnswerState.RATED, -1),
    ],
)
def test_a_level_belongs_to_a_rating_and_lies_between_0_and_4(state, level):
    with pytest.raises(ValueError, match="a level"):
        Answer(
            visit_id=visit_id(AUDIT, VisitKind.DAY),
            rater="r1",
            criterion="SIC-01",
            state=state,
            level=level,
        )


def test_raters_visits_stops_and_criteria_never_share_an_answer():
    answers = [
        answer(code, 2, kind=kind, rater=rater, stop=stop)
        for code in ("SIC-01", "SIC-02")
        for kind in VisitKind
        for rater in ("r1", "consensus")
        for stop in (None, "s1")
    ]

    assert len({each.id for each in answers}) == len(answers) == 24


def test_every_laptop_derives_the_same_id():
    assert answer("SIC-01", 0).id == answer("SIC-01", 4).id
