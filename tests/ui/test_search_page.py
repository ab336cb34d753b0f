"""Searching all text of the file in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import put_place
from asskomm_audit.ui import translations
from asskomm_audit.ui.search.hits_model import HitsModel
from tests.conftest import PERSON, PLACE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def finding(window, audit):
    finding = Finding(
        id="f1", audit_id=audit.id, number=1, title="Straßenlaterne fehlt", criterion="LIC-01"
    )
    answer = Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY),
        rater=PERSON.id,
        criterion="SIC-01",
        state=AnswerState.RATED,
        level=2,
        remark="Laternen verdeckt",
    )

    def write(file):
        put_answer(file, answer)
        put_finding(file, finding)
        put_measure(file, Measure(id="m1", finding_id="f1", number=1, text="Laterne aufstellen"))

    window.workplace.session.perform("Anlegen", write)
    return finding


@pytest.fixture
def page(qtbot, window, finding):
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL_SHIFT)
    page = window.workplace.desk.stack.currentWidget()
    qtbot.waitUntil(page.field.hasFocus)
    return page


def titles(page):
    model = page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def look_for(qtbot, page, words, expected):
    page.field.clear()
    qtbot.keyClicks(page.field, words)
    qtbot.waitUntil(lambda: titles(page) == expected, timeout=10_000)


FOUND = ["M-001 · Laterne aufstellen", "F-001 · Straßenlaterne fehlt"]


def test_results_come_while_typing_the_last_written_first(qtbot, page):
    assert "drei Buchstaben" in page.empty.accessibleName()
    look_for(qtbot, page, "lat", ["M-001 · Laterne aufstellen", "SIC-01"])
    look_for(qtbot, page, "laterne", ["M-001 · Laterne aufstellen", "SIC-01", FOUND[1]])
    qtbot.keyClicks(page.field, " fehlt")
    qtbot.waitUntil(lambda: titles(page) == [FOUND[1]])


def test_enter_leads_to_the_record_and_esc_back(qtbot, window, page):
    look_for(qtbot, page, "strasse", [FOUND[1]])
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    desk = window.workplace.desk
    assert window.rail.buttons["findings"].isChecked()
    assert desk.stack.currentWidget().desk.current().id == "f1"
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL_SHIFT)
    assert page.isVisible()
    assert page.field.text() == "strasse"
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.rail.buttons["findings"].isChecked()
    assert desk.header.page_title() == "Feststellungen"


def test_arrows_move_in_the_list_while_typing(qtbot, window, page):
    look_for(qtbot, page, "laterne", ["M-001 · Laterne aufstellen", "SIC-01", FOUND[1]])
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.field.hasFocus()
    assert page.list.currentIndex().data() == "SIC-01"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.rail.buttons["walk"].isChecked()
    walk = window.workplace.desk.stack.currentWidget().desk.walk
    assert walk.spot.criterion.id == "SIC-01"


def test_letters_typed_in_the_list_go_on_in_the_field(qtbot, page):
    look_for(qtbot, page, "laterne", ["M-001 · Laterne aufstellen", "SIC-01", FOUND[1]])
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert page.field.text() == "laternen"
    assert page.field.hasFocus()


def test_only_one_kind_is_searched_when_chosen(qtbot, page):
    look_for(qtbot, page, "laterne", ["M-001 · Laterne aufstellen", "SIC-01", FOUND[1]])
    page.kind.set_value(Kind.MEASURE)
    page.kind.chosen.emit(Kind.MEASURE)
    qtbot.waitUntil(lambda: titles(page) == ["M-001 · Laterne aufstellen"])


def test_the_history_is_searched_on_request_and_what_is_gone_says_so(qtbot, window, page, finding):
    told = []
    session = window.workplace.session
    session.messages.told.connect(told.append)
    session.perform("Ändern", lambda file: put_finding(file, replace(finding, title="Dunkel")))
    look_for(qtbot, page, "straßenl", [])
    qtbot.waitUntil(lambda: "„Früheres“" in page.empty.accessibleName())
    page.history.setChecked(True)
    qtbot.waitUntil(lambda: titles(page) == ["F-001 · Dunkel"])
    where = page.list.model().index(0, 0).data(HitsModel.WhereRole)
    assert "Ändern" in where
    session.perform("Entfernen", lambda file: remove_finding(file, finding.id))
    qtbot.waitUntil(lambda: page.list.currentIndex().data(HitsModel.HitRole).is_removed)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.isVisible()
    assert "entfernt" in told[-1].text


def test_a_person_and_a_place_are_found(qtbot, window, page):
    told = []
    window.workplace.session.messages.told.connect(told.append)
    look_for(qtbot, page, "katrin", ["Katrin Lehmann"])
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert "Katrin Lehmann" in told[-1].text
    look_for(qtbot, page, "marktp", ["Marktplatz"])
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.rail.buttons["places"].isChecked()


def test_what_is_written_meanwhile_is_found_at_once(qtbot, window, page):
    look_for(qtbot, page, "zitronen", [])
    renamed = replace(PLACE, name="Zitronenplatz")
    window.workplace.session.perform("Umbenennen", lambda file: put_place(file, renamed))
    qtbot.waitUntil(lambda: titles(page) == ["Zitronenplatz"])
    window.workplace.session.undo()
    qtbot.waitUntil(lambda: titles(page) == [])


def test_the_list_keeps_qts_rules_speaks_and_paints(qtbot, qapp, qtmodeltester, page):
    look_for(qtbot, page, "laterne", ["M-001 · Laterne aufstellen", "SIC-01", FOUND[1]])
    model = page.list.model()
    qtmodeltester.check(model)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Maßnahme: M-001 · Laterne aufstellen. Laterne aufstellen. Markt")
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: page.list.accessibleName() == "Hits")
    translations.speak(qapp, "de")
    picture = QPixmap(page.size())
    page.render(picture)
    assert not picture.isNull()


def test_hostile_names_are_shown_as_they_are(qtbot, window, page):
    hostile = replace(PERSON, name="<b>Mallory</b>\u202e " + "x" * 5000)
    window.workplace.session.perform("x", lambda file: put_person(file, hostile))
    page.field.setText("mallory")
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 1)
    (title,) = titles(page)
    assert title.startswith("<b>Mallory</b>")
    assert len(title) <= 120
