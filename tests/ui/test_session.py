import gc
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.history import steps_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.ui.audit_choice import AuditChoice
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.steps import UndoSteps
from tests.conftest import OTHER_PERSON, PERSON


def place(number: int) -> Place:
    return Place(id=PlaceId(f"place-{number}"), name=f"Park {number}", place_type=PlaceType.PARK)


def add(session: Session, number: int) -> None:
    session.perform(f"Park {number} anlegen", lambda file: put_place(file, place(number)))


def names(session: Session) -> list[str]:
    return sorted(each.name for each in places_of(session.file))


def test_a_step_is_written_told_and_timed(qtbot, session):
    with qtbot.waitSignal(session.saved), qtbot.waitSignal(session.changed) as told:
        add(session, 2)
    assert told.args[0].touch(Kind.PLACE)
    assert names(session) == ["Marktplatz", "Park 2"]
    assert session.saved_at is not None
    assert session.saved_at.tzinfo is not None


def test_undo_and_redo_carry_the_wording(session):
    add(session, 2)
    assert session.undo_steps.undo_text == "Park 2 anlegen"

    session.undo()
    assert names(session) == ["Marktplatz"]
    assert session.undo_steps.redo_text == "Park 2 anlegen"

    session.redo()
    assert names(session) == ["Marktplatz", "Park 2"]

    session.undo()
    assert names(session) == ["Marktplatz"]


def test_more_than_200_steps_can_be_undone(session):
    for number in range(2, 213):
        add(session, number)
    for _ in range(205):
        session.undo()
    assert len(names(session)) == 1 + 211 - 205


def test_the_steps_survive_closing_the_file(file_path, session):
    for number in (2, 3, 4):
        add(session, number)
    session.undo()
    session.redo()
    session.undo()
    session.close()

    with open_audit_file(file_path) as file:
        again = Session(file)
        assert again.person == PERSON
        assert again.undo_steps.undo_text == "Park 3 anlegen"
        assert again.undo_steps.redo_text == "Park 4 anlegen"
        again.undo()
        assert names(again) == ["Marktplatz", "Park 2"]
        again.redo()
        again.redo()
        assert names(again) == ["Marktplatz", "Park 2", "Park 3", "Park 4"]
        assert not again.undo_steps.redo_text


def test_a_session_that_nobody_holds_goes_with_its_steps(file_path, session):
    """Commands of Qt's undo stack went before the stack, and the program with them."""
    for number in range(2, 12):
        add(session, number)
    session.close()
    gone = []
    for _ in range(10):
        with open_audit_file(file_path) as file:
            dropped = Session(file)
            dropped.undo()
            dropped.redo()
            dropped.me = dropped  # only the collector finds it
            gone.append(ref(dropped))
            del dropped
    gc.collect()
    assert [each() for each in gone] == [None] * 10


def test_a_message_takes_back_its_own_step_whatever_was_done_since(session):
    session.undo_steps = UndoSteps(session._take_back, 3, session)  # as if there were no room left
    for number in (2, 3, 4):
        add(session, number)
    wording = "Park 5 anlegen"
    changes = session.perform(wording, lambda file: put_place(file, place(5)))
    undo = session.taking_back(changes, wording)
    add(session, 6)
    undo()
    assert names(session) == ["Marktplatz", "Park 2", "Park 3", "Park 4", "Park 6"]


def test_a_message_takes_nothing_back_that_was_undone_or_changed_nothing(session):
    add(session, 2)
    changes = session.perform("Park 3 anlegen", lambda file: put_place(file, place(3)))
    undo = session.taking_back(changes, "Park 3 anlegen")
    session.undo()
    undo()
    assert names(session) == ["Marktplatz", "Park 2"]
    session.redo()
    undo()
    assert names(session) == ["Marktplatz", "Park 2"]
    nothing = session.perform("Nichts", lambda file: put_place(file, place(2)))
    session.taking_back(nothing, "Nichts")()
    assert names(session) == ["Marktplatz", "Park 2"]


def test_a_step_that_cannot_be_taken_back_goes_and_the_one_before_can(session):
    add(session, 2)
    add(session, 3)
    session.file.close()
    with pytest.raises(Exception, match="closed"):
        session.undo()
    assert session.undo_steps.texts()[-1:] == ["Park 2 anlegen"]
    assert not session.undo_steps.redo_text


def test_opening_writes_nothing(file_path, look):
    before = file_path.read_bytes()
    with open_audit_file(file_path) as file:
        Session(file)
    assert file_path.read_bytes() == before


def test_a_failing_write_leaves_nothing_behind(session):
    def write(file):
        put_place(file, place(2))
        raise ValueError("broken")

    steps = len(steps_of(session.file))
    with pytest.raises(ValueError, match="broken"):
        session.perform("Kaputt", write)
    assert names(session) == ["Marktplatz"]
    assert len(steps_of(session.file)) == steps
    assert session.undo_steps.undo_text != "Kaputt"


def test_a_step_that_changes_nothing_is_none(session):
    add(session, 2)
    count = len(session.undo_steps.texts())
    add(session, 2)
    assert len(session.undo_steps.texts()) == count


def test_a_step_carries_who_typed_it(session):
    add(session, 2)
    session.set_person(OTHER_PERSON)
    add(session, 3)
    assert [step.person for step in steps_of(session.file)][:2] == [OTHER_PERSON.id, PERSON.id]


def test_a_write_waits_until_somebody_types(qtbot, session):
    typed = []
    session.set_person(None)
    with qtbot.waitSignal(session.person_wanted):
        session.with_person(typed.append)
    assert typed == []

    session.set_person(OTHER_PERSON)
    session.with_person(typed.append)
    assert typed == [OTHER_PERSON, OTHER_PERSON]


def test_a_dismissed_panel_drops_what_waited(session):
    typed = []
    session.set_person(None)
    session.with_person(typed.append)
    session.forget_waiting()
    session.set_person(PERSON)
    assert typed == []


def test_what_is_worked_on_is_told_once(qtbot, session):
    with qtbot.waitSignal(session.audit_changed) as told:
        session.set_audit(AuditId("audit-2"))
    assert told.args == ["audit-2"]
    with qtbot.assertNotEmitted(session.audit_changed):
        session.set_audit(AuditId("audit-2"))
    with qtbot.waitSignal(session.visit_changed):
        session.set_visit_kind(VisitKind.NIGHT)
    assert session.visit_kind is VisitKind.NIGHT


def test_a_desk_whose_file_is_closed_hears_of_another_language(qtbot, session, qapp):
    choice = AuditChoice(session)
    qtbot.addWidget(choice)
    session.close()
    QApplication.sendEvent(choice, QEvent(QEvent.Type.LanguageChange))
    assert choice.count() == 1
