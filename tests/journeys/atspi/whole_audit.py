"""The story: two people audit a square by day, by night and at the desk, and see the result."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.atspi.tree import Node, State
from tests.journeys.atspi.user import StuckError, User

FIRST, SECOND = "Anna Berger", "Jörg Thieme"
PLACE = "Lindenplatz"
VISITS = ("Tag", "Nacht", "Schreibtisch")
REASON = "Gibt es an diesem Ort nicht"
REMARK = "Hecke verdeckt den Weg"
FINDING = "Lampe am Eingang defekt"
_CODE = re.compile(r"\b[A-Z]{3}-\d\d\b")
_ANSWER = re.compile(r"[0-4XB], .")


@dataclass(frozen=True)
class Given:
    """An answer as its rater gave it."""

    rater: str
    visit: str
    criterion: str
    answer: str  # a level, or X, or B


@dataclass(frozen=True)
class Question:
    """What the card says."""

    card: Node
    criterion: str
    answers: dict[str, Node]  # by their digit or letter


class WholeAudit:
    """Plays the story; `at` says where it stands, `given` what was answered so far."""

    def __init__(self, user: User, path: Path) -> None:
        self._user = user
        self._path = path
        self.at = "start"
        self.given: list[Given] = []
        self.differing = 0  # answers to talk about, as the program counts them

    def play(self) -> None:
        """Do everything, from the empty program to the result."""
        self._make_file()
        self._say_who_types()
        self._make_place()
        self._begin_audit()
        for rater in (FIRST, SECOND):
            for visit in VISITS:
                self._walk(rater, visit)
            if rater == FIRST:
                self._hand_over()
        self._compare()
        self._see_result()
        self._look_around()
        self._quit()

    def _make_file(self) -> None:
        self.at = "making the file"
        user = self._user
        user.awaits("Neue Auditakte anlegen", "push button")
        user.awaits("ASSKomm Audit", "frame", State.ACTIVE)
        user.keys.press("ctrl+n")
        user.awaits("Dateiname:", "text", State.FOCUSED)
        user.keys.press("ctrl+a")
        user.types("Dateiname:", str(self._path))
        user.keys.press("Enter")
        user.awaits(f"{self._path.name} *", "frame", State.ACTIVE)

    def _say_who_types(self) -> None:
        self.at = "saying who types"
        self._user.keys.press("F4")
        self._user.types("Name", FIRST)
        self._user.keys.press("Enter")
        self._user.awaits(f"Es tippt: {FIRST}", "push button")

    def _make_place(self) -> None:
        self.at = "making the place"
        self._user.presses("Ersten Ort anlegen")
        self._user.types("Name des Ortes", PLACE)
        self._user.keys.press("Enter")
        self._user.awaits(PLACE, "label")

    def _begin_audit(self) -> None:
        self.at = "beginning the audit"
        user = self._user
        user.presses("Neues Audit", "push button")
        user.awaits(f"Neues Audit: {PLACE}", "label")
        user.awaits("Kurzcheck", "radio button", State.CHECKED)
        user.awaits(FIRST, "label")
        user.presses("Person hinzufügen")
        user.awaits("Person hinzufügen", "", State.PRESSED)
        user.keys.press("Down")
        user.keys.press("Enter")
        user.types("Name", SECOND)
        user.keys.press("Enter")
        user.awaits(SECOND, "label")
        user.presses("Begehung beginnen")

    def _walk(self, rater: str, visit: str) -> None:
        self.at = f"{rater} begins: {visit}"
        self._user.presses(f"{visit}, *", "check box")
        tally = self._user.awaits(f"{visit}, 0 von * beantwortet", "check box", State.CHECKED)
        if visit == "Nacht" and rater == FIRST:
            self._make_sure()
        question = self._await_question()
        total = int(tally.name.split()[3])
        for number in range(1, total + 1):
            self.at = f"{rater}, {visit}, {number} of {total}: {question.criterion}"
            self._answer(rater, visit, number, question)
            if number < total:
                self._user.keys.press("n")
                question = self._next_question(question)
        self._user.awaits(f"{visit}, {total} von {total} beantwortet", "check box")

    def _make_sure(self) -> None:
        self.at = "the safety check of the night"
        user = self._user
        shown = user.awaits("Sicherheit vor der Nachtbegehung")
        points = [each.name for each in shown.everything() if each.role == "check box"]
        for point in points:
            user.presses(point, "check box")
            user.awaits(point, "check box", State.CHECKED)
        user.presses("Nachtbegehung beginnen")

    def _answer(self, rater: str, visit: str, number: int, question: Question) -> None:
        levels = sorted(each for each in question.answers if each.isdigit())
        answer = levels[number % len(levels)]
        if rater == SECOND and number % 4 == 0:
            answer = levels[-1 - number % len(levels)]
        if (rater, visit, number) == (FIRST, "Tag", 3):
            answer = "X"
        if (rater, visit, number) == (SECOND, "Nacht", 2):
            answer = "B"
        before = [key for key, node in question.answers.items() if State.CHECKED in node.states]
        if before:
            raise StuckError(f"{question.criterion} is already answered with {before}")
        self._give(answer, question, by_key=number % 3 > 0)
        if (rater, visit, number) == (FIRST, "Tag", 2):
            self._remark()
        if (rater, visit, number) == (FIRST, "Nacht", 2):
            self._add_finding()
        self.given.append(Given(rater, visit, question.criterion, answer))

    def _give(self, answer: str, question: Question, *, by_key: bool) -> None:
        if by_key:
            self._user.keys.press(answer.lower())
        else:
            self._user.presses_this(question.answers[answer])
        if answer == "X":
            self._user.presses(REASON, "push button")
        self._user.awaits_state(question.answers[answer], State.CHECKED)

    def _remark(self) -> None:
        self._user.keys.press("r")
        self._user.types("Bemerkung", REMARK)
        self._user.keys.press("Esc")
        self._await_question()

    def _add_finding(self) -> None:
        self._user.keys.press("f")
        name = "Was ist festzustellen? Eine Zeile genügt."
        self._user.awaits(name, "text", State.FOCUSED)
        self._user.keys.press("ctrl+a")
        self._user.types(name, FINDING)
        self._user.keys.press("Enter")
        self._user.awaits("Feststellung F-* bestätigt", "label")
        self._await_question()

    def _hand_over(self) -> None:
        self.at = f"handing over to {SECOND}"
        user = self._user
        user.keys.press("F4")
        user.awaits("Personen", "list", State.FOCUSED)
        user.keys.press("Down")
        user.awaits(f"{SECOND}*", "list item", State.SELECTED)
        user.keys.press("Enter")
        user.awaits(f"Es tippt: {SECOND}", "push button")

    def _compare(self) -> None:
        self.at = "comparing the raters"
        self._user.presses("Abgleich*", "check box")
        self._user.awaits("Klärungsliste", "list", State.FOCUSED)
        counted = self._user.awaits("Abgleich (*)", "check box", State.CHECKED).name
        self.differing = int(counted.partition("(")[2].rstrip(")"))

    def _see_result(self) -> None:
        self.at = "seeing the result"
        self._user.keys.press("ctrl+4")
        for visit in ("Tag", "Nacht"):
            self._user.awaits(f"{visit}, *von 100 Punkten · Abdeckung 100 %", "panel")

    def _look_around(self) -> None:
        """See the other pages, and what can be folded out in the walk: is all of it named?"""
        for page in ("Orte", "Feststellungen", "Berichte", "Befragung", "Akte", "Begehung"):
            self.at = f"looking at {page}"
            self._user.presses(f"{page}*", "check box")
            self._user.awaits(f"{page}*", "check box", State.CHECKED)
            self._user.awaits(page, "label")
        for part in ("Angaben", "Standpunkt: *", "Zwölf Kriterien auf einmal (L)"):
            self.at = f"unfolding {part}"
            self._user.presses(part, "check box")
            self._user.awaits(part, "check box", State.CHECKED)

    def _quit(self) -> None:
        self.at = "leaving"
        self._user.keys.press("ctrl+q")
        self._user.awaits_end()

    def _await_question(self) -> Question:
        def is_there() -> Question | None:
            cards = (each for each in self._user.look().everything() if each.role == "panel")
            return next(filter(None, map(_question, cards)), None)

        return self._user.awaits_that("a question with the focus", is_there)

    def _next_question(self, present: Question) -> Question:
        card = self._user.awaits_change(present.card)
        question = _question(card)
        if question is None:
            raise StuckError(f"after {present.criterion} there is no question")
        return question


def _question(panel: Node) -> Question | None:
    """Return the question of a panel that has the focus and holds answers."""
    parts = list(panel.everything())
    code = _CODE.search(" ".join(each.name for each in parts if each.role == "label"))
    boxes = (each for each in parts if each.role == "check box")
    answers = {each.name[0]: each for each in boxes if _ANSWER.match(each.name)}
    if State.FOCUSED in panel.states and code and answers:
        return Question(panel, code.group(), answers)
    return None
