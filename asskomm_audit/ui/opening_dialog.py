"""Asks how a file is opened that lies on a stick, on a share or in a cloud folder."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from asskomm_audit.store.media import Medium
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label


class Opening(Enum):
    """How a file is opened; the values are those of the settings."""

    COPY = "copy"  # a working copy on this machine, written back at the end
    DIRECT = "direct"
    READ = "read"


class OpeningDialog(QDialog):
    """Offers the working copy first, and says why."""

    chosen = Signal(object, bool)  # Opening, whether to remember it for the folder

    def __init__(self, path: Path, medium: Medium, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wie möchten Sie die Akte öffnen?"))
        title = text_label(self._title(medium).format(file=path.name), "h2", wrap=True)
        reason = text_label(self._reason(medium), wrap=True)
        self.copy_button = make_button(
            self.tr("Mit &Arbeitskopie auf diesem Rechner (empfohlen)"), "copy", "primary"
        )
        self.direct_button = make_button(self.tr("&Direkt dort bearbeiten"), "edit")
        self.read_button = make_button(self.tr("Nur &lesen"), "eye")
        self.remember = QCheckBox(self.tr("Für diesen Ordner &merken"))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(title)
        layout.addWidget(reason)
        layout.addSpacing(theme.SPACE_S)
        for button, way in (
            (self.copy_button, Opening.COPY),
            (self.direct_button, Opening.DIRECT),
            (self.read_button, Opening.READ),
        ):
            button.setProperty("touch", True)
            button.setProperty("wide", True)
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
            layout.addWidget(button)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self.remember)
        self.setMinimumWidth(theme.px(520))
        self.copy_button.setDefault(True)
        self.copy_button.setFocus()

    def _choose(self, way: Opening) -> None:
        self.accept()
        self.chosen.emit(way, self.remember.isChecked() and way is not Opening.READ)

    def _title(self, medium: Medium) -> str:
        match medium:
            case Medium.SYNCED:
                return self.tr("„{file}“ liegt in einem Cloud-Ordner")
            case Medium.NETWORK:
                return self.tr("„{file}“ liegt auf einem Netzlaufwerk")
            case _:
                return self.tr("„{file}“ liegt auf einem Stick oder einem fremden Datenträger")

    def _reason(self, medium: Medium) -> str:
        if medium is Medium.SYNCED:
            reason = self.tr(
                "Programme, die Ordner abgleichen, können eine offene Akte beschädigen oder"
                " doppelt ablegen."
            )
        elif medium is Medium.NETWORK:
            reason = self.tr("Wenn das Netz ausfällt, kann nichts mehr gespeichert werden.")
        else:
            reason = self.tr(
                "Wird der Datenträger abgezogen, kann nichts mehr gespeichert werden; außerdem"
                " ist er oft langsam."
            )
        promise = self.tr(
            "Eine Arbeitskopie liegt auf diesem Rechner. Beim Schließen wird sie geprüft und"
            " zurückgeschrieben; die vorige Fassung bleibt daneben erhalten."
        )
        return f"{reason} {promise}"
