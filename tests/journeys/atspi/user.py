"""Somebody who knows the program only by what a screen reader says."""

import re
import time
from collections.abc import Callable
from subprocess import Popen, TimeoutExpired
from typing import TypeVar

from tests.journeys.atspi.bus import Bus, Call, GoneError, Place, accessible, read
from tests.journeys.atspi.keyboard import Keyboard
from tests.journeys.atspi.tree import Node, State, look, programs, states_in

_PATIENCE = 30.0  # seconds until something that was asked for must be there
_DAY = 240.0  # seconds for the whole story; a busy machine has needed 95
_PAUSE = 0.02  # between two looks
ANY = "*"  # in names
_WINDOWS = {"frame", "dialog", "popup menu"}
_OF_QT = ("Dateiname:", "text")  # what only a file dialog holds, which is Qt's own
_TABS = 200  # more controls than any window has
_ITEMS = {"list item", "tree item"}
_PRESSING = ("Press", "Toggle", "ShowMenu")

Found = TypeVar("Found")


class StuckError(Exception):
    """What should have happened did not; the message says what was waited for."""


class User:
    """Looks, presses, types; waits for what is said, never for time to pass."""

    def __init__(self, bus: Bus, program: "Popen[bytes]", name: str) -> None:
        self._bus = bus
        self._program = program
        self._evening = time.monotonic() + _DAY
        self.keys = Keyboard(bus)
        self.seen: dict[tuple[str, str], Node] = {}  # everything in the window, by role and name
        self._place = self.awaits_that(f"program {name}", lambda: self._find_program(name))

    def look(self) -> Node:
        """Return what can be seen now."""
        shown = look(self._bus, self._place)
        for window in shown.children:
            if window.role in _WINDOWS and not find(window, *_OF_QT):
                self.seen.update({(each.role, each.name): each for each in window.everything()})
        return shown

    def looks_at(self, node: Node) -> Node:
        """Return what can be seen of one object now."""
        shown = look(self._bus, node.place)
        self.seen.update({(each.role, each.name): each for each in shown.everything()})
        return shown

    def sees(self, name: str, role: str = "") -> Node | None:
        """Return the object of that name if it can be seen now; ANY stands for anything."""
        return find(self.look(), name, role)

    def awaits(self, name: str, role: str = "", state: State | None = None) -> Node:
        """Wait until something of that name can be seen, in that state if one is named."""

        def is_there() -> Node | None:
            found = self.sees(name, role)
            return found if found and (state is None or state in found.states) else None

        wanted = f"{state.name.lower()} " if state else ""
        return self.awaits_that(f"{wanted}{role or 'object'} {name!r}", is_there)

    def awaits_that(self, what: str, happens: Callable[[], Found | None]) -> Found:
        """Wait until something is there, and return it; StuckError if it does not come."""
        begin = time.monotonic()
        end = min(begin + _PATIENCE, self._evening)
        while True:
            if (code := self._program.poll()) is not None:
                raise StuckError(f"waiting for {what}, the program ended with {code}")
            try:
                found = happens()
            except GoneError:
                found = None  # it changed while being looked at
            if found is not None:
                return found
            if time.monotonic() > end:
                raise StuckError(f"waited {time.monotonic() - begin:.0f} s for {what}")
            time.sleep(_PAUSE)

    def presses(self, name: str, role: str = "") -> None:
        """Press a control: what an assistive device does on behalf of a finger."""
        self.presses_this(self.awaits(name, role, State.ENABLED))

    def presses_this(self, node: Node) -> None:
        """Press a control that has been found already."""
        names = [each[0] for each in self._bus.ask(_action(node, "GetActions"))]
        wanted = next((names.index(each) for each in _PRESSING if each in names), None)
        if wanted is None:
            raise StuckError(f"{node.role} {node.name!r} cannot be pressed, only {names}")
        self._bus.ask(_action(node, "DoAction", "i", wanted))

    def types(self, name: str, text: str, role: str = "text") -> None:
        """Type into the field that has the focus, and wait until it is said to hold it."""
        field = self.awaits(name, role, State.FOCUSED)
        self.keys.type(text)
        self.awaits_that(f"{text!r} in {name!r}", lambda: self.reads(field) == text or None)

    def tabs_to(self, name: str, role: str = "", *, back: bool = False) -> Node:
        """Press Tab, or with `back` Shift+Tab, until something of that name has the focus."""
        here = self._awaits_focus()
        for _ in range(_TABS):
            if _fits(here, name, role):
                return here
            self.keys.press("shift+Tab" if back else "Tab")
            here = self._awaits_focus(here.place)
        raise StuckError(f"Tab does not come to {role or 'object'} {name!r}")

    def names_file(self, name: str) -> None:
        """Type a name into the dialog that saves, and save in the folder it shows.

        A name alone: on the way through a whole path, Qt's dialog may choose a folder meanwhile and
        then goes there instead of saving. By its button: an Enter is lost to the list of files that
        fit, which may come at any time.
        """
        self.types("Dateiname:", name)
        self.tabs_to("Speichern", "push button")
        self.keys.press("Space")
        closed = "the file dialog to close"
        self.awaits_that(closed, lambda: None if self.sees(*_OF_QT) else True)

    def awaits_end(self) -> None:
        """Wait until the program has ended by itself and well."""
        try:
            code = self._program.wait(_PATIENCE)
        except TimeoutExpired:
            raise StuckError("the program does not end") from None
        if code:
            raise StuckError(f"the program ended with {code}")

    def reads(self, field: Node) -> str:
        """Return what stands in a field."""
        asked = Call(field.place, "org.a11y.atspi.Text", "GetText", "ii", (0, -1))
        return str(self._bus.ask(asked))

    def awaits_change(self, node: Node) -> Node:
        """Wait until an object has another name than it had, and return how it is then."""
        asked = read(node.place, "Name")
        self.awaits_that(
            f"{node.role} {node.name!r} to change",
            lambda: self._bus.ask(asked).strip() != node.name or None,
        )
        return self.looks_at(node)

    def awaits_state(self, node: Node, state: State) -> None:
        """Wait until an object is in that state."""
        asked = accessible(node.place, "GetState")
        self.awaits_that(
            f"{node.role} {node.name!r} to be {state.name.lower()}",
            lambda: state in states_in(self._bus.ask(asked)) or None,
        )

    def _awaits_focus(self, last: Place | None = None) -> Node:
        """Wait until something else has the focus than what had it last."""

        def moves() -> Node | None:
            # Items say that they have it whenever their list would begin with them.
            nodes = (each for each in self.look().everything() if each.role not in _ITEMS)
            focused = (each for each in nodes if State.FOCUSED in each.states)
            return next((each for each in focused if each.place != last), None)

        return self.awaits_that("the focus to move", moves)

    def _find_program(self, name: str) -> Place | None:
        return next((each.place for each in programs(self._bus) if each.name == name), None)


def find(shown: Node, name: str, role: str = "") -> Node | None:
    """Return the first object of that name, and of that role if one is named."""
    return next((each for each in shown.everything() if _fits(each, name, role)), None)


def _action(node: Node, method: str, signature: str = "", *arguments: object) -> Call:
    return Call(node.place, "org.a11y.atspi.Action", method, signature, arguments)


def _fits(node: Node, name: str, role: str) -> bool:
    if role and node.role != role:
        return False
    return (
        re.fullmatch(".*".join(map(re.escape, name.split(ANY))), node.name, re.DOTALL) is not None
    )
