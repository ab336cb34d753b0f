"""What is on the screen as a tree of names, roles and states."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from tests.journeys.atspi.bus import Bus, GoneError, Place, accessible, read

REGISTRY = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


class State(IntEnum):
    """The states that are asked for, by their numbers in AT-SPI."""

    ACTIVE = 1
    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    PRESSED = 20
    SELECTED = 23
    SHOWING = 25
    VISIBLE = 30
    CHECKABLE = 41


@dataclass(frozen=True)
class Node:
    """One object of a program."""

    place: Place
    name: str
    role: str
    states: frozenset[State]
    about: str  # what is said beside the name, where the name is not enough
    where: str  # the names above it
    children: list["Node"] = field(default_factory=list, repr=False)

    def everything(self) -> Iterator["Node"]:
        """Yield the object and all below it."""
        yield self
        for child in self.children:
            yield from child.everything()

    def lines(self, depth: int = 0) -> Iterator[str]:
        """Yield a line for the object and each below it, for people to read."""
        states = " ".join(sorted(each.name.lower() for each in self.states - _USUAL))
        yield f"{'  ' * depth}{self.role}: {self.name!r} [{states}]"
        for child in self.children:
            yield from child.lines(depth + 1)


_LEAVES = {"label", "push button", "check box", "radio button", "tree item", "list item", "graphic"}
_EXPLAINED = {"combo box"}
_LABELLED_BY = 2  # the number of a relation
_USUAL = {State.ENABLED, State.VISIBLE, State.SHOWING}


def programs(bus: Bus) -> list[Node]:
    """Return the programs on the bus, without what they show."""
    return _nodes(bus, _places(bus.ask(accessible(REGISTRY, "GetChildren"))))


def look(bus: Bus, place: Place) -> Node:
    """Return an object and all that can be seen below it; GoneError if it is not there."""
    found = _nodes(bus, [place])
    if not found:
        raise GoneError(str(place))
    level = found
    while level:
        holders = [node for node in level if node.role not in _LEAVES]
        answers = bus.ask_all(accessible(node.place, "GetChildren") for node in holders)
        level = []
        for node, answer in zip(holders, answers, strict=True):
            places = [] if isinstance(answer, GoneError) else _places(answer)
            where = " / ".join(filter(None, (node.where, node.name)))
            children = _nodes(bus, places, where)
            node.children.extend(each for each in children if State.SHOWING in each.states)
            level += _in_front(node.children)
    return found[0]


def _in_front(nodes: list[Node]) -> list[Node]:
    """Leave out the windows behind a dialog that is worked with."""
    dialogs = [each for each in nodes if each.role == "dialog" and State.ACTIVE in each.states]
    return dialogs or nodes


def _places(answer: list[tuple[str, str]]) -> list[Place]:
    return [Place(*each) for each in answer if not each[1].endswith("/null")]


def _nodes(bus: Bus, places: list[Place], where: str = "") -> list[Node]:
    """Return the objects at these places; what has gone meanwhile is left out."""
    calls = []
    for place in places:
        calls += [
            read(place, "Name"),
            accessible(place, "GetRoleName"),
            accessible(place, "GetState"),
        ]
    answers = bus.ask_all(calls)
    found: list[Node] = []
    for number, place in enumerate(places):
        answer = answers[3 * number : 3 * number + 3]
        if not any(isinstance(each, GoneError) for each in answer):
            name, role, states = answer
            about = _about(bus, place) if role in _EXPLAINED else ""
            found.append(Node(place, name.strip(), role, states_in(states), about, where))
    return found


def _about(bus: Bus, place: Place) -> str:
    """Return what is said of an object beside its name: a description, its labels."""
    relations = bus.ask(accessible(place, "GetRelationSet"))
    labels = [Place(*each) for kind, others in relations if kind == _LABELLED_BY for each in others]
    names = bus.ask_all(read(each, "Name") for each in labels)
    return ", ".join(filter(None, [bus.ask(read(place, "Description")), *names]))


def states_in(words: list[int]) -> frozenset[State]:
    """Return the states that an answer names."""
    bits = words[0] | words[1] << 32
    return frozenset(state for state in State if bits >> state & 1)
