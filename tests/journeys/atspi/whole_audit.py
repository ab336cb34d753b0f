"""The story: two people audit a square by day, by night and at the desk, and see the result."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from typing_extensions import override

from tests.journeys.atspi.story import Question, Story
from tests.journeys.atspi.tree import State
from tests.journeys.atspi.user import StuckError, User

FIRST, SECOND = "Anna Berger", "Jörg Thieme"
VISITS = ("Tag", "Nacht", "Schreibtisch")
REASON = "Gibt es an diesem Ort nicht"
REMARK = "Hecke verdeckt den Weg"
FINDING = "Lampe am Eingang defekt"


@dataclass(frozen=True)
class Given:
    """An answer as its rater gave it."""

    rater: str
    visit: str
    criterion: str
    answer: str  # a level, or X, or B


class WholeAudit(Story):
    """Two people audit a square; `given` is what was answered so far."""

    def __init__(self, user: User, folder: Path) -> None:
        super().__init__(user, folder)
        self.given: list[Given] = []
        self.differing = 0  # answers to talk about, as the program counts them

    @override
    def play(self) -> None:
        self.make_file()
        self.say_who_types(FIRST)
        self.make_place()
        self.begin_audit(FIRST, SECOND)
        for rater in (FIRST, SECOND):
            for visit in VISITS:
                self._walk(rater, visit)
            if rater == FIRST:
                self._hand_over()
        self._compare()
        self._see_result()
        self._look_around()
        self.quit()

    @override
    def told(self) -> dict[str, Any]:
        return {"given": [asdict(each) for each in self.given], "differing": self.differing}

    def _walk(self, rater: str, visit: str) -> None:
        self.at = f"{rater} begins: {visit}"
        self._user.presses(f"{visit}, *", "check box")
        tally = self._user.awaits(f"{visit}, 0 von * beantwortet", "check box", State.CHECKED)
        if visit == "Nacht" and rater == FIRST:
            self._make_sure()
        question = self.await_question()
        total = int(tally.name.split()[3])
        for number in range(1, total + 1):
            self.at = f"{rater}, {visit}, {number} of {total}: {question.criterion}"
            self._answer(rater, visit, number, question)
            if number < total:
                self._user.keys.press("n")
                question = self.next_question(question)
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
            self.add_finding(FINDING)
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
        self.await_question()

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
