"""Choosing the look: what is typed is what is taken, and the real pages stand beside it."""

import io
from functools import partial

import pytest
from PIL import Image

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
    assert not dialog.chapters[Chapter.METHOD].isEnabled()
    assert dialog.chapters[Chapter.PLAN].isEnabled()


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
    dialog.chapters[Chapter.GLOSSARY].setChecked(False)
    assert dialog.face().left_out == {Chapter.GLOSSARY}


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
