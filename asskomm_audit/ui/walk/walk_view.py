"""The parts of the walk and how they lie: bar, details, list, card, lines, bottom bar."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.hazards.hazard_form import HazardForm
from asskomm_audit.ui.icons import icon, pixmap
from asskomm_audit.ui.walk.ask_line import AskLine
from asskomm_audit.ui.walk.bottom_bar import BottomBar
from asskomm_audit.ui.walk.criteria_pane import CriteriaPane
from asskomm_audit.ui.walk.measure_round import MeasureRound
from asskomm_audit.ui.walk.phrase_editor import PhraseEditor
from asskomm_audit.ui.walk.phrase_panel import PhrasePanel
from asskomm_audit.ui.walk.question_card import QuestionCard
from asskomm_audit.ui.walk.recent_photos import RecentPhotos
from asskomm_audit.ui.walk.safety_check import SafetyCheck
from asskomm_audit.ui.walk.tap_guard import TapGuard
from asskomm_audit.ui.walk.visit_bar import VisitBar
from asskomm_audit.ui.walk.visit_details import VisitDetails
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_NARROW = 820  # logical pixels at 100 % text: below, the list folds away
_NARROW_WHEN_LOW = 1000  # so that all answers are in sight without scrolling
_LOW = 400
_CARD = 180  # the least a card may shrink to; then the page scrolls
_PANE = 280
_AMPLE = 560  # from this height on the buttons below are for gloves


class WalkView(QWidget):
    """Lays itself out by the room there is; what happens is for the desk."""

    language_changed = Signal()

    def __init__(self, card: QuestionCard, stops: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane_chosen: bool | None = None
        self._left = ""  # the visit that is left to walk
        self._is_narrow = self._is_low = False
        self.lock_note = text_label(role="strong", wrap=True)
        self.lock_note.hide()
        self.bar = VisitBar()
        self.details = VisitDetails()
        self.details.hide()
        self.stops = stops
        self.stops.hide()
        self.pane = CriteriaPane()
        self.card = card
        self.reason_line = AskLine()
        self.title_line = AskLine()
        self.rest_line = AskLine()
        self.recent_photos = RecentPhotos()
        self.phrases = PhrasePanel()
        self.phrase_editor = PhraseEditor()
        self.measures = MeasureRound()
        self.hazard_form = HazardForm()
        self.lines = (
            self.reason_line,
            self.title_line,
            self.rest_line,
            self.recent_photos,
            self.phrases,
            self.hazard_form,
        )
        self._is_list = False  # twelve criteria on a screen instead of one
        self.hint = text_label(role="warn", wrap=True)
        self.hint.hide()
        self.wording = text_label(role="warn", wrap=True)
        self.wording.hide()
        self.done_line, self.done_words, self.done_button = self._make_done_line()
        self.bottom = BottomBar()
        self.finding_line = self.bottom.finding_line
        self.empty = EmptyState("walk")
        self.check = SafetyCheck()
        self._foot = QWidget()  # makes room while a line asks for words
        self._work = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._work)
        self._check_area = scrolling(self.check)
        for widget in (self.phrase_editor, self.measures, self._check_area):
            # what is not shown takes no room
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for widget in (self.empty, self.phrase_editor, self.measures, self._check_area):
            self.stack.addWidget(widget)
        self._lay_out()
        self.bar.details_toggled.connect(self.details.setVisible)
        self.bar.stops_toggled.connect(self.stops.setVisible)
        for line in self.lines:
            line.toggled.connect(self._show_foot)
            line.closed.connect(self.focus_question)
        self._guard = TapGuard(self)
        for button in (*card.touched(), *self.bottom.touched()):
            self._guard.watch(button)
        self.bar.list_toggled.connect(self.choose_pane)
        self.retranslate()
        self.fit()

    @property
    def is_checking(self) -> bool:
        """Whether the safety check of a night visit stands before the questions."""
        return self.stack.currentWidget() is self._check_area

    def show_check(self) -> None:
        """Show what has to be made sure before the first question."""
        if self.is_checking:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.stack.isAncestorOf(focus)
        self.check.start_anew()
        self.stack.setCurrentWidget(self._check_area)
        if had_focus:
            self.check.setFocus()

    def show_work(self) -> None:
        """Show question and list."""
        self._turn_to(self._work)

    def leave_empty(self) -> None:
        """Show question and list where there was nothing to answer before."""
        if self.stack.currentWidget() in (self.empty, self._check_area):
            self._turn_to(self._work)

    def shows_work(self) -> bool:
        """Whether question and list are in sight."""
        return self.stack.currentWidget() is self._work

    def takes_walk_keys(self) -> bool:
        """Whether what is in sight leaves its keys to the walk."""
        return self.stack.currentWidget() in (self._work, self.empty, self._check_area)

    def shows_measures(self) -> bool:
        """Whether the measures of the audit before are in sight."""
        return self.stack.currentWidget() is self.measures

    def answer_key(self, event: QKeyEvent) -> None:
        """Hand a key over to what stands in the place of the question."""
        if self.shows_measures():
            self.measures.keyPressEvent(event)

    def show_phrase_editor(self) -> None:
        """Show the phrase library in the place of the question."""
        self._turn_to(self.phrase_editor)

    def show_measures(self) -> None:
        """Show the measures of the audit before in the place of the question."""
        self._turn_to(self.measures)

    def show_empty(self, title: str, sentence: str, action: str = "") -> None:
        """Show why there is nothing to answer, and what to do."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._work.isAncestorOf(focus)
        self.empty.set_texts(title, sentence, action)
        self.stack.setCurrentWidget(self.empty)
        if had_focus:
            (self.empty.button if action else self.bar).setFocus()

    def focus_question(self) -> None:
        """Let the keys of the walk act."""
        match self.stack.currentWidget():
            case self.phrase_editor:
                target = self.phrase_editor.list
            case self.measures:
                target = self.measures
            case _:
                target = self.card
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_lines_away(self, *, but: QWidget | None = None) -> None:
        """Close what asks for words; only one line asks at a time."""
        for line in self.lines:
            if line is not but:
                line.put_away()

    def set_density(self, *, is_list: bool) -> None:
        """Show twelve criteria on a screen, or one; in narrow windows it is one anyway."""
        self._is_list = is_list
        self._pane_chosen = None
        self.bar.density_button.setChecked(is_list)
        self.fit()

    def choose_pane(self, on: bool) -> None:
        """Fold the list of criteria out or away."""
        self._pane_chosen = on
        self.fit()

    def fit(self) -> None:
        """Fold and lay out by the room there is."""
        room = self.parentWidget() or self  # what scrolls it, where something does
        self.bar.set_tight(on=room.height() < theme.px(_AMPLE) and self.width() < theme.px(_NARROW))
        above = self.bar.heightForWidth(self.width()) + theme.SPACE_M
        below = self.bottom.sizeHint().height() + theme.SPACE_M
        height = room.height() - above - below
        self.card.set_height(height)
        self._is_low = height < theme.px(_LOW)
        narrow = self.width() < theme.px(_NARROW_WHEN_LOW if self._is_low else _NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._pane_chosen = None
        shown = not narrow if self._pane_chosen is None else self._pane_chosen
        wide = self._is_list and not narrow
        self.pane.set_wide(on=wide)
        self.card.set_dense(on=wide)
        self.pane.setVisible(shown)
        usual = min(theme.px(_PANE), max(self.width() * 2 // 5, 200))
        self.pane.setFixedWidth(self.width() * 3 // 5 if wide else usual)
        self.bottom.set_shape(ample=room.height() >= theme.px(_AMPLE), short=wide)
        self.bar.list_button.setChecked(shown)

    def say(self, text: str) -> None:
        """Show a short hint at the question, or none."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def say_done(self, text: str, left: str) -> None:
        """Say that a visit is complete, and offer the one that is left, or else the results."""
        self.done_words.setText(text)
        if left != self._left:
            self._left = left
            self._name_done_button()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.lock_note.setText(
            self.tr(
                "Diese Auditakte ist nur lesbar. Antworten lassen sich ansehen, aber nicht ändern."
            )
        )
        self._name_done_button()
        need = self.tr("Bitte einen Grund angeben oder einen Vorschlag wählen.")
        reasons = (
            self.tr("Gibt es an diesem Ort nicht"),
            self.tr("Passt nicht zur Nutzung des Ortes"),
            self.tr("Gehört nicht zum Auftrag"),
        )
        for line, question in (
            (self.reason_line, self.tr("Warum trifft das Kriterium hier nicht zu?")),
            (self.rest_line, self.tr("Warum trifft der Rest dieser Dimension hier nicht zu?")),
        ):
            line.set_words(question, need, reasons)
        self.title_line.set_words(
            self.tr("Was ist festzustellen? Eine Zeile genügt."),
            self.tr("Bitte in wenigen Worten sagen, was nicht in Ordnung ist."),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.language_changed.emit()
        elif event.type() == QEvent.Type.FontChange:
            self.fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _turn_to(self, widget: QWidget) -> None:
        """Show one of the faces; the focus goes along if it was somewhere here."""
        if self.stack.currentWidget() is not widget:
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.stack.setCurrentWidget(widget)
            if had_focus:
                self.focus_question()

    def _show_foot(self) -> None:
        is_asking = not all(line.isHidden() for line in self.lines)
        self._foot.setVisible(not is_asking)
        if is_asking and self._is_low:
            self.bar.details_button.setChecked(False)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE_M)
        self.card.setMinimumHeight(_CARD)
        for widget in (self.card, self.pane):  # they scroll inside; the page only where all is full
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        right.addWidget(self.card, 1)
        for line in (self.wording, self.hint, *self.lines):
            right.addWidget(line)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.SPACE_M)
        foot.addWidget(self.done_line)
        foot.addWidget(self.bottom)
        right.addWidget(self._foot)
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(theme.GAP)
        work.addWidget(self.pane)
        work.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        for widget in (self.lock_note, self.bar, self.details, self.stops):
            layout.addWidget(widget)
        layout.addWidget(self.stack, 1)

    def _make_done_line(self):  # noqa: ANN202 - three widgets, named where it is called
        line = QWidget()
        self._done_sign = QLabel()
        words = text_label(role="good", wrap=True)
        button = make_button(icon_name="result", kind="chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.SPACE_XS, 0, theme.SPACE_XS, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._done_sign)
        row.addWidget(words, 1)
        row.addWidget(button)
        self._draw_sign()
        line.hide()
        return line, words, button

    def _name_done_button(self) -> None:
        onward = self.tr("Weiter mit: {visit}").format(visit=self._left)
        set_text(self.done_button, onward if self._left else self.tr("Zum Ergebnis"))
        self.done_button.setIcon(icon("walk" if self._left else "result"))

    def _draw_sign(self) -> None:
        self._done_sign.setPixmap(pixmap("check", "good", theme.px(18)))
