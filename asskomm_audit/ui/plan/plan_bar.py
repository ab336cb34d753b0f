"""The bar above the plan: which plan, a new one, a newer picture, and how near."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.plans import Plan
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.choice import Choice


class PlanBar(QWidget):
    """Chooses among the plans of a place; what happens to them is for the page."""

    plan_chosen = Signal(str)
    add_wanted = Signal()
    replace_wanted = Signal()
    rename_wanted = Signal()
    removal_wanted = Signal()
    nearer_wanted = Signal()
    farther_wanted = Signal()
    whole_wanted = Signal()
    pane_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = Choice()
        self.add_button = make_button(icon_name="plus")
        self.replace_button = icon_button("import")
        self.rename_button = icon_button("edit")
        self.remove_button = icon_button("trash")
        self.farther_button = icon_button("minus")
        self.whole_button = icon_button("image")
        self.nearer_button = icon_button("plus")
        self.pane_button = make_button(icon_name="table", kind="chip")
        self.pane_button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        row.addWidget(self.plan, 3)
        row.addStretch(1)
        for widget in (self.add_button, *self._icons()):
            row.addWidget(widget)
        row.addWidget(self.pane_button)
        for button in self._icons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect()
        self.retranslate()

    def show_plans(self, plans: Sequence[Plan], current: str, *, may_write: bool) -> None:
        """Offer these plans; `current` is shown."""
        self.plan.set_choices([(plan.id, plan.name) for plan in plans])
        self.plan.set_value(current or None)
        self.plan.setVisible(bool(plans))
        self.add_button.setVisible(may_write and bool(plans))  # else there is one in the middle
        for button in (self.replace_button, self.rename_button, self.remove_button):
            button.setVisible(bool(plans))
            button.setEnabled(may_write)
        for button in (self.farther_button, self.whole_button, self.nearer_button):
            button.setVisible(bool(plans))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.plan.setAccessibleName(self.tr("Lageplan"))
        set_text(self.add_button, self.tr("Plan hinzufügen …"))
        name_button(self.replace_button, self.tr("Durch neueren Plan ersetzen; die Pins bleiben"))
        name_button(self.rename_button, self.tr("Plan umbenennen"))
        name_button(self.remove_button, self.tr("Plan entfernen"))
        name_button(self.farther_button, self.tr("Verkleinern (−)"))
        name_button(self.whole_button, self.tr("Ganzen Plan zeigen (0)"))
        name_button(self.nearer_button, self.tr("Vergrößern (+)"))
        set_text(self.pane_button, self.tr("Einträge"))
        self.pane_button.setToolTip("F6")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell_plan(self, plan: object) -> None:
        self.plan_chosen.emit(str(plan))

    def _icons(self):  # noqa: ANN202 - tool buttons
        return (
            *(self.replace_button, self.rename_button, self.remove_button),
            *(self.farther_button, self.whole_button, self.nearer_button),
        )

    def _connect(self) -> None:
        self.plan.chosen.connect(self._tell_plan)
        self.add_button.clicked.connect(self.add_wanted)
        self.replace_button.clicked.connect(self.replace_wanted)
        self.rename_button.clicked.connect(self.rename_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.farther_button.clicked.connect(self.farther_wanted)
        self.whole_button.clicked.connect(self.whole_wanted)
        self.nearer_button.clicked.connect(self.nearer_wanted)
        self.pane_button.toggled.connect(self.pane_toggled)
