"""The editor of a team: people with their roles, new people, and people who left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import PersonId, new_id
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.ui import theme
from asskomm_audit.ui.places.person_form import PersonForm
from asskomm_audit.ui.places.team_rows import Team, Teammate, TeamRow
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.tab_order import tab_through


class TeamEditor(QWidget):
    """Shows a team and tells the one the user wants; it writes nothing itself."""

    team_wanted = Signal(object)  # Team
    removal_wanted = Signal(object)  # Person, to be deleted for good

    def __init__(self, is_used: Callable[[PersonId], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_used = is_used
        self._team: Team = ()
        self._people: list[Person] = []
        self._edited: Person | None = None
        self._rows: list[TeamRow] = []
        self._read_only = False

        self._nobody = text_label(role="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.SPACE_S)
        self.add_menu = QMenu(self)
        self.add_button = make_button(icon_name="plus")
        self.add_button.setAutoDefault(True)
        self.add_button.setMenu(self.add_menu)
        self.person_form = PersonForm(self)
        self.person_form.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._nobody)
        layout.addLayout(self._list)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.person_form)

        self.add_menu.aboutToShow.connect(self._offer)
        self.person_form.accepted.connect(self._take_person)
        self.person_form.cancelled.connect(self._close_form)
        self.person_form.removal_wanted.connect(self._remove_person)
        self.retranslate()

    def team(self) -> Team:
        """Return the team that is shown."""
        return self._team

    def rows(self) -> list[TeamRow]:
        """Return the rows, one a person."""
        return self._rows

    def show_team(self, team: Team, people: list[Person]) -> None:
        """Show a team, and offer these people."""
        self._people = people
        same = [each.person.id for each in team] == [each.person.id for each in self._team]
        self._team = team
        if same and len(self._rows) == len(team):
            for row, mate in zip(self._rows, team, strict=True):
                row.show_mate(mate)
        else:
            self._build_rows()
        self._nobody.setVisible(not team)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the team be looked at only."""
        self._read_only = read_only
        self.add_button.setVisible(not read_only)
        for row in self._rows:
            row.set_read_only(read_only=read_only)

    def close_form(self) -> None:
        """Leave the little form for a person, if it is open."""
        self._edited = None
        self.person_form.hide()
        self.add_button.setVisible(not self._read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(self.tr("Team"))
        self._nobody.setText(self.tr("Noch niemand im Team."))
        set_text(self.add_button, self.tr("Person hinzufügen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build_rows(self) -> None:
        had_focus = any(row.is_in_focus() for row in self._rows)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(mate) for mate in self._team]
        tab_through(self.add_button, *self._rows)  # from the end of the window to here
        tab_through(*self._rows, self.add_button)
        if had_focus:
            self.add_button.setFocus()

    def _row(self, mate: Teammate) -> TeamRow:
        row = TeamRow(mate, self)
        row.role_chosen.connect(partial(self._set_role, row))
        row.edit_wanted.connect(partial(self._edit, row))
        row.removal_wanted.connect(partial(self._take_off, row))
        row.set_read_only(read_only=self._read_only)
        self._list.addWidget(row)
        return row

    def _offer(self) -> None:
        there = {mate.person.id for mate in self._team}
        self.add_menu.clear()
        for person in self._people:
            if person.id not in there:
                words = " · ".join(filter(None, (short(person.name), short(person.function))))
                action = self.add_menu.addAction(words.replace("&", "&&"))
                action.triggered.connect(partial(self._add, person))
        if not self.add_menu.isEmpty():
            self.add_menu.addSeparator()
        self.add_menu.addAction(self.tr("Neue Person …")).triggered.connect(self._ask_new)

    def _ask_new(self) -> None:
        self._open_form(None)

    def _add(self, person: Person, _: bool = False) -> None:
        role = TeamRole.AUDITOR if self._team else TeamRole.LEAD
        self.team_wanted.emit((*self._team, Teammate(person, role)))

    def _set_role(self, row: TeamRow, role: TeamRole) -> None:
        self._replace(row.mate, Teammate(row.mate.person, role))

    def _edit(self, row: TeamRow) -> None:
        self._open_form(row.mate.person)

    def _take_off(self, row: TeamRow) -> None:
        self.close_form()
        self.team_wanted.emit(tuple(each for each in self._team if each != row.mate))

    def _replace(self, before: Teammate, after: Teammate) -> None:
        self.team_wanted.emit(tuple(after if each == before else each for each in self._team))

    def _open_form(self, person: Person | None) -> None:
        self._edited = person
        self.person_form.ask(person, is_used=person is not None and self._is_used(person.id))
        self.add_button.hide()
        self.person_form.show()
        self.person_form.name.setFocus()

    def _close_form(self) -> None:
        self.close_form()
        self.add_button.setFocus()

    def _take_person(self, name: str, function: str) -> None:
        edited = self._edited
        self._close_form()
        if edited is None:
            self._add(self._known(name, function))
            return
        person = Person(id=edited.id, name=name, function=function)
        mate = next((each for each in self._team if each.person.id == edited.id), None)
        if mate and person != edited:
            self._replace(mate, Teammate(person, mate.role))

    def _known(self, name: str, function: str) -> Person:
        """Return the person of this name and function who is not in the team yet, or a new one."""
        there = {mate.person.id for mate in self._team}
        wanted = (name.casefold(), function.casefold())
        return next(
            (
                each
                for each in self._people
                if each.id not in there
                and (each.name.casefold(), each.function.casefold()) == wanted
            ),
            Person(id=PersonId(new_id()), name=name, function=function),
        )

    def _remove_person(self) -> None:
        edited = self._edited
        self._close_form()
        if edited:
            self.removal_wanted.emit(edited)
