"""The lines that ask for words: why n. z., what a finding says, why the rest is n. z."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from asskomm_audit.domain.rating import nearest_words
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_writer import AnswerWriter
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_view import WalkView

Write = Callable[[Sheet, Spot], object]


class Asking(QObject):
    """Opens one line at a time and writes what was typed there; nothing waits for it."""

    def __init__(
        self,
        session: Session,
        walk: Walk,
        view: WalkView,
        writer: AnswerWriter,
        write: Callable[[Write], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._view = view
        self._writer = writer
        self._write = write
        view.reason_line.accepted.connect(self._take_reason)
        view.title_line.accepted.connect(self._take_title)
        view.rest_line.accepted.connect(self._take_rest)

    def ask_reason(self) -> None:
        """Ask why the criterion in focus does not fit this place."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet and spot:
            self._view.put_lines_away(but=self._view.reason_line)
            self._view.reason_line.ask(sheet.answer(spot).reason)

    def ask_title(self) -> None:
        """Ask for the words of a finding; after a bad rating they are proposed."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet is None or spot is None:
            return
        self._view.put_lines_away(but=self._view.title_line)
        words = spot.criterion.texts[language.language()]
        level = sheet.answer(spot).level
        if level is None or level > 2:
            self._view.title_line.ask()
        else:
            self._view.title_line.ask(f"{words.title}: {nearest_words(words.levels, level)}")

    def ask_rest(self) -> None:
        """Ask why what is left open of the dimension does not fit this place."""
        if not self._rest():
            self._view.say(self.tr("In dieser Dimension ist nichts mehr offen."))
            return
        self._view.put_lines_away(but=self._view.rest_line)
        self._view.rest_line.ask()

    def _take_reason(self, reason: str) -> None:
        self._view.focus_question()
        self._write(lambda sheet, spot: self._writer.set_not_applicable(sheet, spot, reason))

    def _take_title(self, title: str) -> None:
        self._view.focus_question()
        self._write(lambda sheet, spot: self._writer.add_finding(sheet, spot, title))

    def _take_rest(self, reason: str) -> None:
        self._view.focus_question()
        self._write(lambda sheet, spot: self._write_rest(sheet, spot, reason))

    def _rest(self) -> list[Spot]:
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet is None or spot is None:
            return []
        spots = (Spot(spot.kind, each) for each in sheet.criteria(spot.kind))
        return [
            each
            for each in spots
            if each.criterion.dimension == spot.criterion.dimension and sheet.is_open(each)
        ]

    def _write_rest(self, sheet: Sheet, spot: Spot, reason: str) -> None:
        rest = self._rest()
        name = sheet.catalogue.dimension(spot.criterion.dimension).names[language.language()]
        self._writer.set_rest_not_applicable(sheet, rest, name, reason)
        steps = self._session.undo_steps
        done = steps.last

        def take_back() -> None:
            if done and steps.last is done:
                self._session.undo()
                self._session.messages.info(self.tr("Zurückgenommen."))

        self._session.messages.success(
            self.tr("{name}: %n Kriterien als n. z. beantwortet.", "", len(rest)).format(name=name),
            self.tr("Rückgängig"),
            take_back,
        )
