"""A small world in metres and how a camera at eye height sees it: walls, ground, boxes, lights.

x runs to the right, y up from the ground, z away from the camera; everything is painted from far
to near by the caller. Night is day seen through a map of light: dark air plus a glow per lamp.
"""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPolygonF,
    QRadialGradient,
)

WIDTH, HEIGHT = 1600.0, 1200.0
HORIZON = 520.0
EYE = 1.6
FOCAL = 1500.0
NEAR = 1.2

Point3 = tuple[float, float, float]


class World:
    """The picture being painted, and the lights that stand in it."""

    def __init__(self, image: QImage, random: Random, *, night: bool) -> None:
        self.night = night
        self.random = random
        self._image = image
        self._lights: list[tuple[QPointF, float, QColor]] = []
        self._glowing: list[tuple[QRectF, QColor]] = []
        self.painter = QPainter(image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.scale(image.width() / WIDTH, image.height() / HEIGHT)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def point(self, x: float, y: float, z: float) -> QPointF:
        """Return where a point of the world lies in the picture."""
        z = max(z, NEAR)
        return QPointF(WIDTH / 2 + x * FOCAL / z, HORIZON + (EYE - y) * FOCAL / z)

    def area(self, corners: Sequence[Point3], colour: QColor | QBrush | str) -> None:
        """Fill a flat shape."""
        self.painter.setBrush(colour if isinstance(colour, QBrush) else QBrush(QColor(colour)))
        self.painter.drawPolygon(QPolygonF([self.point(*corner) for corner in corners]))

    def ground(self, x: tuple[float, float], z: tuple[float, float], colour: QColor | str) -> None:
        """Fill a rectangle on the ground."""
        (left, right), (near, far) = x, z
        self.area([(left, 0, near), (right, 0, near), (right, 0, far), (left, 0, far)], colour)

    def front(
        self, x: tuple[float, float], y: tuple[float, float], z: float, colour: QColor | str
    ) -> None:
        """Fill a wall that faces the camera."""
        (left, right), (low, high) = x, y
        self.area([(left, low, z), (right, low, z), (right, high, z), (left, high, z)], colour)

    def side(
        self, x: float, y: tuple[float, float], z: tuple[float, float], colour: QColor | str
    ) -> None:
        """Fill a wall that runs away from the camera."""
        (low, high), (near, far) = y, z
        self.area([(x, low, near), (x, low, far), (x, high, far), (x, high, near)], colour)

    def box(
        self, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float], colour: str
    ) -> None:
        """Paint a box: the sides one can see are shaded."""
        (left, right), (near, far) = x, z
        base = QColor(colour)
        if right < 0:
            self.side(right, y, z, base.darker(125))
        if left > 0:
            self.side(left, y, z, base.darker(125))
        if y[1] < EYE:
            top = y[1]
            corners = [(left, top, near), (right, top, near), (right, top, far), (left, top, far)]
            self.area(corners, base.lighter(112))
        self.front(x, y, near, base)

    @contextmanager
    def standing(self, x: float, z: float) -> Generator[QPainter, None, None]:
        """Paint something upright at a spot: the painter's unit is a metre, y runs up."""
        foot = self.point(x, 0, z)
        scale = FOCAL / max(z, NEAR)
        self.painter.save()
        self.painter.translate(foot)
        self.painter.scale(scale, -scale)
        yield self.painter
        self.painter.restore()

    def light(self, at: Point3, reach: float, colour: str = "#ffe2b0") -> None:
        """Let a light shine at night; `reach` is the radius of its glow in metres."""
        x, y, z = at
        centre = self.point(x, y * 0.55, z)
        self._lights.append((centre, reach * FOCAL / max(z, NEAR), QColor(colour)))

    def glow(self, at: Point3, size: float, colour: str = "#fff3d6") -> None:
        """Mark a spot that is bright itself at night: a lamp's head, a lit window."""
        x, y, z = at
        spot, half = self.point(x, y, z), size * FOCAL / max(z, NEAR) / 2
        rect = QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half)
        self._glowing.append((rect, QColor(colour)))

    def sky(self) -> None:
        """Fill everything above the horizon."""
        gradient = QLinearGradient(0, 0, 0, HORIZON + 40)
        top, low = ("#0c1430", "#27355c") if self.night else ("#6f9fcf", "#dfe9ef")
        gradient.setColorAt(0, QColor(top))
        gradient.setColorAt(1, QColor(low))
        self.painter.fillRect(QRectF(0, 0, WIDTH, HORIZON + 60), gradient)
        if not self.night:
            self._clouds()

    def _clouds(self) -> None:
        for _ in range(4):
            x, y = self.random.uniform(0, WIDTH), self.random.uniform(30, 260)
            for _ in range(7):
                self.painter.setBrush(QColor(255, 255, 255, 70))
                width = self.random.uniform(90, 260)
                offset = self.random.uniform(-150, 150)
                self.painter.drawEllipse(QPointF(x + offset, y + offset / 9), width, width / 4)

    def finish(self) -> None:
        """Lay night or daylight over the picture and end painting."""
        if self.night:
            self._darken()
        shade = QRadialGradient(QPointF(WIDTH / 2, HEIGHT / 2), WIDTH * 0.72)
        shade.setColorAt(0.6, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 70))
        self.painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), shade)
        self.painter.end()

    def _darken(self) -> None:
        air = QImage(self._image.size() / 4, QImage.Format.Format_RGB32)
        air.fill(QColor(34, 42, 68))
        painter = QPainter(air)
        painter.scale(air.width() / WIDTH, air.height() / HEIGHT)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for centre, radius, colour in self._lights:
            painter.save()
            painter.translate(centre)
            painter.scale(1, 0.72)
            painter.fillRect(
                QRectF(-radius, -radius, 2 * radius, 2 * radius), _fading(radius, colour)
            )
            painter.restore()
        painter.end()
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.drawImage(QRectF(0, 0, WIDTH, HEIGHT), air)
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        for rect, colour in self._glowing:
            self.painter.save()
            self.painter.translate(rect.center())
            radius = rect.width() * 1.6
            self.painter.fillRect(
                QRectF(-radius, -radius, 2 * radius, 2 * radius), _fading(radius, colour)
            )
            self.painter.restore()
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _fading(radius: float, colour: QColor) -> QRadialGradient:
    gradient = QRadialGradient(QPointF(0, 0), radius)
    faint = QColor(colour)
    faint.setAlpha(90)
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient.setColorAt(0, colour)
    gradient.setColorAt(0.45, faint)
    gradient.setColorAt(1, clear)
    return gradient
