"""A record and its conflicts follow from its log entries alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.catching_up import caught_up
from asskomm_audit.domain.erasing import without_erased
from asskomm_audit.domain.log_entries import Entry, Rules
from asskomm_audit.domain.merging import ConflictKind, fold

RULES = Rules(
    blanks={"title": "", "cause": "", "likelihood": None, "touched": 1, "begun_at": None},
    erasable=frozenset(("title", "cause")),
    silent=frozenset(("touched",)),
    earliest=frozenset(("begun_at",)),
)
RATED = Rules(blanks={"level": "open", "remark": ""}, has_rating=True)
SEEN = {"title": ["a", "a"], "cause": ["", ""]}


def entries(*told):
    """Return entries in their order; node 1 and 2 are two laptops."""
    return [Entry(hlc, node, op, data) for hlc, (node, op, data) in enumerate(told, start=1)]


def state_of(*told, rules=RULES):
    return fold(entries(*told), rules)[0]


def conflicts_of(*told, rules=RULES):
    return [(each.column, each.kind) for each in fold(entries(*told), rules)[1]]


ADDED = (1, "I", {"title": "a"})


def test_what_nobody_has_set_is_blank():
    assert state_of(ADDED) == {**RULES.blanks, "title": "a", "deleted": 0}


def test_the_newest_value_of_each_column_counts():
    changes = (1, "U", {"title": ["a", "b"]}), (2, "U", {"cause": ["", "c"]})
    state = state_of(ADDED, *changes, (1, "U", {"title": ["b", "d"]}))
    assert (state["title"], state["cause"]) == ("d", "c")
    assert conflicts_of(ADDED, *changes) == []


def test_two_values_that_did_not_see_each_other_are_a_conflict():
    told = ADDED, (1, "U", {"title": ["a", "b"]}), (2, "U", {"title": ["a", "c"]})
    ((_, _, lost, lost_key, won, won_key),) = fold(entries(*told), RULES)[1]
    assert (lost, lost_key, won, won_key) == ("b", (2, 1), "c", (3, 2))
    assert state_of(*told)["title"] == "c"


def test_the_same_value_set_twice_is_none():
    assert conflicts_of(ADDED, *[(n, "U", {"title": ["a", "b"]}) for n in (1, 2)]) == []


def test_what_the_program_writes_itself_is_no_question():
    assert conflicts_of(ADDED, *[(n, "U", {"touched": [n - 2, n]}) for n in (1, 2)]) == []


def test_what_was_added_twice_keeps_what_somebody_has_set():
    told = (1, "I", {"title": "", "begun_at": "10"}), (2, "I", {"title": "b", "begun_at": "09"})
    for order in (told, told[::-1]):
        state = state_of(*order)
        assert (state["title"], state["begun_at"]) == ("b", "09")
        assert conflicts_of(*order) == []


def test_a_removal_counts_if_its_author_saw_the_record_as_it_is():
    assert state_of(ADDED, (2, "U", {**SEEN, "deleted": [0, 1]}))["deleted"] == 1


def test_a_removal_of_what_has_changed_unseen_is_asked():
    told = ADDED, (1, "U", {"cause": ["", "c"]}), (2, "U", {**SEEN, "deleted": [0, 1]})
    assert state_of(*told)["deleted"] == 0
    assert conflicts_of(*told) == [("deleted", ConflictKind.DELETED_UNSEEN)]


def test_a_change_of_what_was_removed_unseen_is_asked():
    told = ADDED, (1, "U", {**SEEN, "deleted": [0, 1]}), (2, "U", {"cause": ["", "c"]})
    assert state_of(*told)["deleted"] == 0
    assert conflicts_of(*told) == [("deleted", ConflictKind.EDITED_AFTER_DELETE)]


def test_removed_on_both_sides_it_is_gone_without_a_question():
    removal = {**SEEN, "deleted": [0, 1]}
    told = ADDED, (1, "U", removal), (2, "U", removal)
    assert state_of(*told)["deleted"] == 1
    assert conflicts_of(*told) == []


TORN = (ADDED, (1, "U", {"title": ["a", "b"]}), (2, "U", {"title": ["a", "c"]}))
DECISION = (1, "R", {"title": ["c", "b"], "_res": [["title", 3, 2]]})
REVERSAL = (1, "R", {"title": ["b", "c"], "_open": [["title", 3, 2]]})


def test_a_decision_closes_its_conflict_and_its_reversal_opens_it():
    assert state_of(*TORN, DECISION)["title"] == "b"
    assert conflicts_of(*TORN, DECISION) == []
    assert state_of(*TORN, DECISION, REVERSAL)["title"] == "c"
    assert conflicts_of(*TORN, DECISION, REVERSAL) == [("title", ConflictKind.BOTH_SET)]


def test_decisions_that_differ_are_a_conflict_in_either_order():
    other = (2, "R", {"title": ["c", "c"], "_res": [["title", 3, 2]]})
    for order in ((DECISION, other), (other, DECISION)):
        assert conflicts_of(*TORN, *order) == [("title", ConflictKind.BOTH_SET)]


def test_an_erasure_empties_and_beats_who_did_not_know_of_it():
    erased = (1, "P", {"columns": ["title"]})
    told = ADDED, erased, (2, "U", {"title": ["a", "secret"]}), (2, "U", {"title": ["secret", "b"]})
    assert state_of(*told)["title"] == ""
    assert conflicts_of(*told) == []
    aware = (1, "U", {"title": ["", "d"]}), (1, "U", {"title": ["d", "e"]})
    assert state_of(*told, *aware)["title"] == "e"


def test_erasing_a_whole_record_empties_what_people_wrote():
    state = state_of(ADDED, (1, "U", {"cause": ["", "c"], "likelihood": [None, 3]}), (1, "P", {}))
    assert (state["title"], state["cause"], state["likelihood"]) == ("", "", 3)


def test_emptied_entries_lead_to_the_same_record():
    told = entries(
        ADDED, (1, "U", {"cause": ["", "c"]}), (2, "P", {}), (1, "U", {"cause": ["c", "d"]})
    )
    assert fold(without_erased(told, RULES), RULES) == fold(told, RULES)


def test_a_rating_is_one_value():
    added = (1, "I", {"state": "rated", "level": 1})
    gone = (1, "U", {"state": ["rated", "not_applicable"], "level": [1, None]})
    three = (2, "U", {"level": [1, 3]})
    for order, expected in (
        ((gone, three), ("rated", 3)),
        ((three, gone), ("not_applicable", None)),
    ):
        state = state_of(added, *order, rules=RATED)
        assert (state["state"], state["level"]) == expected
        assert conflicts_of(added, *order, rules=RATED) == [("level", ConflictKind.BOTH_SET)]


@pytest.mark.parametrize(
    "told",
    [
        (1, "X", {}),
        (1, "U", {"title": "b"}),
        (1, "U", {"title": ["a"]}),
        (1, "R", {"_res": [["title"]]}),
        (1, "P", {"columns": 7}),
    ],
)
def test_entries_that_make_no_sense_are_refused(told):
    with pytest.raises(ValueError):  # noqa: PT011 - its words are for the log
        fold(entries(ADDED, told), RULES)


values = st.sampled_from(("", "a", "b"))
changes = st.dictionaries(
    st.sampled_from(("title", "cause", "touched")), st.tuples(values, values).map(list), min_size=1
)
ops = st.one_of(
    changes.map(lambda data: ("U", data)),
    st.just(("U", {**SEEN, "deleted": [0, 1]})),
    st.just(("U", {"deleted": [1, 0]})),
)


@given(st.lists(st.tuples(st.booleans(), ops), max_size=7))
def test_catching_up_says_what_folding_all_would_say(log):
    told = [Entry(1, 1, "I", {"title": "a"})]
    told += [Entry(hlc, 2, op, data) for hlc, (_, (op, data)) in enumerate(log, start=2)]
    incoming = [entry for entry, (is_new, _) in zip(told[1:], log, strict=True) if is_new]
    before = [entry for entry in told if entry not in incoming]
    state, conflicts = fold(before, RULES)
    if conflicts or not incoming:
        return
    later = [entry for entry in before if entry.hlc > incoming[0].hlc]
    expected, expected_conflicts = fold(told, RULES)
    found = caught_up(state, incoming, later)
    if found is not None:
        assert {**state, **found} == expected
        assert expected_conflicts == []
