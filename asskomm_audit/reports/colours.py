"""The colours of reports and workbook as plain hex, the same as the window's; no writer here."""

from asskomm_audit.domain.findings import Risk

INK = "17212B"
MUTED = "52606D"
LINE = "C9D2DB"
HAIR = "E3E8ED"
SURFACE = "F3F5F8"
ACCENT = "0B5C8A"
ACCENT_DARK = "0F2A3D"
ACCENT_PALE = "DCECF6"
ON_DARK_MUTED = "B4C6D4"
WARNING = "7A0C2E"
WHITE = "FFFFFF"

RISKS: dict[Risk | None, tuple[str, str]] = {  # fill, and the text on it
    Risk.VERY_HIGH: ("7A0C2E", WHITE),
    Risk.HIGH: ("C84B0C", WHITE),
    Risk.MEDIUM: ("F2B701", "1A1300"),
    Risk.LOW: ("CFE3F5", "0F2A3D"),
    None: (WHITE, MUTED),
}
