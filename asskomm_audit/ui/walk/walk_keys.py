"""The keys of the walk: which key asks for what."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from asskomm_audit.ui import language
from asskomm_audit.ui.actions import key_text

_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Act(Enum):
    """What a key asks for, besides the levels."""

    NOT_APPLICABLE = auto()
    NOT_ASSESSABLE = auto()
    CLEAR = auto()
    NEXT = auto()
    PREVIOUS = auto()
    NEXT_OPEN = auto()
    NEXT_DIMENSION = auto()
    PREVIOUS_DIMENSION = auto()
    REMARK = auto()
    PHOTO = auto()
    MARK = auto()
    FINDING = auto()
    LIST = auto()
    VISIT = auto()
    HAZARD = auto()
    STOPS = auto()
    NEXT_STOP = auto()
    PREVIOUS_STOP = auto()
    HINT = auto()
    LEAVE = auto()
    PASTE = auto()
    SAME = auto()
    REST = auto()
    NEXT_POINT = auto()
    PREVIOUS_POINT = auto()
    DENSITY = auto()
    PHRASES = auto()
    DONE = auto()
    PIN = auto()


_CONTROL = Qt.KeyboardModifier.ControlModifier
_ACTS = {
    (Qt.Key.Key_X, _PLAIN): Act.NOT_APPLICABLE,
    (Qt.Key.Key_B, _PLAIN): Act.NOT_ASSESSABLE,
    (Qt.Key.Key_Backspace, _PLAIN): Act.CLEAR,
    (Qt.Key.Key_Return, _PLAIN): Act.NEXT,
    (Qt.Key.Key_Enter, _PLAIN): Act.NEXT,
    (Qt.Key.Key_Down, _PLAIN): Act.NEXT,
    (Qt.Key.Key_Return, _SHIFT): Act.PREVIOUS,
    (Qt.Key.Key_Enter, _SHIFT): Act.PREVIOUS,
    (Qt.Key.Key_Up, _PLAIN): Act.PREVIOUS,
    (Qt.Key.Key_N, _PLAIN): Act.NEXT_OPEN,
    (Qt.Key.Key_PageDown, _PLAIN): Act.NEXT_DIMENSION,
    (Qt.Key.Key_PageUp, _PLAIN): Act.PREVIOUS_DIMENSION,
    (Qt.Key.Key_R, _PLAIN): Act.REMARK,
    (Qt.Key.Key_P, _PLAIN): Act.PHOTO,
    (Qt.Key.Key_M, _PLAIN): Act.MARK,
    (Qt.Key.Key_F, _PLAIN): Act.FINDING,
    (Qt.Key.Key_F6, _PLAIN): Act.LIST,
    (Qt.Key.Key_D, _PLAIN): Act.VISIT,
    (Qt.Key.Key_S, _PLAIN): Act.HAZARD,
    (Qt.Key.Key_G, _PLAIN): Act.PIN,
    (Qt.Key.Key_O, _PLAIN): Act.STOPS,
    (Qt.Key.Key_Period, _PLAIN): Act.NEXT_STOP,
    (Qt.Key.Key_Comma, _PLAIN): Act.PREVIOUS_STOP,
    (Qt.Key.Key_W, _PLAIN): Act.HINT,
    (Qt.Key.Key_Escape, _PLAIN): Act.LEAVE,
    (Qt.Key.Key_V, _CONTROL): Act.PASTE,
    (Qt.Key.Key_N, _CONTROL | _SHIFT): Act.REST,
    (Qt.Key.Key_F8, _PLAIN): Act.NEXT_POINT,
    (Qt.Key.Key_F8, _SHIFT): Act.PREVIOUS_POINT,
    (Qt.Key.Key_L, _PLAIN): Act.DENSITY,
    (Qt.Key.Key_Return, _CONTROL): Act.DONE,
    (Qt.Key.Key_Enter, _CONTROL): Act.DONE,
}
_SIGNS = {"=": Act.SAME, "/": Act.PHRASES}  # keyboards differ in where they are
_LEVELS = {getattr(Qt.Key, f"Key_{level}"): level for level in range(5)}


def asked_for(event: QKeyEvent) -> Act | int | None:
    """Return the act or the level a key asks for; capital letters count as small ones."""
    modifiers = event.modifiers() & ~_KEYPAD
    if modifiers == _PLAIN and event.key() in _LEVELS:
        return _LEVELS[event.key()]
    if modifiers in (_PLAIN, _SHIFT) and event.text() in _SIGNS:
        return _SIGNS[event.text()]
    found = _ACTS.get((Qt.Key(event.key()), modifiers))
    if found is None and modifiers == _SHIFT and event.text().isalpha():
        return _ACTS.get((Qt.Key(event.key()), _PLAIN))  # caps lock with cold fingers
    return found


def key_list() -> list[tuple[str, str]]:
    """Return the keys with what they do, in the language of the interface."""
    translate = language.texts().translate
    enter, shift = key_text("Enter"), key_text("Shift+Enter")
    shift_f8 = key_text("Shift+F8")
    return [
        ("0–4", translate("WalkKeys", "Bewerten: 4 ist am besten")),
        ("X", translate("WalkKeys", "n. z. mit Grund")),
        ("B", translate("WalkKeys", "n. b., nicht beurteilbar")),
        (key_text("Backspace"), translate("WalkKeys", "Antwort leeren")),
        (f"{enter}, ↓", translate("WalkKeys", "Nächstes Kriterium")),
        (f"{shift}, ↑", translate("WalkKeys", "Voriges Kriterium")),
        ("N", translate("WalkKeys", "Nächstes offenes Kriterium")),
        (
            f"{key_text('PgDown')}, {key_text('PgUp')}",
            translate("WalkKeys", "Nächste, vorige Dimension"),
        ),
        ("=", translate("WalkKeys", "Unverändert: Antwort vom letzten Mal übernehmen")),
        (
            f"F8, {shift_f8}",
            translate("WalkKeys", "Nächster, voriger offener Punkt"),
        ),
        (key_text("Ctrl+Shift+N"), translate("WalkKeys", "Rest der Dimension n. z.")),
        (key_text("Ctrl+Return"), translate("WalkKeys", "Durchgang abschließen")),
        ("R", translate("WalkKeys", "Bemerkung schreiben; Tab nimmt den Vorschlag")),
        ("/", translate("WalkKeys", "Textbaustein einfügen")),
        ("P", translate("WalkKeys", "Foto wählen: die neuesten zuerst")),
        (key_text("Ctrl+V"), translate("WalkKeys", "Foto einfügen")),
        ("F", translate("WalkKeys", "Eigene Feststellung")),
        ("S", translate("WalkKeys", "Sofortmeldung: unmittelbare Gefahr")),
        ("G", translate("WalkKeys", "Pin auf dem Lageplan setzen")),
        ("M", translate("WalkKeys", "Merken: später noch einmal ansehen")),
        ("W", translate("WalkKeys", "Worauf achten: aus- oder einklappen")),
        ("D", translate("WalkKeys", "Durchgang wechseln: Tag, Nacht, Schreibtisch")),
        ("L", translate("WalkKeys", "Karte oder Liste mit zwölf Kriterien")),
        ("O", translate("WalkKeys", "Standpunkte ein- oder ausklappen")),
        (".  ,", translate("WalkKeys", "Nächster, voriger Standpunkt")),
        ("F6", translate("WalkKeys", "Liste ein- oder ausklappen")),
        (key_text("Esc"), translate("WalkKeys", "Textfeld verlassen")),
    ]
