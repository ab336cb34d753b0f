"""The panel that begins an audit: beside the list, not in front of it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import Audit, VisitKind
from asskomm_audit.domain.catalogue import EVENT_TYPES_ON_DEMAND, Catalogue
from asskomm_audit.domain.new_audit import new_audit, re_audit, scope_of
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.domain.places import Place
from asskomm_audit.labels import criteria_set_label, visit_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.day_field import DayField
from asskomm_audit.ui.places.scope_choice import ScopeChoice
from asskomm_audit.ui.places.starting import AuditDraft
from asskomm_audit.ui.places.team_editor import TeamEditor
from asskomm_audit.ui.places.team_rows import Team, Teammate
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.scroll import scrolling


class NewAuditPanel(QWidget):
    """Asks what an audit needs. Enter begins it with what is shown, Esc leaves."""

    begun = Signal(object)  # AuditDraft
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._previous: Audit | None = None
        self._catalogue: Catalogue | None = None
        self._people: list[Person] = []

        self._questions = QWidget()
        self._area = scrolling(self._questions)
        self._area.setParent(self)  # parents first: moving trees of widgets restyles them
        self._title = text_label(role="h2", wrap=True)
        self._repeats = text_label(role="muted", wrap=True)
        self.place = Choice()
        self.scope = ScopeChoice(self._questions)
        self.with_events = QCheckBox()
        self.first_visit = Choice()
        self.day = DayField()
        self.occasion = QLineEdit()
        self.team = TeamEditor(lambda _: True, self._questions)
        self._form = Form(self._questions)
        for field in (
            self.place,
            self.scope,
            self.with_events,
            self.first_visit,
            self.day,
            self.occasion,
            self.team,
        ):
            self._form.row("", field)
        self.begin_button = make_button(icon_name="walk", kind="primary")
        self.cancel_button = make_button(kind="quiet")
        self._hint = ElidedLabel(role="caption")
        self._arrange()

        self.place.chosen.connect(self._take_place)
        self.with_events.toggled.connect(self._count)
        self.team.team_wanted.connect(self._take_team)
        self.begin_button.clicked.connect(self._begin)
        self.cancel_button.clicked.connect(self.cancelled)
        self.retranslate()

    def ask(
        self, place: Place, places: list[Place], people: list[Person], person: Person | None
    ) -> None:
        """Ask for a new audit of a place; who types is in the team."""
        self._previous, self._catalogue = None, load_catalogue()
        self.place.set_choices([(each, short(each.name)) for each in places])
        self.place.set_value(place)
        self._take_place(place)
        self._fill(people, person)
        self.scope.setFocus()

    def ask_again(
        self,
        previous: Audit,
        place: Place,
        catalogue: Catalogue,
        people: list[Person],
        person: Person | None,
    ) -> None:
        """Ask for an audit that repeats another one: place, set and catalogue are given."""
        self._previous, self._catalogue = previous, catalogue
        self._take_place(place)
        self._fill(people, person)
        self.first_visit.setFocus()

    def draft(self) -> AuditDraft | None:
        """Return the audit that is asked for; UserError if its day lies in the future."""
        if self._place is None or self._catalogue is None:
            return None
        day, today = self.day.day(), date.today()  # noqa: DTZ011 - the day on the wall here
        occasion = self.occasion.text().strip()
        if self._previous:
            audit = re_audit(self._previous, day, today=today, occasion=occasion)
        else:
            audit = new_audit(
                self._place,
                self._catalogue,
                day,
                today=today,
                criteria_set=self.scope.criteria_set(),
                with_events=self.with_events.isChecked(),
                occasion=occasion,
            )
        kind = self.first_visit.value()
        return AuditDraft(
            audit=audit,
            catalogue=self._catalogue,
            team=self.team.team(),
            first_visit=kind if isinstance(kind, VisitKind) else VisitKind.DAY,
        )

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        visits = (VisitKind.DAY, VisitKind.NIGHT)
        self.first_visit.set_choices([(each, visit_label(each, texts)) for each in visits])
        for field, text in (
            (self.place, self.tr("Ort")),
            (self.scope, self.tr("Umfang")),
            (self.with_events, self.tr("Veranstaltungen")),
            (self.first_visit, self.tr("Erste Begehung")),
            (self.day, self.tr("Datum")),
            (self.occasion, self.tr("Anlass")),
            (self.team, self.tr("Team")),
        ):
            self._form.set_label(field, text)
        self.day.edit.setAccessibleName(self.tr("Datum"))
        self.with_events.setText(self.tr("auch Fragen zu Veranstaltungen stellen"))
        self.with_events.setAccessibleName(self.with_events.text())
        self.occasion.setPlaceholderText(self.tr("z. B. Beschluss, Beschwerden, Umbau"))
        set_text(self.begin_button, self.tr("Begehung beginnen"))
        set_text(self.cancel_button, self.tr("Abbrechen"))
        self._hint.setText(self.tr("Enter beginnt, Esc bricht ab"))
        self._word_head()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._begin()
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case _:
                super().keyPressEvent(event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._questions)
        column.setContentsMargins(0, theme.SPACE_XS, theme.SPACE_M, theme.SPACE_S)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self._repeats)
        column.addWidget(self._form)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_S)
        buttons.addWidget(self.begin_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self._hint, 1)
        for button in (self.begin_button, self.cancel_button):
            button.setAutoDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE_S)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self._title)
        layout.addWidget(self._area, 1)
        layout.addLayout(buttons)

    def _fill(self, people: list[Person], person: Person | None) -> None:
        self._people = people
        self.with_events.setChecked(False)
        self.first_visit.set_value(VisitKind.DAY)
        self.day.show_day(date.today())  # noqa: DTZ011 - the day on the wall here
        self.occasion.clear()
        self.team.close_form()
        self.team.show_team((Teammate(person, TeamRole.LEAD),) if person else (), people)
        is_new = self._previous is None
        for field in (self.place, self.scope):
            self._form.set_row_visible(field, visible=is_new)
        self._repeats.setVisible(not is_new)
        self._word_head()

    def _take_place(self, place: object) -> None:
        if not isinstance(place, Place):
            return
        self._place = place
        on_demand = place.place_type in EVENT_TYPES_ON_DEMAND and self._previous is None
        self._form.set_row_visible(self.with_events, visible=on_demand)
        self._count()
        self._word_head()

    def _take_team(self, team: Team) -> None:
        self.team.show_team(team, self._people)

    def _count(self) -> None:
        if self._place and self._catalogue:
            self.scope.show_scopes(
                self._catalogue, self._place.place_type, with_events=self.with_events.isChecked()
            )

    def _word_head(self) -> None:
        name = short(self._place.name) if self._place else ""
        if self._previous is None or self._catalogue is None:
            self._title.setText(self.tr("Neues Audit: {name}").format(name=name))
            return
        texts = language.texts()
        self._title.setText(self.tr("Wiederholungsaudit: {name}").format(name=name))
        self._repeats.setText(
            self.tr("Stellt dieselben Fragen wie das Audit vom {day} ({set}: {scope}).").format(
                day=date_text(self._previous.started_on, texts),
                set=criteria_set_label(self._previous.criteria_set, texts),
                scope=self.scope.words_for(scope_of(self._catalogue.criteria_of(self._previous))),
            )
        )

    def _begin(self) -> None:
        if not self.day.is_right():
            self.day.edit.setFocus()
            return
        if draft := self.draft():
            self.begun.emit(draft)
