"""The groups a finding affects, as chips to switch on and off."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Group
from asskomm_audit.labels import group_label
from asskomm_audit.ui import language
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout


class GroupChips(QWidget):
    """Lets go of the others when "all" is chosen, and of "all" when another one is."""

    chosen = Signal(object)  # frozenset[Group]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 6)
        self.chips = {each: make_button(kind="chip") for each in Group}
        for group, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._on_clicked, group))
            flow.addWidget(chip)
        self.setFocusProxy(self.chips[Group.CHILDREN])
        self.retranslate()

    def groups(self) -> frozenset[Group]:
        """Return the groups that are on."""
        return frozenset(group for group, chip in self.chips.items() if chip.isChecked())

    def show_groups(self, groups: frozenset[Group]) -> None:
        """Show which groups are on, without telling."""
        for group, chip in self.chips.items():
            chip.setChecked(group in groups)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for group, chip in self.chips.items():
            set_text(chip, group_label(group, language.texts()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_clicked(self, group: Group) -> None:
        if self.chips[group].isChecked():
            for other, chip in self.chips.items():
                if (other is Group.ALL) != (group is Group.ALL):
                    chip.setChecked(False)
        self.chosen.emit(self.groups())
