"""The list beside the plan: what there is, what has a pin, and what has none yet."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.plan.items import PlanItem
from asskomm_audit.ui.plan.plan_writing import item_name
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.labels import text_label

_ICONS = {Kind.STOP: "walk", Kind.FINDING: "finding", Kind.PHOTO: "camera"}
_ROW = 40


class Shown(Enum):
    """What the list shows."""

    ALL = auto()
    WITHOUT_PIN = auto()
    STOPS = auto()
    FINDINGS = auto()
    PHOTOS = auto()


_KINDS = {Shown.STOPS: Kind.STOP, Shown.FINDINGS: Kind.FINDING, Shown.PHOTOS: Kind.PHOTO}


class ItemList(QWidget):
    """Chooses what is in hand; Enter goes to the plan with it."""

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[PlanItem] = []
        self._current = ""
        self.filter = Choice()
        self.list = _List()
        self.list.setUniformItemSizes(True)
        self._nothing = text_label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.filter)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.filter.chosen.connect(lambda: self._fill())
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemActivated.connect(self._tell_activated)
        self.retranslate()

    def show_items(self, items: Sequence[PlanItem], current: str) -> None:
        """Show these; `current` is in hand."""
        if list(items) != self._items or self.list.count() == 0:
            self._items = list(items)
            self._current = current
            self._fill()
        else:
            self._current = current
            self._mark()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.filter.setAccessibleName(self.tr("Welche Einträge"))
        self.list.setAccessibleName(self.tr("Einträge für den Plan"))
        self.filter.set_choices(
            [
                (Shown.ALL, self.tr("Alle Einträge")),
                (Shown.WITHOUT_PIN, self.tr("Noch ohne Pin (○)")),
                (Shown.STOPS, self.tr("Standpunkte")),
                (Shown.FINDINGS, self.tr("Feststellungen")),
                (Shown.PHOTOS, self.tr("Fotos")),
            ]
        )
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for item in filter(self._is_shown, self._items):
            self.list.addItem(self._row(item))
        self.list.blockSignals(False)
        self._mark()
        self._nothing.setVisible(self.list.count() == 0)
        self._nothing.setText(
            self.tr("Alles hat einen Pin.")
            if self._items and self.filter.value() is Shown.WITHOUT_PIN
            else self.tr("Hier gibt es noch nichts: Standpunkte, Feststellungen und Fotos.")
        )

    def _row(self, item: PlanItem) -> QListWidgetItem:
        name = item_name(item)
        state = self.tr("gesetzt") if item.pin else self.tr("noch ohne Pin")
        row = QListWidgetItem(icon(_ICONS[item.kind]), name if item.pin else f"○  {name}")
        row.setSizeHint(QSize(0, theme.px(_ROW)))
        row.setToolTip(f"{name} – {state}")
        row.setData(Qt.ItemDataRole.UserRole, item.id)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}")
        return row

    def _is_shown(self, item: PlanItem) -> bool:
        shown = self.filter.value()
        if shown is Shown.WITHOUT_PIN:
            return item.pin is None
        return shown not in _KINDS or item.kind is _KINDS[shown]  # pyright: ignore[reportArgumentType] - the values are these

    def _mark(self) -> None:
        self.list.blockSignals(True)
        rows = range(self.list.count())
        row = next((each for each in rows if _id(self.list.item(each)) == self._current), -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _tell_activated(self, item: QListWidgetItem) -> None:
        self.activated.emit(_id(item))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item:
            self._current = _id(item)
            self.chosen.emit(self._current)


class _List(QListWidget):
    """Enter is for the chosen row on every desktop."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (row := self.currentItem()):
            self.itemActivated.emit(row)
            return
        super().keyPressEvent(event)


def _id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
