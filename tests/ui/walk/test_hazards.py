"""An immediate hazard: noted with one key and a few words, written at once, logged."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from asskomm_audit.store.hazards import hazards_of
from asskomm_audit.ui.reports.reports_page import ReportsPage
from tests.conftest import PERSON

Key = Qt.Key


@pytest.fixture
def hazards(file, audit):
    return lambda: hazards_of(file, audit.id)


def written(qtbot, hazards):
    qtbot.waitUntil(lambda: hazards()[0].written_at is not None, timeout=20_000)
    return hazards()[0]


def test_s_and_a_few_words_write_the_note_beside_the_file(hand, page, qtbot, hazards, session):
    hand.press("s", "Kabel liegt frei", Key.Key_Tab, "Mast 7", Key.Key_Return)
    assert page.view.card.hasFocus()
    hazard = written(qtbot, hazards)

    assert (hazard.number, hazard.text, hazard.spot) == (1, "Kabel liegt frei", "Mast 7")
    assert hazard.person_id == PERSON.id
    assert hazard.criterion == hand.at
    assert hazard.office
    path = session.path.parent / hazard.document
    assert hazard.document.startswith("Sofortmeldung S-001 Marktplatz ")
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
    assert "Kabel liegt frei" in text
    assert PERSON.function in text
    assert PERSON.name not in text


def test_the_newest_photo_of_the_criterion_goes_with_it(hand, page, qtbot, hazards, session):
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    page.view.card.photos.strip.image_pasted.emit(image)
    qtbot.waitUntil(lambda: bool(page.desk.hazards._photo()), timeout=20_000)
    hand.press("s")
    assert page.view.hazard_form.photo.text().startswith("Mit Foto: ")
    hand.press("Scherben", Key.Key_Return)
    hazard = written(qtbot, hazards)

    assert hazard.photo_id is not None
    with pypdfium2.PdfDocument(session.path.parent / hazard.document) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "Foto nicht auf Personen und Kennzeichen geprüft" in " ".join(text.split())


def test_without_words_nothing_is_noted_and_esc_closes(hand, page, hazards):
    hand.press("s", Key.Key_Return)
    assert hazards() == []
    assert page.view.hazard_form._trouble.isVisible()
    hand.press("Halb", Key.Key_Escape)
    assert not page.view.hazard_form.isVisible()
    assert page.view.card.hasFocus()
    hand.press("s")
    assert page.view.hazard_form.text.text() == "Halb"


def test_a_hazard_noted_only_is_written_later_from_the_reports(hand, page, qtbot, hazards, session):
    hand.press("s", "Loser Gullydeckel")
    page.view.hazard_form.note_button.click()
    assert hazards()[0].written_at is None
    reports = ReportsPage(session)
    qtbot.addWidget(reports)
    reports.show()
    assert reports.hazards.isVisible()
    assert "Meldung noch nicht geschrieben" in reports.hazards.words(hazards()[0])
    reports.hazards.wanted.emit(hazards()[0].id)
    hazard = written(qtbot, hazards)

    assert hazard.document in reports.hazards.words(hazard)


def test_undo_takes_a_hazard_back_and_numbers_are_not_given_twice(hand, page, hazards, session):
    hand.press("s", "Erste")
    page.view.hazard_form.note_button.click()
    session.undo()
    assert hazards() == []
    hand.press("s", "Zweite")
    page.view.hazard_form.note_button.click()

    assert [each.label for each in hazards()] == ["S-002"]
