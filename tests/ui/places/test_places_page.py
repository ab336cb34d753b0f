"""The page as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place, remove_place
from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.places.places_page import PlacesPage
from asskomm_audit.ui.session import Session
from tests.beginning import begin_file
from tests.conftest import PLACE

PARK = Place(id=PlaceId("park"), name="Park", place_type=PlaceType.PARK)


def make_page(qtbot, session):
    page = PlacesPage(session)
    qtbot.addWidget(page)
    page.resize(1150, 670)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_an_empty_file_says_what_to_do_next(look, qtbot, tmp_path):
    with begin_file(tmp_path / "leer.audit.gpkg") as file:
        page = make_page(qtbot, Session(file))
        page.focus_content()
        assert page.empty.button.hasFocus()
        sentence = page.empty._sentence
        assert sentence.height() >= sentence.heightForWidth(sentence.width())
        qtbot.keyClick(page.empty.button, Qt.Key.Key_Space)
        assert len(places_of(file)) == 1
        assert page.detail.form.name.hasFocus()
        page.before_leaving()


def test_a_read_only_file_can_be_looked_at_and_not_changed(look, qtbot, file_path):
    with open_audit_file(file_path, read_only=True) as file:
        page = make_page(qtbot, Session(file))
        assert page._locked.isVisible()
        page.add_place()
        page.remove_place()
        page.ask_new_audit()
        page.ask_re_audit()
        assert not page.detail.is_asking()
        assert len(places_of(file)) == 1
        assert not page.list.new_button.isEnabled()
        assert not page.detail.head.new_audit_button.isEnabled()
        assert not page.detail.audits.repeat_button.isEnabled()
        for line in page.detail.form.findChildren(QLineEdit):
            assert line.isReadOnly()
        assert page.detail.audits.team.add_button.isHidden()


def test_a_hidden_page_reads_nothing_until_it_is_shown(page, session):
    page.hide()
    session.perform("Ort", lambda file: put_place(file, PARK))
    assert page.list._model.rowCount() == 1
    page.show()
    assert page.list._model.rowCount() == 2


def test_the_page_opens_at_the_place_that_is_worked_on(qtbot, file, session):
    session.perform("Ort", lambda file: put_place(file, PARK))
    first = Place(id=PlaceId("a"), name="Aaa", place_type=PlaceType.PARK)
    session.perform("Ort", lambda file: put_place(file, first))
    page = make_page(qtbot, session)
    assert page.list.current().id == PLACE.id


def test_the_neighbour_is_chosen_when_a_place_goes(page, session):
    session.perform("Ort", lambda file: put_place(file, PARK))
    page.show_record(PLACE.id)
    session.perform("weg", lambda file: remove_place(file, PLACE.id))
    assert page.list.current() == PARK
    assert page.detail.place() == PARK


def test_a_record_is_shown_even_if_the_search_hides_it(page, session):
    session.perform("Ort", lambda file: put_place(file, PARK))
    page.list.search.setText("markt")
    page.list.search.returnPressed.emit()
    assert page.list.table.model().rowCount() == 1
    page.show_record(PARK.id)
    assert page.list.current() == PARK


def test_a_search_without_result_says_so_and_offers_all(page, qtbot):
    page.focus_search()
    qtbot.keyClicks(page.list.search, "zzz")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.nothing.isVisible()
    assert page.list.table.isHidden()
    page.list.nothing.button.click()
    assert page.list.table.isVisible()
    assert page.list.search.text() == ""


def test_on_narrow_windows_list_and_detail_take_turns(page, press, qtbot):
    page.resize(640, 480)
    assert page.list.isVisible()
    assert page.detail.isHidden()
    page.list.table.setFocus()
    press(Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.list.isHidden()
    assert page.detail.head.back_button.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()
    page.resize(1150, 670)
    assert page.list.isVisible()
    assert page.detail.isVisible()
    assert page.detail.head.back_button.isHidden()


@pytest.mark.parametrize("name", ["hell", "dunkel", "sonne"])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_fits_a_small_window_in_every_look(page, qapp, name, percent):
    try:
        theme.apply(qapp, name, percent)
        page.resize(940, 500)
        page.grab()
        assert page.size().toTuple() == (940, 500)
        assert page.minimumSizeHint().width() <= 940
        page.ask_new_audit()
        page.grab()
        assert page.detail.new_audit.begin_button.isVisible()
        bottom = page.detail.new_audit.begin_button.geometry().bottom()
        assert bottom < page.detail.new_audit.height()
    finally:
        theme.apply(qapp, "hell", 100)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_control_has_a_name(page, qapp, language):
    translations.speak(qapp, language)
    qapp.processEvents()
    try:
        page.ask_new_audit()
        for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
            for control in page.findChildren(kind):
                inner = isinstance(control.parent(), QLineEdit | QComboBox) or (
                    control.objectName().startswith("qt_")
                )
                if not inner:
                    assert control.accessibleName() or control.text(), control
    finally:
        translations.speak(qapp, "de")


def test_the_keys_of_the_page_are_listed(page):
    keys = dict(page.keys())
    assert "N" in keys
    assert "R" in keys
    assert all(keys.values())
