"""Whether everything that can be worked with says what it is."""

from collections.abc import Iterable

from tests.journeys.atspi.bus import Place
from tests.journeys.atspi.tree import Node, State

_WORKED_WITH = {
    "button menu",
    "check box",
    "combo box",
    "menu item",
    "page tab",
    "push button",
    "radio button",
    "slider",
    "spin box",
    "text",
    "toggle button",
}
_SAY_THEIR_VALUE = {"combo box"}  # Qt gives them on Linux the name of what is chosen
_CHECKABLE = {"check box", "radio button"}


def faults_of(nodes: Iterable[Node]) -> list[str]:
    """Return what people who cannot see the window would miss, a line each."""
    met = list(nodes)
    told = {each.place for each in met if each.about not in ("", each.name)}
    labels = {(each.name, each.where) for each in met if each.role == "label"}
    told |= {each.place for each in met if each.about and (each.name, each.where) in labels}
    return sorted({f"{fault}: {each.where}" for each in met if (fault := _fault(each, told))})


def _fault(node: Node, told: set[Place]) -> str:
    """Return what is missing; `told` are the places of those that say what they are for."""
    if not node.name and (node.role in _WORKED_WITH or State.FOCUSABLE in node.states):
        return f"{node.role} without a name"
    if node.role in _SAY_THEIR_VALUE and node.place not in told:
        return f"{node.role} {node.name!r} does not say what it is for"
    if node.role in _CHECKABLE and State.CHECKABLE not in node.states:
        return f"{node.role} {node.name!r} does not say that it can be checked"
    return ""
