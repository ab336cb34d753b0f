"""The desk of the walk: turns keys, clicks and drops into steps and moves."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import SafetyPoint, VisitKind
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.rating import nearest_words
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.plan.pin_from_walk import ask_for_pin
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.stops.stops_panel import StopsPanel
from asskomm_audit.ui.walk.answer_cells import Cell
from asskomm_audit.ui.walk.answer_writer import AnswerWriter
from asskomm_audit.ui.walk.asking import Asking
from asskomm_audit.ui.walk.hazard_desk import HazardDesk
from asskomm_audit.ui.walk.measure_desk import MeasureDesk
from asskomm_audit.ui.walk.moves import Moves
from asskomm_audit.ui.walk.photo_desk import PhotoDesk
from asskomm_audit.ui.walk.question_card import QuestionCard
from asskomm_audit.ui.walk.remark_desk import RemarkDesk
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.walk.steering import open_visit, visit_behind
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_display import WalkDisplay
from asskomm_audit.ui.walk.walk_keys import Act
from asskomm_audit.ui.walk.walk_view import WalkView

_READING = frozenset(
    {
        Act.NEXT,
        Act.PREVIOUS,
        Act.NEXT_OPEN,
        Act.NEXT_DIMENSION,
        Act.PREVIOUS_DIMENSION,
        Act.NEXT_POINT,
        Act.PREVIOUS_POINT,
        Act.LIST,
        Act.DENSITY,
        Act.VISIT,
        Act.STOPS,
        Act.NEXT_STOP,
        Act.PREVIOUS_STOP,
        Act.HINT,
        Act.LEAVE,
        Act.DONE,
        Act.PIN,
    }
)
_BEFORE_NIGHT = frozenset({Act.VISIT, Act.LIST, Act.LEAVE})


class AnsweringDesk(QObject):
    """Knows what each key does; the walk knows what the file says, the view how it looks."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.walk = Walk(session, self)
        self.writer = AnswerWriter(self.walk.perform, self)
        self.stops = StopsPanel(session, self.walk)
        card = QuestionCard(self.writer.set_remark, self.writer.set_raw_value)
        self.view = WalkView(card, self.stops)
        self.hazards = HazardDesk(session, self.walk, self.view.hazard_form, self)
        self.moves = Moves(self.walk, self.view.pane.codes, self._say, self)
        self._display = WalkDisplay(session, self.walk, self.view, self)
        parts = (session, self.walk, self.view, self.writer, self._write, self)
        self.asking = Asking(*parts)
        self.photos = PhotoDesk(*parts)
        self.remarks = RemarkDesk(session, self.walk, self.view, self)
        self.measures = MeasureDesk(session, self.walk, self.view, self)
        self._is_night_offered = False
        self._acts: dict[Act, Callable[[], object]] = {
            Act.NOT_APPLICABLE: self.asking.ask_reason,
            Act.NOT_ASSESSABLE: lambda: self._write(self.writer.set_not_assessable),
            Act.CLEAR: lambda: self._write(self.writer.clear),
            Act.MARK: lambda: self._write(self.writer.toggle_mark),
            Act.NEXT: lambda: self.moves.step(1),
            Act.PREVIOUS: lambda: self.moves.step(-1),
            Act.NEXT_OPEN: self.moves.go_next_open,
            Act.NEXT_DIMENSION: lambda: self.moves.step_dimension(1),
            Act.PREVIOUS_DIMENSION: lambda: self.moves.step_dimension(-1),
            Act.REMARK: self.remarks.write,
            Act.PHOTO: self.photos.choose,
            Act.PASTE: self.view.card.photos.strip.paste,
            Act.FINDING: self.asking.ask_title,
            Act.LIST: self._toggle_list,
            Act.VISIT: self._change_visit,
            Act.HAZARD: self.hazards.ask,
            Act.STOPS: self._toggle_stops,
            Act.NEXT_STOP: lambda: self.moves.step_stop(self.stops.stops, 1),
            Act.PREVIOUS_STOP: lambda: self.moves.step_stop(self.stops.stops, -1),
            Act.HINT: self.view.card.head.toggle_hint,
            Act.LEAVE: self._leave_field,
            Act.SAME: self._take_over,
            Act.REST: self.asking.ask_rest,
            Act.NEXT_POINT: lambda: self.moves.step_point(1),
            Act.PREVIOUS_POINT: lambda: self.moves.step_point(-1),
            Act.DENSITY: self._change_density,
            Act.PHRASES: self.remarks.ask_phrase,
            Act.DONE: self._finish,
            Act.PIN: lambda: ask_for_pin(session, self.walk),
        }
        self._connect_walk()
        self._connect_card()
        self._connect_bars()
        self._show_density()
        self.walk.load()

    def rate(self, level: int) -> None:
        """Give a level to the criterion in focus, if its scale has it."""
        if self.view.is_checking:
            self.view.check.setFocus()
            return
        spot = self.walk.spot
        if spot is None or self._is_locked():
            return
        levels = spot.criterion.scale.levels
        if level not in levels:
            known = ", ".join(str(each) for each in levels)
            self._say(self.tr("Hier gibt es nur die Stufen {known}.").format(known=known))
            return
        self._say("")
        self._write(lambda sheet, spot: self.writer.rate(sheet, spot, level))
        words = spot.criterion.texts[language.language()].levels
        self._announce(f"{level}, {nearest_words(words, level)}")

    def act(self, act: Act) -> None:
        """Do what a key asks for."""
        if self.view.is_checking and act not in _BEFORE_NIGHT:
            self.view.check.setFocus()
            return
        if act not in _READING and (self.walk.spot is None or self._is_locked()):
            return
        self._say("")
        self._acts[act]()

    def show_points(self) -> None:
        """Show what is left to be done as a list, beginning with the first point."""
        if self.view.shows_work():
            self.view.choose_pane(True)
            self.view.pane.show_open_points()

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return the answer in focus, or the chosen photo while the photos have the focus."""
        strip, sheet, spot = self.view.card.photos.strip, self.walk.sheet, self.walk.spot
        if strip.hasFocus() and (photo := strip.current()):
            return Kind.PHOTO, photo.id
        return (Kind.ANSWER, sheet.answer(spot).id) if sheet and spot else None

    def flush(self) -> None:
        """Write down what was typed and not kept yet."""
        self.view.card.flush()
        if self.view.details.isVisibleTo(self.view):
            self.view.details.flush()

    def focus_question(self) -> None:
        """Let the keys of the walk act."""
        if self.view.is_checking:
            self.view.check.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.view.focus_question()

    def _connect_walk(self) -> None:
        self.walk.left.connect(self._on_left)
        self.walk.undone.connect(self._on_undone)

    def _connect_card(self) -> None:
        card = self.view.card
        card.levels.chosen.connect(self.rate)
        card.others.not_applicable_chosen.connect(lambda: self.act(Act.NOT_APPLICABLE))
        card.others.not_assessable_chosen.connect(lambda: self.act(Act.NOT_ASSESSABLE))
        card.head.mark_wanted.connect(lambda: self.act(Act.MARK))
        card.head.finding_wanted.connect(lambda: self.act(Act.FINDING))
        card.head.history_wanted.connect(self._show_history)
        card.remark.left.connect(self._leave_field)
        card.remark.rater_wanted.connect(self.remarks.write)
        card.last.same_wanted.connect(lambda: self.act(Act.SAME))
        card.raw_value.left.connect(self.focus_question)

    def _connect_bars(self) -> None:
        view = self.view
        view.bar.kind_chosen.connect(self._session.set_visit_kind)
        view.bar.stops_toggled.connect(self._show_stops)
        self.stops.closed.connect(self._close_stops)
        view.details.changed.connect(self.writer.set_visit)
        view.pane.chosen.connect(self.walk.go_to)
        view.pane.dimension_chosen.connect(self.moves.go_to_dimension)
        view.bottom.back_button.clicked.connect(lambda: self.act(Act.PREVIOUS))
        view.bottom.next_button.clicked.connect(lambda: self.act(Act.NEXT))
        view.bottom.open_button.clicked.connect(lambda: self.act(Act.NEXT_OPEN))
        view.bar.density_wanted.connect(self._change_density)
        view.pane.answer_wanted.connect(self._answer)
        self._session.open_points_wanted.connect(self.show_points)
        self._session.visit_changed.connect(self._offer_night)
        self.hazards.noted.connect(self.focus_question)
        view.finding_line.opened.connect(self._open_finding)
        view.done_button.clicked.connect(self._go_on)
        view.check.passed.connect(self._begin_night)
        view.empty.activated.connect(lambda: self._session.go("places"))

    # --- writing -----------------------------------------------------------------------------

    def _write(self, write: Callable[[Sheet, Spot], object]) -> None:
        """Write to the criterion in focus, once it is known who is typing."""
        spot = self.walk.spot
        if spot is None or self._is_locked():
            return

        def go_on(_person: object) -> None:
            if self.walk.sheet:
                write(self.walk.sheet, spot)

        self._session.with_person(go_on)

    def _begin_night(self, points: frozenset[SafetyPoint], reason: str) -> None:
        if (visit := self.walk.visit) and not self._is_locked():
            self.writer.clear_night(visit, points, reason)
            self.focus_question()

    def _open_finding(self, record: str) -> None:
        self._session.go("findings", record)

    def _answer(self, cell: Cell) -> None:
        match cell:
            case AnswerState.NOT_APPLICABLE:
                self.act(Act.NOT_APPLICABLE)
            case AnswerState.NOT_ASSESSABLE:
                self.act(Act.NOT_ASSESSABLE)
            case int():
                self.rate(cell)
            case _:
                pass

    def _take_over(self) -> None:
        spot, last = self.walk.spot, self.walk.last
        found = last.at(spot) if spot and last else None
        if spot is None or last is None or found is None:
            self._say(self.tr("Zu diesem Kriterium gibt es keine Antwort vom letzten Mal."))
        elif not last.fits(spot):
            self._say(self.tr("Die Stufen sind andere als beim letzten Mal. Bitte neu bewerten."))
        else:
            self._write(lambda sheet, spot: self.writer.take_over(sheet, spot, found))

    def _show_history(self) -> None:
        if self.walk.sheet and self.walk.spot:
            self.flush()
            answer = self.walk.sheet.answer(self.walk.spot)
            self._session.show_history(Kind.ANSWER, answer.id)

    # --- looking -----------------------------------------------------------------------------

    def _toggle_list(self) -> None:
        self.view.choose_pane(not self.view.pane.isVisibleTo(self.view))

    def _change_density(self) -> None:
        settings = self._session.settings
        settings.walk_density = "card" if settings.walk_density == "list" else "list"
        self._show_density()

    def _show_density(self) -> None:
        self.view.set_density(is_list=self._session.settings.walk_density == "list")

    def _finish(self) -> None:
        """Show what is left open; asked again, or with nothing left, go on."""
        sheet = self.walk.sheet
        if sheet is None:
            return
        kind = self.walk.kind
        left = sum(bool(sheet.points(Spot(kind, each))) for each in sheet.criteria(kind))
        asked_before = self.view.pane.isVisible() and self.view.pane.only_open.isChecked()
        if left and not asked_before:
            self.show_points()
            keys = self.tr("F8 springt hin, nochmals Strg+Enter schließt den Durchgang ab.")
            self._say(self.tr("Noch %n offene(r) Punkt(e).", "", left) + " " + keys)
        else:
            self.view.pane.only_open.setChecked(False)
            self._go_on()

    def _offer_night(self, kind: VisitKind) -> None:
        if kind is not VisitKind.NIGHT or self._is_night_offered or not self.view.isVisible():
            return
        self._is_night_offered = True
        settings = self._session.settings
        if theme.current().name != "nacht":
            self._session.messages.info(
                self.tr("Im Dunkeln schont die Nachtansicht die Augen. F11 wechselt zurück."),
                self.tr("Nachtansicht"),
                lambda: setattr(settings, "theme", "nacht"),
            )

    def _toggle_stops(self) -> None:
        shown = not self.view.bar.stop_button.isChecked()
        self.view.bar.stop_button.setChecked(shown)
        if shown:
            self.stops.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_question()

    def _show_stops(self, shown: bool) -> None:
        if shown:
            self.stops.refresh()

    def _close_stops(self) -> None:
        self.view.bar.stop_button.setChecked(False)
        self.focus_question()

    def _change_visit(self) -> None:
        if self.walk.sheet:
            self._session.set_visit_kind(visit_behind(self.walk.sheet, self.walk.kind))

    def _go_on(self) -> None:
        """Go to the visit that is left to walk, or else to the results."""
        sheet = self.walk.sheet
        if sheet and (kind := open_visit(sheet, self.walk.kind)):
            self._session.set_visit_kind(kind)
            self.focus_question()
        else:
            self._session.go("results")

    def _leave_field(self) -> None:
        self.view.card.flush()
        self.focus_question()

    def _on_left(self) -> None:
        focus = QApplication.focusWidget()
        for line in self.view.lines:
            if focus and line.isAncestorOf(focus):
                self.focus_question()
            line.put_away()
        self.flush()

    def _on_undone(self, spot: Spot) -> None:
        if self.view.isVisible():
            self.walk.show_spot(spot.kind, spot.criterion.id)

    # --- saying ------------------------------------------------------------------------------

    def _is_locked(self) -> bool:
        return self._session.read_only

    def _say(self, text: str) -> None:
        self.view.say(text)
        if text:
            self._announce(text)

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, text))
