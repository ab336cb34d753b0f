"""What the camera sees, and the button that takes it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.errors import UserError
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.camera.media import Feed
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.labels import set_role, text_label


class CameraDialog(QDialog):
    """Takes one still after the other and hands each to `take`."""

    def __init__(
        self, feed: Feed, take: Callable[[QImage], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.feed = feed
        feed.setParent(self)
        self._take = take
        self._taken = 0
        self.picture = _Picture()
        self.cameras = Choice()
        self.note = text_label(role="muted", wrap=True)
        self.close_button = make_button()
        self.take_button = make_button(icon_name="camera", kind="primary")
        self._arrange()
        self.cameras.set_choices(feed.cameras())
        self.cameras.setVisible(self.cameras.count() > 1)
        self.cameras.chosen.connect(self._change)
        feed.shown.connect(self._show)
        feed.troubled.connect(self._tell_trouble)
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.accept)
        self.retranslate()
        self.take_button.setFocus()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Kamera"))
        self.picture.setAccessibleName(self.tr("Was die Kamera sieht"))
        self.cameras.setAccessibleName(self.tr("Kamera"))
        set_text(self.take_button, self.tr("Aufnehmen (Leertaste)"))
        set_text(self.close_button, self.tr("Fertig"))
        self._tell_taken()

    def take(self) -> None:
        """Take what is seen now."""
        image = self.feed.still()
        if image.isNull():
            self.note.setText(self.tr("Die Kamera zeigt noch nichts."))
            return
        self._taken += 1
        self._tell_taken()
        self._take(image)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if Qt.Key(event.key()) in keys and not event.isAutoRepeat():
            self.take()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
        super().changeEvent(event)

    @override
    def done(self, result: int) -> None:
        self.feed.stop()
        super().done(result)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE_M)
        bar.addWidget(self.cameras)
        bar.addWidget(self.note, 1)
        for button in (self.close_button, self.take_button):
            button.setAutoDefault(False)
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self.picture, 1)
        layout.addLayout(bar)

    def _change(self, camera_id: object) -> None:
        try:
            self.feed.start(cast("bytes", camera_id))
        except UserError as error:  # it was unplugged meanwhile
            self._tell_trouble(error.sentence(language.texts()))

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        self.picture.show_image(image)

    @Slot(str)
    def _tell_trouble(self, words: str) -> None:
        self.note.setText(words)
        set_role(self.note, "bad")

    def _tell_taken(self) -> None:
        words = self.tr("%n Foto(s) aufgenommen", "", self._taken)
        self.note.setText(words if self._taken else "")
        set_role(self.note, "muted")


class _Picture(QWidget):
    """Paints the latest picture as large as fits."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 200)

    def show_image(self, image: QImage) -> None:
        """Show the next picture."""
        self._image = image
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, 560)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), theme.color("raised"))
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(place, self._image)
