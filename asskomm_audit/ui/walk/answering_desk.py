"""The desk of the walk: turns keys, clicks and drops into steps and moves."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.rating import nearest_words
from asskomm_audit.ui import language
from asskomm_audit.ui.photo_intake import PhotoIntake, Source, from_file, from_image
from asskomm_audit.ui.photo_viewer import open_photo
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_photos import photo_keeper
from asskomm_audit.ui.walk.answer_writer import AnswerWriter
from asskomm_audit.ui.walk.moves import Moves
from asskomm_audit.ui.walk.question_card import QuestionCard
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
        Act.LIST,
        Act.VISIT,
        Act.HINT,
        Act.LEAVE,
    }
)


class AnsweringDesk(QObject):
    """Knows what each key does; the walk knows what the file says, the view how it looks."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.walk = Walk(session, self)
        self.writer = AnswerWriter(self.walk.perform, self)
        self.view = WalkView(QuestionCard(self.writer.set_remark, self.writer.set_raw_value))
        self.moves = Moves(self.walk, self.view.pane.codes, self._say, self)
        self._display = WalkDisplay(session, self.walk, self.view, self)
        self._acts: dict[Act, Callable[[], object]] = {
            Act.NOT_APPLICABLE: self._ask_reason,
            Act.NOT_ASSESSABLE: lambda: self._write(self.writer.set_not_assessable),
            Act.CLEAR: lambda: self._write(self.writer.clear),
            Act.MARK: lambda: self._write(self.writer.toggle_mark),
            Act.NEXT: lambda: self.moves.step(1),
            Act.PREVIOUS: lambda: self.moves.step(-1),
            Act.NEXT_OPEN: self.moves.go_next_open,
            Act.NEXT_DIMENSION: lambda: self.moves.step_dimension(1),
            Act.PREVIOUS_DIMENSION: lambda: self.moves.step_dimension(-1),
            Act.REMARK: self._write_remark,
            Act.PHOTO: self.view.card.photos.choose_files,
            Act.PASTE: self.view.card.photos.strip.paste,
            Act.FINDING: self._ask_title,
            Act.LIST: self._toggle_list,
            Act.VISIT: self._change_visit,
            Act.HINT: self.view.card.head.toggle_hint,
            Act.LEAVE: self._leave_field,
        }
        self._connect_walk()
        self._connect_card()
        self._connect_bars()
        self.walk.load()

    def rate(self, level: int) -> None:
        """Give a level to the criterion in focus, if its scale has it."""
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
        if act not in _READING and (self.walk.spot is None or self._is_locked()):
            return
        self._say("")
        self._acts[act]()

    def add_files(self, files: Sequence[Path]) -> None:
        """Add photos to the criterion in focus."""
        self._add([from_file(path) for path in files])

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
        self.view.card.setFocus(Qt.FocusReason.OtherFocusReason)

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
        card.remark.rater_wanted.connect(self._write_remark)
        card.raw_value.left.connect(self.focus_question)
        card.photos.files_chosen.connect(self.add_files)
        card.photos.strip.image_pasted.connect(self._add_image)
        card.photos.strip.removal_wanted.connect(self._drop_photo)
        card.photos.strip.opened.connect(self._open_photo)

    def _connect_bars(self) -> None:
        view = self.view
        view.bar.kind_chosen.connect(self._session.set_visit_kind)
        view.details.changed.connect(self.writer.set_visit)
        view.pane.chosen.connect(self.walk.go_to)
        view.pane.dimension_chosen.connect(self.moves.go_to_dimension)
        view.bottom.back_button.clicked.connect(lambda: self.act(Act.PREVIOUS))
        view.bottom.next_button.clicked.connect(lambda: self.act(Act.NEXT))
        view.bottom.open_button.clicked.connect(lambda: self.act(Act.NEXT_OPEN))
        view.reason_line.accepted.connect(self._take_reason)
        view.title_line.accepted.connect(self._take_title)
        for line in (view.reason_line, view.title_line):
            line.closed.connect(self.focus_question)
        view.finding_line.opened.connect(self._open_finding)
        view.done_button.clicked.connect(self._go_on)
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

    def _ask_reason(self) -> None:
        self.view.title_line.put_away()
        sheet, spot = self.walk.sheet, self.walk.spot
        if sheet and spot:
            self.view.reason_line.ask(sheet.answer(spot).reason)

    def _take_reason(self, reason: str) -> None:
        self.focus_question()
        self._write(lambda sheet, spot: self.writer.set_not_applicable(sheet, spot, reason))

    def _ask_title(self) -> None:
        self.view.reason_line.put_away()
        sheet, spot = self.walk.sheet, self.walk.spot
        if sheet is None or spot is None:
            return
        words = spot.criterion.texts[language.language()]
        level = sheet.answer(spot).level
        if level is None or level > 2:
            self.view.title_line.ask()
        else:
            self.view.title_line.ask(f"{words.title}: {nearest_words(words.levels, level)}")

    def _take_title(self, title: str) -> None:
        self.focus_question()
        self._write(lambda sheet, spot: self.writer.add_finding(sheet, spot, title))

    def _open_finding(self, record: str) -> None:
        self._session.go("findings", record)

    def _write_remark(self) -> None:
        card = self.view.card

        def go_on(_person: object) -> None:
            card.bring_into_sight(card.remark)
            card.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)

        self._session.with_person(go_on)

    def _add_image(self, image: QImage) -> None:
        self._add([from_image(image, self.tr("Zwischenablage") + ".png")])

    def _add(self, sources: Sequence[Source]) -> None:
        def start(sheet: Sheet, spot: Spot) -> None:
            step = self.tr("Foto {id}").format(id=spot.criterion.id)
            keep = photo_keeper(sheet, spot)
            intake = PhotoIntake(
                self._session, sheet.audit.id, step, keep, perform=self.walk.perform
            )
            intake.start(sources)

        self._write(start)

    def _show_history(self) -> None:
        if self.walk.sheet and self.walk.spot:
            self.flush()
            answer = self.walk.sheet.answer(self.walk.spot)
            self._session.show_history(Kind.ANSWER, answer.id)

    def _open_photo(self, photo: Photo) -> None:
        open_photo(self.view.card.photos.strip, photo, self._session)

    def _drop_photo(self, photo: Photo) -> None:
        if not self._is_locked():
            self.writer.drop_photo(photo)

    # --- looking -----------------------------------------------------------------------------

    def _toggle_list(self) -> None:
        self.view.choose_pane(not self.view.pane.isVisibleTo(self.view))

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
        for line in (self.view.reason_line, self.view.title_line):
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
