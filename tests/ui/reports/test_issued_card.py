"""Issuing in the window: a document written is issued by one press, listed, compared, removed."""

import pytest

from asskomm_audit.domain.people import Person
from asskomm_audit.store.history import steps_of
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.people import people_of, put_person
from asskomm_audit.ui.messages import Tone
from asskomm_audit.ui.reports.reports_page import ReportsPage


@pytest.fixture
def page(session, qtbot):
    page = ReportsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    yield page
    session.jobs.shut_down()


@pytest.fixture
def told(session):
    messages = []
    session.messages.told.connect(messages.append)
    return messages


def test_before_anything_went_out_the_card_says_what_issuing_is(page):
    assert page.issued.isVisible()
    assert not page.issued.issuing.isVisible()
    assert not page.issued.comparing.isVisible()
    assert "Schreiben Sie zuerst ein Dokument" in page.issued._intro.text()


def test_only_the_chosen_document_is_the_main_action(page):
    others = (page.workbook, page.photos.annex, page.photos.files)
    kinds = [each.button.property("kind") for each in (page.report, *others)]
    assert kinds == ["primary", *[kinds[1]] * 3]
    assert kinds[1] != "primary"


def test_a_document_is_written_issued_compared_and_removed(page, session, told, tmp_path, qtbot):
    target = tmp_path / "Bericht.pdf"
    page.write_report(target)
    qtbot.waitUntil(lambda: page.issued.issuing.isVisible(), timeout=60_000)
    assert target.name in page.issued.issuing.text()
    page.issued.issuing.click()
    qtbot.waitUntil(lambda: bool(issued_of(session.file)) and not session.jobs.running)
    (document,) = issued_of(session.file)
    assert not page.issued.issuing.isVisible()
    assert document.person_id == session.person.id

    page.issued.compare(target)
    qtbot.waitUntil(lambda: "D-001" in told[-1].text)
    assert told[-1].tone is Tone.GOOD
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF other")
    page.issued.compare(other)
    qtbot.waitUntil(lambda: told[-1].tone is Tone.WARNING)

    target.unlink()
    page.issued.save(document, target)
    assert target.stat().st_size == document.size

    session.undo()
    assert issued_of(session.file) == []
    session.redo()
    assert issued_of(session.file) == [document]
    page.issued._remove(document)
    assert issued_of(session.file) == []
    assert page.focusWidget() is page.report.button


def test_a_document_that_changed_after_writing_is_not_issued(page, session, told, tmp_path, qtbot):
    target = tmp_path / "Bericht.pdf"
    page.write_report(target)
    qtbot.waitUntil(lambda: page.issued.issuing.isVisible(), timeout=60_000)
    target.write_bytes(target.read_bytes() + b" ")
    with qtbot.waitSignal(session.jobs.failed) as failed:
        page.issued.issuing.click()
    assert "nicht mehr die Datei" in str(failed.args[0])
    assert issued_of(session.file) == []


def test_the_look_chosen_is_kept_as_one_step(page, session, qtbot):
    from asskomm_audit.store.faces import face_of

    dialog = page.face_desk.open()
    dialog.foot.setText("Amt 32")
    dialog.save_button.click()
    assert face_of(session.file).foot == "Amt 32"
    session.undo()
    assert face_of(session.file).foot == ""


def test_work_goes_on_while_a_document_is_kept_and_each_step_can_be_taken_back(
    page, session, tmp_path, qtbot
):
    target = tmp_path / "Bericht.pdf"
    page.write_report(target)
    qtbot.waitUntil(lambda: page.issued.issuing.isVisible(), timeout=60_000)
    page.issued.issuing.click()
    later = Person(id="p-later", name="Später", function="Bauhof")
    session.perform("Person", lambda file: put_person(file, later))
    qtbot.waitUntil(lambda: bool(issued_of(session.file)) and not session.jobs.running)
    assert {each.text for each in steps_of(session.file, limit=2)} == {
        "Person",
        "Dokument herausgegeben: Bericht.pdf",
    }
    session.undo()
    session.undo()
    assert issued_of(session.file) == []
    assert later not in people_of(session.file)


def test_a_document_changed_after_writing_is_not_issued(page, session, told, tmp_path, qtbot):
    target = tmp_path / "Bericht.pdf"
    page.write_report(target)
    qtbot.waitUntil(lambda: page.issued.issuing.isVisible(), timeout=60_000)
    target.write_bytes(target.read_bytes() + b" ")
    page.issued.issuing.click()
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert issued_of(session.file) == []
