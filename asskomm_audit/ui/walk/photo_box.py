"""The photos of one answer, and the button that adds more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.photo_choice import choose_photos
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip

_GLOVES = 72  # logical pixels


class PhotoBox(QWidget):
    """A strip that is only there when there are photos; `add_button` is placed by its owner."""

    files_chosen = Signal(object)  # list[Path]
    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_short = False
        self.add_button = make_button(icon_name="camera", kind="chip")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip = PhotoStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self.add_button.clicked.connect(lambda: self.choice_wanted.emit())
        self.strip.files_dropped.connect(self.files_chosen)
        self.hide()
        self.retranslate()

    def set_photos(self, photos: Sequence[Photo], thumbnail_of: Callable[[Photo], bytes]) -> None:
        """Show these photos."""
        self.strip.set_photos(photos, thumbnail_of)
        self.setVisible(bool(photos))

    def set_short(self, *, on: bool) -> None:
        """Say it in one word where width is scarce."""
        self._is_short = on
        self.retranslate()

    def set_ample(self, *, on: bool) -> None:
        """Let the button be for gloves where there is room."""
        self.add_button.setMinimumHeight(_GLOVES if on else 0)

    def choose_files(self) -> None:
        """Let somebody choose picture files."""
        choose_photos(self.window(), self.files_chosen.emit)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        long = self.tr("Foto hinzufügen")
        set_text(self.add_button, self.tr("Foto") if self._is_short else long)
        self.add_button.setAccessibleName(long)
        self.add_button.setToolTip(
            self.tr("Taste P. Fotos lassen sich auch hierher ziehen oder mit Strg+V einfügen.")
        )
        self.strip.setAccessibleName(self.tr("Fotos zu diesem Kriterium"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
