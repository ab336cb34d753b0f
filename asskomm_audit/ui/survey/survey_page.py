"""The page for surveys: choose or begin one, then enter forms or count a board."""

from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId, StopId, SurveyId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.survey import Item, Survey, SurveyKind
from asskomm_audit.labels import survey_kind_label
from asskomm_audit.reports.forms import FormKind, write_forms
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.history import Changes
from asskomm_audit.store.places import stops_of
from asskomm_audit.store.surveys import responses_of, surveys_of, tallies_of
from asskomm_audit.survey_words import items_of_kind
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.naming import with_ending
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.survey.board_entry import BoardEntry
from asskomm_audit.ui.survey.form_entry import FormEntry
from asskomm_audit.ui.survey.survey_writing import Sheet, SurveyWriter
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.page_layout import PageLayout

_SHOWN = (Kind.SURVEY, Kind.RESPONSE, Kind.TALLY, Kind.STOP, Kind.AUDIT, Kind.PLACE)


class SurveyPage(QWidget):
    """Shows the surveys of the chosen audit; reads anew when it is seen and something changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._surveys: list[Survey] = []
        self._shown: tuple[object, ...] = ()
        self.writer = SurveyWriter(session.perform, self)
        self.survey = Choice()
        self.light = Choice()
        self.stop = Choice()
        self.begin_buttons = {kind: make_button(icon_name="plus") for kind in SurveyKind}
        self.print_button = make_button(icon_name="pdf")
        self.remove_button = make_button(icon_name="trash", kind="quiet")
        self.forms = FormEntry(self._keep)
        self.board = BoardEntry()
        self._entry = QStackedWidget()
        self._entry.addWidget(self.forms)
        self._entry.addWidget(self.board)
        self._card = Card()
        self._empty = EmptyState("message")
        self._build()
        self._connect()
        self.retranslate()

    def focus_content(self) -> None:
        """Give the focus to what is entered."""
        if self._stack.currentIndex():
            self._empty.button.setFocus()
        elif self._survey():
            self._shown_entry().setFocus()
        else:
            self.begin_buttons[SurveyKind.WALK].setFocus()

    def show_record(self, record: str) -> None:
        """Enter what was said at a stop."""
        walks = [each for each in self._surveys if each.kind is SurveyKind.WALK]
        if walks:
            self.survey.set_value(walks[-1].id)
        self.refresh()
        self.stop.set_value(StopId(record))
        self._show_entry()

    def before_leaving(self) -> None:
        """Write down what was typed."""
        self.forms.flush()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        return [
            ("0–5, A–L", self.tr("Antwort des Bogens")),
            (key_text("Enter"), self.tr("Nächster Bogen; bei mehreren Antworten: nächste Frage")),
            ("↑ ↓", self.tr("Vorige, nächste Frage")),
            (key_text("Backspace"), self.tr("Antwort leeren")),
            ("+ −", self.tr("Punkte der Tafel zählen")),
        ]

    def write_empty_forms(self, target: Path) -> None:
        """Write the forms that fit what is entered here."""
        survey = self._survey()
        kinds = (FormKind(survey.kind),) if survey else tuple(FormKind)
        texts = language.texts()
        self._session.jobs.start(
            self.tr("Fragebögen: {name}").format(name=target.name),
            lambda _progress: write_forms(kinds, target, texts=texts),
            done=lambda _pages: self._session.messages.success(
                self.tr("Geschrieben: {name}").format(name=target.name),
                self.tr("Öffnen"),
                lambda: open_path(target),
            ),
        )

    def refresh(self) -> None:
        """Read surveys, stops and answers anew."""
        self._is_stale = False
        audit_id = self._session.audit_id
        audit = find_audit(self._session.file, audit_id) if audit_id else None
        self._stack.setCurrentIndex(0 if audit else 1)
        self._surveys = surveys_of(self._session.file, audit.id) if audit else []
        stops = stops_of(self._session.file, audit.place_id) if audit else []
        self._name_surveys()
        places = [(stop.id, f"{stop.number} {stop.name}") for stop in stops]
        self.stop.set_choices([(None, self.tr("Ganzer Ort")), *places])
        locked = self._session.read_only
        for button in (*self.begin_buttons.values(), self.remove_button):
            button.setEnabled(not locked)
        self._entry.setEnabled(not locked)
        self._show_entry()

    def retranslate(self) -> None:
        """Set all words anew."""
        texts = language.texts()
        self.survey.setAccessibleName(self.tr("Befragung"))
        self.light.setAccessibleName(self.tr("Tag oder Nacht"))
        self.stop.setAccessibleName(self.tr("Standpunkt"))
        self.light.set_choices([(False, self.tr("Tag")), (True, self.tr("Nacht"))])
        for kind, button in self.begin_buttons.items():
            set_text(button, survey_kind_label(kind, texts))
            button.setToolTip(self.tr("Neue Befragung beginnen"))
        set_text(self.print_button, self.tr("Fragebögen drucken …"))
        set_text(self.remove_button, self.tr("Befragung entfernen"))
        self._name_surveys()
        self._empty.set_texts(
            self.tr("Noch kein Audit gewählt"),
            self.tr("Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an."),
            self.tr("Zu den Orten"),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _build(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, theme.SPACE_S)
        for widget in (
            *(self.survey, self.light, self.stop),
            *self.begin_buttons.values(),
            *(self.print_button, self.remove_button),
        ):
            flow.addWidget(widget)
        self.survey.setMinimumWidth(theme.px(230))
        self._card.body.addWidget(self._entry)
        page = QWidget()
        layout = PageLayout(page)
        layout.setSpacing(theme.GAP)
        layout.addWidget(top)
        layout.addWidget(self._card, 1)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)
        self._stack = QStackedLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._stack)
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        for choice in (self.survey, self.light, self.stop):
            choice.chosen.connect(self._on_chosen)
        for kind, button in self.begin_buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self._begin(kind))
        self.print_button.clicked.connect(self._ask_target)
        self.remove_button.clicked.connect(self._remove)
        self.board.counted.connect(self._count)
        self._empty.activated.connect(lambda: self._session.go("places"))
        self._session.changed.connect(self._on_changed)
        self._session.audit_changed.connect(self._on_audit_changed)

    def _shown_entry(self) -> QWidget:
        return self.board if self._entry.currentWidget() is self.board else self.forms

    def _survey(self) -> Survey | None:
        return next((each for each in self._surveys if each.id == self.survey.value()), None)

    def _name_surveys(self) -> None:
        texts = language.texts()
        self.survey.set_choices(
            (each.id, f"{survey_kind_label(each.kind, texts)} · {date_text(each.held_on, texts)}")
            for each in self._surveys
        )

    def _show_entry(self) -> None:
        survey = self._survey()
        for widget in (self.survey, self.light, self.remove_button, self._card):
            widget.setVisible(survey is not None)
        self._rest.setVisible(survey is None)
        self.stop.setVisible(survey is not None and survey.kind is SurveyKind.WALK)
        if survey is None:
            self._shown = ()
            return
        if survey.kind is SurveyKind.BOARD:
            self._entry.setCurrentWidget(self.board)
            night = bool(self.light.value())
            self.board.show_counts(
                {
                    (each.item, each.option): each.number
                    for each in tallies_of(self._session.file, survey.id)
                    if each.at_night is night
                }
            )
            return
        self._entry.setCurrentWidget(self.forms)
        night, stop = bool(self.light.value()), self._stop()
        mine = [
            each
            for each in responses_of(self._session.file, survey.id)
            if each.at_night is night and each.stop_id == stop
        ]
        shown = (survey.id, night, stop)
        if shown != self._shown:
            self._shown = shown
            self.forms.ask(items_of_kind(survey.kind), mine)
        else:
            self.forms.take(mine)

    def _stop(self) -> StopId | None:
        survey, value = self._survey(), self.stop.value()
        is_walk = survey is not None and survey.kind is SurveyKind.WALK
        return StopId(value) if is_walk and isinstance(value, str) else None

    def _keep(self, participant: str, item: Item, value: str) -> None:
        if survey := self._survey():
            sheet = Sheet(survey.id, participant, bool(self.light.value()), self._stop())
            self.writer.answer(sheet, item, value)

    def _count(self, item: Item, option: str, number: int) -> None:
        if survey := self._survey():
            self.writer.count(survey.id, item, option, number, night=bool(self.light.value()))

    def _begin(self, kind: SurveyKind) -> None:
        if audit_id := self._session.audit_id:
            made = self.writer.begin(audit_id, kind)
            self.survey.set_value(SurveyId(made))
            self._on_chosen()

    def _remove(self) -> None:
        if survey := self._survey():
            self.writer.remove(survey)
            self.focus_content()

    def _on_chosen(self, _: object = None) -> None:
        self.forms.flush()
        self._show_entry()
        self.focus_content()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_SHOWN):
            self._become_stale()

    @Slot(object)
    def _on_audit_changed(self, audit: AuditId | None) -> None:
        del audit
        self._become_stale()

    def _become_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _ask_target(self) -> None:
        folder = self._session.path.parent / (self.tr("Fragebögen") + ".pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Fragebögen"), str(folder), self.tr("PDF-Dateien") + " (*.pdf)"
        )
        if chosen:
            self.write_empty_forms(with_ending(Path(chosen), ".pdf"))
