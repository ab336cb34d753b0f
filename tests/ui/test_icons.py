import re
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QIcon

from asskomm_audit.paths import resource
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import icon, pixmap
from asskomm_audit.ui.tokens import RISK_SHAPES, THEMES

FILES = sorted(each for each in resource("icons").glob("*.svg") if each.stem != "app")
SHAPES = set(RISK_SHAPES.values())
SVG = "{http://www.w3.org/2000/svg}"


def colours_of(picture) -> set[str]:
    image = picture.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return {each.name().upper() for each in found if each.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_keeps_to_the_grid(file):
    root = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    if file.stem not in SHAPES:
        assert (root.get("stroke-width"), root.get("stroke-linecap")) == ("2", "round")
    assert {each.tag.removeprefix(SVG) for each in root} <= {"path", "circle", "rect"}
    assert {each.get("fill") for each in root} <= {None, "currentColor"}
    assert not re.search("#[0-9A-Fa-f]{3}", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("control", ["chevron-down", "chevron-up", "check", "minus", "tick", "dot"])
def test_every_theme_has_its_controls(name, control):
    text = resource(f"icons/controls/{control}-{name}.svg").read_text(encoding="utf-8")
    colours = THEMES[name]
    on_accent = control in ("check", "minus", "dot")
    assert (colours.on_accent if on_accent else colours.text) in text


def test_an_icon_follows_the_theme(qapp, look):
    sign = icon("plus", "text")
    assert colours_of(sign.pixmap(24, 24)) == {THEMES["hell"].text}

    theme.apply(qapp, "dunkel", 100)

    assert colours_of(sign.pixmap(24, 24)) == {THEMES["dunkel"].text}


def test_an_icon_that_is_on_or_disabled_has_another_colour(qapp, look):
    sign = icon("plus", "text", "on_accent")
    on = sign.pixmap(24, 24, QIcon.Mode.Normal, QIcon.State.On)
    disabled = sign.pixmap(24, 24, QIcon.Mode.Disabled)
    assert colours_of(on) == {THEMES["hell"].on_accent}
    assert colours_of(disabled) == {THEMES["hell"].disabled}


def test_a_picture_is_sharp_on_dense_screens(qapp, look):
    picture = pixmap("place", "accent", 20, 1.5)
    assert (picture.width(), picture.devicePixelRatio()) == (30, 1.5)
