"""The magnifier: one place of the photo so large that a face or a plate can be told."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.areas import Area
from asskomm_audit.ui import theme

_AROUND = 0.7  # of a box is shown on each side of it
_LEAST = 60.0  # pixels of the photo
_GLANCE = 160.0  # pixels around a point that somebody looks at


class Magnifier(QWidget):
    """Shows what lies around a box, or around a point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._middle = QPointF(0.5, 0.5)
        self._side = _GLANCE
        self._area: Area | None = None
        self.setObjectName("magnifier")
        self.setMinimumSize(200, 80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_picture(self, image: QImage) -> None:
        """Look at another picture."""
        self._image, self._area = image, None
        self._middle, self._side = QPointF(0.5, 0.5), _GLANCE
        self.update()

    def show_area(self, area: Area | None) -> None:
        """Look at a box; None looks at no box any more."""
        self._area = area
        if area:
            wide, tall = area.width * self._image.width(), area.height * self._image.height()
            self._side = max(_LEAST, max(wide, tall) * (1 + 2 * _AROUND))
            self._middle = QPointF((area.left + area.right) / 2, (area.top + area.bottom) / 2)
        self.update()

    def show_point(self, point: QPointF) -> None:
        """Look at a point, in shares of the picture, unless a box is looked at."""
        if self._area is None:
            self._middle, self._side = point, _GLANCE
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), 140)  # it takes what room there is

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.fillRect(room, theme.color("raised"))
            if not self._image.isNull():
                scale = min(room.width(), room.height()) / self._side
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(room, self._image, self._seen(room, scale))
                if self._area:
                    self._paint_area(painter, room, scale)
            painter.setPen(theme.pen(theme.current().border, 1))
            painter.drawRect(room.adjusted(0, 0, -1, -1))

    def _seen(self, room: QRectF, scale: float) -> QRectF:
        wide, tall = room.width() / scale, room.height() / scale
        x, y = self._middle.x() * self._image.width(), self._middle.y() * self._image.height()
        return QRectF(x - wide / 2, y - tall / 2, wide, tall)

    def _paint_area(self, painter: QPainter, room: QRectF, scale: float) -> None:
        area = self._area
        assert area is not None
        wide = area.width * self._image.width() * scale
        tall = area.height * self._image.height() * scale
        rect = QRectF(0, 0, wide, tall)
        rect.moveCenter(room.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#000000", 3), ("#FFD54A", 1)):
            painter.setPen(theme.pen(colour, width))
            painter.drawRect(rect)
