"""Photos come to the answer in focus, one step each; what is none is named once."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from asskomm_audit.domain.answers import AnswerState, answer_id
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.intake import read_photo
from asskomm_audit.store.answers import find_answer
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.photos import photo_bytes, photos_of
from asskomm_audit.ui.messages import Tone
from asskomm_audit.ui.photo_viewer import PhotoViewer
from asskomm_audit.ui.walk.answer_photos import photo_keeper
from tests.conftest import OTHER_PERSON, PERSON

Key = Qt.Key


@pytest.fixture
def picture(tmp_path):
    """Write a JPEG of one colour."""

    def write(name: str, colour: str = "red"):
        buffer = io.BytesIO()
        Image.new("RGB", (80, 60), colour).save(buffer, "JPEG")
        path = tmp_path / name
        path.write_bytes(buffer.getvalue())
        return path

    return write


@pytest.fixture
def told(session):
    """Collect the messages."""
    messages = []
    session.messages.told.connect(messages.append)
    return messages


@pytest.fixture
def add(qtbot, page, session, told):
    """Add files and wait until it has been said what became of them."""

    def add(*paths):
        before = len(told)
        page.desk.photos.add_files(list(paths))
        qtbot.waitUntil(lambda: len(told) > before and not session.jobs.running, timeout=8000)
        return told[-1]

    return add


def test_photos_belong_to_the_answer_and_are_shown(add, picture, page, file, audit, answered):
    message = add(picture("a.jpg", "red"), picture("b.jpg", "blue"))

    photos = photos_of(file, audit.id)
    assert [photo.original_name for photo in photos] == ["a.jpg", "b.jpg"]
    assert {photo.answer_id for photo in photos} == {answered("SIC-01").id}
    assert answered("SIC-01").state is AnswerState.OPEN
    assert photo_bytes(file, photos[0].sha256).startswith(b"\xff\xd8")
    assert page.view.card.photos.strip.photos.rowCount() == 2
    assert message.tone is Tone.GOOD
    assert message.text.startswith("2 Foto")


def test_enter_on_a_photo_shows_it_large(add, picture, page, qtbot):
    add(picture("a.jpg", "red"), picture("b.jpg", "blue"))
    strip = page.view.card.photos.strip
    strip.setCurrentIndex(strip.photos.index(1))
    qtbot.keyClick(strip, Key.Key_Return)
    viewer = strip.findChild(PhotoViewer)

    assert viewer.current().original_name == "b.jpg"
    qtbot.keyClick(viewer, Key.Key_Escape)


def test_each_photo_is_a_step_of_its_own(add, picture, session, file, audit):
    add(picture("a.jpg", "red"), picture("b.jpg", "blue"))
    session.undo()

    assert [photo.original_name for photo in photos_of(file, audit.id)] == ["a.jpg"]


def test_bad_files_are_named_in_one_message_and_good_ones_kept(
    add, picture, tmp_path, told, file, audit
):
    good = picture("gut.jpg")
    text = tmp_path / "liste.txt"
    text.write_text("kein Foto")
    torn = tmp_path / "kaputt.png"
    torn.write_bytes(b"\x89PNG\r\n\x1a\n kaputt")
    message = add(text, good, torn, tmp_path / "fehlt.jpg")

    assert len(told) == 1
    assert message.tone is Tone.WARNING
    assert message.text.startswith("1 Foto")
    for name in ("liste.txt", "kaputt.png", "fehlt.jpg"):
        assert f"„{name}“" in message.text
    assert len(photos_of(file, audit.id)) == 1


def test_the_next_photos_are_looked_for_where_the_last_ones_were(page, hand, picture, told, qtbot):
    hand.press("p")
    dialog = page.findChild(QFileDialog)
    path = picture("a.jpg")
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    qtbot.waitUntil(lambda: bool(told), timeout=8000)
    hand.press("p")
    qtbot.waitUntil(page.view.recent_photos.isVisible)
    hand.press("o")

    again = [each for each in page.findChildren(QFileDialog) if each.isVisible()]
    assert [each.directory().absolutePath() for each in again] == [str(path.parent)]


def test_many_bad_files_are_counted(add, tmp_path):
    message = add(*[tmp_path / f"{number}.jpg" for number in range(7)])

    assert message.text.count("„") == 3
    assert "4 weitere Datei" in message.text


def test_doubles_are_counted_and_not_kept_twice(add, picture, session, file, audit):
    path = picture("a.jpg")
    add(path)
    steps = len(session.undo_steps.texts())
    message = add(path)

    assert message.text.endswith("gab es schon.")
    assert len(photos_of(file, audit.id)) == 1
    assert len(session.undo_steps.texts()) == steps


def test_a_finding_on_the_criterion_gets_the_photo_too(add, picture, hand, file, audit):
    hand.press("0")
    add(picture("a.jpg"))

    (finding,) = findings_of(file, audit.id)
    assert photos_of(file, audit.id)[0].finding_id == finding.id


def test_a_finding_proposed_later_takes_over_the_photos(add, picture, hand, file, audit):
    add(picture("a.jpg"))
    hand.press("0")

    (finding,) = findings_of(file, audit.id)
    assert photos_of(file, audit.id)[0].finding_id == finding.id


def test_photos_go_where_they_were_dropped_even_if_one_walks_on(
    qtbot, page, hand, session, told, picture, file, audit
):
    page.desk.photos.add_files([picture("a.jpg")])
    hand.press(Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told), timeout=8000)

    wanted = answer_id(visit_id(audit.id, VisitKind.DAY), PERSON.id, None, "SIC-01")
    assert photos_of(file, audit.id)[0].answer_id == wanted
    assert hand.at == "SIC-02"
    assert page.view.card.photos.isHidden()
    hand.press(Key.Key_Up)
    assert page.view.card.photos.isVisible()


def test_a_rating_given_meanwhile_is_not_overwritten(qtbot, page, hand, told, picture, answered):
    page.desk.photos.add_files([picture("a.jpg")])
    hand.press("3")
    qtbot.waitUntil(lambda: bool(told), timeout=8000)

    assert answered("SIC-01").level == 3


def test_dropping_files_on_the_page_adds_them(qtbot, page, told, picture, file, audit):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture("a.jpg")))])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE
    )
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(_drop(data))
    qtbot.waitUntil(lambda: bool(told), timeout=8000)

    assert len(photos_of(file, audit.id)) == 1


def test_a_picture_itself_is_dropped_out_of_a_browser(qtbot, page, told, file, audit):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    data = QMimeData()
    data.setImageData(image)
    page.dropEvent(_drop(data))
    qtbot.waitUntil(lambda: bool(told), timeout=8000)
    assert len(photos_of(file, audit.id)) == 1


def test_an_audit_file_dropped_is_left_to_the_window(page, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Andere.audit.gpkg"))])
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE
    )
    event.ignore()
    page.dragEnterEvent(event)

    assert not event.isAccepted()


def test_p_lets_choose_files_and_blocks_nothing(qtbot, page, hand, told, picture, file, audit):
    hand.press("p")
    dialog = page.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(picture("a.jpg"))])
    dialog.close()
    qtbot.waitUntil(lambda: bool(told), timeout=8000)

    assert len(photos_of(file, audit.id)) == 1


def test_a_photo_is_taken_out_and_undo_brings_it_back(add, picture, page, hand, session):
    add(picture("a.jpg"))
    strip = page.view.card.photos.strip
    strip.setFocus()
    strip.setCurrentIndex(strip.model().index(0, 0))
    hand.press(Key.Key_Delete)
    assert page.view.card.photos.isHidden()
    session.undo()

    assert strip.photos.rowCount() == 1


def test_undo_of_a_photo_while_elsewhere_shows_nothing_wrong(add, picture, page, hand, session):
    add(picture("a.jpg"))
    hand.press(Key.Key_Down)
    session.undo()
    hand.go("SIC-01")

    assert page.view.card.photos.isHidden()


def test_the_first_photo_waits_until_somebody_says_who_is_typing(
    qtbot, page, session, told, picture, file, audit
):
    session.set_person(None)
    page.desk.photos.add_files([picture("a.jpg")])
    assert not session.jobs.running
    session.set_person(OTHER_PERSON)
    qtbot.waitUntil(lambda: bool(told), timeout=8000)

    (photo,) = photos_of(file, audit.id)
    assert find_answer(file, photo.answer_id).rater == OTHER_PERSON.id


_NONE = Qt.KeyboardModifier.NoModifier


def _drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE
    )


def test_a_rating_taken_back_while_a_photo_is_prepared_does_not_come_back_with_it(
    page, hand, session, file, audit, answered, picture
):
    walk, code = page.desk.walk, hand.at
    spot = walk.spot
    hand.press("3")
    rated = answered(code)
    assert rated.level == 3
    keep = photo_keeper(walk.sheet, spot)
    session.undo()
    assert answered(code) is None
    incoming = read_photo(picture("a.jpg"))
    session.perform("Foto", lambda file: keep(file, incoming))
    assert (answered(code).state, answered(code).level) == (AnswerState.OPEN, None)
    assert photos_of(file, audit.id)[0].answer_id == rated.id
