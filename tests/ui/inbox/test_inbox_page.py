"""New photos wait in a strip; proposals are confirmed by keys, several at once, and undone."""

from datetime import timedelta

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from asskomm_audit.domain.places import Position
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.inbox import waiting_count
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.originals import keeps_originals, original_bytes
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui import translations
from tests.ui.inbox.conftest import NOON, picture


def press(page, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.strip, key, modifier)


def lines(page, row):
    return page.strip.photos.index(row).data(page.strip.photos.LinesRole)


def test_enter_confirms_what_is_proposed_by_time_and_undo_brings_it_back(
    page, add, file, audit, answer, session
):
    add(picture(1, minutes=1))
    assert lines(page, 0)[1:] == (page.state.names.by_id[answer.id], "1 min Abstand")
    press(page, Qt.Key.Key_Return)

    photo = photos_of(file, audit.id)[0]
    assert (photo.answer_id, photo.finding_id) == (answer.id, "finding-1")
    assert page.empty.isVisible()
    session.undo()
    page.state.settle()
    assert len(page.strip.photos.all()) == 1


def test_a_photo_near_a_stop_goes_there_and_one_without_anything_waits(page, add, file, audit):
    add(picture(1, position=Position(13.74, 51.05), minutes=200), picture(2, minutes=201))
    assert lines(page, 0)[1:] == ("1 Brunnen", "0 m entfernt")
    assert lines(page, 1)[1] == "Kein Vorschlag"
    press(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.foot.confirm_button.text().strip().startswith("1 ")
    press(page, Qt.Key.Key_Return)

    assert [each.stop_id for each in photos_of(file, audit.id)] == ["stop-1", None]
    assert len(page.strip.photos.all()) == 1


def test_several_are_filed_with_one_key_and_one_undo(page, add, file, audit, session):
    add(*(picture(number, minutes=500 + number) for number in range(4)))
    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(page, Qt.Key.Key_G)
    assert waiting_count(file, audit.id) == 1
    session.undo()
    assert waiting_count(file, audit.id) == 4


def test_one_step_takes_in_many_and_one_undo_takes_them_back(page, add, file, audit, session):
    add(*(picture(number, minutes=number) for number in range(5)))
    assert len(photos_of(file, audit.id)) == 5
    session.undo()
    assert photos_of(file, audit.id) == []
    session.redo()
    assert len(photos_of(file, audit.id)) == 5


def test_exact_doubles_are_counted_and_likely_ones_are_told(page, add, file, audit, session):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    first = picture(1, minutes=1)
    smaller = picture(1, minutes=90)  # the same scene, saved anew with another time
    add(first, first, smaller)

    assert len(photos_of(file, audit.id)) == 2
    assert "1 Foto gab es schon." in heard[-1]
    assert sum("vermutlich doppelt" in lines(page, row)[0] for row in range(2)) == 1


def test_one_bad_file_never_stops_the_rest(page, add, file, audit, session):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    add(picture(1), b"no picture at all", picture(2), picture(3)[:4000])

    assert len(photos_of(file, audit.id)) == 3
    assert "ist kein lesbares Foto" in heard[-1]
    assert any("unvollständig" in lines(page, row)[0] for row in range(3))


def test_cancelling_keeps_what_came_in_and_says_so(page, session, card, file, audit, qtbot):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    paths = []
    for number in range(60):
        paths.append(card / f"{number}.jpg")
        paths[-1].write_bytes(picture(number, size=(1200, 900)))
    page.add_files(paths)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) >= 2, timeout=20_000)
    session.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)

    kept = len(photos_of(file, audit.id))
    assert 2 <= kept < 60
    assert f"Abgebrochen nach {kept} von 60 Fotos." in heard[-1]


def test_undoing_while_they_come_in_ends_the_intake(page, session, card, file, audit, qtbot):
    paths = []
    for number in range(60):
        paths.append(card / f"{number}.jpg")
        paths[-1].write_bytes(picture(number, size=(1200, 900)))
    page.add_files(paths)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) >= 2, timeout=20_000)
    session.undo()
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)
    assert photos_of(file, audit.id) == []


def test_whether_originals_stay_is_asked_once_and_then_the_photos_come_in(
    page, session, card, file, audit, qtbot
):
    carry_out(file, "Frage", lambda file: file.execute("UPDATE setting SET deleted = 1"))
    path = card / "a.jpg"
    path.write_bytes(picture(1))
    page.add_files([path])
    assert page.originals.isVisible()
    assert photos_of(file, audit.id) == []
    page.originals.keep_button.click()
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=20_000)

    assert keeps_originals(file) is True
    assert original_bytes(file, photos_of(file, audit.id)[0]) == path.read_bytes()
    path.write_bytes(picture(2))
    page.add_files([path])
    assert not page.originals.isVisible()
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 2, timeout=20_000)


def test_closing_the_file_in_the_middle_keeps_what_is_written(
    page, session, card, file, audit, qtbot
):
    paths = []
    for number in range(40):
        paths.append(card / f"{number}.jpg")
        paths[-1].write_bytes(picture(number, size=(1200, 900)))
    page.add_files(paths)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) >= 2, timeout=20_000)
    page.before_closing()
    kept = len(photos_of(file, audit.id))
    file.close()
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)
    with open_audit_file(file.path, read_only=True) as again:
        assert 2 <= kept == len(photos_of(again, audit.id)) < 40


def test_escape_takes_in_nothing_and_asks_again_next_time(page, session, card, file, audit):
    carry_out(file, "Frage", lambda file: file.execute("UPDATE setting SET deleted = 1"))
    path = card / "a.jpg"
    path.write_bytes(picture(1))
    page.add_files([path])
    assert page.originals.isVisible()
    QTest.keyClick(page.originals.drop_button, Qt.Key.Key_Escape)
    assert (page.originals.isVisible(), page.empty.isVisible()) == (False, True)
    assert keeps_originals(file) is None
    assert photos_of(file, audit.id) == []
    page.add_files([path])
    assert page.originals.isVisible()


def test_a_caption_has_the_room_of_the_buttons_meanwhile(page, add):
    add(picture(1), picture(2))
    press(page, Qt.Key.Key_B)
    assert (page.bar.isVisible(), page.foot.isVisible()) == (False, False)
    QTest.keyClick(page.caption_line.field, Qt.Key.Key_Escape)
    assert (page.bar.isVisible(), page.foot.isVisible()) == (True, True)


def test_dropped_folders_and_pasted_pictures_come_in(page, session, card, file, audit, qtbot):
    (card / "a.jpg").write_bytes(picture(1))
    (card / "b.jpg").write_bytes(picture(2))
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(card.parent))])
    QGuiApplication.clipboard().setMimeData(content)
    page.paste()
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 2, timeout=20_000)

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    page.paste()
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 3, timeout=20_000)


def test_a_picture_dragged_out_of_a_browser_comes_in(page, file, audit, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    content = QMimeData()
    content.setImageData(image)
    content.setUrls([QUrl("https://example.org/treppe.jpg")])
    drop(page, content)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=20_000)


def drop(widget, content):
    """Let go of something over a widget, as a drag from another program does."""
    rest = Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton
    rest = *rest, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *rest)
    widget.dragEnterEvent(enter)
    assert enter.isAccepted()
    widget.dropEvent(QDropEvent(QPointF(5, 5), *rest))


def test_a_photo_of_the_laptops_clock_sets_the_camera_right(page, add, answer, session):
    add(picture(1, minutes=60))
    assert lines(page, 0)[1] == "Kein Vorschlag"
    press(page, Qt.Key.Key_U)
    shown = NOON.astimezone()
    page.clock_line.line.field.setText(f"{shown:%H:%M:%S}")
    QTest.keyClick(page.clock_line.line.field, Qt.Key.Key_Return)

    assert lines(page, 0)[1] == page.state.names.by_id[answer.id]
    assert "Uhr geht 1 h vor (eingegeben)" in page.bar.clock.text()
    session.undo()
    page.state.settle()
    assert lines(page, 0)[1] == "Kein Vorschlag"


def test_a_clock_that_cannot_be_read_says_how_to_write_it(page, add, session):
    add(picture(1, minutes=60))
    press(page, Qt.Key.Key_U)
    line = page.clock_line.line
    line.field.setText("14:3")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert line.isVisible()
    shown = [each.text() for each in line.findChildren(QLabel) if each.isVisible()]
    assert any(each.startswith("Bitte eine Uhrzeit eingeben wie ") for each in shown)


def test_without_a_time_of_the_camera_there_is_no_clock_to_set(page, add, session):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    add(picture(1))
    press(page, Qt.Key.Key_U)
    assert page.clock_line.isHidden()
    assert "keine Zeit der Kamera" in heard[-1]


def test_a_camera_that_has_lost_the_day_is_set_right_by_the_whole_clock(page, add, answer):
    add(picture(1, minutes=60 - 400 * 24 * 60))
    press(page, Qt.Key.Key_U)
    shown = NOON.astimezone()
    page.clock_line.line.field.setText(f"{shown:%d.%m.%Y  %H:%M:%S}")
    QTest.keyClick(page.clock_line.line.field, Qt.Key.Key_Return)
    assert lines(page, 0)[1] == page.state.names.by_id[answer.id]
    assert "Uhr geht 399 Tage nach (eingegeben)" in page.bar.clock.text()


def test_the_rail_counts_what_waits_whichever_page_is_shown(window, qtbot, card, audit):
    session = window.workplace.session
    session.set_audit(audit.id)
    desk = window.workplace.desk
    desk.show_page("photos")
    page = desk.stack.currentWidget()
    assert "Noch kein" not in page.empty.accessibleName()
    page.filing.set_originals(keep=False)
    (card / "a.jpg").write_bytes(picture(1))
    page.add_files([card / "a.jpg"])
    desk.show_page("places")
    button = window.rail.buttons["photos"]
    qtbot.waitUntil(lambda: button.accessibleName() == "Fotos (1)", timeout=20_000)


def test_thousands_are_shown_without_reading_all_small_pictures(page, add, file, audit, session):
    add(picture(1, minutes=1))
    one = photos_of(file, audit.id)[0]

    def multiply(file):
        query = (
            "INSERT INTO photo (id, audit_id, sha256, source_sha256, width, height, size, "
            "taken_at, time_source, likeness) SELECT 'n' || n.value, audit_id, sha256, n.value, "
            "width, height, size, taken_at, time_source, likeness "
            "FROM photo, json_each(?) AS n WHERE photo.id = ?"
        )
        file.execute(query, str(list(range(3000))), one.id)

    changes = carry_out(file, "Viele", multiply)
    page.state.take(changes)
    page.state.settle()
    assert len(page.strip.photos.all()) == 3001
    press(page, Qt.Key.Key_End)
    assert page.strip.currentIndex().row() == 3000


def test_a_question_about_photos_of_another_audit_is_put_away(page, add, session, audit):
    add(picture(1, minutes=1))
    page.ask_caption()
    assert page.caption_line.isVisible()
    session.set_audit(None)
    assert page.caption_line.isHidden()

    session.set_audit(audit.id)
    page.state.settle()
    page.ask_clock()
    assert page.clock_line.isVisible()
    session.set_audit(None)
    assert page.clock_line.isHidden()
    assert page.bar.isVisible()


def test_times_are_written_as_the_language_has_them(page, add, qapp):
    add(picture(1, minutes=1))
    local = (NOON + timedelta(minutes=1)).astimezone()
    assert lines(page, 0)[0] == f"{local:%d.%m. %H:%M}"
    translations.speak(qapp, "en")
    try:
        qapp.processEvents()
        assert lines(page, 0)[0] == f"21 Nov {local:%H:%M}"
        assert page.foot.words.text().startswith("Proposal: Criterion")
    finally:
        translations.speak(qapp, "de")


def test_a_year_other_than_that_of_the_audit_is_said(page, add, qapp):
    add(picture(1, minutes=-60 * 24 * 365 * 18))
    local = (NOON - timedelta(days=365 * 18)).astimezone()
    assert lines(page, 0)[0] == f"{local:%d.%m.%Y %H:%M}"
    translations.speak(qapp, "en")
    page.state.refresh_all()
    page.state.settle()
    assert lines(page, 0)[0] == f"{local.day} {local:%b %Y %H:%M}"
    translations.speak(qapp, "de")
