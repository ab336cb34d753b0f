"""What was answered last time, in grey above the answers, and the key that takes it over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.last_time import LastAnswer
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.rating import nearest_words
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.framed import framed_pixmap
from asskomm_audit.ui.walk.last_time import LastTime
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.widgets.buttons import make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label

_PICTURE = 40


class LastLine(QWidget):
    """Hidden where the audit repeats none, or nothing was said there."""

    same_wanted = Signal()
    photo_wanted = Signal(object)  # Photo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sheet, Spot, LastTime] | None = None
        self._photo: Photo | None = None
        self._is_short = False
        self.photo_button = QToolButton()
        self.photo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words = ElidedLabel(role="muted")
        self.remark = ElidedLabel(role="muted")
        self.changed = text_label(role="key")
        self.same_button = make_button(kind="chip")
        self.same_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.photo_button)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(theme.SPACE_S)
        self._said.addWidget(self.words, 3)
        self._said.addWidget(self.remark, 2)
        layout.addLayout(self._said, 1)
        layout.addWidget(self.changed)
        layout.addWidget(self.same_button)
        self.same_button.clicked.connect(lambda: self.same_wanted.emit())
        self.photo_button.clicked.connect(lambda: self.photo_wanted.emit(self._photo))
        self.hide()
        self.retranslate()

    def show_last(
        self, sheet: Sheet, spot: Spot, last: LastTime | None, thumbnail: Callable[[Photo], bytes]
    ) -> None:
        """Speak of a question, as it was answered last time."""
        self._shown = (sheet, spot, last) if last else None
        self._photo = last.photo_at(spot) if last else None
        self.photo_button.setVisible(self._photo is not None)
        if self._photo:
            picture = framed_pixmap(thumbnail(self._photo), self._photo)
            size = QSize(theme.px(_PICTURE), theme.px(_PICTURE))
            self.photo_button.setIcon(QIcon(picture))
            self.photo_button.setIconSize(size)
        self._tell()

    def set_short(self, *, on: bool) -> None:
        """Put the remark below the answer where width is scarce."""
        self._is_short = on
        direction = QBoxLayout.Direction
        self._said.setDirection(direction.TopToBottom if on else direction.LeftToRight)
        self._said.setSpacing(0 if on else theme.SPACE_S)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.changed.setText(self.tr("geändert"))
        long = self.tr("= wie letztes Mal")
        set_text(self.same_button, "=" if self._is_short else long)
        self.same_button.setAccessibleName(long)
        self.same_button.setToolTip(self.tr("Taste =: unverändert gesehen, Antwort übernehmen"))
        name_button(self.photo_button, self.tr("Foto vom letzten Mal ansehen"))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        found = self._shown[2].at(self._shown[1]) if self._shown else None
        self.setVisible(found is not None or self._photo is not None)
        if self._shown is None:
            return
        sheet, spot, last = self._shown
        day = date_text(last.day, language.texts())
        said = self._words(spot, found) if found else self.tr("ohne Antwort")
        self.words.setText(self.tr("Letztes Mal, {day}: {answer}").format(day=day, answer=said))
        remark = found.remark if found else ""
        self.remark.setText(f"„{remark}“" if remark else "")
        self.remark.setVisible(bool(remark))
        self.changed.setVisible(last.is_changed(spot, sheet.answer(spot)))
        self.same_button.setVisible(last.fits(spot))

    def _words(self, spot: Spot, found: LastAnswer) -> str:
        match found.state:
            case AnswerState.RATED if found.level is not None:
                levels = spot.criterion.texts[language.language()].levels
                return f"{found.level} · {nearest_words(levels, found.level)}"
            case AnswerState.NOT_APPLICABLE:
                return self.tr("n. z.: {reason}").format(reason=found.reason or "–")
            case _:
                return self.tr("n. b.")
