"""The card about the history of the whole file: write it as a table."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.change_log import write_change_log
from asskomm_audit.progress import Progress
from asskomm_audit.store.history import change_count
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.file.copy_naming import today
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.naming import document_name, free_path, with_ending
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label

_ENDING = ".csv"


class LogCard(Card):
    """Says how long the history is, and writes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._about = text_label(wrap=True)
        self._count = text_label(role="muted", wrap=True)
        self.write_button = make_button(icon_name="table")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.write_button)
        buttons.addStretch(1)
        self.body.addWidget(self._about)
        self.body.addWidget(self._count)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.write_button.clicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Verlauf"))
        self._about.setText(
            self.tr(
                "Wer hat wann was geändert, von welchem Wert auf welchen: Den Verlauf eines "
                "Eintrags zeigt Strg+H, den der ganzen Akte eine Tabelle."
            )
        )
        set_text(self.write_button, self.tr("Als &Tabelle schreiben …"))

    def refresh(self) -> None:
        """Count anew."""
        number = number_text(change_count(self._session.file), language.texts())
        self._count.setText(self.tr("Änderungen: {number}").format(number=number))

    def write(self, target: Path) -> None:
        """Write the table in the background, from a look of its own at the file."""
        path, texts = self._session.path, language.texts()

        def work(progress: Progress) -> int:
            with open_audit_file(path, read_only=True) as file:
                return write_change_log(file, target, texts, progress=progress)

        title = self.tr("Verlauf: {name}").format(name=target.name)
        self._session.jobs.start(title, work, done=lambda _: self._tell(target))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        subject = self._session.path.name.split(".")[0]
        name = document_name(self.tr("Verlauf"), subject, today(), _ENDING)
        suggested = free_path(self._session.path.parent, name)
        files = self.tr("Tabellen")
        title = self.tr("Verlauf schreiben")
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(suggested), f"{files} (*{_ENDING})"
        )
        if chosen:
            self.write(with_ending(Path(chosen), _ENDING))

    def _tell(self, target: Path) -> None:
        text = self.tr("Geschrieben: {name}").format(name=target.name)
        self._session.messages.success(text, self.tr("Öffnen"), lambda: open_path(target))
