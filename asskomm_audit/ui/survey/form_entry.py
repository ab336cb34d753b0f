"""Entering paper forms: one key per answer, Enter for the next form, a running count."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.entry import next_participant, participants, with_toggled
from asskomm_audit.domain.survey import Item, Response
from asskomm_audit.survey_words import question_of
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.survey.question_row import QuestionRow
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label


class FormEntry(QWidget):
    """Shows one form. `keep` writes an answer; it may raise, then the form shows the old one."""

    form_changed = Signal()

    def __init__(
        self, keep: Callable[[str, Item, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._responses: Sequence[Response] = ()
        self._items: tuple[Item, ...] = ()
        self._place = 0
        self.rows: list[QuestionRow] = []
        self.number = QSpinBox(minimum=1, maximum=99_999)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.count = ElidedLabel(role="muted")
        self._number_label = text_label(role="strong")
        self._number_label.setBuddy(self.number)
        self.next_button = make_button(kind="primary")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_M)
        head.addWidget(self._number_label)
        head.addWidget(self.number)
        head.addWidget(self.count, 1)
        head.addWidget(self.next_button)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_XS)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setObjectName("scrolled")
        self._area.setWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        self.number.valueChanged.connect(lambda: self._show_form(0))
        self.number.editingFinished.connect(self.setFocus)
        self.next_button.clicked.connect(self.next_form)
        self.retranslate()

    @property
    def participant(self) -> str:
        """The anonymous code of this form."""
        return f"T{self.number.value():02}"

    def ask(self, items: tuple[Item, ...], responses: Sequence[Response]) -> None:
        """Ask these items; go to the first free form."""
        self._responses = responses
        if items != self._items:
            self._items = items
            self._make_rows()
        with QSignalBlocker(self.number):
            self.number.setValue(int(next_participant(responses)[1:]))
        self._show_form(0)

    def take(self, responses: Sequence[Response]) -> None:
        """Show answers that changed; form and question stay."""
        self._responses = responses
        self._show_form(self._place)

    def flush(self) -> None:
        """Keep free text that is still being typed."""
        for row in self.rows:
            if not row.question.options:
                self._type(row, row.field.text().strip())

    def next_form(self) -> None:
        """Go to the next form."""
        self.flush()
        self.number.setValue(self.number.value() + 1)
        self.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self._number_label.setText(self.tr("Bogen Nr."))
        self.number.setAccessibleName(self.tr("Nummer des Bogens"))
        self.number.setPrefix("T")
        set_text(self.next_button, self.tr("Nächster Bogen"))
        self.setAccessibleName(self.tr("Bogen eingeben"))
        for row in self.rows:
            row.say(question_of(row.question.item, texts))
        self._tell_count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.text().lower(), self._row()
        option = row and next((each for each in row.question.options if each.key == key), None)
        if row and option:
            self._choose(row, option.value)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row and row.question.most > 1:
                self._go_on()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.next_form()
            case Qt.Key.Key_Down | Qt.Key.Key_Space:
                self._go_on()
            case Qt.Key.Key_Up:
                self._go_to(self._place - 1)
            case Qt.Key.Key_Backspace if row:
                self._keep(self.participant, row.question.item, "")
            case _:
                super().keyPressEvent(event)

    def _make_rows(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        while self._column.takeAt(0):
            pass
        texts = language.texts()
        self.rows = [QuestionRow(question_of(item, texts)) for item in self._items]
        for place, row in enumerate(self.rows):
            row.chosen.connect(partial(self._choose, row))
            row.typed.connect(partial(self._type, row))
            row.onward.connect(self._go_on)
            row.touched.connect(lambda place=place: self._go_to(place))
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _row(self) -> QuestionRow | None:
        return self.rows[self._place] if self._place < len(self.rows) else None

    def _answer(self, item: Item) -> str:
        mine = (each for each in self._responses if each.participant == self.participant)
        return next((each.value for each in mine if each.item is item), "")

    def _choose(self, row: QuestionRow, value: str) -> None:
        question = row.question
        before = [each for each in self._answer(question.item).split(",") if each]
        order = [each.value for each in question.options]
        after = with_toggled(before, value, order, question.most)
        if question.most == 1:
            after = [value]
        if after != before:
            self._keep(self.participant, question.item, ",".join(after))
        self._show_answers()
        if question.most == 1:
            self._go_on()

    def _type(self, row: QuestionRow, text: str) -> None:
        if text != self._answer(row.question.item):
            self._keep(self.participant, row.question.item, text)

    def _go_on(self) -> None:
        if self._place + 1 < len(self.rows):
            self._go_to(self._place + 1)
        else:
            self.next_form()

    def _go_to(self, place: int) -> None:
        if not self.rows:
            return
        self._place = min(max(place, 0), len(self.rows) - 1)
        for number, row in enumerate(self.rows):
            row.set_current(number == self._place)
        row = self.rows[self._place]
        self._area.ensureWidgetVisible(row)
        (self if row.question.options else row.field).setFocus()

    def _show_form(self, place: int) -> None:
        self._show_answers()
        self._tell_count()
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._place = min(place, max(len(self.rows) - 1, 0))
        for number, row in enumerate(self.rows):
            row.set_current(number == self._place)
        if had_focus and not self.number.hasFocus() and (row := self._row()):
            (self if row.question.options else row.field).setFocus()
        self.form_changed.emit()

    def _show_answers(self) -> None:
        for row in self.rows:
            value = self._answer(row.question.item)
            row.show_chosen([each for each in value.split(",") if each], value)

    def _tell_count(self) -> None:
        entered = len(participants(self._responses))
        self.count.setText(self.tr("%n Bögen eingegeben", "", entered))
