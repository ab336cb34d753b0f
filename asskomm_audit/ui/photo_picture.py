"""The picture in the viewer of photos, with what is drawn on it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.markup import Markup
from asskomm_audit.ui import theme
from asskomm_audit.ui.markup.painting import paint_markup


class PhotoPicture(QWidget):
    """Paints an image as large as fits; with the focus on it, keys go to its viewer."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._markup: Markup | None = None
        self.setObjectName("picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 150)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_image(self, image: QImage) -> None:
        """Show another image."""
        self._image = image
        self.update()

    def place(self) -> QRectF:
        """Return where the image is painted."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(_centred(size, self.rect()))

    def set_markup(self, markup: Markup | None) -> None:
        """Show what is drawn on the image."""
        self._markup = markup
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.place(), self._image)
            if self._markup and not self._image.isNull():
                paint_markup(painter, self._markup, self.place())
            if self.hasFocus():
                painter.setPen(theme.pen(theme.current().focus, 2))
                painter.drawRect(self.place().adjusted(1, 1, -1, -1))


def _centred(size: QSize, within: QRect) -> QRect:
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(within.center())
    return place
