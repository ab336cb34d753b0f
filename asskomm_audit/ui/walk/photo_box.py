"""The photos of one answer, and the button that adds more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.photo_choice import choose_photos
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip


class PhotoBox(QWidget):
    """A strip that is only there when there are photos; `add_button` is placed by its owner."""

    files_chosen = Signal(object)  # list[Path]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button = make_button(icon_name="camera", kind="chip")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip = PhotoStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self.add_button.clicked.connect(self.choose_files)
        self.strip.files_dropped.connect(self.files_chosen)
        self.hide()
        self.retranslate()

    def set_photos(self, photos: Sequence[Photo], thumbnail_of: Callable[[Photo], bytes]) -> None:
        """Show these photos."""
        self.strip.set_photos(photos, thumbnail_of)
        self.setVisible(bool(photos))

    def choose_files(self) -> None:
        """Let somebody choose picture files."""
        choose_photos(self.window(), self.files_chosen.emit)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.add_button, self.tr("Foto hinzufügen"))
        self.add_button.setToolTip(
            self.tr("Taste P. Fotos lassen sich auch hierher ziehen oder mit Strg+V einfügen.")
        )
        self.strip.setAccessibleName(self.tr("Fotos zu diesem Kriterium"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
