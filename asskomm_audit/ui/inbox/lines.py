"""The lines above the strip: whether originals stay, the watched folder, the camera's clock."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.camera_clock import ahead_typed
from asskomm_audit.domain.inbox import wall_time
from asskomm_audit.domain.photos import Photo
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.walk.ask_line import AskLine
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label


class OriginalsLine(Card):
    """Asks once for a file whether the pictures as they came stay beside the working copies."""

    answered = Signal(bool)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = text_label(wrap=True)
        self.drop_button = make_button(kind="primary")
        self.keep_button = make_button()
        self.cancel_button = make_button(kind="quiet")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in (self.drop_button, self.keep_button, self.cancel_button):
            flow.addWidget(button)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addWidget(self._words)
        self.body.addWidget(buttons)
        self.drop_button.clicked.connect(lambda: self.answered.emit(False))
        self.keep_button.clicked.connect(lambda: self.answered.emit(True))
        self.cancel_button.clicked.connect(lambda: self.given_up.emit())
        self.hide()
        self.retranslate()

    def ask(self) -> None:
        """Ask now."""
        self.show()
        self.drop_button.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Sollen die Originale in der Akte bleiben?"))
        self._words.setText(
            self.tr(
                "Für Begehung und Bericht genügt die Arbeitskopie mit 2.016 Bildpunkten; Zeit und "
                "Ort stehen daneben in der Akte. Originale zeigen Personen schärfer und machen die "
                "Akte mehrfach so groß. Die Antwort gilt für diese Akte; sie lässt sich rückgängig "
                "machen."
            )
        )
        set_text(self.drop_button, self.tr("Nur Arbeitskopien"))
        set_text(self.keep_button, self.tr("Originale behalten"))
        set_text(self.cancel_button, self.tr("Abbrechen (Esc)"))

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class WatchLine(QWidget):
    """Says which folder is watched, and lets it be."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._found, self._is_gone, self._audit = 0, False, ""
        self.words = ElidedLabel(role="muted")
        self.stop_button = make_button(kind="chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        self.stop_button.clicked.connect(lambda: self.stop_wanted.emit())
        self.hide()
        self.retranslate()

    def show_folder(
        self, folder: Path | None, found: int, *, is_gone: bool, audit: str = ""
    ) -> None:
        """Speak of this folder, or of none; `audit` is what its photos go to, where not shown."""
        self._folder, self._found, self._is_gone, self._audit = folder, found, is_gone, audit
        self.setVisible(folder is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.stop_button, self.tr("Nicht mehr beobachten"))
        if self._is_gone:
            words = self.tr("Nicht erreichbar: {folder}. Bitte wieder anstecken.")
        else:
            words = self.tr("Beobachtet: {folder} · %n Foto(s) gefunden", "", self._found)
        told = words.format(folder=self._folder or "")
        if self._audit:
            told = self.tr("Für {audit}").format(audit=self._audit) + " · " + told
        self.words.setText(told)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class ClockLine(QWidget):
    """Asks what a clock on a photo shows, and shows this laptop's to be photographed."""

    entered = Signal(object, object)  # Photo, timedelta: how far its camera is ahead
    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self.now = text_label(role="h1")
        self.line = AskLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self.now)
        column.addWidget(self.line)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_now)
        self.line.accepted.connect(self._take)
        self.line.closed.connect(self._close)
        self.hide()

    def ask(self, photo: Photo) -> None:
        """Ask about a photo of a clock that shows the true time."""
        self._photo = photo
        taken = wall_time(photo.taken_at) if photo.taken_at else datetime.now().astimezone()
        question = self.tr(
            "Zeigt das gewählte Foto diese Laptop-Uhr? Tippen Sie die Zeit auf dem Foto ein, und "
            "den Tag davor, wenn die Kamera auch den falsch hat. Sie hielt es für {moment}."
        )
        self.line.set_words(question.format(moment=_moment(taken)), self._need())
        self._show_now()
        self._tick.start()
        self.show()
        self.opened.emit()
        self.line.ask(f"{taken:%H:%M:%S}")

    def put_away(self) -> None:
        """Ask no longer: the photo belongs to another audit than the one that is shown now."""
        if not self.isHidden():
            self.line.close_line()

    def _take(self, text: str) -> None:
        photo = self._photo
        ahead = ahead_typed(photo.taken_at, text) if photo and photo.taken_at else None
        if ahead is None:
            self.line.refuse(text, self._need())
            return
        self._close()
        self.entered.emit(photo, ahead)

    def _show_now(self) -> None:
        self.now.setText(_moment(datetime.now().astimezone()))

    def _need(self) -> str:
        now = datetime.now().astimezone()
        words = self.tr("Bitte eine Uhrzeit eingeben wie {time}, oder mit dem Tag: {moment}.")
        return words.format(time=f"{now:%H:%M:%S}", moment=_moment(now))

    def _close(self) -> None:
        self._tick.stop()
        self.hide()
        self.closed.emit()


def _moment(moment: datetime) -> str:
    """Return day and time to the second, as the laptop's clock is shown to be photographed."""
    return f"{date_text(moment.date(), language.texts())}  {moment:%H:%M:%S}"
