import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from asskomm_audit.domain.contrast import contrast
from asskomm_audit.domain.findings import Risk
from asskomm_audit.ui import theme
from asskomm_audit.ui.tokens import OUTLINES, RISK_FILLS, RISK_SHAPES, THEMES
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label

TEXT_PAIRS = (
    ("text", "surface"),
    ("text", "window"),
    ("text", "raised"),
    ("text", "soft"),
    ("muted", "surface"),
    ("muted", "window"),
    ("muted", "raised"),
    ("muted", "soft"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("nav_muted", "nav"),
    ("nav_text", "nav"),
    ("nav_text", "nav_selected"),
    ("good", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("good", "raised"),
    ("warn", "raised"),
    ("bad", "raised"),
    ("disabled", "surface"),
)
EDGE_PAIRS = (("control", "surface"), ("focus", "surface"), ("focus", "window"))


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_are_readable_on_their_ground(name, ink, ground):
    colours = THEMES[name]._asdict()
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_of_controls_stand_out(name, edge, ground):
    colours = THEMES[name]._asdict()
    assert contrast(colours[edge], colours[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_badges_are_readable_and_stand_out(name):
    for risk, (fill, ink) in RISK_FILLS.items():
        assert contrast(ink, fill) >= 4.5
        assert contrast(OUTLINES[name][risk], THEMES[name].surface) >= 3


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *(("text", ground) for ground in ("surface", "window", "raised", "soft")),
        *(("muted", ground) for ground in ("surface", "window", "raised", "soft")),
        *((ink, "surface") for ink in ("accent", "good", "warn", "bad")),
        *((ink, "nav") for ink in ("nav_text", "nav_muted")),
        ("nav_text", "nav_selected"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("control", "surface"),
        ("border", "surface"),
    ],
)
def test_sunlight_has_no_soft_words(ink, ground):
    colours = THEMES["sonne"]._asdict()
    assert contrast(colours[ink], colours[ground]) >= 12
    assert colours["line"] == 2


def test_the_night_is_black_dimmed_and_without_blue():
    colours = THEMES["nacht"]
    for ground in (colours.window, colours.surface, colours.raised, colours.nav, colours.soft):
        assert contrast(ground, "#000000") < 1.5
    assert contrast(colours.text, colours.window) < contrast(THEMES["dunkel"].text, "#000000") * 0.7
    for token in ("text", "muted", "accent", "accent_hover", "focus", "warn", "bad"):
        red, _, blue = (int(getattr(colours, token)[at : at + 2], 16) for at in (1, 3, 5))
        assert blue < 0.6 * red


def test_every_risk_class_has_a_shape_and_colours_of_its_own():
    assert set(RISK_FILLS) == set(RISK_SHAPES) == set(Risk)
    assert len(set(RISK_SHAPES.values())) == len({fill for fill, _ in RISK_FILLS.values()}) == 4


def test_a_switch_keeps_widgets_and_what_was_typed(qapp, look, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "Katrin")
    light = field.grab().toImage().pixelColor(20, field.height() // 2)

    theme.apply(qapp, "dunkel", 100)

    dark = field.grab().toImage().pixelColor(20, field.height() // 2)
    assert field.text() == "Katrin"
    assert dark.lightness() < light.lightness()


def test_text_at_200_per_cent_makes_its_widgets_taller(qapp, look, qtbot):
    button, label = make_button("Übernehmen"), text_label("Wer tippt?", "h1")
    for widget in (button, label):
        qtbot.addWidget(widget)
        widget.show()
    before = button.sizeHint(), label.sizeHint()

    theme.apply(qapp, "hell", 200)

    assert button.sizeHint().height() > before[0].height()
    assert label.sizeHint().height() > 1.8 * before[1].height()
    assert theme.px(10) == 20


def test_system_follows_the_desktop(qapp, look):
    theme.follow_system(is_dark=True)
    theme.apply(qapp, "system", 100)
    assert theme.current().name == "dunkel"

    theme.follow_system(is_dark=False)
    theme.apply(qapp, "system", 100)
    assert theme.current().name == "hell"


def test_our_text_face_is_the_one_in_use(qapp, look, qtbot):
    label = text_label("Begehung")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.fontInfo().family() == "Source Sans Pro"
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
