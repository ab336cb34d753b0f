"""Real key presses: the accessibility registry gives them to the X server."""

from tests.journeys.atspi.bus import Bus, Call, Place

_KEYS = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
_CONTROLLER = "org.a11y.atspi.DeviceEventController"
_DOWN, _UP, _SYMBOL = 0, 1, 3  # kinds of events
_CODES = {"ctrl": 37, "shift": 50}  # the same on every X server with the usual keys
_SYMBOLS = {
    "Enter": 0xFF0D,
    "Esc": 0xFF1B,
    "Tab": 0xFF09,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Insert": 0xFF63,
    "Space": 0x20,
    "F2": 0xFFBF,
    "F4": 0xFFC1,
}


class Keyboard:
    """Presses keys; where they arrive is for the window that has the focus."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def type(self, text: str) -> None:
        """Type letter after letter."""
        for letter in text:
            self._send(_symbol(letter), _SYMBOL)

    def press(self, keys: str) -> None:
        """Press one key, with others held down if wanted: "ctrl+shift+n"."""
        *held, last = keys.split("+")
        for each in held:
            self._send(_CODES[each], _DOWN)
        self._send(_SYMBOLS.get(last) or _symbol(last), _SYMBOL)
        for each in reversed(held):
            self._send(_CODES[each], _UP)

    def _send(self, key: int, kind: int) -> None:
        self._bus.ask(Call(_KEYS, _CONTROLLER, "GenerateKeyboardEvent", "isu", (key, "", kind)))


def _symbol(letter: str) -> int:
    """Return X's number of a letter: Latin 1 as it is, others by their Unicode number."""
    return ord(letter) if ord(letter) < 256 else 0x01000000 + ord(letter)
