"""How far audits are, as the file counts it."""

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.progress import answered_of, is_person_used
from tests.conftest import OTHER_PERSON, PERSON


@pytest.fixture
def file(file_path):
    with open_audit_file(file_path) as opened:
        yield opened


def test_a_criterion_counts_once_whoever_answered_and_open_ones_do_not(file, audit):
    visit = visit_id(audit.id, VisitKind.DAY)

    def answer(file):
        for rater in (PERSON.id, OTHER_PERSON.id):
            put_answer(
                file,
                Answer(
                    visit_id=visit,
                    rater=rater,
                    criterion="SIC-01",
                    state=AnswerState.RATED,
                    level=3,
                ),
            )
        put_answer(file, Answer(visit_id=visit, rater=PERSON.id, criterion="SIC-02", remark="?"))

    carry_out(file, "Antworten", answer)
    answered = answered_of(file, audit.id)
    assert answered[visit] == {"SIC-01"}
    assert answered[visit_id(audit.id, VisitKind.NIGHT)] == frozenset()


def test_who_is_in_a_team_or_has_answered_is_used(file, audit):
    assert is_person_used(file, PERSON.id)
    assert not is_person_used(file, PERSON.id, apart_from=audit.id)
    assert is_person_used(file, PERSON.id, apart_from=AuditId("another"))
    assert not is_person_used(file, OTHER_PERSON.id)

    visit = visit_id(audit.id, VisitKind.DAY)
    answer = Answer(visit_id=visit, rater=OTHER_PERSON.id, criterion="SIC-01")
    carry_out(file, "Antwort", lambda file: put_answer(file, answer))
    assert is_person_used(file, OTHER_PERSON.id, apart_from=audit.id)
