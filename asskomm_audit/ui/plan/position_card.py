"""Where the thing in hand is on earth: typed, or taken from the receiver, and how exact it is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.places import Position
from asskomm_audit.position_labels import accuracy_text, position_source_label
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language
from asskomm_audit.ui.places.position_field import PositionField
from asskomm_audit.ui.plan.items import PlanItem
from asskomm_audit.ui.plan.plan_writing import item_name
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class PositionCard(Card):
    """Shows and changes the WGS 84 position of one stop, finding or photo."""

    fix_wanted = Signal()

    def __init__(
        self, save: Callable[[Position | None], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._item: PlanItem | None = None
        self._may_write = True
        self.field = PositionField(save)
        self.about = text_label(role="muted", wrap=True)
        self.fix_button = make_button(icon_name="pin")
        for widget in (self.field, self.about, self.fix_button):
            self.body.addWidget(widget)
        self.fix_button.clicked.connect(self.fix_wanted)
        self.retranslate()

    def show_item(self, item: PlanItem | None, *, may_write: bool) -> None:
        """Show where something is."""
        is_other = (item and item.id) != (self._item and self._item.id)
        if is_other:
            self.field.flush()
        self._item, self._may_write = item, may_write
        self.field.setEnabled(item is not None)
        self.field.set_read_only(read_only=not may_write)
        self.field.show_position(item.record.position if item else None, forget=is_other)
        self._say()

    def set_fix(self, *, is_there: bool) -> None:
        """Let the position of the receiver be taken, or not."""
        self.fix_button.setEnabled(is_there and self._item is not None and self._may_write)

    def flush(self) -> None:
        """Save what is typed."""
        self.field.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.fix_button, self.tr("Vom Empfänger übernehmen (H)"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        item, texts = self._item, language.texts()
        if item is None:
            self.set_title(self.tr("Position"))
            self.about.setText(self.tr("Wählen Sie zuerst einen Eintrag."))
            return
        self.set_title(self.tr("Position: {name}").format(name=item_name(item)))
        record = item.record
        if record.position is None:
            self.about.setText(self.tr("Noch keine Position (WGS 84)."))
            return
        parts: list[str] = []
        if record.located_by:
            parts.append(position_source_label(record.located_by, texts))
        if record.accuracy is not None:
            parts.append(accuracy_text(record.accuracy, texts))
        else:
            parts.append(self.tr("Genauigkeit unbekannt"))
        if record.located_at:
            parts.append(moment_text(record.located_at, texts))
        self.about.setText(" · ".join(parts))
