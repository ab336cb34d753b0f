"""What the page shows while the file has no place."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.ui.widgets.empty_state import EmptyState


class NoPlaces(EmptyState):
    """Says what to do first, or that there is nothing to look at."""

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__("place", parent)
        self._read_only = read_only
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        title = self.tr("Noch kein Ort")
        if self._read_only:
            self.set_texts(title, self.tr("In dieser Akte ist noch kein Ort angelegt."))
            return
        self.set_texts(
            title,
            self.tr(
                "Legen Sie den ersten Ort an, zum Beispiel einen Platz, einen Park oder eine "
                "Haltestelle. Danach beginnen Sie dort ein Audit."
            ),
            self.tr("Ersten Ort anlegen"),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
