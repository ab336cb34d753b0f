"""The menu of everything that photos can belong to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui.inbox import words
from asskomm_audit.ui.inbox.inbox_state import InboxState


class TargetMenu(QMenu):
    """Stops, findings and criteria of the audit, and the place as a whole."""

    chosen = Signal(object)  # Anchor | None: the place as a whole

    def __init__(self, state: InboxState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state

    def offer(self, button: QWidget) -> None:
        """Open at a button."""
        self.clear()
        for kind in (Kind.STOP, Kind.FINDING, Kind.ANSWER):
            there = [each for each in self._state.anchors if each.kind is kind]
            if there:
                menu = self.addMenu(words.kind_word(kind))
                for anchor in there:
                    name = self._state.names.of(anchor).replace("&", "&&")
                    menu.addAction(name).triggered.connect(
                        lambda _=False, anchor=anchor: self.chosen.emit(anchor)
                    )
        general = self.addAction(self.tr("Ort insgesamt"))
        general.triggered.connect(lambda: self.chosen.emit(None))
        self.popup(button.mapToGlobal(button.rect().topLeft()))
