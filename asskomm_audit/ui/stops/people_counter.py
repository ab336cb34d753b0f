"""Counting people at a stop: one number per group, or a dash where nobody counted."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.visit_labels import counted_label

_NOBODY_COUNTED = -1


class PeopleCounter(QWidget):
    """Tells a group's number when its field is left or stepped."""

    counted = Signal(object, object)  # CountedGroup, int | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, theme.SPACE_M)
        self.fields: dict[CountedGroup, QSpinBox] = {}
        self._labels = {group: text_label(role="muted") for group in CountedGroup}
        for group in CountedGroup:
            field = QSpinBox(minimum=_NOBODY_COUNTED, maximum=9999)
            field.setSpecialValueText("–")
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            field.setKeyboardTracking(False)
            field.setMinimumWidth(96)
            field.valueChanged.connect(partial(self._tell, group))
            self.fields[group] = field
            block = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE_XS)
            column.addWidget(self._labels[group])
            column.addWidget(field)
            flow.addWidget(block)
        self.retranslate()

    def show_counts(self, counts: Mapping[CountedGroup, int]) -> None:
        """Show what was counted at one stop on one visit."""
        for group, field in self.fields.items():
            with QSignalBlocker(field):
                field.setValue(counts.get(group, _NOBODY_COUNTED))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        for group, label in self._labels.items():
            name = counted_label(group, texts)
            label.setText(name)
            self.fields[group].setAccessibleName(self.tr("{group}, gezählt").format(group=name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self, group: CountedGroup, number: int) -> None:
        self.counted.emit(group, None if number == _NOBODY_COUNTED else number)
