"""The status line: which file, that all is saved and when, running jobs, open points."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.job_strip import JobStrip
from asskomm_audit.ui.widgets.buttons import set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label


class StatusLine(QWidget):
    """Says at the foot of the window what holds for the whole file."""

    open_points_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._path: Path | None = None
        self._saved_at: datetime | None = None
        self._read_only = False
        self._is_copy = False
        self._open_points = 0
        self._file = ElidedLabel(role="caption")
        self._sign = QLabel()
        self._saved = text_label(role="caption")
        self.points_button = QPushButton()
        self.points_button.setProperty("kind", "caption")
        self.points_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.points_button.clicked.connect(lambda: self.open_points_wanted.emit())
        self._jobs = JobStrip(jobs)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XL, 4, theme.SPACE_XL, 4)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._file, 1)
        layout.addWidget(self._jobs)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self.points_button)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self._sign)
        layout.addWidget(self._saved)
        self.retranslate()

    def show_file(
        self,
        path: Path | None,
        saved_at: datetime | None,
        *,
        read_only: bool,
        is_copy: bool = False,
    ) -> None:
        """Speak of this file from now on, or of none; `is_copy`: what is open is a copy of it."""
        self._path, self._saved_at, self._read_only = path, saved_at, read_only
        self._is_copy = is_copy
        self._open_points = 0
        self.retranslate()

    def show_saved(self, moment: datetime | None) -> None:
        """Say when the last step was committed."""
        self._saved_at = moment
        self._show_saved()

    def show_open_points(self, number: int) -> None:
        """Say how many points are open; 0 says nothing."""
        self._open_points = number
        self.points_button.setVisible(number > 0)
        set_text(self.points_button, self.tr("%n offene(r) Punkt(e)", "", number))
        self.points_button.setToolTip(self.tr("Offene Punkte dieser Begehung zeigen"))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name = self._path.name if self._path else self.tr("Keine Auditakte geöffnet")
        if self._is_copy and self._path:
            name = self.tr("Arbeitskopie von {file}").format(file=self._path)
        self._file.setText(name)
        if self._path:
            self._file.setToolTip(str(self._path))
        self.show_open_points(self._open_points)
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language, and take other colours, at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._show_saved)
        super().changeEvent(event)

    def _show_saved(self) -> None:
        self._sign.setVisible(self._path is not None)
        self._saved.setVisible(self._path is not None)
        self._sign.setPixmap(pixmap("lock" if self._read_only else "check", "muted", 16))
        if self._read_only and self._saved_at:
            state = self.tr("Nur lesen · Stand {time}")
            self._saved.setText(state.format(time=_moment(self._saved_at)))
        elif self._read_only:
            self._saved.setText(self.tr("Nur lesen"))
        elif self._saved_at is None:
            self._saved.setText(self.tr("Alles gespeichert"))
        else:
            time = _moment(self._saved_at)
            self._saved.setText(self.tr("Alles gespeichert {time}").format(time=time))


def _moment(moment: datetime) -> str:
    today = datetime.now().astimezone().date()
    return f"{moment:%H:%M:%S}" if moment.date() == today else moment_text(moment, language.texts())
