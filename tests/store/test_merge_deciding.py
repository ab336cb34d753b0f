"""Deciding what two laptops say differently, and taking decisions back."""

from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.merging import ConflictKind
from asskomm_audit.errors import UserError
from asskomm_audit.store.conflicts import count_conflicts, open_conflicts
from asskomm_audit.store.deciding import Decision, decide
from asskomm_audit.store.findings import find_finding, put_finding, remove_finding
from asskomm_audit.store.history import take_back
from asskomm_audit.store.measures import measures_of, put_measure
from tests.store.laptops import FIRST, edit


@pytest.fixture
def torn(laptops):
    """Two laptops that say different titles, merged with each other."""
    a, b, c = laptops
    edit(a, title="Mast schief")
    edit(b, title="Mast fehlt")
    a.merge(b)
    b.merge(a)
    return a, b, c


def choose(laptop, value, number=0):
    conflict = open_conflicts(laptop.file)[number]
    return laptop.do(lambda file: decide(file, [Decision(conflict, value)]), "Entscheiden")


def title(laptop):
    return find_finding(laptop.file, FIRST).title


@pytest.mark.parametrize("value", ["Mast schief", "Mast fehlt", "Laterne aus", "etwas Drittes"])
def test_a_decision_closes_the_conflict_everywhere(torn, value):
    a, b, c = torn
    choose(a, value)
    b.merge(a)
    c.merge(b)
    for laptop in torn:
        assert title(laptop) == value
        assert open_conflicts(laptop.file) == []
        assert laptop.faults() == []
    assert a.content() == b.content() == c.content()


def test_taking_a_decision_back_opens_the_conflict_again_everywhere(torn):
    a, b, _ = torn
    before = title(a)
    decision = choose(a, "etwas Drittes")
    b.merge(a)
    undone = take_back(a.file, decision.step, "Rückgängig")
    assert title(a) == before
    b.merge(a)
    assert count_conflicts(a.file) == count_conflicts(b.file) == 1
    assert a.content() == b.content()
    take_back(b.file, undone.step, "Wiederholen")
    a.merge(b)
    assert title(a) == title(b) == "etwas Drittes"
    assert count_conflicts(a.file) == 0


def test_two_different_decisions_are_to_be_decided_again(torn):
    a, b, _ = torn
    choose(a, "Mast schief")
    choose(b, "Mast fehlt")
    a.merge(b)
    b.merge(a)
    assert a.content() == b.content()
    (conflict,) = open_conflicts(a.file)
    assert {conflict.mine.value, conflict.theirs.value} == {"Mast schief", "Mast fehlt"}


def test_the_same_decision_made_twice_is_one(torn):
    a, b, _ = torn
    choose(a, "Mast schief")
    choose(b, "Mast schief")
    a.merge(b)
    assert open_conflicts(a.file) == []


def test_three_different_values_are_one_question(laptops):
    a, b, c = laptops
    for laptop, words in ((a, "eins"), (b, "zwei"), (c, "drei")):
        edit(laptop, title=words)
    a.merge(b, c)
    (conflict,) = open_conflicts(a.file)
    claims = (conflict.mine, conflict.theirs, *conflict.others)
    assert {claim.value for claim in claims} == {"eins", "zwei", "drei"}
    assert conflict.mine.value == "eins"
    choose(a, "zwei")
    assert (title(a), open_conflicts(a.file)) == ("zwei", [])


def test_a_value_that_cannot_be_is_refused_and_nothing_is_decided(laptops):
    a, b, _ = laptops
    edit(a, likelihood=2)
    edit(b, likelihood=4)
    a.merge(b)
    with pytest.raises(UserError, match="Dieser Wert ist hier nicht möglich"):
        choose(a, 9)
    assert count_conflicts(a.file) == 1
    assert find_finding(a.file, FIRST).likelihood == 4


def removed_and_edited(laptops):
    """The one removes a finding with its measure; the other edits it without having seen that."""
    a, b, _ = laptops
    measure = Measure(id=new_id(), finding_id=FIRST, number=1, text="Mast richten")
    a.do(lambda file: put_measure(file, measure))
    b.merge(a)
    a.do(lambda file: remove_finding(file, FIRST), "Entfernen")
    edit(b, title="Mast fehlt")
    a.merge(b)
    b.merge(a)
    return a, b, measure


def test_what_was_removed_unseen_stays_and_is_asked(laptops):
    a, b, _ = removed_and_edited(laptops)
    assert title(a) == title(b) == "Mast fehlt"
    (conflict,) = open_conflicts(a.file)
    assert conflict.column == "deleted"
    assert {conflict.mine.value, conflict.theirs.value} == {0, 1}
    assert a.content() == b.content()


def test_keeping_brings_back_what_went_with_it_and_can_be_taken_back(laptops):
    a, b, measure = removed_and_edited(laptops)
    assert measures_of(a.file) == []
    step = choose(a, 0).step
    assert measures_of(a.file) == [measure]
    assert open_conflicts(a.file) == []
    b.merge(a)
    assert b.content() == a.content()
    take_back(a.file, step, "Rückgängig")
    assert measures_of(a.file) == []
    assert count_conflicts(a.file) == 1
    b.merge(a)
    assert b.content() == a.content()
    assert a.faults() == []


def test_removing_removes_everywhere_and_can_be_taken_back(laptops):
    a, b, _ = removed_and_edited(laptops)
    step = choose(a, 1).step
    b.merge(a)
    assert find_finding(b.file, FIRST) is None
    assert count_conflicts(b.file) == 0
    take_back(b.file, step, "Rückgängig")
    a.merge(b)
    assert title(a) == title(b) == "Mast fehlt"
    assert count_conflicts(a.file) == 1
    assert a.content() == b.content()


def test_keeping_here_and_removing_there_is_asked_again(laptops):
    a, b, _ = removed_and_edited(laptops)
    choose(a, 0)
    choose(b, 1)
    a.merge(b)
    b.merge(a)
    assert a.content() == b.content()
    assert title(a) == "Mast fehlt"
    assert {each.column for each in open_conflicts(a.file)} == {"deleted"}


def test_a_record_in_question_is_not_removed(torn):
    a, _, _ = torn
    with pytest.raises(UserError, match="Erst entscheiden, dann entfernen"):
        a.do(lambda file: remove_finding(file, FIRST))
    assert title(a)


def left_behind(laptops):
    """The one removes a finding; the other has added a measure to it without having seen that."""
    a, b, _ = laptops
    a.do(lambda file: remove_finding(file, FIRST))
    measure = Measure(id=new_id(), finding_id=FIRST, number=1, text="Mast richten")
    b.do(lambda file: put_measure(file, measure))
    report = a.merge(b)
    assert report.open_conflicts == report.new_conflicts == 1
    (conflict,) = open_conflicts(a.file)
    assert (conflict.kind, conflict.record, conflict.id) == (
        ConflictKind.LEFT_BEHIND,
        Kind.FINDING,
        FIRST,
    )
    return a, b, measure


def test_what_hangs_on_something_removed_can_bring_it_back(laptops):
    a, b, measure = left_behind(laptops)
    step = choose(a, 0).step
    assert title(a) == "Laterne aus"
    assert measures_of(a.file) == [measure]
    assert count_conflicts(a.file) == 0
    take_back(a.file, step, "Rückgängig")
    assert count_conflicts(a.file) == 1
    b.merge(a)
    assert b.content() == a.content()


def test_what_hangs_on_something_removed_can_be_removed_too(laptops):
    a, _, _ = left_behind(laptops)
    choose(a, 1)
    assert measures_of(a.file) == []
    assert count_conflicts(a.file) == 0


def test_all_decisions_of_one_step_are_taken_back_together(laptops, scene):
    a, b, _ = laptops
    for number, words in ((1, "eins"), (2, "zwei")):
        edit(a, f"finding-{number}", title=f"{words} hier")
        edit(b, f"finding-{number}", title=f"{words} dort")
    a.merge(b)
    decisions = [Decision(each, each.mine.value) for each in open_conflicts(a.file)]
    step = a.do(lambda file: decide(file, decisions)).step
    assert count_conflicts(a.file) == 0
    take_back(a.file, step, "Rückgängig")
    assert count_conflicts(a.file) == 2
    assert {each.now for each in open_conflicts(a.file)} == {"eins dort", "zwei dort"}


def test_a_new_record_of_another_laptop_is_no_question(laptops, scene):
    a, b, _ = laptops
    new = Finding(id=new_id(), audit_id=scene.audit.id, number=7, title="neu")
    b.do(lambda file: put_finding(file, new))
    b.do(lambda file: put_finding(file, replace(new, title="neuer")))
    a.merge(b)
    assert open_conflicts(a.file) == []
    assert find_finding(a.file, new.id).title == "neuer"
