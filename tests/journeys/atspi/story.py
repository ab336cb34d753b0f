"""What every story begins with: a file, who types, a place, an audit; and its questions."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.atspi.tree import Node, State
from tests.journeys.atspi.user import StuckError, User

PLACE = "Lindenplatz"
_FILE = "Übungsstadt.audit.gpkg"
_CODE = re.compile(r"\b[A-Z]{3}-\d\d\b")
_ANSWER = re.compile(r"[0-4XB], .")
_WORDS = "Was ist festzustellen? Eine Zeile genügt."


@dataclass(frozen=True)
class Question:
    """What the card says."""

    card: Node
    criterion: str
    answers: dict[str, Node]  # by their digit or letter


class Story:
    """Is played in the program; `at` says where it stands."""

    def __init__(self, user: User, folder: Path) -> None:
        self._user = user
        self._folder = folder
        self.at = "start"

    def play(self) -> None:
        """Do everything, from the empty program to its end."""
        raise NotImplementedError

    def told(self) -> dict[str, Any]:
        """Return what was done and seen, to be compared with the file."""
        raise NotImplementedError

    def make_file(self) -> None:
        """Make an audit file where the program proposes to."""
        self.at = "making the file"
        user = self._user
        user.awaits("Neue Auditakte anlegen", "push button")
        user.awaits("ASSKomm Audit", "frame", State.ACTIVE)
        user.keys.press("ctrl+n")
        user.awaits("Dateiname:", "text", State.FOCUSED)
        user.keys.press("ctrl+a")
        user.names_file(_FILE)
        user.awaits(f"{_FILE} *", "frame", State.ACTIVE)

    def say_who_types(self, name: str) -> None:
        """Name the first person."""
        self.at = "saying who types"
        self._user.keys.press("F4")
        self._user.types("Name", name)
        self._user.keys.press("Enter")
        self._user.awaits(f"Es tippt: {name}", "push button")

    def make_place(self) -> None:
        """Make the first place."""
        self.at = "making the place"
        self._user.presses("Ersten Ort anlegen")
        self._user.types("Name des Ortes", PLACE)
        self._user.keys.press("Enter")
        self._user.awaits(PLACE, "label")

    def begin_audit(self, first: str, second: str = "") -> None:
        """Begin a short audit of the place, by one person or two."""
        self.at = "beginning the audit"
        user = self._user
        user.presses("Neues Audit", "push button")
        user.awaits(f"Neues Audit: {PLACE}", "label")
        user.awaits("Kurzcheck", "radio button", State.CHECKED)
        user.awaits(first, "label")
        if second:
            user.presses("Person hinzufügen")
            user.awaits("Person hinzufügen", "", State.PRESSED)
            user.keys.press("Down")
            user.keys.press("Enter")
            user.types("Name", second)
            user.keys.press("Enter")
            user.awaits(second, "label")
        user.presses("Begehung beginnen")

    def add_finding(self, words: str) -> None:
        """Note a finding at the question that has the focus."""
        self._user.keys.press("f")
        self._user.awaits(_WORDS, "text", State.FOCUSED)
        self._user.keys.press("ctrl+a")
        self._user.types(_WORDS, words)
        self._user.keys.press("Enter")
        self._user.awaits("Feststellung F-* bestätigt", "label")
        self.await_question()

    def await_question(self) -> Question:
        """Wait until a question has the focus."""

        def is_there() -> Question | None:
            cards = (each for each in self._user.look().everything() if each.role == "panel")
            return next(filter(None, map(_question, cards)), None)

        return self._user.awaits_that("a question with the focus", is_there)

    def next_question(self, present: Question) -> Question:
        """Wait until the card has another question than this one."""
        card = self._user.awaits_change(present.card)
        question = _question(card)
        if question is None:
            raise StuckError(f"after {present.criterion} there is no question")
        return question

    def quit(self) -> None:
        """Leave the program."""
        self.at = "leaving"
        self._user.keys.press("ctrl+q")
        self._user.awaits_end()


def _question(panel: Node) -> Question | None:
    """Return the question of a panel that has the focus and holds answers."""
    parts = list(panel.everything())
    code = _CODE.search(" ".join(each.name for each in parts if each.role == "label"))
    boxes = (each for each in parts if each.role == "check box")
    answers = {each.name[0]: each for each in boxes if _ANSWER.match(each.name)}
    if State.FOCUSED in panel.states and code and answers:
        return Question(panel, code.group(), answers)
    return None
