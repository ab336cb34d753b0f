"""The values behind the look: four themes, the risk colours, and the type scale. No Qt."""

from typing import NamedTuple


class Theme(NamedTuple):
    """The colours of one theme; `line` is the width of borders in pixels."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    control: str  # border of inputs and buttons: 3:1 against the surface
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str  # selected rows
    nav: str
    nav_text: str
    nav_muted: str
    nav_selected: str
    focus: str
    good: str
    warn: str
    bad: str
    line: int = 1


HELL = Theme(
    name="hell",
    window="#F3F5F8",
    surface="#FFFFFF",
    raised="#EDF1F5",
    border="#D3DAE2",
    control="#7A8794",
    text="#17212B",
    muted="#52606D",
    disabled="#64717E",
    accent="#0B5C8A",
    accent_hover="#084769",
    on_accent="#FFFFFF",
    soft="#DCECF6",
    nav="#0F2A3D",
    nav_text="#FFFFFF",
    nav_muted="#B4C6D4",
    nav_selected="#1D4A68",
    focus="#0B5C8A",
    good="#1B6B3A",
    warn="#8A5A00",
    bad="#A3172A",
)
DUNKEL = Theme(
    name="dunkel",
    window="#11171D",
    surface="#1A222B",
    raised="#232D38",
    border="#33404D",
    control="#75879A",
    text="#E8EDF2",
    muted="#A9B6C3",
    disabled="#8796A5",
    accent="#63B7E8",
    accent_hover="#8CCBF0",
    on_accent="#06202F",
    soft="#1E3A4E",
    nav="#0B1015",
    nav_text="#FFFFFF",
    nav_muted="#9FB0BF",
    nav_selected="#1F4259",
    focus="#8CCBF0",
    good="#7BD49A",
    warn="#F2C14E",
    bad="#FF9AA8",
)
SONNE = Theme(
    name="sonne",
    window="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    border="#000000",
    control="#000000",
    text="#000000",
    muted="#1A1A1A",
    disabled="#595959",  # the one grey of this theme, with a dashed border
    accent="#003266",
    accent_hover="#00264A",
    on_accent="#FFFFFF",
    soft="#FFE680",
    nav="#000000",
    nav_text="#FFFFFF",
    nav_muted="#FFFFFF",
    nav_selected="#003266",
    focus="#B00020",
    good="#00401A",
    warn="#432C00",
    bad="#6E0012",
    line=2,
)
NACHT = Theme(  # for eyes used to the dark: black, dimmed, red to amber, no blue
    name="nacht",
    window="#000000",
    surface="#0A0604",
    raised="#170E08",
    border="#4A2E1A",
    control="#8F5C36",
    text="#E3A877",
    muted="#B98358",
    disabled="#9E7046",
    accent="#D9702E",
    accent_hover="#E88744",
    on_accent="#0A0300",
    soft="#2E1709",
    nav="#000000",
    nav_text="#E3A877",
    nav_muted="#B98358",
    nav_selected="#2E1709",
    focus="#F2A23C",
    good="#A9B665",
    warn="#E0B040",
    bad="#FF7D68",
)
THEMES = {theme.name: theme for theme in (HELL, DUNKEL, SONNE, NACHT)}

# One set for window, map, PDF and workbook. Told apart by shape and word first, then by lightness
# that rises from grave to mild (so it survives black-and-white print), then by hue.
RISK_FILLS = {
    "very_high": ("#7A0C2E", "#FFFFFF"),
    "high": ("#C84B0C", "#FFFFFF"),
    "medium": ("#F2B701", "#1A1300"),
    "low": ("#CFE3F5", "#0F2A3D"),
}
RISK_SHAPES = {"very_high": "octagon", "high": "triangle", "medium": "diamond", "low": "circle"}
OUTLINES = {
    "hell": {"very_high": "#7A0C2E", "high": "#B8430A", "medium": "#8A6500", "low": "#2B6CB0"},
    "dunkel": {"very_high": "#F28AA5", "high": "#FFA06E", "medium": "#F2B701", "low": "#CFE3F5"},
    "sonne": dict.fromkeys(RISK_FILLS, "#000000"),
    "nacht": {"very_high": "#E0607A", "high": "#E8743A", "medium": "#D9A21A", "low": "#B9A58F"},
}

FAMILY = "Source Sans Pro"
POINTS = {
    "caption": 9.5,
    "body": 10.5,
    "strong": 10.5,
    "muted": 10.5,
    "h3": 12.5,
    "h2": 15.5,
    "h1": 19.0,
    "kpi": 25.0,
}
SEMIBOLD_ROLES = frozenset({"strong", "h3", "h2", "h1", "kpi"})
