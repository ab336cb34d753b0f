from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from asskomm_audit.domain.findings import Risk
from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.photo_model import PhotoModel
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip
from asskomm_audit.ui.widgets.risk_badge import RiskBadge, RiskDelegate
from asskomm_audit.ui.widgets.score_bar import ScoreBar
from asskomm_audit.ui.widgets.search_field import SearchField

HOSTILE = "<b>A</b> & „B“ 🙂 שלום\x07\n" + "W" * 10_000

pytestmark = pytest.mark.usefixtures("look")


def said(widget: QWidget, text: QAccessible.Text) -> str:
    """Return what a screen reader is told about a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(text)


@pytest.fixture
def show(qtbot):
    def show(widget, width=400, height=200):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return show


def test_a_label_shows_markup_as_it_is(show):
    label = show(text_label("<b>A</b>"))
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_long_text_is_cut_with_the_whole_as_tooltip(show):
    label = show(ElidedLabel(HOSTILE), width=120)
    assert label.text().endswith("…")
    assert label.whole_text().startswith("<b>A</b> & „B“")
    assert label.minimumSizeHint().width() < 200
    label.setText("kurz")
    assert (label.text(), label.toolTip()) == ("kurz", "")


def test_a_button_is_named_by_its_words(show):
    button = make_button("&Öffnen", "folder-open", "primary")
    assert button.accessibleName() == "Öffnen"
    set_text(button, "Schließen")
    assert button.text().strip() == button.accessibleName() == "Schließen"
    assert icon_button("cross", "Schließen").accessibleName() == "Schließen"


def test_a_search_is_told_after_a_pause_at_once_by_enter_and_ended_by_esc(qtbot, show):
    field = show(SearchField())
    with qtbot.waitSignal(field.searched) as told:
        qtbot.keyClicks(field, " Park ")
    assert told.args == ["Park"]
    with qtbot.waitSignal(field.searched, timeout=50) as told:
        qtbot.keyClicks(field, "s")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.searched, timeout=50) as told:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_every_button_of_a_search_field_has_a_name(show):
    field = show(SearchField())
    field.set_placeholder("Ort suchen")
    field.setText("Linde")

    buttons = field.findChildren(QToolButton)
    assert {said(each, QAccessible.Text.Name) for each in buttons} == {"Ort suchen", "Suche leeren"}


def test_a_choice_says_what_it_is_for_beside_what_is_chosen(show):
    choice = show(Choice())
    choice.setAccessibleName("Rolle von Anna")
    choice.set_choices([(1, "Leitung"), (2, "Prüfung")])

    assert said(choice, QAccessible.Text.Value) == "Leitung"
    assert said(choice, QAccessible.Text.Description) == "Rolle von Anna"


def test_a_choice_keeps_its_value_when_the_words_change(qtbot, show):
    choice = show(Choice())
    choice.set_choices([(1, "eins"), (2, "zwei")])
    choice.set_value(2)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_choices([(2, "two"), (1, "one")])
    assert (choice.value(), choice.currentText()) == (2, "two")
    choice.set_value(3)
    assert choice.value() is None


def test_the_tip_of_a_choice_says_what_is_chosen_and_what_that_means(show):
    choice = show(Choice())
    choice.set_choices([(1, "Gültig"), (2, "Alle")])
    assert choice.toolTip() == "Gültig"
    choice.explain("Gültig sind bestätigte")
    assert choice.toolTip() == "Gültig\nGültig sind bestätigte"
    choice.set_value(2)
    assert choice.toolTip() == "Alle\nGültig sind bestätigte"


def test_a_choice_tells_only_what_the_user_chose(qtbot, show):
    choice = show(Choice())
    choice.set_choices([(None, "alle"), (1, "eins")])
    choice.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == [1]


def test_a_form_names_its_fields(show):
    form, field = Form(), QLineEdit()
    label = form.row("&Bezirk:", field)
    assert label.buddy() is field
    assert field.accessibleName() == "Bezirk"
    form.set_label(field, "District")
    assert field.accessibleName() == "District"


def test_an_empty_state_offers_its_action(qtbot, show):
    state = show(EmptyState("place"))
    state.set_texts("Noch kein Ort", "Legen Sie den ersten an.", "Ort anlegen")
    with qtbot.waitSignal(state.activated):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    state.set_texts("Noch kein Ort", "Legen Sie den ersten an.")
    assert not state.button.isVisible()


def test_chips_go_on_in_the_next_line(qtbot, show):
    box = QWidget()
    layout = FlowLayout(box)
    chips = [QPushButton(f"Zuständigkeit {number}") for number in range(6)]
    for chip in chips:
        layout.addWidget(chip)
    show(box, width=320)
    assert chips[0].y() < chips[-1].y()
    assert all(chip.geometry().right() <= 320 for chip in chips)
    assert layout.heightForWidth(2000) < layout.heightForWidth(200)


@pytest.mark.parametrize("risk", [*Risk, None])
def test_a_badge_says_its_class_in_words(show, risk):
    badge = show(RiskBadge())
    badge.set_risk(risk)
    words = {None: "nicht bewertet", "very_high": "sehr hoch", "low": "gering"}
    if risk in words:
        assert badge.accessibleName() == f"Risikoklasse: {words[risk]}"
    assert not badge.grab(badge.rect()).isNull()


def test_the_four_classes_look_different(show):
    badge, seen = show(RiskBadge()), set()
    for risk in Risk:
        badge.set_risk(risk)
        badge.resize(badge.sizeHint())
        seen.add(badge.grab().toImage().pixelColor(5, badge.height() // 2).name())
    assert len(seen) == 4


def test_a_badge_is_painted_in_a_cell(qtbot, show):
    model = QStandardItemModel()
    item = QStandardItem()
    item.setData(Risk.HIGH, Qt.ItemDataRole.UserRole)
    model.appendRow(item)
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(RiskDelegate(view))
    show(view)
    spot = view.visualRect(model.index(0, 0))
    colour = view.viewport().grab().toImage().pixelColor(spot.left() + 14, spot.center().y() - 8)
    assert colour.name().upper() == "#C84B0C"


def test_a_score_says_value_bounds_and_coverage(show):
    bar = show(ScoreBar(), height=30)
    bar.set_score(61.4, low=52, high=70, coverage=0.84, name="Sichtbarkeit")
    said = "Sichtbarkeit: 61, möglich 52 bis 70, Abdeckung 84 %"
    assert bar.accessibleName() == said
    full = bar.grab().toImage()
    bar.set_score(None, name="Sichtbarkeit")
    assert bar.accessibleName() == "Sichtbarkeit: –"
    assert bar.grab().toImage() != full


def photo(number: int) -> Photo:
    return Photo(
        id=PhotoId(f"photo-{number}"),
        audit_id=AuditId("audit-1"),
        sha256=f"{number:064}",
        source_sha256=f"{number:064}",
        original_name=f"IMG_{number}.jpg",
        caption=HOSTILE if number == 2 else f"Bild {number}",
        width=2016,
        height=1512,
        size=1000,
    )


def thumbnail(_photo: Photo) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (40, 30), "navy").save(stream, "JPEG")
    return stream.getvalue()


@pytest.fixture
def strip(qtbot, show):
    strip = PhotoStrip()
    strip.set_photos([photo(1), photo(2), photo(3)], thumbnail)
    return show(strip, width=600, height=160)


def test_the_photo_model_keeps_qts_rules(qtmodeltester):
    model = PhotoModel()
    model.set_photos([photo(1), photo(2)], thumbnail)
    qtmodeltester.check(model)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Foto 1: Bild 1"


def test_a_strip_is_walked_opened_and_emptied_by_keys(qtbot, strip):
    strip.setCurrentIndex(strip.photos.index(0))
    with qtbot.waitSignal(strip.selected) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert chosen.args[0].id == "photo-2"
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args[0].id == "photo-2"
    with qtbot.waitSignal(strip.removal_wanted) as unwanted:
        qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert unwanted.args[0].id == "photo-2"


def test_a_chosen_photo_stays_chosen_when_others_come(strip):
    strip.setCurrentIndex(strip.photos.index(2))
    strip.set_photos([photo(3), photo(1)], thumbnail)
    assert strip.current().id == "photo-3"


def test_a_broken_thumbnail_shows_a_sign_instead(strip):
    strip.set_photos([photo(1)], lambda each: b"no picture")
    assert not strip.grab().isNull()


def test_pictures_and_files_can_be_pasted(qtbot, strip):
    image = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(strip.image_pasted) as pasted:
        strip.paste()
    assert pasted.args[0].size() == image.size()

    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile("/tmp/a.jpg")])
    QGuiApplication.clipboard().setMimeData(content)
    with qtbot.waitSignal(strip.files_dropped) as dropped:
        qtbot.keyClick(strip, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dropped.args[0] == [Path("/tmp/a.jpg")]
    QGuiApplication.clipboard().clear()  # it would let go of Python's content after Python's end


def test_a_label_stands_beside_the_first_line_of_a_tall_field(show):
    form, line, tall = Form(), QLineEdit(), QPlainTextEdit()
    labels = [form.row(words, field) for words, field in (("Name", line), ("Notiz", tall))]
    show(form)
    below = [label.y() - field.y() for label, field in zip(labels, (line, tall), strict=True)]
    assert below[0] == below[1]
