"""The audits of a place: the list, and below it the chosen one with visits, form and team."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId, PersonId
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Place
from asskomm_audit.store.people import people_of, remove_person
from asskomm_audit.store.progress import is_person_used
from asskomm_audit.ui import theme
from asskomm_audit.ui.places.audit_form import AuditForm
from asskomm_audit.ui.places.audits_model import AuditsModel
from asskomm_audit.ui.places.rows import AuditRow, audit_rows
from asskomm_audit.ui.places.team_editor import TeamEditor
from asskomm_audit.ui.places.team_rows import Team
from asskomm_audit.ui.places.team_writing import team_of, write_team
from asskomm_audit.ui.places.visit_rows import VisitRows
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.tab_order import tab_through
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_ROWS_SHOWN = 4


class AuditsPanel(QWidget):
    """Shows and edits the audits of one place."""

    new_wanted = Signal()
    repeat_wanted = Signal(object)  # Audit
    walk_wanted = Signal(object, object)  # Audit, VisitKind
    removal_wanted = Signal(object)  # Audit

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._model = AuditsModel(self)

        self.empty = EmptyState("walk", self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, AuditsModel.SecondRole))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.repeat_button = make_button(icon_name="redo")
        self.remove_button = make_button(icon_name="trash", kind="quiet")
        self._details = QWidget(self)
        self.visits = VisitRows(self._details)
        self.form = AuditForm(session, self._details)
        self._team_title = text_label(role="h3")
        self.team = TeamEditor(self._is_used, self._details)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Show the audits of a place, keeping the chosen one if it is among them."""
        kept = self.audit_id() if self._place and self._place.id == place.id else None
        self._place = place
        self._model.set_rows(audit_rows(self._session.file, place.id))
        self._show_list()
        self.choose(kept or self._session.audit_id)

    def choose(self, audit_id: AuditId | None) -> None:
        """Choose an audit; the latest one if it is not here."""
        row = max(self._model.row_of(audit_id or ""), 0)
        self.list.setCurrentIndex(self._model.index(row))
        self._show_current()

    def audit_id(self) -> AuditId | None:
        """Return the chosen audit's id."""
        row = self.current()
        return row.audit.id if row else None

    def current(self) -> AuditRow | None:
        """Return the chosen audit, or None where there is none."""
        return self.list.currentIndex().data(AuditsModel.RowRole)

    def count(self) -> int:
        """Return how many audits the place has."""
        return self._model.rowCount()

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.form.flush()

    def focus_next(self) -> QWidget:
        """Focus and return what goes on: the visit to walk next, or what begins an audit."""
        row = self.current()
        button = self.visits.buttons[row.next_visit] if row else self.empty.button
        button.setFocus()
        return button

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.list.setAccessibleName(self.tr("Audits des Ortes"))
        set_text(self.repeat_button, self.tr("Wiederholungsaudit"))
        set_text(self.remove_button, self.tr("Audit entfernen"))
        self._team_title.setText(self.tr("Team"))
        if self._session.read_only:
            self.empty.set_texts(
                self.tr("Noch kein Audit"), self.tr("An diesem Ort wurde noch nichts geprüft.")
            )
        else:
            self.empty.set_texts(
                self.tr("Noch kein Audit"),
                self.tr("Ein Audit besteht aus einer Begehung bei Tag und einer bei Nacht."),
                self.tr("Neues Audit"),
            )
        self._model.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._fit_list()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = FlowLayout(spacing=theme.SPACE_S)
        for button in (self.repeat_button, self.remove_button):
            button.setAutoDefault(True)
            button.setEnabled(not self._session.read_only)
            buttons.addWidget(button)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(theme.GAP)
        details.addWidget(self.visits)
        details.addLayout(buttons)
        details.addWidget(self.form)
        details.addWidget(self._team_title)
        details.addWidget(self.team)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list)
        layout.addWidget(self._details)
        layout.addStretch()
        self.team.set_read_only(read_only=self._session.read_only)
        acts = self.repeat_button, self.remove_button
        tab_through(self.list, self.visits, *acts, self.form, self.team)

    def _connect(self) -> None:
        self.empty.activated.connect(self.new_wanted)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.clicked.connect(self._work_on)
        self.list.activated.connect(self._go_on)
        self.visits.visit_wanted.connect(self._walk)
        self.repeat_button.clicked.connect(self._repeat)
        self.remove_button.clicked.connect(self._remove)
        self.team.team_wanted.connect(self._write_team)
        self.team.removal_wanted.connect(self._remove_person)
        keys = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._remove)

    def _show_list(self) -> None:
        has_audits = self._model.rowCount() > 0
        self.empty.setVisible(not has_audits)
        self.list.setVisible(has_audits)
        self._details.setVisible(has_audits)
        self._fit_list()

    def _fit_list(self) -> None:
        rows = min(self._model.rowCount(), _ROWS_SHOWN)
        height = self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(max(rows * height + 2 * self.list.frameWidth() + 6, 0))

    def _show_current(self, *_: QModelIndex) -> None:
        row = self.current()
        if row is None or self._place is None:
            self.form.flush()
            self.form.forget()
            return
        self.visits.show_row(row, read_only=self._session.read_only)
        self.form.show_audit(row.audit, short(self._place.name))
        self.team.show_team(
            team_of(self._session.file, row.audit.id), people_of(self._session.file)
        )

    def _work_on(self) -> None:
        if row := self.current():
            self._session.set_audit(row.audit.id)

    def _go_on(self) -> None:
        if row := self.current():
            self.walk_wanted.emit(row.audit, row.next_visit)

    def _walk(self, kind: object) -> None:
        if row := self.current():
            self.walk_wanted.emit(row.audit, kind)

    def _repeat(self) -> None:
        if row := self.current():
            self.repeat_wanted.emit(row.audit)

    def _remove(self) -> None:
        if (row := self.current()) and not self._session.read_only:
            self.removal_wanted.emit(row.audit)

    def _write_team(self, team: Team) -> None:
        audit_id = self.audit_id()
        if audit_id and self._place:
            text = self.tr("Team ändern: {name}").format(name=short(self._place.name))
            self._session.perform(text, lambda file: write_team(file, audit_id, team))

    def _is_used(self, person: PersonId) -> bool:
        is_typing = self._session.person is not None and self._session.person.id == person
        return is_typing or is_person_used(self._session.file, person, apart_from=self.audit_id())

    def _remove_person(self, person: Person) -> None:
        text = self.tr("Person löschen: {name}").format(name=short(person.name))
        self._session.perform(text, lambda file: remove_person(file, person.id))
