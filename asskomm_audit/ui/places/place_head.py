"""The head of the detail: which place it is, and what can be done with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.places import Place
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.words import place_line
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel


class PlaceHead(QWidget):
    """Name and type of the place; back (on narrow windows), new audit, remove."""

    back_wanted = Signal()
    new_audit_wanted = Signal()
    plan_wanted = Signal()
    history_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self.back_button = icon_button("arrow-left")
        self._name = ElidedLabel(role="h2")
        self._line = ElidedLabel(role="muted")
        self.new_audit_button = make_button(icon_name="plus")
        self.new_audit_button.setAutoDefault(True)
        self.plan_button = icon_button("pin")
        self.history_button = icon_button("clock")
        self.remove_button = icon_button("trash")
        for button in (self.new_audit_button, self.remove_button):
            button.setEnabled(not read_only)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.SPACE_S)
        layout.setVerticalSpacing(0)
        layout.addWidget(self.back_button, 0, 0, 2, 1)
        layout.addWidget(self._name, 0, 1)
        layout.addWidget(self._line, 1, 1)
        layout.addWidget(self.new_audit_button, 0, 2, 2, 1)
        layout.addWidget(self.plan_button, 0, 3, 2, 1)
        layout.addWidget(self.history_button, 0, 4, 2, 1)
        layout.addWidget(self.remove_button, 0, 5, 2, 1)
        layout.setColumnStretch(1, 1)
        self.back_button.clicked.connect(self.back_wanted)
        self.new_audit_button.clicked.connect(self.new_audit_wanted)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.history_button.clicked.connect(self.history_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Show a place."""
        self._place = place
        self._name.setText(place.name[:1000])
        self._line.setText(place_line(place, language.texts()))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name_button(self.back_button, self.tr("Zurück zur Liste der Orte"))
        set_text(self.new_audit_button, self.tr("Neues Audit"))
        name_button(self.plan_button, self.tr("Lageplan des Ortes"))
        name_button(self.history_button, self.tr("Verlauf des Ortes"))
        name_button(self.remove_button, self.tr("Ort entfernen"))
        if self._place:
            self.show_place(self._place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
