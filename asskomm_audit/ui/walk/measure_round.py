"""What became of the measures of the audit before: one after the other, before the questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measure_check import Check
from asskomm_audit.domain.measures import Measure
from asskomm_audit.labels import measure_status_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.walk.answer_button import AnswerButton
from asskomm_audit.ui.walk.keyless_area import KeylessArea
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label

_WIDE = 680  # from here on the answers stand in one row
_SIGNS = {Check.DONE: "4", Check.PARTLY: "2", Check.NOT_DONE: "0", Check.UNKNOWN: "B"}
_KEYS = {
    Qt.Key.Key_4: Check.DONE,
    Qt.Key.Key_J: Check.DONE,
    Qt.Key.Key_2: Check.PARTLY,
    Qt.Key.Key_T: Check.PARTLY,
    Qt.Key.Key_0: Check.NOT_DONE,
    Qt.Key.Key_B: Check.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class AskedMeasure:
    """A measure with its finding, and what was answered about it."""

    measure: Measure
    finding: Finding
    check: Check | None = None
    photos: int = 0  # at its finding


class MeasureRound(Card):
    """The same keys as at the questions: 4 yes, 2 partly, 0 no, B cannot be checked."""

    checked = Signal(object, object)  # AskedMeasure, Check
    photo_wanted = Signal(object)  # AskedMeasure
    left = Signal()  # to the questions

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked: tuple[AskedMeasure, ...] = ()
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = text_label(role="muted", wrap=True)
        self._count = text_label(role="muted")
        self._question = text_label(role="h2", wrap=True)
        self._finding = text_label(role="muted", wrap=True)
        self._facts = ElidedLabel(role="muted")
        self.answers = {check: AnswerButton(sign) for check, sign in _SIGNS.items()}
        self.photo_button = make_button(icon_name="camera")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(kind="primary")
        self.skip_button = make_button()
        for button in self.buttons():
            button.setProperty("touch", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()
        self._place_answers()
        for check, button in self.answers.items():
            button.clicked.connect(lambda _=False, check=check: self._check(check))
        self.photo_button.clicked.connect(self._want_photo)
        self.back_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.skip_button.clicked.connect(lambda: self.left.emit())
        self.retranslate()

    def buttons(self) -> tuple[QWidget, ...]:
        """Return what fingers press, besides the answers."""
        return self.photo_button, self.back_button, self.next_button, self.skip_button

    def show_measures(self, asked: Sequence[AskedMeasure], *, from_start: bool = False) -> None:
        """Ask about these measures, beginning with the first that nobody has checked."""
        present = self.current()
        self._asked = tuple(asked)
        ids = [each.measure.id for each in asked]
        if from_start or present is None or present.measure.id not in ids:
            unchecked = (row for row, each in enumerate(asked) if each.check is None)
            self._place = next(unchecked, 0)
        else:
            self._place = ids.index(present.measure.id)
        self._tell()

    def current(self) -> AskedMeasure | None:
        """Return the measure that is asked about."""
        return self._asked[self._place] if self._place < len(self._asked) else None

    def step(self, step: int) -> None:
        """Go to another measure; behind the last one the questions begin."""
        if self._place + step >= len(self._asked):
            self.left.emit()
            return
        self._place = max(self._place + step, 0)
        self._tell()
        self.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._title.setText(self.tr("Maßnahmen aus dem letzten Audit: Sind sie umgesetzt?"))
        for check, words in (
            (Check.DONE, self.tr("ja, umgesetzt")),
            (Check.PARTLY, self.tr("teils umgesetzt")),
            (Check.NOT_DONE, self.tr("nein, nicht umgesetzt")),
            (Check.UNKNOWN, self.tr("nicht prüfbar")),
        ):
            self.answers[check].set_words(words)
        set_text(self.photo_button, self.tr("Nachweisfoto (P)"))
        set_text(self.back_button, self.tr("Zurück"))
        set_text(self.skip_button, self.tr("Zu den Kriterien (Esc)"))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_answers()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_back = modifiers == Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case key if key in _KEYS and not modifiers:
                self._check(_KEYS[Qt.Key(key)])
            case Qt.Key.Key_P:
                self._want_photo()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if modifiers in _LEAVING:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step(-1 if is_back else 1)
            case Qt.Key.Key_Down | Qt.Key.Key_N:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                pass
        event.accept()  # the keys of the questions would answer what is not in sight

    def _check(self, check: Check) -> None:
        if asked := self.current():
            self.checked.emit(asked, check)
        self.setFocus()

    def _want_photo(self) -> None:
        if asked := self.current():
            self.photo_wanted.emit(asked)

    def _tell(self) -> None:
        asked, total = self.current(), len(self._asked)
        place = self.tr("Maßnahme {number} von {total}")
        self._count.setText(place.format(number=self._place + 1, total=total))
        is_last = self._place + 1 >= total
        set_text(self.next_button, self.tr("Zu den Kriterien") if is_last else self.tr("Weiter"))
        self.back_button.setEnabled(self._place > 0)
        if asked is None:
            return
        measure, finding, texts = asked.measure, asked.finding, language.texts()
        self._question.setText(f"{measure.label} · {measure.text}")
        self._finding.setText(f"{finding.label} · {finding.title}")
        status = measure_status_label(measure.status, texts)
        facts = [self.tr("Status: {status}").format(status=status)]
        if measure.due:
            facts.append(self.tr("Frist: {day}").format(day=date_text(measure.due, texts)))
        if measure.owner or measure.role:
            facts.append(measure.owner or measure.role)
        facts.append(self.tr("%n Foto(s)", "", asked.photos))
        self._facts.setText(" · ".join(facts))
        self.setAccessibleName(f"{self._title.text()} {self._question.text()}")
        for check, button in self.answers.items():
            button.setChecked(asked.check is check)

    def _place_answers(self) -> None:
        columns = 4 if self.width() >= theme.px(_WIDE) else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.answers.values()):
            self._grid.addWidget(button, place // columns, place % columns)

    def _lay_out(self) -> None:
        content = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        grid = self._grid
        grid.setSpacing(theme.SPACE_M)
        for button in self.answers.values():
            button.set_least_height(72)
        foot = QWidget()
        flow = FlowLayout(foot, theme.SPACE_M)  # two lines in a narrow window
        for button in (self.back_button, self.photo_button, self.skip_button, self.next_button):
            flow.addWidget(button)
        inside = QVBoxLayout(content)
        inside.setSpacing(theme.SPACE_M)
        inside.addLayout(head)
        for widget in (self._question, self._finding, self._facts):
            inside.addWidget(widget)
        inside.addLayout(grid)
        inside.addStretch(1)
        self.body.addWidget(KeylessArea(content), 1)
        self.body.addWidget(foot)


_LEAVING = (Qt.KeyboardModifier.ControlModifier,)
