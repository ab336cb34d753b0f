"""Creating, editing and removing places."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.places import Place, PlaceType, Position
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.places import find_place, places_of, put_place
from asskomm_audit.ui import translations
from asskomm_audit.ui.widgets.saved_field import PAUSE
from tests.conftest import PLACE

HOSTILE = [
    "X" * 10_000,
    "<b>Platz</b> &amp; {name} %n %1",
    "🏙️👩‍👩‍👧‍👦 Platz",
    "ساحة السوق",
    "a\tb\x07c\u202ed",
]


@pytest.fixture
def form(page):
    page.detail.show_form()
    return page.detail.form


def test_a_field_is_saved_as_one_step_when_it_is_left(form, file, session, qtbot):
    form.district.setFocus()
    qtbot.keyClicks(form.district, "Innenstadt")
    assert find_place(file, PLACE.id).district == ""
    form.address.setFocus()
    assert find_place(file, PLACE.id).district == "Innenstadt"
    assert session.undo_steps.undo_text == "Ort Marktplatz ändern"
    session.undo()
    assert find_place(file, PLACE.id).district == ""
    assert form.district.text() == ""


def test_a_field_is_saved_when_typing_pauses_and_the_cursor_stays(form, file, session, qtbot):
    form.name.setCursorPosition(5)
    form.name.deselect()
    with qtbot.waitSignal(session.changed, timeout=PAUSE * 5):
        qtbot.keyClicks(form.name, "-")
    assert find_place(file, PLACE.id).name == "Markt-platz"
    assert form.name.cursorPosition() == 6
    assert form.name.hasFocus()


def test_leaving_a_field_untouched_writes_nothing(form, session):
    steps = len(session.undo_steps.texts())
    for field in (form.name, form.district, form.description, form.position.latitude, form.owner):
        field.setFocus()
    assert len(session.undo_steps.texts()) == steps


def test_type_description_and_position_are_saved_too(form, file, qtbot):
    form.place_type.setFocus()
    form.place_type.setCurrentIndex(list(PlaceType).index(PlaceType.PEDESTRIAN_ZONE))
    form.place_type.activated.emit(form.place_type.currentIndex())
    form.description.setPlainText("Erste Zeile\nzweite Zeile")
    form.position.latitude.setText("51,05")
    form.position.longitude.setText("13,74")
    form.flush()
    place = find_place(file, PLACE.id)
    assert place.place_type is PlaceType.PEDESTRIAN_ZONE
    assert place.description == "Erste Zeile\nzweite Zeile"
    assert place.position == Position(longitude=13.74, latitude=51.05)


def test_a_place_keeps_its_name_when_the_field_is_left_empty(form, file):
    form.name.clear()
    assert form.name_sentence.isVisible()
    form.district.setFocus()
    assert find_place(file, PLACE.id).name == "Marktplatz"
    assert form.name.text() == "Marktplatz"
    assert not form.name_sentence.isVisible()


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_stays_intact_and_the_page_keeps_its_width(form, page, file, text):
    width = page.width()
    for line in (form.name, form.district, form.address, form.owner):
        line.setText(text)
    form.description.setPlainText(text)
    form.flush()
    page.grab()
    place = find_place(file, PLACE.id)
    assert [place.name, place.district, place.address, place.owner] == [text] * 4
    assert place.description == text
    assert page.width() == width
    assert page.minimumSizeHint().width() < width


def test_district_and_owner_complete_to_what_other_places_have(form, file, session):
    other = Place(
        id=PlaceId("place-2"),
        name="Park",
        place_type=PlaceType.PARK,
        district="Nordstadt",
        owner="Land",
    )
    session.perform("Ort", lambda file: put_place(file, other))
    form.district.completer().setCompletionPrefix("nord")
    assert form.district.completer().currentCompletion() == "Nordstadt"
    form.owner.completer().setCompletionPrefix("la")
    assert form.owner.completer().currentCompletion() == "Land"


def test_a_new_place_begins_with_its_name_ready_to_be_typed_over(page, file, qtbot, press):
    press(
        Qt.Key.Key_N,
        modifier=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert page.detail.form.name.hasFocus()
    qtbot.keyClicks(page.detail.form.name, "Stadtpark")
    press(Qt.Key.Key_Tab)
    assert [place.name for place in places_of(file)] == ["Marktplatz", "Stadtpark"]
    assert page.list.current().name == "Stadtpark"


def test_new_places_get_names_of_their_own(page, file):
    page.add_place()
    page.add_place()
    assert {place.name for place in places_of(file)} == {"Marktplatz", "Neuer Ort", "Neuer Ort 2"}


def test_undoing_a_new_place_while_typing_does_not_bring_it_back(page, file, session, qtbot):
    page.add_place()
    qtbot.keyClicks(page.detail.form.name, "Stadtpark")
    session.undo()
    page.before_leaving()
    assert [place.name for place in places_of(file)] == ["Marktplatz"]


def test_what_is_typed_is_saved_before_another_place_is_shown(page, file, qtbot):
    page.add_place()
    qtbot.keyClicks(page.detail.form.name, "Stadtpark")
    page.show_record(PLACE.id)
    assert {place.name for place in places_of(file)} == {"Marktplatz", "Stadtpark"}
    assert page.detail.form.name.text() == "Marktplatz"


def test_a_place_goes_with_its_audits_in_one_step_that_the_message_undoes(
    page, file, session, press
):
    told = []
    session.messages.told.connect(told.append)
    page.list.table.setFocus()
    press(Qt.Key.Key_Delete)
    assert places_of(file) == []
    assert audits_of(file) == []
    assert page.empty.isVisible()
    assert "Marktplatz" in told[-1].text
    told[-1].action()
    assert [place.name for place in places_of(file)] == ["Marktplatz"]
    assert len(audits_of(file)) == 1
    assert page.list.table.isVisible()


def test_the_message_undoes_its_own_step_even_after_others(page, file, session):
    told = []
    session.messages.told.connect(told.append)
    page.remove_place()
    page.add_place()
    told[-1].action()
    assert {place.name for place in places_of(file)} == {"Marktplatz", "Neuer Ort"}


def test_typing_survives_a_switch_of_the_language(form, file, qapp, qtbot):
    qtbot.keyClicks(form.address, "Markt 1")
    translations.speak(qapp, "en")
    try:
        qtbot.waitUntil(lambda: form.place_type.currentText() == "Square")
        assert form.address.text() == "Markt 1"
        form.flush()
    finally:
        translations.speak(qapp, "de")
    assert find_place(file, PLACE.id).address == "Markt 1"


@pytest.mark.parametrize("name", ["address", "description"])
def test_undo_goes_to_the_window_where_the_field_has_nothing_to_undo(form, qapp, qtbot, name):
    def takes_undo():
        control = Qt.KeyboardModifier.ControlModifier
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, control)
        event.ignore()
        qapp.sendEvent(field, event)
        return event.isAccepted()

    field = getattr(form, name)
    assert not takes_undo()
    qtbot.keyClicks(field, "x")
    assert takes_undo()
