"""The page as a whole."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
)

from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import measures_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.findings.findings_model import FindingsModel
from asskomm_audit.ui.findings.row_filter import EVERY_STATUS
from asskomm_audit.ui.session import Session
from tests.beginning import begin_file
from tests.ui.findings.conftest import shown
from tests.ui.findings.making import AUDIT, OTHER_AUDIT, write_town


def lines(page):
    model = page.list.model
    rows = (model.index(n, 0).data(FindingsModel.RowRole) for n in range(model.rowCount()))
    return [row.finding.label for row in rows]


def current(page):
    return page.desk.current().label


def stored(session, number):
    return find_finding(session.file, FindingId(f"f{number}"))


def search(page, words):
    page.bar.search.setText(words)
    page.bar.search.returnPressed.emit()


def test_the_audits_findings_stand_in_the_order_of_action(page):
    assert lines(page) == ["F-002", "F-003", "F-008", "F-004", "F-005", "F-001"]
    assert current(page) == "F-002"
    assert page.bar.number.text() == "6 von 8"


def test_the_search_narrows_the_table_and_the_detail_follows(page):
    search(page, "hecke")
    assert lines(page) == ["F-003"]
    assert current(page) == "F-003"
    assert page.bar.number.text() == "1 von 8"


def test_nothing_found_offers_to_show_all(qtbot, page):
    search(page, "gibt es nicht")
    assert page.list.nothing.isVisible()
    assert page.desk.current() is None
    qtbot.mouseClick(page.list.nothing.button, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 8
    assert page.bar.search.text() == ""
    assert page.bar.status.value() == EVERY_STATUS


def test_all_audits_can_be_shown_together(qtbot, page):
    page.bar.scope.setCurrentIndex(1)
    page.bar.scope.activated.emit(1)
    assert lines(page)[:3] == ["F-002", "F-009", "F-003"]


def test_another_audit_brings_its_findings(page, session):
    session.set_audit(OTHER_AUDIT)
    assert lines(page) == ["F-009"]


def test_an_audit_without_findings_offers_those_of_the_others(qtbot, page, session):
    def remove(file):
        remove_finding(file, FindingId("f9"))

    session.perform("x", remove)
    session.set_audit(OTHER_AUDIT)
    assert page.list.nothing.isVisible()
    qtbot.mouseClick(page.list.nothing.button, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 8


def test_a_finding_can_be_shown_whatever_the_filters_say(page):
    search(page, "hecke")
    page.show_record("f6")
    assert current(page) == "F-006"
    page.show_record("f9")
    assert current(page) == "F-009"
    assert page.bar.all_audits()


def test_a_measure_is_shown_with_its_finding(page):
    page.show_record("m2")
    assert current(page) == "F-002"
    assert page.detail.measures.current().label == "M-002"
    assert page.detail.measures.isVisible()


def test_arrows_move_and_enter_goes_to_the_detail_and_escape_back(qtbot, page):
    page.focus_content()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    assert current(page) == "F-003"
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.detail.head.title.hasFocus()
    qtbot.keyClick(page.detail.head.title, Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()


def test_a_proposed_finding_is_confirmed_with_one_key(qtbot, page, session):
    page.show_record("f1")
    page.detail.focus_next()
    assert page.detail.head.confirm_button.hasFocus()
    qtbot.keyClick(page.detail.head.confirm_button, Qt.Key.Key_Space)
    assert stored(session, 1).status is FindingStatus.CONFIRMED
    assert session.undo_steps.undo_text == "F-001: bestätigt"
    assert page.detail.head.title.hasFocus()
    session.undo()
    assert stored(session, 1).status is FindingStatus.PROPOSED
    assert current(page) == "F-001"


def test_dismissing_asks_for_a_reason_and_takes_no_empty_one(qtbot, page, session, messages):
    page.focus_content()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    field = page.detail.dismissal.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "   ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.detail.dismissal.sentence.isVisible()
    assert stored(session, 2).status is FindingStatus.CONFIRMED
    qtbot.keyClicks(field, "Leuchten laufen wieder")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    finding = stored(session, 2)
    assert (finding.status, finding.reason) == (FindingStatus.DISMISSED, "Leuchten laufen wieder")
    assert "F-002" not in lines(page)
    assert current(page) == "F-003"
    assert page.list.table.hasFocus()
    messages[-1].action()
    assert stored(session, 2).status is FindingStatus.CONFIRMED


def test_escape_closes_the_question_for_a_reason(qtbot, page, session):
    page.ask_dismissal()
    qtbot.keyClick(page.detail.dismissal.field, Qt.Key.Key_Escape)
    assert not page.detail.dismissal.isVisible()
    assert stored(session, 2).is_live


def test_a_dismissed_finding_can_be_taken_up_again(qtbot, page, session):
    page.show_record("f6")
    assert "entfernt" in page.detail.head.why.text()
    qtbot.mouseClick(page.detail.head.take_up_button, Qt.MouseButton.LeftButton)
    finding = stored(session, 6)
    assert (finding.status, finding.reason) == (FindingStatus.CONFIRMED, "")


def test_delete_removes_a_free_finding_and_undo_brings_it_back(qtbot, page, session, messages):
    page.show_record("f4")
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert stored(session, 4) is None
    assert "F-004" not in lines(page)
    session.undo()
    assert stored(session, 4) is not None
    assert "F-004" in lines(page)


def test_a_new_finding_begins_with_its_title(qtbot, page, session):
    page.focus_content()
    qtbot.keyClick(page.list.table, Qt.Key.Key_N)
    assert current(page) == "F-010"
    title = page.detail.head.title
    assert title.hasFocus()
    qtbot.keyClicks(title, "Poller fehlt")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    finding = findings_of(session.file, AUDIT)[-1]
    assert (finding.title, finding.criterion) == ("Poller fehlt", None)
    assert page.detail.form.description.hasFocus()
    assert session.undo_steps.undo_text == "F-010: Titel"


def test_without_an_audit_a_new_finding_asks_to_which_it_belongs(qtbot, page, session):
    session.set_audit(None)
    page.add_finding()
    question = page.desk.question
    assert question.choice.hasFocus()
    question.choice.set_value(OTHER_AUDIT)
    qtbot.keyClick(question.choice, Qt.Key.Key_Return)
    assert findings_of(session.file, OTHER_AUDIT)[-1].number == 10
    assert current(page) == "F-010"
    assert page.detail.head.title.hasFocus()


def test_m_adds_a_measure_and_selects_its_text(qtbot, page, session):
    page.focus_content()
    qtbot.keyClick(page.list.table, Qt.Key.Key_M)
    edit = page.detail.measures.form.text.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "Sofort sichern")
    page.before_leaving()
    assert measures_of(session.file, AUDIT)[-1].text == "Sofort sichern"


def test_letters_typed_into_a_field_are_no_keys_of_the_page(qtbot, page, session):
    page.detail.form.spot.setFocus()
    qtbot.keyClicks(page.detail.form.spot, "nm")
    page.before_leaving()
    assert stored(session, 2).spot.startswith("nm")
    assert len(findings_of(session.file, AUDIT)) == 8


def test_an_edit_that_fails_the_filter_keeps_the_finding_in_sight(qtbot, page, session):
    page.bar.risk.setCurrentIndex(1)
    page.bar.risk.activated.emit(1)
    assert lines(page) == ["F-002"]
    QApplication.processEvents()
    page.detail.form.risk.matrix.chosen.emit(1, 1)
    assert lines(page) == ["F-002"]
    assert current(page) == "F-002"


def test_undo_keeps_selection_and_focus(qtbot, page, session):
    page.show_record("f3")
    page.detail.form.cause.setFocus()
    qtbot.keyClicks(page.detail.form.cause, "Pflege")
    page.before_leaving()
    session.undo()
    assert current(page) == "F-003"
    assert page.detail.form.cause.hasFocus()
    assert page.detail.form.cause.toPlainText() == ""
    session.redo()
    assert page.detail.form.cause.toPlainText() == "Pflege"


def test_a_hidden_page_reads_nothing_until_it_is_shown(page, session):
    page.hide()
    session.perform("x", lambda file: write_one(file, "f2", "Neuer Titel"))
    assert page.detail.head.title.toPlainText() != "Neuer Titel"
    page.show()
    assert page.detail.head.title.toPlainText() == "Neuer Titel"


def write_one(file, finding_id, title):
    put_finding(file, replace(find_finding(file, FindingId(finding_id)), title=title))


def drop(file, finding_id):
    remove_finding(file, FindingId(finding_id))


def test_a_file_without_an_audit_leads_to_the_places(look, qtbot, tmp_path):
    with begin_file(tmp_path / "leer.audit.gpkg") as file:
        session = Session(file)
        page = shown(qtbot, session)
        page.focus_content()
        assert page.empty.button.hasFocus()
        with qtbot.waitSignal(session.page_wanted) as wanted:
            qtbot.keyClick(page.empty.button, Qt.Key.Key_Space)
        assert wanted.args == ["places", ""]


def test_an_audit_without_findings_begins_the_first_one(look, qtbot, tmp_path):
    with begin_file(tmp_path / "leer.audit.gpkg") as file:
        carry_out(file, "x", write_town)
        carry_out(file, "x", lambda file: [drop(file, f"f{n}") for n in range(1, 10)])
        session = Session(file)
        session.set_audit(AUDIT)
        page = shown(qtbot, session)
        assert page.empty.isVisible()
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
        assert page.detail.head.title.hasFocus()
        assert [each.number for each in findings_of(file)] == [10]


def test_a_read_only_file_can_be_looked_at_and_not_changed(look, qtbot, town_path):
    with open_audit_file(town_path, read_only=True) as file:
        session = Session(file)
        session.set_audit(AUDIT)
        page = shown(qtbot, session)
        for act in (page.add_finding, page.add_measure, page.confirm, page.delete, page.remove):
            act()
        assert len(findings_of(file)) == 9
        for field in (*page.detail.findChildren(QLineEdit),):
            assert field.isReadOnly() or not field.isVisible()
        for field in page.detail.findChildren(QPlainTextEdit):
            assert field.isReadOnly()
        for choice in page.detail.findChildren(QComboBox):
            assert not choice.isEnabled()
        assert not page.detail.head.dismiss_button.isVisible()


def test_narrow_windows_turn_between_table_and_detail(qtbot, session):
    page = shown(qtbot, session, 760, 520)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.focus_content()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    assert not page.bar.isVisible()
    qtbot.mouseClick(page.detail.head.back_button, Qt.MouseButton.LeftButton)
    assert page.list.table.hasFocus()
    assert page.bar.isVisible()
    page.focus_search()
    assert page.bar.search.hasFocus()


def test_switching_the_language_keeps_what_is_typed(qapp, page):
    page.detail.form.spot.setFocus()
    page.detail.form.spot.setText("halb getip")
    page.detail.form.cause.setPlainText("auch hier")
    translations.speak(qapp, "en")
    QApplication.processEvents()
    assert page.detail.form.spot.text() == "halb getip"
    assert page.detail.form.cause.toPlainText() == "auch hier"
    assert page.detail.form.risk.likelihood.value() == 5
    translations.speak(qapp, "de")
    page.before_leaving()


@pytest.mark.parametrize("name", ["hell", "dunkel", "sonne"])
@pytest.mark.parametrize("percent", [100, 200])
def test_it_can_be_seen_in_every_theme_and_text_size(qapp, qtbot, page, name, percent):
    theme.apply(qapp, name, percent)
    QApplication.processEvents()
    picture = page.grab().toImage()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    assert len(colours) > 10
    theme.apply(qapp, "hell", 100)


def test_everything_that_takes_the_focus_has_a_name(page):
    page.detail.show_measures()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for kind in kinds:
        for widget in page.findChildren(kind):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.isHidden():
                assert widget.accessibleName() or widget.text(), widget


def test_the_keys_of_the_page_have_words(page):
    keys = page.keys()
    assert {"N", "M"} <= {key for key, _ in keys}
    assert all(words for _, words in keys)


def test_hostile_words_break_nothing(qtbot, page, session):
    hostile = "<img src=x>&amp;\u202eevil\u202c 😀 " + "x" * 10_000
    page.detail.head.title.setFocus()
    page.detail.head.title.setPlainText(hostile)
    page.detail.form.description.setPlainText(hostile)
    page.detail.form.spot.setText(hostile)
    page.before_leaving()
    assert stored(session, 2).description == hostile
    assert page.grab().width() == page.width()
    search(page, "<img")
    assert lines(page) == ["F-002"]


@pytest.mark.parametrize("percent", theme.TEXT_SIZES)
@pytest.mark.parametrize("width", [800, 1100, 1700])
def test_no_field_of_the_detail_is_cut_however_far_the_handle_is_moved(
    qtbot, session, qapp, width, percent
):
    theme.apply(qapp, "hell", percent)
    page = shown(qtbot, session, width, 560)
    page.desk.open()
    page.desk.sides.moveSplitter(width, 1)
    for tab in (0, 1):
        page.detail.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        areas = [each for each in page.detail.findChildren(QScrollArea) if each.isVisible()]
        assert areas
        assert [each.horizontalScrollBar().maximum() for each in areas] == [0] * len(areas)
