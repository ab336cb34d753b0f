"""The rows of a team: who, as what, and what can be done about it."""

from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.labels import team_role_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.widgets.buttons import icon_button, name_button
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.labels import ElidedLabel


class Teammate(NamedTuple):
    """A person in a team."""

    person: Person
    role: TeamRole


Team: TypeAlias = tuple[Teammate, ...]


class TeamRow(QWidget):
    """One person of the team."""

    role_chosen = Signal(object)  # TeamRole
    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, mate: Teammate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mate = mate
        self._name = ElidedLabel(role="strong")
        self._function = ElidedLabel(role="caption")
        self.role = Choice()
        self.edit_button = icon_button("edit")
        self.remove_button = icon_button("cross")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.SPACE_S)
        layout.setVerticalSpacing(0)
        layout.addWidget(self._name, 0, 0)
        layout.addWidget(self._function, 1, 0)
        for column, widget in enumerate((self.role, self.edit_button, self.remove_button), 1):
            layout.addWidget(widget, 0, column, 2, 1)
        layout.setColumnStretch(0, 1)
        self.role.chosen.connect(self.role_chosen)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.retranslate()
        self.show_mate(mate)

    def show_mate(self, mate: Teammate) -> None:
        """Show somebody in this row."""
        self.mate = mate
        self.role.set_value(mate.role)
        self.retranslate()

    def is_in_focus(self) -> bool:
        """Whether the focus is in this row."""
        return any(each.hasFocus() for each in (self.role, self.edit_button, self.remove_button))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the row be looked at only."""
        for widget in (self.role, self.edit_button, self.remove_button):
            widget.setEnabled(not read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.role.set_choices([(role, team_role_label(role, texts)) for role in TeamRole])
        person = self.mate.person
        self._name.setText(person.name or self.tr("ohne Namen"))
        self._function.setText(person.function or self.tr("ohne Funktion"))
        name = short(person.name)
        self.role.setAccessibleName(self.tr("Rolle von {name}").format(name=name))
        name_button(self.edit_button, self.tr("{name} bearbeiten").format(name=name))
        name_button(self.remove_button, self.tr("{name} aus dem Team nehmen").format(name=name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
