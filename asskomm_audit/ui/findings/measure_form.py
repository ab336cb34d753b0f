"""The form of a measure; each field is saved by itself, as one step."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.measures import (
    CostClass,
    Evidence,
    Measure,
    MeasureStatus,
    MeasureType,
)
from asskomm_audit.domain.new_audit import check_day
from asskomm_audit.errors import UserError
from asskomm_audit.labels import (
    capital_label,
    evidence_label,
    measure_status_label,
    measure_type_label,
)
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.findings.measure_text import MeasureText
from asskomm_audit.ui.findings.measure_words import hint_on, role_choices
from asskomm_audit.ui.findings.words import cost_words, not_said
from asskomm_audit.ui.findings.writing import (
    DONE,
    TURNED_DOWN,
    change_measure,
    set_measure_status,
)
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.day_line import DayLine
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import set_role, text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine
from asskomm_audit.ui.widgets.tab_order import tab_through

_PAST = QT_TRANSLATE_NOOP(
    "Error",
    "Diese Frist ist schon vorbei. Bitte einen späteren Tag wählen – oder zuerst den Status "
    "„umgesetzt“.",
)


class MeasureForm(QWidget):
    """Edits one measure."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._measure: Measure | None = None
        self._catalogue: Catalogue | None = None
        self._criterion: Criterion | None = None
        self._make_fields()
        self._form = Form(self)
        for field in self._fields():
            self._form.row("", field)
        self.hint = text_label(wrap=True)
        self.hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._form)
        layout.addWidget(self.hint)
        tab_through(*self._fields())
        self._lock()
        self.retranslate()

    def show_measure(
        self, measure: Measure, catalogue: Catalogue, criterion: Criterion | None
    ) -> None:
        """Show a measure; another one than before first saves what is typed."""
        is_other = self._measure is None or self._measure.id != measure.id
        if is_other and self._measure is not None:
            self.flush()
        is_news = (catalogue, criterion) != (self._catalogue, self._criterion)
        self._measure, self._catalogue, self._criterion = measure, catalogue, criterion
        if is_news:
            self._offer()
        self.text.show_text(measure.text, forget=is_other)
        for line, text in (
            (self.owner, measure.owner),
            (self.reason, measure.reason),
            (self.funding, measure.funding),
        ):
            line.show_text(text, forget=is_other)
        self.due.show_day(measure.due, forget=is_other)
        self.done_on.show_day(measure.done_on, forget=is_other)
        for choice, value in (
            (self.type, measure.type),
            (self.capital, measure.capital),
            (self.cost, measure.cost_class),
            (self.role, measure.role),
            (self.status, measure.status),
            (self.evidence, measure.evidence),
        ):
            choice.set_value(value)
        self._form.set_row_visible(self.reason, visible=measure.status in TURNED_DOWN)
        self._form.set_row_visible(self.done_on, visible=measure.status in DONE)
        self._say_hint()

    def measure(self) -> Measure | None:
        """Return the measure that is shown."""
        return self._measure

    def forget(self) -> None:
        """Show none any more."""
        self._measure = None

    def flush(self) -> None:
        """Save what is not saved yet."""
        for field in (
            self.text,
            self.owner,
            self.reason,
            self.funding,
            self.due,
            self.done_on,
        ):
            field.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts, nothing = language.texts(), (None, not_said())
        self.type.set_choices(
            [nothing, *((each, measure_type_label(each, texts)) for each in MeasureType)]
        )
        self.capital.set_choices(
            [(each, capital_label(each, texts)) for each in (None, True, False)]
        )
        self.cost.set_choices([(each, cost_words(each, texts)) for each in (None, *CostClass)])
        self.status.set_choices(
            [(each, measure_status_label(each, texts)) for each in MeasureStatus]
        )
        grades = ((each, f"{each.value} · {evidence_label(each, texts)}") for each in Evidence)
        self.evidence.set_choices([nothing, *grades])
        self._offer()
        self._name_fields()
        self._say_hint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _make_fields(self) -> None:
        self.text = MeasureText(self._save_text, self)
        self.type, self.capital, self.cost = Choice(), Choice(), Choice()
        self.role, self.status, self.evidence = Choice(), Choice(), Choice()
        self.owner = SavedLine(partial(self._save, "owner"))
        self.reason = SavedLine(partial(self._save, "reason"))
        self.funding = SavedLine(partial(self._save, "funding"))
        self.due = DayLine(partial(self._save, "due"), self._refuse_due, self)
        self.done_on = DayLine(partial(self._save, "done_on"), _refuse_done, self)
        for field, choice in (
            ("type", self.type),
            ("capital", self.capital),
            ("cost_class", self.cost),
            ("role", self.role),
            ("evidence", self.evidence),
        ):
            choice.chosen.connect(partial(self._save, field))
        self.status.chosen.connect(self._save_status)

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.text,
            self.role,
            self.owner,
            self.due,
            self.status,
            self.reason,
            self.done_on,
            self.type,
            self.capital,
            self.cost,
            self.funding,
            self.evidence,
        )

    def _name_fields(self) -> None:
        names = (
            self.tr("&Was zu tun ist"),
            self.tr("&Zuständigkeit"),
            self.tr("Stelle, &Unternehmen"),
            self.tr("&Frist"),
            self.tr("&Status"),
            self.tr("&Grund"),
            self.tr("&Erledigt am"),
            self.tr("&Art"),
            self.tr("&Investiv"),
            self.tr("&Kosten"),
            self.tr("Fi&nanzierung"),
            self.tr("Evi&denz"),
        )
        for field, name in zip(self._fields(), names, strict=True):
            self._form.set_label(field, name)
        for field in (self.due, self.done_on):
            field.edit.setAccessibleName(field.accessibleName())
        self.owner.setPlaceholderText(self.tr("Zum Beispiel: Sachgebiet Straßenbeleuchtung"))
        self.reason.setPlaceholderText(self.tr("Warum wird sie nicht umgesetzt?"))
        self.funding.setPlaceholderText(self.tr("Zum Beispiel: Städtebauförderung"))

    def _lock(self) -> None:
        read_only = self._session.read_only
        for line in (self.owner, self.reason, self.funding):
            line.setReadOnly(read_only)
        for field in (self.text, self.due, self.done_on):
            field.set_read_only(read_only=read_only)
        for choice in (
            self.type,
            self.capital,
            self.cost,
            self.role,
            self.status,
            self.evidence,
        ):
            choice.setEnabled(not read_only)

    def _offer(self) -> None:
        """Offer what the catalogue suggests for the criterion, its roles first."""
        if self._catalogue and self._measure:
            own = self._measure.role
            self.role.set_choices(role_choices(self._catalogue, self._criterion, own))
        spoken = language.language()
        self.text.offer(self._criterion.texts[spoken].measures if self._criterion else ())

    def _say_hint(self) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the wall here
        words, role = hint_on(self._measure, today) if self._measure else ("", "muted")
        set_role(self.hint, role)
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.due.edit.setAccessibleDescription(words)

    def _refuse_due(self, day: date) -> UserError | None:
        is_past = day < date.today()  # noqa: DTZ011 - the day on the wall here
        if is_past and self._measure and not self._measure.is_ended:
            return UserError(_PAST)
        return None

    def _save_status(self, status: MeasureStatus) -> None:
        if self._measure:
            today = date.today()  # noqa: DTZ011 - the day on the wall here
            set_measure_status(self._session, self._measure.id, status, self.tr("Status"), today)
            if status in TURNED_DOWN:
                self.reason.setFocus()

    def _save_text(self, text: str) -> None:
        if text.strip():
            self._save("text", text)

    def _save(self, field: str, value: object) -> None:
        if self._measure:
            what = self._wording(field)
            change_measure(self._session, self._measure.id, what, **{field: value})

    def _wording(self, field: str) -> str:
        return {
            "text": self.tr("Was zu tun ist"),
            "role": self.tr("Zuständigkeit"),
            "owner": self.tr("Stelle, Unternehmen"),
            "due": self.tr("Frist"),
            "reason": self.tr("Grund"),
            "done_on": self.tr("Erledigt am"),
            "type": self.tr("Art"),
            "capital": self.tr("Investiv"),
            "cost_class": self.tr("Kosten"),
            "funding": self.tr("Finanzierung"),
            "evidence": self.tr("Evidenz"),
        }[field]


def _refuse_done(day: date) -> UserError | None:
    try:
        check_day(day, date.today())  # noqa: DTZ011 - the day on the wall here
    except UserError as error:
        return error
    return None
