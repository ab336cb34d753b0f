"""Design tokens: every colour, distance and text size of the window, and which theme is on.

A window paints its first frame with this module, so it stays free of costly imports: named
tuples instead of dataclasses, and risk classes by their stored word.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette, QPen
from PySide6.QtWidgets import QApplication

from asskomm_audit.ui.stylesheet import style_sheet
from asskomm_audit.ui.tokens import (
    DUNKEL,
    FAMILY,
    HELL,
    OUTLINES,
    POINTS,
    RISK_FILLS,
    SEMIBOLD_ROLES,
    THEMES,
    Theme,
)

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
PAGE_MARGINS = (24, 20, 24, 20)
GAP = 16
RADIUS = 8
TARGET = 44
SYSTEM = "system"
CHOICES = (*THEMES, SYSTEM)
TEXT_SIZES = (100, 125, 150, 200)


class RiskLook(NamedTuple):
    """Colours of one risk class: ground, writing on it, and the outline that sets it off."""

    fill: str
    ink: str
    outline: str


class _State:
    """What is on at the moment; there is one look per program, as there is one palette."""

    theme: Theme = HELL
    scale: float = 1.0
    choice: str = ""


def current() -> Theme:
    """Return the theme that is on."""
    return _State.theme


def scale() -> float:
    """Return the text size as a factor: 1.0 to 2.0."""
    return _State.scale


def px(length: int) -> int:
    """Return a length that grows with the text, for row heights and painted widgets."""
    return round(length * _State.scale)


def color(token: str) -> QColor:
    """Return the colour of a token ("muted") in the theme that is on."""
    return QColor(str(getattr(_State.theme, token)))


def as_color(name: str) -> QColor:
    """Return a colour written as #RRGGBB."""
    return QColor(name)


def pen(name: str, width: float) -> QPen:
    """Return a line of a colour written as #RRGGBB."""
    result = QPen(QColor(name))
    result.setWidthF(width)
    return result


def risk_colours(risk: str) -> RiskLook:
    """Return the colours of a risk class (a Risk or its stored word)."""
    fill, ink = RISK_FILLS[risk]
    return RiskLook(fill, ink, OUTLINES[_State.theme.name][risk])


def font(role: str = "body", bold: bool | None = None) -> QFont:
    """Return the face of a text role in the present text size."""
    result = QFont(FAMILY)
    result.setPointSizeF(POINTS[role] * _State.scale)
    if role in SEMIBOLD_ROLES if bold is None else bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def apply(app: QApplication, choice: str, percent: int) -> None:
    """Switch theme and text size; widgets stay and are only painted anew."""
    if not _State.choice:
        _remember_system(app)
    theme = THEMES.get(choice) or system_theme()
    if (theme, percent / 100) == (_State.theme, _State.scale) and _State.choice:
        _State.choice = choice
        return
    _State.theme, _State.scale, _State.choice = theme, percent / 100, choice
    app.setPalette(palette(theme))
    app.setFont(font())
    app.setStyleSheet(style_sheet(theme, _State.scale))


def system_theme() -> Theme:
    """Return the theme that goes with the desktop's colours."""
    return DUNKEL if _System.is_dark else HELL


def follow_system(is_dark: bool) -> None:
    """Note that the desktop has changed its colours."""
    _System.is_dark = is_dark


class _System:
    is_dark = False


def _remember_system(app: QApplication) -> None:
    # before our palette is set, the style's own one tells what the desktop asks for; the style
    # hint says it too, but loading the whole Qt namespace costs a sixth of the first frame
    _System.is_dark = app.palette().window().color().lightness() < 128


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme."""
    result = QPalette()
    role = QPalette.ColorRole
    pairs = (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.on_accent),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.text),
        (role.ToolTipText, theme.surface),
        (role.PlaceholderText, theme.muted),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
        (role.Mid, theme.border),
        (role.Midlight, theme.raised),
        (role.Dark, theme.control),
        (role.Light, theme.surface),
    )
    for key, value in pairs:
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.disabled))
    return result
