"""The photos of a finding."""

from datetime import datetime

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import FindingId, PersonId
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.widgets.carried_pictures import (
    carried_pictures,
    carries_pictures,
    picture_files,
)
from tests.ui.findings.making import AUDIT, picture


@pytest.fixture
def photos(page):
    page.show_record("f2")
    return page.detail.form.photos


def of(session, finding):
    return [each for each in photos_of(session.file, AUDIT) if each.finding_id == finding]


def add(qtbot, session, photos, files):
    with qtbot.waitSignal(session.messages.told, timeout=20_000):
        photos.add_files(files)


def on_walk(session, criterion="LIC-01", number=7):
    """Take a photo of a criterion on the walk."""
    answer = Answer(
        visit_id=visit_id(AUDIT, VisitKind.DAY),
        rater=PersonId("katrin"),
        criterion=criterion,
        state=AnswerState.NOT_ASSESSABLE,
    )
    target = PhotoTarget(audit_id=AUDIT, answer_id=answer.id)
    incoming = Incoming(prepare(picture(number), "begehung.jpg"))

    def write(file):
        put_answer(file, answer)
        keep_photo(file, incoming, target, datetime.now().astimezone())

    session.perform("Foto", write)


def test_the_strip_shows_the_findings_photos_and_chooses_the_first(page, photos):
    assert photos.strip.photos.rowCount() == 2
    assert photos.strip.current().original_name == "foto-1.jpg"
    assert photos.caption.isVisibleTo(page)
    page.show_record("f3")
    assert not photos.strip.isVisible()
    assert not photos.caption.isVisible()


def test_each_file_becomes_a_photo_in_a_step_of_its_own(qtbot, session, photos, tmp_path, messages):
    files = []
    for number in (11, 12):
        files.append(tmp_path / f"bild-{number}.jpg")
        files[-1].write_bytes(picture(number))
    before = len(session.undo_steps.texts())
    add(qtbot, session, photos, files)
    assert len(of(session, "f2")) == 4
    assert len(session.undo_steps.texts()) == before + 2
    assert session.undo_steps.undo_text == "F-002: Foto hinzufügen"
    assert photos.strip.photos.rowCount() == 4
    session.undo()
    assert photos.strip.photos.rowCount() == 3


def test_what_is_no_photo_gets_a_sentence(qtbot, session, photos, tmp_path, messages):
    path = tmp_path / "kein-foto.jpg"
    path.write_text("nichts zu sehen")
    add(qtbot, session, photos, [path])
    assert len(of(session, "f2")) == 2
    assert "kein-foto.jpg" in messages[-1].text


def test_a_pasted_picture_is_taken_in(qtbot, session, photos):
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF3366)
    with qtbot.waitSignal(session.messages.told, timeout=20_000):
        photos.strip.image_pasted.emit(image)
    qtbot.waitUntil(lambda: len(of(session, "f2")) == 3)


def test_the_same_picture_is_not_kept_twice(qtbot, session, photos, tmp_path, messages):
    path = tmp_path / "noch-einmal.jpg"
    path.write_bytes(picture(1))
    add(qtbot, session, photos, [path])
    assert len(of(session, "f2")) == 2
    assert "schon" in messages[-1].text


def test_a_picture_known_from_the_walk_is_put_to_the_finding(qtbot, session, photos, tmp_path):
    on_walk(session, number=7)
    path = tmp_path / "von-der-begehung.jpg"
    path.write_bytes(picture(7))
    add(qtbot, session, photos, [path])
    added = of(session, "f2")[-1]
    assert added.answer_id is not None
    assert len(photos_of(session.file, AUDIT)) == 3


def test_photos_of_the_walk_can_be_taken_over(page, session, photos):
    on_walk(session)
    page.show_record("f1")
    assert photos.take_button.isVisible()
    assert "1" in photos.take_button.text()
    photos.take_button.click()
    assert len(of(session, "f1")) == 1
    assert not photos.take_button.isVisible()
    session.undo()
    assert of(session, "f1") == []


def test_caption_and_description_are_saved_for_the_photo_they_were_typed_for(session, photos):
    photos.caption.setText("Abgang Ost")
    photos.alternative.setText("Dunkle Treppe")
    photos.strip.setCurrentIndex(photos.strip.photos.index(1))
    first, second = of(session, "f2")
    assert (first.caption, first.alternative_text) == ("Abgang Ost", "Dunkle Treppe")
    assert second.caption == ""
    assert photos.caption.text() == ""
    assert session.undo_steps.undo_text == "F-002: Bildbeschreibung"


def test_a_removed_photo_can_be_brought_back(session, photos, messages):
    photos.remove_button.click()
    assert [each.original_name for each in of(session, "f2")] == ["foto-2.jpg"]
    messages[-1].action()
    assert len(of(session, "f2")) == 2


def test_a_photo_of_the_walk_only_leaves_the_finding(page, session, photos):
    on_walk(session)
    page.show_record("f1")
    photos.take_button.click()
    photos.remove_button.click()
    assert of(session, "f1") == []
    assert [each.answer_id is not None for each in photos_of(session.file, AUDIT)].count(True) == 1


def test_audit_files_are_left_to_the_window(tmp_path):
    content = QMimeData()
    paths = [tmp_path / "a.jpg", tmp_path / "b.audit.gpkg"]
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert picture_files(content) == [tmp_path / "a.jpg"]
    assert carried_pictures(content) == [tmp_path / "a.jpg"]


def test_a_picture_itself_is_taken_where_there_are_no_files():
    content = QMimeData()
    assert not carries_pictures(content)
    assert carried_pictures(content) == []
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    content.setImageData(image)
    content.setUrls([QUrl("https://example.org/a.jpg")])
    assert carries_pictures(content)
    assert carried_pictures(content) == image


def test_a_photo_goes_to_the_finding_that_was_shown_when_it_was_chosen(
    qtbot, page, session, photos, tmp_path
):
    path = tmp_path / "neu.jpg"
    path.write_bytes(picture(21))
    with qtbot.waitSignal(session.messages.told, timeout=20_000):
        photos.add_files([path])
        page.list.choose(FindingId("f3"))
    qtbot.waitUntil(lambda: len(of(session, "f2")) == 3)
    assert photos.strip.photos.rowCount() == 0
