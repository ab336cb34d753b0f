"""The strip of the running job: what it does, how far it is, and a button to stop it."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.background import Job, Jobs
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label


class JobStrip(QWidget):
    """Shows the oldest running job and is hidden while there is none."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job[Any] | None = None
        self.title = text_label(role="caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(120)
        self.cancel_button: QPushButton = make_button(kind="chip")
        self.cancel_button.clicked.connect(self._cancel)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel_button)
        jobs.started.connect(self._show_next)
        jobs.ended.connect(self._show_next)
        self.retranslate()
        self._show_next()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.cancel_button, self.tr("Abbrechen"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_next(self) -> None:
        job = self._jobs.running[0] if self._jobs.running else None
        self.setVisible(job is not None)
        if job is None or job is self._job:
            self._job = job
            return
        self._job = job
        self.title.setText(job.title)
        self.bar.setAccessibleName(job.title)
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        job.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job and total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
