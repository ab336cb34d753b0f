"""A photo as large as the window: look closely, go on to the next, and back with Esc."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


def open_photo(strip: PhotoStrip, photo: Photo, session: Session) -> None:
    """Show a strip's photos in a viewer over its window, beginning with this one."""
    photos, file = strip.photos.all(), session.file
    viewer = PhotoViewer(photos, photo, lambda each: photo_bytes(file, each.sha256), strip)
    viewer.history_wanted.connect(session.show_history)
    viewer.review_wanted.connect(session.review)
    viewer.pairs_wanted.connect(session.compare)
    session.forgetting_wanted.connect(viewer.accept)  # it closes the file the photos come from
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewer.open()


class PhotoViewer(QDialog):
    """Shows some photos one at a time; `bytes_of` reads the working copy of one."""

    history_wanted = Signal(object, str)  # Kind, record id
    review_wanted = Signal(object, str)  # list[PhotoId] of all, the one that is shown
    pairs_wanted = Signal(object, str)  # the same

    def __init__(
        self,
        photos: Sequence[Photo],
        chosen: Photo,
        bytes_of: Callable[[Photo], bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = list(photos)
        self._bytes_of = bytes_of
        ids = [photo.id for photo in self._photos]
        self._at = ids.index(chosen.id) if chosen.id in ids else 0
        self._picture = _Picture()
        self._caption = ElidedLabel(role="strong")
        self._about = text_label(role="muted", wrap=True)
        self.review_button = make_button(icon_name="shield-check")
        self.pairs_button = make_button(icon_name="contrast")
        self.history_button = make_button(icon_name="clock")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(icon_name="arrow-right")
        self.close_button = make_button(kind="primary")
        self._arrange()
        self.review_button.clicked.connect(self._ask_review)
        self.pairs_button.clicked.connect(self._ask_pairs)
        self.history_button.clicked.connect(self._ask_history)
        keys = QShortcut(QKeySequence("Ctrl+H"), self)
        keys.activated.connect(self._ask_history)
        self.back_button.clicked.connect(lambda: self._move(-1))
        self.next_button.clicked.connect(lambda: self._move(1))
        self.close_button.clicked.connect(self.accept)
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self._show()

    def current(self) -> Photo:
        """Return the photo that is shown."""
        return self._photos[self._at]

    def about(self) -> str:
        """Return what stands below the picture."""
        return self._about.text()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Foto"))
        set_text(self.review_button, self.tr("Verdecken (V)"))
        self.review_button.setToolTip(self.tr("Gesichter, Kennzeichen und Namen verdecken"))
        set_text(self.pairs_button, self.tr("Vergleichen (B)"))
        self.pairs_button.setToolTip(self.tr("Vorher und nachher nebeneinander"))
        set_text(self.history_button, self.tr("Verlauf"))
        self.history_button.setToolTip(key_text("Ctrl+H"))
        set_text(self.back_button, self.tr("Voriges"))
        set_text(self.next_button, self.tr("Nächstes"))
        set_text(self.close_button, self.tr("Schließen"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK:
            self._move(-1)
        elif event.key() in _ON:
            self._move(1)
        elif event.key() == Qt.Key.Key_V:
            self._ask_review()
        elif event.key() == Qt.Key.Key_B:
            self._ask_pairs()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = QWidget()
        bar = FlowLayout(buttons, theme.SPACE_M)  # they need two lines in a narrow window
        for button in (
            self.review_button,
            self.pairs_button,
            self.history_button,
            self.back_button,
            self.next_button,
            self.close_button,
        ):
            button.setAutoDefault(False)
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._picture, 1)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_XS)
        words.addWidget(self._caption)
        words.addWidget(self._about)
        layout.addLayout(words)
        layout.addWidget(buttons)
        self.close_button.setFocus()

    def _ask_review(self) -> None:
        self.review_wanted.emit([photo.id for photo in self._photos], self.current().id)

    def _ask_pairs(self) -> None:
        self.pairs_wanted.emit([photo.id for photo in self._photos], self.current().id)

    def _ask_history(self) -> None:
        self.history_wanted.emit(Kind.PHOTO, self.current().id)

    def _move(self, by: int) -> None:
        self._at = min(max(self._at + by, 0), len(self._photos) - 1)
        self._show()

    def _show(self) -> None:
        photo = self.current()
        image, trouble = self._read(photo)
        self._picture.set_image(image)
        self._picture.setAccessibleName(photo.alternative_text or photo.caption or self.tr("Foto"))
        self._caption.setText(photo.caption or photo.original_name)
        place = self.tr("{number} von {count}").format(number=self._at + 1, count=len(self._photos))
        taken = moment_text(photo.taken_at, language.texts())
        words = (trouble, place, taken, photo.original_name)
        self._about.setText(" · ".join(part for part in words if part))
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._photos) - 1)

    def _read(self, photo: Photo) -> tuple[QImage, str]:
        """Return the picture, or an empty one with the sentence that says why."""
        try:
            image = QImage.fromData(self._bytes_of(photo))
        except UserError as error:
            return QImage(), error.sentence(language.texts())
        if image.isNull():
            return image, self.tr("Dieses Bild ist beschädigt und lässt sich nicht anzeigen.")
        return image, ""


class _Picture(QWidget):
    """Paints an image as large as fits."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setObjectName("picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 150)

    def set_image(self, image: QImage) -> None:
        """Show another image."""
        self._image = image
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(_centred(size, self.rect()), self._image)


def _centred(size: QSize, within: QRect) -> QRect:
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(within.center())
    return place
