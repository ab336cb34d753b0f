"""A card that writes all records as tables for other programs: CSV files or one JSON document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.exporting import ExportFormat, export_data
from asskomm_audit.i18n import texts_for
from asskomm_audit.progress import Progress
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Language
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.naming import document_name, free_path
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label

_ICON = "export"


@dataclass(frozen=True, slots=True)
class DataWish:
    """What is to be written: which audits, for whom, in which language, and what to call it."""

    audits: tuple[AuditId, ...] | None  # None: all, and places without one
    edition: Edition
    language: Language
    subject: str


class DataCard(Card):
    """Writes into a new folder off the window's thread; `wish` tells what is chosen around it."""

    written = Signal(object)  # Path

    def __init__(
        self, session: Session, wish: Callable[[], DataWish], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._session, self._wish = session, wish
        self._picture = QLabel()
        self._about = text_label(role="body", wrap=True)
        self._last = text_label(role="muted", wrap=True)
        self.csv = make_button(icon_name="table")
        self.json = make_button(icon_name="file")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_L)
        head.addWidget(self._picture)
        head.addWidget(self._about, 1)
        buttons = FlowLayout()
        buttons.addWidget(self.csv)
        buttons.addWidget(self.json)
        self.body.addLayout(head)
        self.body.addWidget(self._last)
        self.body.addLayout(buttons)
        self._last.hide()
        self.csv.clicked.connect(lambda: self._ask(ExportFormat.CSV))
        self.json.clicked.connect(lambda: self._ask(ExportFormat.JSON))
        self.retranslate()
        self._repaint_icon()

    def write(self, folder: Path, kind: ExportFormat) -> None:
        """Write what is chosen into a new folder, in the background."""
        wish, path = self._wish(), self._session.path
        self._session.jobs.start(
            self.tr("Daten: {name}").format(name=folder.name),
            lambda progress: _work(path, folder, kind, wish, progress),
            done=lambda rows: self._tell(folder, rows),
        )

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Daten (CSV, JSON)"))
        self._about.setText(
            self.tr(
                "Alle Einträge als Tabellen für andere Programme, mit Beschreibung jeder Spalte. "
                "CSV öffnet Excel direkt, JSON ist ein Dokument mit Schema. Ohne Bilder und Namen."
            )
        )
        set_text(self.csv, self.tr("CSV schreiben …"))
        set_text(self.json, self.tr("JSON schreiben …"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._repaint_icon()
        super().changeEvent(event)

    def _repaint_icon(self) -> None:
        self._picture.setPixmap(pixmap(_ICON, "accent", 40))

    def _ask(self, kind: ExportFormat) -> None:
        title = self.tr("Ordner wählen, in dem der neue Ordner mit den Daten liegen soll")
        near = str(self._session.path.parent)
        chosen = QFileDialog.getExistingDirectory(self, title, near)
        if not chosen:
            return
        today = datetime.now(UTC).astimezone().date()
        stem = self.tr("Daten") + f" {kind.upper()}"
        name = document_name(stem, self._wish().subject, today, "")
        self.write(free_path(Path(chosen), name), kind)

    def _tell(self, folder: Path, rows: int) -> None:
        text = self.tr("Geschrieben: {name}, %n Zeilen", "", rows).format(name=folder.name)
        self._session.messages.success(text, self.tr("Ordner öffnen"), lambda: open_path(folder))
        self._last.setText(self.tr("Zuletzt geschrieben: {name}").format(name=folder.name))
        self._last.show()
        self.written.emit(folder)


def _work(path: Path, folder: Path, kind: ExportFormat, wish: DataWish, progress: Progress) -> int:
    """Write from a look of its own at the file; return the number of rows."""
    with open_audit_file(path, read_only=True) as file:
        return export_data(
            file,
            folder,
            kind,
            texts=texts_for(wish.language),
            edition=wish.edition,
            audits=wish.audits,
            progress=progress,
        )
