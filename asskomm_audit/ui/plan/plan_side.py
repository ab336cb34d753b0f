"""The side with the plan: the picture, what is in hand, and the buttons for it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.plan.items import PlanItem
from asskomm_audit.ui.plan.plan_canvas import PlanCanvas
from asskomm_audit.ui.plan.plan_writing import item_name
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label


class PlanSide(QWidget):
    """Says in a line what the next press does; the buttons do the same as the keys."""

    set_wanted = Signal()
    removal_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: PlanItem | None = None
        self._may_write = True
        self._is_previewing = False
        self.canvas = PlanCanvas()
        self.empty = EmptyState("image")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.empty)
        self.hint = text_label(wrap=True)
        self.set_button = make_button(icon_name="pin", kind="primary")
        self.remove_button = make_button(icon_name="trash")
        self.back_button = make_button(icon_name="arrow-left")
        self.back_button.hide()
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.hint, 1)
        for button in (self.set_button, self.remove_button, self.back_button):
            button.setMinimumHeight(theme.px(theme.TARGET))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self._line)
        self.set_button.clicked.connect(self.set_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        self.retranslate()

    def show_plan(self, *, is_there: bool) -> None:
        """Show the plan, or what to do where there is none."""
        self.stack.setCurrentIndex(0 if is_there else 1)
        self._say()

    def show_item(self, item: PlanItem | None, *, may_write: bool) -> None:
        """Show what is in hand."""
        self._item, self._may_write = item, may_write
        self._say()

    def set_previewing(self, *, on: bool) -> None:
        """Show a page that is not taken yet: nothing can be set on it."""
        self._is_previewing = on
        if on:
            self.stack.setCurrentIndex(0)
        self._say()

    def offer_way_back(self, *, is_there: bool) -> None:
        """Show the button that leads back to the page one came from."""
        self.back_button.setVisible(is_there)

    def text(self) -> str:
        """Return what the line says."""
        return self.hint.text()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.remove_button, self.tr("Pin entfernen"))
        set_text(self.back_button, self.tr("Zurück (Esc)"))
        self.empty.set_texts(
            self.tr("Noch kein Lageplan"),
            self.tr(
                "Ein Bild oder eine PDF-Seite genügt: Bestandsplan, Luftbild, Skizze. Darauf "
                "setzen Sie Standpunkte, Feststellungen und Fotos als Pins."
            ),
            self.tr("Plan hinzufügen …"),
        )
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        item = self._item
        has_plan = self.stack.currentIndex() == 0
        self.set_button.setVisible(has_plan and self._may_write)
        self.remove_button.setVisible(has_plan and self._may_write and bool(item and item.pin))
        self.set_button.setEnabled(item is not None)
        is_set = item is not None and item.pin is not None
        set_text(
            self.set_button, self.tr("Hierher versetzen") if is_set else self.tr("Hier setzen")
        )
        is_useful = has_plan or not self.back_button.isHidden()
        self._line.setVisible(is_useful and not self._is_previewing)
        self.hint.setText(self._hint(item) if has_plan else "")

    def _hint(self, item: PlanItem | None) -> str:
        if item is None:
            return self.tr("Wählen Sie einen Eintrag in der Liste oder einen Pin auf dem Plan.")
        name = item_name(item)
        if item.pin is None:
            if not self._may_write:
                return self.tr("{name}: noch ohne Pin").format(name=name)
            return self.tr(
                "{name}: Stelle antippen, oder Fadenkreuz mit den Pfeiltasten bewegen und Enter."
            ).format(name=name)
        if item.pin.set_at is None:
            return self.tr("{name}: von Hand gesetzt").format(name=name)
        when = moment_text(item.pin.set_at, language.texts())
        return self.tr("{name}: von Hand gesetzt, {when}").format(name=name, when=when)
