"""Remarks write themselves as far as they can, and never against whoever types."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.phrases import EVERYWHERE, load_phrases
from asskomm_audit.store.answers import put_answer
from tests.conftest import OTHER_PERSON

Key = Qt.Key


@pytest.fixture
def remarked(session, audit):
    """Let another person have noted things."""
    answer = Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY), rater=OTHER_PERSON.id, criterion="SIC-01"
    )

    def write(file) -> None:
        put_answer(file, replace(answer, remark="Hecke am Spielplatz zu hoch"))
        for code in ("SIC-02", "SIC-04"):
            put_answer(file, replace(answer, criterion=code, remark="Hecke am Tor zu hoch"))

    session.perform("Bemerkungen", write)


@pytest.fixture
def remark(page):
    return page.view.card.remark


def shown(remark):
    listed = remark.completions
    return [listed.item(row).text() for row in range(listed.count())] if listed.isVisible() else []


def test_earlier_remarks_are_offered_those_of_the_criterion_first(remarked, hand, remark):
    hand.press("r", "Heck")

    assert shown(remark)[:2] == ["Hecke am Spielplatz zu hoch", "Hecke am Tor zu hoch"]
    assert "Hecke verdeckt die Sicht auf den Weg." in shown(remark)


def test_tab_takes_what_is_offered_and_stays_in_the_remark(remarked, hand, remark, answered):
    hand.press("r", "heck", Key.Key_Tab)
    assert remark.toPlainText() == "Hecke am Spielplatz zu hoch"
    assert remark.hasFocus()
    hand.press(Key.Key_Escape)

    assert answered("SIC-01").remark == "Hecke am Spielplatz zu hoch"


def test_down_and_right_take_another_one(remarked, hand, remark):
    hand.press("r", "heck", Key.Key_Down, Key.Key_Right)

    assert remark.toPlainText() == "Hecke am Tor zu hoch"


def test_typing_enter_and_esc_go_past_the_list(remarked, hand, remark, page, answered):
    hand.press("r", "Hecke", Key.Key_Return, "heck", Key.Key_Escape)

    assert answered("SIC-01").remark == "Hecke\nheck"
    assert page.view.card.hasFocus()
    assert shown(remark) == []


def test_nothing_is_offered_in_the_middle_of_a_line(remarked, hand, remark):
    hand.press("r", "x", Key.Key_Home, "heck")

    assert shown(remark) == []


def test_tab_without_a_list_leaves_the_remark(hand, remark):
    hand.press("r", "zzz", Key.Key_Tab)

    assert not remark.hasFocus()
    assert remark.toPlainText() == "zzz"


def test_a_slash_offers_phrases_and_enter_takes_one(hand, page, remark, answered):
    hand.press("/")
    assert page.view.phrases.field.hasFocus()
    hand.press("mauer", Key.Key_Return)
    assert remark.hasFocus()
    hand.press(" ", "/", "laut", Key.Key_Escape, Key.Key_Escape)

    assert answered("SIC-01").remark.startswith("Mauer verdeckt die Sicht.")


def test_a_slash_within_a_word_and_a_second_one_are_text(hand, page, remark):
    hand.press("r", "Tag/Nacht ", "/")
    assert page.view.phrases.isVisible()
    hand.press("/")

    assert remark.toPlainText() == "Tag/Nacht /"
    assert page.view.phrases.isHidden()


def test_each_dimension_has_phrases_in_both_languages(page):
    catalogue = page.desk.walk.sheet.catalogue
    for language in ("de", "en"):
        phrases = load_phrases(language)
        assert set(phrases) == {EVERYWHERE, *(each.code for each in catalogue.dimensions)}
        for code in set(phrases) - {EVERYWHERE}:
            assert len({*phrases[code], *phrases[EVERYWHERE]}) >= 40


def test_phrases_are_added_changed_moved_and_removed(qtbot, hand, page, session):
    editor, library = page.view.phrase_editor, page.desk.remarks.library
    page.desk.remarks.edit()
    first, second = library.of("SIC")[:2]
    hand.press(Key.Key_Insert, "Zaun fehlt", Key.Key_Return)
    qtbot.waitUntil(lambda: library.of("SIC")[:3] == (first, "Zaun fehlt", second))
    editor.list.setFocus()
    hand.press(Key.Key_Up, modifier=Qt.KeyboardModifier.ControlModifier)
    assert library.of("SIC")[:2] == ("Zaun fehlt", first)
    hand.press(Key.Key_Return, "Zaun offen", Key.Key_Return)
    qtbot.waitUntil(lambda: library.of("SIC")[0] == "Zaun offen")
    editor.list.setFocus()
    hand.press(Key.Key_Delete)
    assert library.of("SIC")[:2] == (first, second)
    session.undo()
    assert library.of("SIC")[0] == editor.phrases()[0] == "Zaun offen"
    hand.press(Key.Key_Escape)

    assert page.view.card.remark.hasFocus()


def test_a_name_in_a_remark_raises_a_hint_that_blocks_nothing(hand, page, remark, answered):
    hand.press("r", "Herr Meier sagt")
    assert page.view.wording.isVisible()
    assert page.view.wording.text().startswith("„Herr Meier“ nennt eine Person.")
    hand.press(Key.Key_Escape)
    assert answered("SIC-01").remark == "Herr Meier sagt"
    hand.press(Key.Key_Down)

    assert page.view.wording.isHidden()
