"""The story: sixty photos, from the phone's folder to the public report, with keys alone."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from typing_extensions import override

from tests.journeys.atspi.phone import take_photo
from tests.journeys.atspi.story import Story
from tests.journeys.atspi.tree import Node, State
from tests.journeys.atspi.user import User

WHO = "Anna Berger"
FINDING = "Lampe am Eingang defekt"
REPORT = "Bericht.pdf"
PHOTOS, ON_TIME = 60, 40  # the others were taken two days before
DRAWN, COVERED = 3, 4
_ASIDE = 25  # presses of an arrow: a quarter of the picture
_ANSWERS = "343"  # good ones: the program proposes no finding of its own


class PhotoWalk(Story):
    """Nothing but keys is used once the audit has begun."""

    def __init__(self, user: User, folder: Path) -> None:
        super().__init__(user, folder)
        self._descriptions: list[str] = []
        self._marks: list[list[str]] = []  # in words, by photo

    @override
    def play(self) -> None:
        self.make_file()
        self.say_who_types(WHO)
        self.make_place()
        self.begin_audit(WHO)
        self._answer()
        self._take_photos()
        self._take_in()
        self._confirm()
        self._file_the_rest()
        self._describe()
        self._review()
        self._write_report()
        self.quit()

    @override
    def told(self) -> dict[str, Any]:
        return {"descriptions": self._descriptions, "marks": self._marks}

    def _answer(self) -> None:
        self.at = "answering"
        self._user.presses("Tag, *", "check box")
        question = self.await_question()
        for number, answer in enumerate(_ANSWERS, 1):
            self._user.keys.press(answer)
            self._user.awaits_state(question.answers[answer], State.CHECKED)
            if number < len(_ANSWERS):
                self._user.keys.press("n")
                question = self.next_question(question)
        self.add_finding(FINDING)

    def _take_photos(self) -> None:
        pictures = self._folder / "home" / "Pictures"  # where the program looks first
        pictures.mkdir()
        now = datetime.now().astimezone()
        for number in range(PHOTOS):
            late = timedelta(days=0 if number < ON_TIME else 2)
            taken = now - late - timedelta(seconds=number)
            take_photo(pictures / f"IMG_{number:04}.jpg", taken, number)

    def _take_in(self) -> None:
        self.at = "taking photos in"
        user = self._user
        user.keys.press("ctrl+9")
        user.awaits("Fotos hinzufügen", "push button", State.FOCUSED)
        user.keys.press("p")
        user.awaits("Fotos hinzufügen", "dialog", State.ACTIVE)
        user.awaits("IMG_0000.jpg")
        user.tabs_to("Dateien", back=True)
        user.keys.press("ctrl+a")
        user.keys.press("Enter")
        user.awaits("Nur Arbeitskopien", "push button", State.FOCUSED)
        user.keys.press("Space")

    def _confirm(self) -> None:
        self.at = "confirming what is proposed"
        user = self._user
        user.awaits(f"{PHOTOS} Fotos ohne Zuordnung", "label")
        user.awaits("Fotos ohne Zuordnung", "list", State.FOCUSED)
        user.keys.press("ctrl+a")
        user.awaits(f"{PHOTOS} Fotos gewählt, {ON_TIME} mit Vorschlag.", "label")
        user.keys.press("Enter")
        user.awaits(f"{PHOTOS - ON_TIME} Fotos ohne Zuordnung", "label")

    def _file_the_rest(self) -> None:
        self.at = "filing the rest at the finding"
        user, rest = self._user, PHOTOS - ON_TIME
        user.keys.press("ctrl+a")
        user.awaits(f"{rest} Fotos gewählt, 0 mit Vorschlag.", "label")
        user.keys.press("z")
        user.keys.press("Down")  # Qt shows no menu in its tree: findings, of which there is one
        user.keys.press("Right")
        user.keys.press("Enter")
        user.awaits("Alle Fotos sind zugeordnet", "label")

    def _describe(self) -> None:
        self.at = "describing"
        user = self._user
        user.keys.press("ctrl+5")
        user.awaits("Berichte", "label")
        user.tabs_to("Beschreiben")
        user.keys.press("Space")
        field = user.awaits("Bildbeschreibung", "text", State.FOCUSED)
        line = user.awaits(f"1 von {PHOTOS} *", "label")
        for number in range(1, PHOTOS + 1):
            self.at = f"describing photo {number}"
            user.keys.press("F2")
            words = user.awaits_that("a description", lambda: user.reads(field) or None)
            self._descriptions.append(words)
            if number <= DRAWN:
                self._draw(words)
            user.keys.press("ctrl+Enter")
            if number < PHOTOS:
                line = user.awaits_change(line)
        user.keys.press("Esc")
        user.keys.press("Esc")
        user.awaits("Fotos prüfen", "push button", State.FOCUSED)

    def _draw(self, description: str) -> None:
        """Draw an arrow and a number on the photo, and put the arrow aside."""
        user = self._user
        user.keys.press("Esc")
        user.awaits(description, "", State.FOCUSED)  # the picture itself
        user.keys.press("m")
        user.awaits("Auf dem Foto zeichnen: *", "dialog", State.ACTIVE)
        user.keys.press("1")
        user.awaits("*Pfeil, *", "list item")
        for _ in range(_ASIDE):
            user.keys.press("Right")
        user.awaits("Pfeil, rot, rechts*", "list item")
        user.keys.press("6")
        user.awaits("*Nummer *", "list item")
        shown = user.awaits("Auf dem Foto zeichnen: *", "dialog")
        items = (each for each in shown.everything() if each.role == "list item")
        self._marks.append([each.name for each in items])
        user.keys.press("Esc")
        user.awaits("Foto", "dialog", State.ACTIVE)

    def _review(self) -> None:
        self.at = "beginning the review"
        user = self._user
        user.keys.press("Space")
        user.awaits("Fotos prüfen", "dialog", State.ACTIVE)
        line: Node = user.awaits(f"Foto 1 von {PHOTOS}", "label")
        for number in range(1, PHOTOS + 1):
            self.at = f"reviewing photo {number}"
            if number <= COVERED:
                self._cover()
            user.keys.press("Space")
            if number < PHOTOS:
                line = user.awaits_change(line)
        user.awaits("Alle Fotos sind geprüft.", "label")
        user.keys.press("Esc")

    def _cover(self) -> None:
        """Cover a number plate, a little to the right of the middle."""
        user = self._user
        user.keys.press("k")
        user.keys.press("Insert")
        user.awaits("1 *Kennzeichen*", "list item")
        user.keys.press("Right")

    def _write_report(self) -> None:
        self.at = "writing the public report"
        user = self._user
        user.tabs_to("Schreiben …")
        user.keys.press("Space")
        user.awaits("Dateiname:", "text", State.FOCUSED)
        user.keys.press("ctrl+a")
        user.names_file(REPORT)
        user.awaits(f"Zuletzt geschrieben: {REPORT}", "label")
