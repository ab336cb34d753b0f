"""What is typed is never lost, whatever it is and however it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from asskomm_audit.domain.answers import answer_id
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import find_answer
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.walk.raw_value_field import _number
from tests.conftest import OTHER_PERSON, PERSON

Key = Qt.Key
HOSTILE = [
    "<b>fett</b> & <script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "Ω漢字🙂👩‍👩‍👧 \u202eumgedreht\u202c",
    "\x07\x1b[31m Steuerzeichen",
    "a" * 10_000,
    "Zeile\n" * 300,
    "{id} %n %1 {",
]


def test_a_pause_in_typing_keeps_the_remark_as_one_step(qtbot, hand, page, session, answered):
    before = len(session.undo_steps.texts())
    hand.press("r", "Hecke zu hoch")
    assert answered("SIC-01") is None
    qtbot.waitUntil(lambda: answered("SIC-01") is not None, timeout=4000)

    assert answered("SIC-01").remark == "Hecke zu hoch"
    assert len(session.undo_steps.texts()) == before + 1
    assert page.view.card.remark.hasFocus()


def test_a_remark_on_what_is_bad_stands_in_the_proposed_finding(hand, file, audit):
    hand.press(Key.Key_0, "r", "Hecke zu hoch", Key.Key_Escape)

    (finding,) = findings_of(file, audit.id)
    assert finding.description == "Hecke zu hoch"
    assert not finding.touched


def test_leaving_the_field_keeps_the_remark(hand, page, answered):
    hand.press("r", "Hecke")
    page.view.pane.list.setFocus()

    assert answered("SIC-01").remark == "Hecke"


def test_another_criterion_keeps_the_remark_at_its_own(hand, page, answered):
    hand.press("r", "Hecke")
    page.desk.walk.go_to("PFL-01")

    assert answered("SIC-01").remark == "Hecke"
    assert answered("PFL-01") is None
    assert page.view.card.remark.toPlainText() == ""


def test_another_visit_keeps_the_remark_at_its_own(hand, session, answered):
    hand.go("SIC-04")
    hand.press("r", "Bei Tag")
    session.set_visit_kind(VisitKind.NIGHT)

    assert answered("SIC-04").remark == "Bei Tag"
    assert answered("SIC-04", VisitKind.NIGHT) is None


def test_another_rater_keeps_the_remark_at_whoever_typed_it(hand, page, session, answered):
    hand.press("r", "Von mir")
    session.set_person(OTHER_PERSON)

    assert answered("SIC-01").remark == "Von mir"
    assert answered("SIC-01", rater=OTHER_PERSON.id) is None
    assert page.view.card.remark.toPlainText() == ""


def test_leaving_the_page_keeps_the_remark(hand, page, answered):
    hand.press("r", "Hecke")
    page.before_leaving()

    assert answered("SIC-01").remark == "Hecke"


def test_closing_the_window_keeps_the_remark(qtbot, window, file_path):
    desk = window.workplace.desk
    desk.session.set_person(PERSON)
    desk.show_page("walk")
    card = desk.stack.currentWidget().view.card
    card.remark.setPlainText("Kurz vor dem Schließen")
    window.close()

    with open_audit_file(file_path, read_only=True) as file:
        key = answer_id(visit_id("audit-1", VisitKind.DAY), PERSON.id, None, "SIC-01")
        assert find_answer(file, key).remark == "Kurz vor dem Schließen"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_comes_back_as_it_was(hand, page, answered, text):
    page.view.card.remark.setPlainText(text)
    typed = page.view.card.remark.toPlainText()
    hand.press("3")
    page.desk.walk.go_to("SIC-02")
    page.desk.walk.go_to("SIC-01")

    assert answered("SIC-01").remark == typed
    assert page.view.card.remark.toPlainText() == typed


@pytest.mark.parametrize("text", HOSTILE[:-2], ids=range(len(HOSTILE) - 2))
def test_any_reason_and_any_title_is_kept_and_shown(hand, page, answered, text):
    hand.press("x")
    page.view.reason_line.field.setText(text)
    hand.press(Key.Key_Return)
    hand.press("f")
    page.view.title_line.field.setText(text)
    hand.press(Key.Key_Return)
    page.grab()

    assert answered("SIC-01").reason
    assert page.view.finding_line.isVisible()


def test_undo_while_typing_keeps_what_is_typed(hand, page, session, answered):
    hand.press("3", "r", "Noch offen")
    session.undo()

    assert page.view.card.remark.toPlainText() == "Noch offen"
    page.before_leaving()
    assert answered("SIC-01").remark == "Noch offen"
    assert answered("SIC-01").level is None


def test_a_remark_that_cannot_be_kept_comes_back(hand, page, session, answered, monkeypatch):
    def full(text, write):
        raise UserError("Der Datenträger ist voll.")

    page.view.card.remark.setPlainText("Wichtig")
    with monkeypatch.context() as patch:
        patch.setattr(session, "perform", full)
        with pytest.raises(UserError):
            page.before_leaving()
    assert page.view.card.remark.is_dirty()
    page.view.card.remark.show_remark("anderswo", "", lambda text: None)
    page.view.card.show_answer(page.desk.walk.sheet, page.desk.walk.spot)
    assert page.view.card.remark.toPlainText() == "Wichtig"
    page.before_leaving()

    assert answered("SIC-01").remark == "Wichtig"


def test_a_picture_in_the_clipboard_is_no_text_for_the_remark(hand, page, qtbot, file, audit):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill("red")
    QGuiApplication.clipboard().setImage(image, QClipboard.Mode.Clipboard)
    hand.press("r")
    hand.press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=5000)

    assert page.view.card.remark.toPlainText() == ""


def test_a_raw_value_is_kept_with_its_level(hand, page, answered):
    field = page.view.card.raw_value.field
    assert field.isVisible()
    field.setFocus()
    hand.press("27,5", Key.Key_Return)
    assert answered("SIC-01").raw_value == 27.5
    hand.press("3")

    assert (answered("SIC-01").level, answered("SIC-01").raw_value) == (3, 27.5)
    assert field.text() == "27,5"
    assert hand.at == "SIC-01"


def test_what_is_no_number_is_named_and_not_kept(hand, page, answered):
    page.view.card.raw_value.field.setFocus()
    hand.press("viel", Key.Key_Return)

    assert answered("SIC-01") is None
    assert page.view.card.raw_value._trouble.isVisible()


def test_only_counts_and_measurements_have_a_raw_value(hand, page):
    hand.press(Key.Key_Down)

    assert not page.view.card.raw_value.isVisible()


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("7,5", 7.5), ("7.5", 7.5), ("-1", None), ("nan", None), ("inf", None), ("", None)],
)
def test_numbers_are_read_with_comma_or_point(text, value):
    assert _number(text) == value
