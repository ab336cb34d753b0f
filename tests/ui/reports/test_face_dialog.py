"""Choosing the look: what is typed is what is taken, and the real pages stand beside it."""

import io
from functools import partial

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent

from asskomm_audit.documents import write_report_of
from asskomm_audit.domain.face import PLAIN, Chapter, Face, Length
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import GERMAN
from asskomm_audit.ui.reports.face_dialog import FaceDialog


def write(path, audits, face, target, progress):
    with open_audit_file(path, read_only=True) as file:
        write_report_of(file, audits, target, texts=GERMAN, face=face, progress=progress)


@pytest.fixture
def dialog(session, qtbot):
    made = FaceDialog(PLAIN, session.jobs, partial(write, session.path, [session.audit_id]))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    made.hide()
    session.jobs.shut_down()


def pages_shown(dialog, qtbot):
    qtbot.waitUntil(lambda: "Seite" in dialog.preview.note.text(), timeout=30_000)
    return dialog.preview.pages()


def test_nothing_changed_is_the_look_that_was(dialog):
    assert dialog.face() == PLAIN


def test_the_pages_follow_what_is_chosen(dialog, qtbot):
    whole = pages_shown(dialog, qtbot)
    dialog.length.set_value(Length.COUNCIL)
    dialog.length.chosen.emit(Length.COUNCIL)
    assert pages_shown(dialog, qtbot) < whole
    assert dialog.face().length is Length.COUNCIL
    assert not dialog.chapters.is_possible(Chapter.METHOD)
    assert dialog.chapters.is_possible(Chapter.PLAN)


def test_a_colour_too_light_is_told_and_what_is_taken_instead(dialog):
    dialog.colour.setText("#FFE000")
    assert "zu hell" in dialog.note.text()
    assert Face(colour="#FFE000").accent in dialog.note.text()
    assert dialog.face().colour == "#FFE000"


def test_what_is_no_colour_is_told_and_not_taken(dialog):
    dialog.colour.setText("rot")
    assert "keine Farbe" in dialog.note.text()
    assert dialog.face().colour == PLAIN.colour


def test_arms_are_taken_told_and_removed(dialog, tmp_path):
    dialog.take_arms(tmp_path / "fehlt.png")
    assert "fehlt.png" in dialog.note.text()
    (tmp_path / "text.png").write_bytes(b"kein Bild")
    dialog.take_arms(tmp_path / "text.png")
    assert "kein lesbares Bild" in dialog.note.text()
    buffer = io.BytesIO()
    Image.new("RGB", (80, 90), "red").save(buffer, "PNG")
    (tmp_path / "wappen.png").write_bytes(buffer.getvalue())
    dialog.take_arms(tmp_path / "wappen.png")
    assert dialog.face().arms.startswith(b"\xff\xd8")
    dialog.no_arms_button.click()
    assert dialog.face().arms == b""


def test_a_chapter_unticked_is_left_out(dialog):
    dialog.chapters.tick(Chapter.GLOSSARY, on=False)
    assert dialog.face().left_out == {Chapter.GLOSSARY}


def test_a_chapter_moves_by_keys_within_its_part_and_stays_chosen(dialog, qtbot):
    chapters = dialog.chapters
    chapters.choose(Chapter.PLAN)
    for _ in range(3):  # once too often
        qtbot.keyClick(chapters.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.face().order[:3] == (Chapter.PLAN, Chapter.METHOD, Chapter.PLACES)
    assert chapters.list.currentItem().text() == "Maßnahmenplan"
    assert not chapters.up_button.isEnabled()
    assert "Maßnahmenplan nach unten" in chapters.down_button.accessibleName()
    chapters.down_button.click()
    assert dialog.face().order[:3] == (Chapter.METHOD, Chapter.PLAN, Chapter.PLACES)
    chapters.reset_button.click()
    assert dialog.face() == PLAIN
    assert not chapters.reset_button.isEnabled()


def dropped(rows, row, *, below):
    """Return the event of a row let go in another one's upper or lower half."""
    rect = rows.visualRect(rows.model().index(row, 0))
    point = QPointF(rect.center().x(), rect.bottom() - 1 if below else rect.top() + 1)
    mime = rows.mimeData([rows.currentItem()])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(point, Qt.DropAction.MoveAction, mime, buttons, keys)


@pytest.mark.parametrize(
    ("chapter", "row", "below", "order"),
    [
        (Chapter.METHOD, 3, True, "places plan method answers agreement glossary"),
        (Chapter.PLAN, 0, False, "plan method places answers agreement glossary"),
        (Chapter.METHOD, 7, True, "places plan method answers agreement glossary"),
        (Chapter.GLOSSARY, 0, True, "method places plan glossary answers agreement"),
        (Chapter.PLACES, 2, True, "method places plan answers agreement glossary"),
    ],
)
def test_a_chapter_is_dragged_and_never_leaves_its_part(dialog, chapter, row, below, order):
    rows = dialog.chapters.list
    dialog.chapters.choose(chapter)
    rows.dropEvent(dropped(rows, row, below=below))
    assert " ".join(dialog.face().order) == order
    assert rows.count() == 8


def test_a_tick_stays_with_its_chapter_while_it_moves(dialog):
    dialog.chapters.tick(Chapter.METHOD, on=False)
    dialog.chapters.choose(Chapter.METHOD)
    dialog.chapters.step(1)
    assert dialog.face().left_out == {Chapter.METHOD}
    assert dialog.face().order[1] is Chapter.METHOD


def test_a_narrow_window_turns_between_both_sides(dialog, qtbot):
    dialog.resize(640, 480)
    assert dialog.turn_button.isVisible()
    dialog.turn_button.click()
    assert dialog.preview.isVisible()
    dialog.turn_button.click()
    assert dialog.head.isVisible()


def test_what_was_hidden_in_a_narrow_window_is_drawn_when_it_is_turned_to(dialog, qtbot):
    dialog.resize(640, 480)
    dialog.foot.setText("Ordnungsamt")
    dialog.turn_button.click()
    assert pages_shown(dialog, qtbot) > 0


def test_at_910_pixels_the_colour_is_read_whole(dialog, qtbot):
    dialog.resize(910, 510)
    qtbot.waitUntil(dialog.sides.is_narrow)
    words = dialog.colour.fontMetrics().horizontalAdvance(dialog.colour.text())
    assert dialog.colour.width() > words + 20
    assert dialog.colour_button.width() >= dialog.colour_button.sizeHint().width()
