from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.domain.places import Stop
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import answers_of, find_answer, put_answer
from asskomm_audit.store.audits import audits_of, put_visit, remove_audit
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.history import (
    NO_CHANGES,
    Changes,
    carry_on,
    carry_out,
    history_of,
    steps_of,
    take_back,
)
from asskomm_audit.store.measures import measures_of, put_measure, remove_measure
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import put_member, put_person, remove_person
from asskomm_audit.store.places import (
    places_of,
    put_place,
    put_stop,
    remove_place,
    remove_stop,
)
from asskomm_audit.store.settings import put_setting
from tests.beginning import begin_file
from tests.store.conftest import put_scene


def rated(scene, criterion="BEL-01", level=3, rater=Consensus):
    return Answer(
        visit_id=scene.visit.id,
        rater=rater,
        criterion=criterion,
        state=AnswerState.RATED,
        level=level,
    )


def state_of(file):
    """Everything that is there and not removed, but for the numbers of the rows."""
    state = {}
    for kind in Kind:
        for row in file.rows(f"SELECT * FROM {kind} WHERE deleted = 0"):
            state[kind, row["id"]] = tuple(row)[1:]
    return state


def test_a_step_tells_what_it_touched(file, scene):
    changes = carry_out(file, "Bewerten", lambda file: put_answer(file, rated(scene)))
    assert changes.records == {(Kind.ANSWER, rated(scene).id)}
    assert changes.touch(Kind.ANSWER, Kind.PHOTO)
    assert not changes.touch(Kind.FINDING)


def test_a_step_that_fails_leaves_nothing(file, scene):
    before, steps = state_of(file), steps_of(file)

    def write(file):
        put_answer(file, rated(scene))
        raise LookupError

    with pytest.raises(LookupError):
        carry_out(file, "", write)
    assert state_of(file) == before
    assert steps_of(file) == steps
    carry_out(file, "", lambda file: put_answer(file, rated(scene)))
    assert len(answers_of(file, scene.audit.id)) == 1


def test_a_first_step_that_fails_leaves_the_file_ready_for_the_next(path, scene):
    begin_file(path).close()
    with open_audit_file(path) as file:
        with pytest.raises(LookupError):
            carry_out(file, "", lambda file: (_ for _ in ()).throw(LookupError()))
        carry_out(file, "", lambda file: put_scene(file, scene))
        assert places_of(file) == [scene.place]
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}


def test_nothing_is_written_outside_a_step(file, scene):
    with pytest.raises(RuntimeError):
        put_answer(file, rated(scene))


def test_another_program_cannot_write_while_the_file_is_open(file, path):
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match=r"change\.step"):
        other.execute("INSERT INTO person (name) VALUES ('Fremd')")
    other.close()


def test_steps_do_not_nest(file):
    with pytest.raises(RuntimeError):
        carry_out(file, "", lambda file: carry_out(file, "", lambda file: None))


def test_a_step_that_changes_nothing_is_not_kept(file, scene):
    carry_out(file, "Bewerten", lambda file: put_answer(file, rated(scene)))
    steps = steps_of(file)
    changes = carry_out(file, "Noch einmal", lambda file: put_answer(file, rated(scene)))
    assert changes == NO_CHANGES
    assert steps_of(file) == steps
    assert take_back(file, changes.step, "") == NO_CHANGES


def test_steps_come_newest_first_with_who_and_what(file, scene):
    for number in range(5):
        carry_out(
            file,
            f"Bewerten {number}",
            lambda file, number=number: put_answer(file, rated(scene, level=number)),
            person="anna" if number % 2 else "bert",
        )
    assert [step.text for step in steps_of(file, limit=2)] == ["Bewerten 4", "Bewerten 3"]
    assert [step.text for step in steps_of(file, person="anna")] == ["Bewerten 3", "Bewerten 1"]
    assert steps_of(file)[0].at.utcoffset() is not None


def test_the_history_of_a_record_names_old_and_new_values(file, scene):
    answer = rated(scene, level=1)
    carry_out(file, "Bewerten", lambda file: put_answer(file, answer), person="anna")
    changed = replace(answer, level=4, raw_value=0.1, remark="doch hell")
    carry_out(file, "Ändern", lambda file: put_answer(file, changed), person="bert")
    newest, oldest = history_of(file, Kind.ANSWER, answer.id)
    assert newest.fields == {
        "level": (1, 4),
        "raw_value": (None, 0.1),
        "remark": ("", "doch hell"),
    }
    assert (newest.text, newest.person, newest.added) == ("Ändern", "bert", False)
    assert (oldest.text, oldest.person, oldest.added) == ("Bewerten", "anna", True)
    assert oldest.fields["level"] == (None, 1)


def test_a_step_can_be_carried_on_and_is_taken_back_as_one(file, scene):
    changes = carry_out(file, "Fotos", lambda file: put_answer(file, rated(scene, "BEL-01")))
    for criterion in ("BEL-02", "BEL-03"):
        changes = carry_on(
            file,
            changes.step,
            lambda file, criterion=criterion: put_answer(file, rated(scene, criterion)),
        )
    assert len(changes.records) == 3
    take_back(file, changes.step, "Rückgängig")
    assert answers_of(file, scene.audit.id) == []


def test_undo_and_redo_of_each_kind_of_change(file, scene):
    answer = rated(scene)
    finding = Finding(id="f", audit_id=scene.audit.id, number=1, title="Dunkel")
    moved = replace(scene.place, position=None, name="Neuer Markt")
    for write in (
        lambda file: put_answer(file, answer),
        lambda file: put_answer(file, replace(answer, level=1, raw_value=0.30000000000000004)),
        lambda file: put_finding(file, finding),
        lambda file: put_measure(file, Measure(id="m", finding_id="f", number=1, text="Leuchte")),
        lambda file: remove_finding(file, finding.id),
        lambda file: put_finding(file, replace(finding, title="Wieder da")),
        lambda file: put_place(file, moved),
        lambda file: remove_place(file, scene.place.id),
    ):
        before = state_of(file)
        done = carry_out(file, "", write)
        after = state_of(file)
        assert after != before
        undone = take_back(file, done.step, "zurück")
        assert state_of(file) == before
        assert undone.records == done.records
        redone = take_back(file, undone.step, "wieder")
        assert state_of(file) == after
        assert steps_of(file)[0].undoes == undone.step
        assert redone.step == steps_of(file)[0].id


def test_a_field_changed_since_is_not_undone(file, scene):
    answer = rated(scene, level=1)
    first = carry_out(file, "Bewerten", lambda file: put_answer(file, answer))
    second = carry_out(file, "Ändern", lambda file: put_answer(file, replace(answer, level=2)))
    carry_out(file, "Ändern", lambda file: put_answer(file, replace(answer, level=3)))
    before = state_of(file)
    for step in (first.step, second.step):
        with pytest.raises(UserError, match="zurücknehmen"):
            take_back(file, step, "")
    assert state_of(file) == before


def test_another_field_changed_since_does_not_hinder_undo(file, scene):
    answer = rated(scene, level=1)
    carry_out(file, "Bewerten", lambda file: put_answer(file, answer))
    step = carry_out(file, "Ändern", lambda file: put_answer(file, replace(answer, level=2))).step
    carry_out(file, "", lambda file: put_answer(file, replace(answer, level=2, remark="hell")))
    take_back(file, step, "")
    assert find_answer(file, answer.id) == replace(answer, level=1, remark="hell")


def test_what_others_hang_on_is_not_taken_away_by_undo(file, scene):
    finding = Finding(id="f", audit_id=scene.audit.id, number=1, title="Dunkel")
    step = carry_out(file, "Anlegen", lambda file: put_finding(file, finding)).step
    measure = Measure(id="m", finding_id="f", number=1, text="Leuchte")
    added = carry_out(file, "Maßnahme", lambda file: put_measure(file, measure)).step
    with pytest.raises(UserError, match="hängen"):
        take_back(file, step, "")
    take_back(file, added, "")
    take_back(file, step, "")
    assert find_finding(file, "f") is None


def test_removing_takes_all_below_along_and_undo_brings_it_back(file, scene):
    finding = Finding(id="f", audit_id=scene.audit.id, number=1, title="Dunkel")

    def write(file):
        put_answer(file, rated(scene))
        put_finding(file, finding)
        put_measure(file, Measure(id="m", finding_id="f", number=1, text="Leuchte"))

    carry_out(file, "", write)
    before = state_of(file)
    step = carry_out(file, "", lambda file: remove_place(file, scene.place.id)).step
    assert places_of(file) == audits_of(file) == findings_of(file) == measures_of(file) == []
    assert state_of(file) == {}
    take_back(file, step, "")
    assert state_of(file) == before


def test_over_two_hundred_steps_are_undone_and_done_again(file, scene):
    states, steps = [state_of(file)], []
    for number in range(250):
        answer = rated(scene, f"BEL-{number % 40:02}", level=number % 5)
        answer = replace(answer, remark=str(number))
        steps.append(carry_out(file, "", lambda file, a=answer: put_answer(file, a)).step)
        states.append(state_of(file))
    undone = []
    for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
        undone.append(take_back(file, step, "").step)
        assert state_of(file) == state
    for step, state in zip(reversed(undone), states[1:], strict=True):
        take_back(file, step, "")
        assert state_of(file) == state


def test_undo_survives_closing_the_file(file, path, scene):
    step = carry_out(file, "Bewerten", lambda file: put_answer(file, rated(scene))).step
    file.close()
    with open_audit_file(path) as again:
        assert steps_of(again)[0].id == step
        take_back(again, step, "")
        assert answers_of(again, scene.audit.id) == []


def test_changes_of_nothing_touch_nothing():
    assert not Changes("", frozenset()).touch(*Kind)


keys = st.sampled_from(["a", "b", "c"])
levels = st.integers(0, 4)
words = st.sampled_from(["", "hell", "dunkel"])


def _answer(scene, key, level, word):
    return lambda file: put_answer(
        file, replace(rated(scene, key, level), remark=word, raw_value=level / 3)
    )


def _finding(scene, key, level, word):
    finding = Finding(id=f"f{key}", audit_id=scene.audit.id, number=level, title=word)
    return lambda file: put_finding(file, finding)


def _measure(scene, key, level, word):
    measure = Measure(id=f"m{word}", finding_id=f"f{key}", number=level, text=word)
    return lambda file: (_finding(scene, key, level, word)(file), put_measure(file, measure))


def _stop(scene, key, level, word):
    stop = Stop(id=f"s{key}", place_id=scene.place.id, number=level, name=word)
    answer = replace(rated(scene, key, level), stop_id=stop.id)
    return lambda file: (put_stop(file, stop), put_answer(file, answer))


def _member(scene, key, level, word):
    person = Person(id=f"p{key}", name=word)
    member = Member(audit_id=scene.audit.id, person_id=person.id)
    return lambda file: (put_person(file, person), put_member(file, member))


def _everything_anew(scene, key, level, word):
    def write(file):
        put_scene(file, scene)
        kind = list(VisitKind)[level % 3]
        put_visit(file, replace(scene.visit, kind=kind, note=word))

    return write


def _remove(scene, key, level, word):
    removals = (
        lambda file: remove_finding(file, f"f{key}"),
        lambda file: remove_measure(file, f"m{word}"),
        lambda file: remove_stop(file, f"s{key}"),
        lambda file: remove_person(file, f"p{key}"),
        lambda file: (remove_audit if word else remove_place)(
            file, scene.audit.id if word else scene.place.id
        ),
    )
    return removals[level]


def _setting(scene, key, level, word):
    return lambda file: put_setting(file, key, word)


ACTIONS = (_answer, _finding, _measure, _stop, _member, _everything_anew, _remove, _setting)
actions = st.lists(st.tuples(st.sampled_from(ACTIONS), keys, levels, words), max_size=25)


def test_any_steps_are_undone_to_the_start_and_done_again(tmp_path, scene):
    numbers = iter(range(10_000))

    @settings(max_examples=25, deadline=None)
    @given(actions)
    def try_history(chosen):
        path = tmp_path / f"{next(numbers)}.audit.gpkg"
        with begin_file(path) as file:
            carry_out(file, "", lambda file: put_scene(file, scene))
            states, steps = [state_of(file)], []
            for action, key, level, word in chosen:
                changes = carry_out(file, "", action(scene, key, level, word))
                if changes.step:
                    steps.append(changes.step)
                    states.append(state_of(file))
            undone = []
            for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
                undone.append(take_back(file, step, "").step)
                assert state_of(file) == state
            for step, state in zip(reversed(undone), states[1:], strict=True):
                take_back(file, step, "")
                assert state_of(file) == state
        assert {fault.kind for fault in check_file(path)} <= {"catalogue"}
        path.unlink()

    try_history()
