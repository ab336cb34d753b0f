"""The picture of a plan for painting: in sizes for each zoom, and dark for the night."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from asskomm_audit.ui import theme

_SMALLEST = 256
_BRIGHT = 128  # of 255: a plan that is lighter on average is turned dark at night


class PlanPicture:
    """A picture and halved copies of it; scaling down a large one in each frame is slow."""

    def __init__(self, image: QImage) -> None:
        self._plain = image
        self._levels: list[QImage] = []
        self._theme = ""

    @property
    def size(self) -> QSize:
        """Pixels of the picture."""
        return self._plain.size()

    def paint(self, painter: QPainter, target: QRectF, ratio: float) -> None:
        """Paint the whole picture into a rectangle; `ratio` is that of the device."""
        levels = self._ready_levels()
        wanted = target.width() * ratio
        level = next((each for each in reversed(levels) if each.width() >= wanted), levels[0])
        is_smooth = wanted < 3 * level.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_smooth)
        painter.drawImage(target, level)

    def _ready_levels(self) -> list[QImage]:
        name = theme.current().name
        if not self._levels or name != self._theme:
            self._theme = name
            image = _for_the_night(self._plain) if name == "nacht" else self._plain
            self._levels = [image]
            while max(image.width(), image.height()) > 2 * _SMALLEST:
                image = image.scaled(
                    max(1, image.width() // 2),
                    max(1, image.height() // 2),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                self._levels.append(image)
        return self._levels


def _for_the_night(image: QImage) -> QImage:
    """Return the picture in the dim amber of the night theme, light paper made dark."""
    dark = image.convertToFormat(QImage.Format.Format_RGB32)
    if _brightness(dark) > _BRIGHT:
        dark.invertPixels()
    painter = QPainter(dark)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(dark.rect(), QColor(theme.current().muted))
    painter.end()
    return dark


def _brightness(image: QImage) -> int:
    """Return how light a picture is on average, 0 to 255."""
    small = image.scaled(
        16, 16, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    total = sum(grey.pixelColor(x, y).value() for x in range(16) for y in range(16))
    return total // 256
