"""Forgetting by hand: one confirmation that names what goes, then it is gone from the file."""

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.backups import back_up, backups_of
from asskomm_audit.store.findings import find_finding, put_finding, remove_finding
from asskomm_audit.store.forgetting_plan import Wish
from asskomm_audit.store.people import people_of
from asskomm_audit.store.photos import photos_of, put_photo
from asskomm_audit.ui.file.file_page import FilePage
from asskomm_audit.ui.history.forget_dialog import ForgetDialog
from tests.conftest import OTHER_PERSON, PERSON

DATA = b"\xff\xd8\xff" + b"Gesicht im Bild" * 500


@pytest.fixture
def finding(audit):
    return Finding(id="f-1", audit_id=audit.id, number=1, title="Geheimname", spot="Geheimort")


@pytest.fixture
def filled(window, finding, audit):
    """The window with a finding and a photo, on the page about the file."""
    photo = Photo(
        id="p-1",
        audit_id=audit.id,
        sha256=hashlib.sha256(DATA).hexdigest(),
        source_sha256="",
        width=1,
        height=1,
        size=len(DATA),
        caption="Geheimbild",
    )
    session = window.workplace.session
    session.set_person(PERSON)
    session.perform("Anlegen", lambda file: put_finding(file, finding))
    session.perform("Foto", lambda file: put_photo(file, photo, DATA, b"klein"))
    session.go("file")
    return window


def dialog_of(window):
    return window.findChild(ForgetDialog)


def asked(qtbot, window):
    """Wait until it is known which backups hold it, and return the question."""
    qtbot.waitUntil(lambda: dialog_of(window) is not None, timeout=10_000)
    return dialog_of(window)


def confirm(qtbot, window):
    """Press the button and wait until the file is open again."""
    asked(qtbot, window)
    before = window.workplace.session
    qtbot.mouseClick(dialog_of(window).forget_button, Qt.MouseButton.LeftButton)
    session_of = lambda: window.workplace.session  # noqa: E731 - asked anew each time
    qtbot.waitUntil(lambda: session_of() not in (None, before), timeout=20_000)


def lines(dialog):
    return [dialog.lines.item(row).text() for row in range(dialog.lines.count())]


def test_a_photo_goes_with_every_byte_and_the_message_says_what_is_out_of_reach(
    qtbot, filled, file_path
):
    told = []
    filled.workplace.messages.told.connect(told.append)
    filled.workplace.session.forget_record(Kind.PHOTO, "p-1")
    assert lines(asked(qtbot, filled))[0] == "Foto P-001 Geheimbild: ganz"
    confirm(qtbot, filled)
    assert photos_of(filled.workplace.session.file) == []
    assert "Weitergegebene Kopien" in told[-1].text
    assert "Sicherungen auf anderen Laufwerken" in told[-1].text
    raw = b"".join(each.read_bytes() for each in file_path.parent.glob("*.gpkg*"))
    assert b"Gesicht im Bild" not in raw
    assert b"Geheimbild" not in raw
    assert b"Geheimname" in raw


def test_only_ticked_fields_of_a_text_are_forgotten(qtbot, filled):
    filled.workplace.session.forget_record(Kind.FINDING, "f-1")
    dialog = asked(qtbot, filled)
    assert set(dialog.fields) == {"title", "spot"}
    dialog.fields["title"].setChecked(False)
    dialog.fields["spot"].setChecked(False)
    assert not dialog.forget_button.isEnabled()
    dialog.fields["title"].setChecked(True)
    confirm(qtbot, filled)
    left = find_finding(filled.workplace.session.file, "f-1")
    assert (left.title, left.spot) == ("", "Geheimort")


def test_cancelling_is_the_first_answer_and_changes_nothing(qtbot, filled):
    filled.workplace.session.forget_record(Kind.FINDING, "f-1")
    dialog = asked(qtbot, filled)
    assert dialog.cancel_button.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog_of(filled) is None)
    assert find_finding(filled.workplace.session.file, "f-1").title == "Geheimname"


def test_what_is_not_there_is_told(filled):
    told = []
    filled.workplace.messages.told.connect(told.append)
    filled.workplace.session.forget(Wish(removed=True))
    assert dialog_of(filled) is None
    assert "nichts mehr" in told[-1].text


def test_a_person_gets_a_pseudonym_from_the_card(qtbot, filled):
    page = filled.findChild(FilePage)
    page.privacy.person.set_value(OTHER_PERSON.id)
    page.privacy.pseudonym_button.click()
    words = f"Person {OTHER_PERSON.name} heißt künftig überall Person 1"
    assert lines(asked(qtbot, filled)) == [words]
    confirm(qtbot, filled)
    names = {each.name for each in people_of(filled.workplace.session.file)}
    assert names == {PERSON.name, "Person 1"}


def test_forgetting_cannot_be_undone_but_what_was_done_before_can(qtbot, filled, finding):
    session = filled.workplace.session
    moved = replace(finding, cause="Hecke")
    session.forget_record(Kind.FINDING, "f-1")
    confirm(qtbot, filled)
    session = filled.workplace.session
    assert session.undo_steps.undo_text == "Foto"
    session.perform("Ursache", lambda file: put_finding(file, moved))
    session.undo()
    assert find_finding(session.file, "f-1").cause == ""
    session.undo()
    assert photos_of(session.file) == []
    with pytest.raises(UserError, match="Datenschutz"):
        session.undo()


def test_the_bin_gives_back_and_forgets(qtbot, filled):
    session, page = filled.workplace.session, filled.findChild(FilePage)
    assert not page.bin.list.isVisible()
    session.perform("Entfernen", lambda file: remove_finding(file, "f-1"))
    assert page.bin.list.model().rowCount() == 1
    page.bin.restore_button.click()
    assert find_finding(session.file, "f-1") is not None
    assert not page.bin.list.isVisible()
    session.undo()
    page.bin.list.setFocus()
    qtbot.keyClick(page.bin.list, Qt.Key.Key_Delete)
    assert lines(asked(qtbot, filled)) == ["Feststellung F-001 Geheimname: ganz"]
    confirm(qtbot, filled)
    page = filled.findChild(FilePage)
    assert not page.bin.list.isVisible()


def test_backups_that_hold_it_go_in_the_same_act_or_are_told(qtbot, filled, file_path):
    told = []
    filled.workplace.messages.told.connect(told.append)
    back_up(file_path, BackupReason.ASKED)
    filled.workplace.session.forget_record(Kind.FINDING, "f-1")
    assert "1 Sicherung" in asked(qtbot, filled).backups_box.text()
    assert not asked(qtbot, filled).backups_box.isChecked()
    confirm(qtbot, filled)
    assert "1 Sicherung" in told[-1].text
    assert len(backups_of(file_path)) == 1

    filled.workplace.session.forget_record(Kind.PHOTO, "p-1")
    asked(qtbot, filled).backups_box.setChecked(True)
    confirm(qtbot, filled)
    assert backups_of(file_path) == []
    assert "Sicherung(en)" not in told[-1].text


def test_where_no_backup_holds_it_none_is_offered(qtbot, filled):
    filled.workplace.session.forget_record(Kind.FINDING, "f-1")
    assert not asked(qtbot, filled).backups_box.isVisible()
