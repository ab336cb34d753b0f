"""The look as numbers: nobody should have to guess a word because of its colour."""

import pytest

from asskomm_audit.reports import colours


def _luminance(code: str) -> float:
    parts = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("risk", list(colours.RISKS), ids=str)
def test_the_word_on_each_risk_class_is_legible(risk):
    fill, ink = colours.RISKS[risk]
    assert contrast(fill, ink) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (colours.INK, colours.WHITE),
        (colours.MUTED, colours.WHITE),
        (colours.MUTED, colours.SURFACE),
        (colours.ACCENT, colours.WHITE),
        (colours.WARNING, colours.WHITE),
        (colours.ON_DARK_MUTED, colours.ACCENT_DARK),
        (colours.WHITE, colours.ACCENT_DARK),
    ],
)
def test_every_text_is_legible_on_its_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5
