"""What a dialog may take back, also where the file's undo stack is full."""

from asskomm_audit.store.settings import put_setting, setting_of
from asskomm_audit.ui.own_steps import OwnSteps


def note(session, value):
    session.perform(value, lambda file: put_setting(file, "test", value))


def test_on_a_full_stack_own_steps_are_told_from_others(session):
    for number in range(session.undo_steps.limit):
        note(session, f"before {number}")
    own = OwnSteps(session)
    assert not own.can_undo
    with own.noted():
        note(session, "own")
    assert own.can_undo
    note(session, "other")
    assert not own.can_undo
    own.undo()
    assert setting_of(session.file, "test") == "other"
    session.undo()
    own.undo()
    assert setting_of(session.file, "test").startswith("before")
    assert own.can_redo
    own.redo()
    assert setting_of(session.file, "test") == "own"
    assert not own.can_redo
