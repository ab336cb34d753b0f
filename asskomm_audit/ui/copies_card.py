"""The card of working copies that are not written back yet: go on with one, or put it back."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asskomm_audit.paths import data_folder
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.row_button import RowButton


class WaitingCopy(NamedTuple):
    """A working copy that waits, as the start page shows it."""

    path: str
    name: str
    original: str
    since: str


def waiting_copies() -> list[WaitingCopy]:
    """Return the working copies that are not back; without the store's imports if there is none."""
    if not any((data_folder() / "working").glob("*")):
        return []
    from asskomm_audit.store.checkout import checkouts  # it costs time that most starts need not

    return [
        WaitingCopy(str(each.copy), each.original.name, str(each.original), each.since)
        for each in checkouts()
    ]


class CopiesCard(Card):
    """Hidden while every copy is back."""

    opened = Signal(str)  # the copy's path
    returned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._copies: list[WaitingCopy] = []
        self._note = text_label(role="muted", wrap=True)
        self.body.addWidget(self._note)
        self.rows: list[_Row] = []
        self.retranslate()
        self.hide()

    def show_copies(self, copies: list[WaitingCopy]) -> None:
        """Show these copies."""
        for row in self.rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = [_Row(copy) for copy in copies]
        for row in self.rows:
            row.button.clicked.connect(lambda _=False, p=row.copy.path: self.opened.emit(p))
            row.back_button.clicked.connect(lambda _=False, p=row.copy.path: self.returned.emit(p))
            self.body.addWidget(row)
        self.setVisible(bool(copies))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Noch nicht zurückgeschrieben"))
        self._note.setText(
            self.tr(
                "Diese Arbeitskopien liegen auf diesem Rechner. Schließen Sie den Datenträger an,"
                " und schreiben Sie sie zurück, oder arbeiten Sie weiter."
            )
        )
        for row in self.rows:
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Row(QWidget):
    """One copy: a wide button to go on, and one to put it back."""

    def __init__(self, copy: WaitingCopy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = copy
        self.button = RowButton("copy")
        self.back_button = make_button(icon_name="export")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.back_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        copy = self.copy
        words = self.tr("Original: {path} · seit {since}")
        self.button.set_words(copy.name, words.format(path=copy.original, since=copy.since))
        self.button.setToolTip(copy.original)
        set_text(self.back_button, self.tr("Zurückschreiben"))
        name = self.tr("{name} zurückschreiben").format(name=copy.name)
        self.back_button.setAccessibleName(name)
