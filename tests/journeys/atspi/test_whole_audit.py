"""A day-and-night audit with two raters, done from another process through the accessibility bus.

What that process did and saw is then compared with what is in the file.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import Audit, SafetyPoint, VisitKind
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, visits_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of
from tests.journeys.atspi.playing import play
from tests.journeys.atspi.stage import documents_of

pytest.importorskip("jeepney", reason="talks on the accessibility bus")
pytest.importorskip("Xlib", reason="stands in for a desktop")
from tests.journeys.atspi import whole_audit as story


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return the folder where the story was played."""
    return play("audit", tmp_path)


def given_in(file: AuditFile, audit: Audit) -> set[story.Given]:
    """Return the answers of a file the way the story tells them."""
    visits = {each.id: each.kind for each in visits_of(file, audit.id)}
    names = dict(zip((VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK), story.VISITS, strict=True))
    people = {each.id: each.name for each in people_of(file)}
    signs = {AnswerState.NOT_APPLICABLE: "X", AnswerState.NOT_ASSESSABLE: "B"}
    return {
        story.Given(
            rater=people[each.rater],
            visit=names[visits[each.visit_id]],
            criterion=each.criterion,
            answer=signs.get(each.state) or str(each.level),
        )
        for each in answers_of(file, audit.id)
        if each.state is not AnswerState.OPEN
    }


def count_far_apart(given: set[story.Given]) -> int:
    """Return on how many questions the raters are two levels apart or more."""
    levels: dict[tuple[str, str], list[int]] = defaultdict(list)
    for each in given:
        if each.answer.isdigit():
            levels[each.visit, each.criterion].append(int(each.answer))
    return sum(max(pair) - min(pair) >= 2 for pair in levels.values())


def test_two_people_audit_a_square_by_day_and_by_night(folder):
    told = json.loads((folder / "story.json").read_text("utf-8"))
    given = {story.Given(**each) for each in told["given"]}
    (path,) = documents_of(folder).glob("*.audit.gpkg")
    assert check_file(path) == []
    with open_audit_file(path, read_only=True) as file:
        (audit,) = audits_of(file)
        answers = answers_of(file, audit.id)
        night = next(each for each in visits_of(file, audit.id) if each.kind is VisitKind.NIGHT)
        own = [each for each in findings_of(file, audit.id) if each.title == story.FINDING]

        assert {(each.rater, each.visit) for each in given} == {
            (rater, visit) for rater in (story.FIRST, story.SECOND) for visit in story.VISITS
        }
        assert len(given) == len(told["given"]) > 60
        assert given_in(file, audit) == given
    assert [each.remark for each in answers if each.remark] == [story.REMARK]
    assert [each.reason for each in answers if each.reason] == [story.REASON]
    assert [each.is_live for each in own] == [True]
    assert night.safety == frozenset(SafetyPoint)
    assert told["differing"] == count_far_apart(given) > 0
    assert told["faults"] == []  # of what cannot be seen: controls without a name, a role, a state
