"""What stands about in a town: people, cars with plates, lamps, trees, benches, litter."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from asskomm_audit.drawing.world import World

_COATS = ("#2f4858", "#8a3b3b", "#35624a", "#c28f2c", "#5b4b8a", "#7a6a58", "#1f2a36", "#b05a2c")
_SKINS = ("#e8bf9b", "#d3a077", "#a9744f", "#f0cdb0", "#7a5137")
_HAIR = ("#2b211b", "#6b4a2b", "#b98b4e", "#8c8c8c", "#151515")
_PAINTS = ("#8c1c1c", "#27466b", "#d9dbdc", "#2c2f33", "#7d8a92", "#3c5a3c", "#e8e4d8")
_LEAVES = ("#3f6b35", "#4f7d3d", "#5c8a45", "#356030", "#6c9450")


def person(world: World, x: float, z: float) -> None:
    """Paint a grown-up, 1.6 to 1.85 m tall, standing or walking."""
    random = world.random
    tall = random.uniform(1.6, 1.85)
    coat, skin, hair = (QColor(random.choice(each)) for each in (_COATS, _SKINS, _HAIR))
    stride = random.uniform(0.05, 0.28)
    with world.standing(x, z) as painter:
        _shadow(painter, 0.5)
        painter.setPen(_line(QColor("#252b33"), 0.15))
        hip = QPointF(0, tall * 0.48)
        painter.drawLine(hip, QPointF(-stride, 0.06))
        painter.drawLine(hip, QPointF(stride, 0.06))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(coat)
        body = QRectF(-0.21, tall * 0.42, 0.42, tall * 0.42)
        painter.drawRoundedRect(body, 0.14, 0.16)
        painter.setPen(_line(coat.darker(115), 0.11))
        painter.drawLine(QPointF(-0.2, tall * 0.78), QPointF(-0.27 - stride / 3, tall * 0.5))
        painter.drawLine(QPointF(0.2, tall * 0.78), QPointF(0.27 - stride / 3, tall * 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hair)
        painter.drawEllipse(QPointF(0, tall - 0.11), 0.125, 0.14)
        painter.setBrush(skin)
        painter.drawEllipse(QPointF(0, tall - 0.15), 0.1, 0.125)
        painter.setBrush(QColor("#2a2a2a"))
        for eye in (-0.035, 0.035):
            painter.drawEllipse(QPointF(eye, tall - 0.135), 0.012, 0.014)
        painter.setPen(_line(QColor("#7a4638"), 0.014))
        painter.drawLine(QPointF(-0.03, tall - 0.205), QPointF(0.03, tall - 0.205))
        painter.setPen(Qt.PenStyle.NoPen)


def car(world: World, x: float, z: float, *, rear: bool = True) -> None:
    """Paint a parked car seen from behind or in front, with a readable plate."""
    random = world.random
    paint = QColor(random.choice(_PAINTS))
    plate = f"MLD {random.choice('ABEKMST')}{random.choice('CFHLNRZ')} {random.randint(11, 989)}"
    with world.standing(x, z) as painter:
        _shadow(painter, 1.05)
        painter.setBrush(QColor("#17191c"))
        for wheel in (-0.68, 0.68):
            painter.drawRoundedRect(QRectF(wheel - 0.12, 0, 0.24, 0.5), 0.06, 0.06)
        painter.setBrush(paint)
        painter.drawRoundedRect(QRectF(-0.88, 0.25, 1.76, 0.72), 0.16, 0.2)
        roof = QPainterPath(QPointF(-0.78, 0.9))
        roof.cubicTo(QPointF(-0.66, 1.5), QPointF(0.66, 1.5), QPointF(0.78, 0.9))
        painter.drawPath(roof)
        painter.setBrush(QColor("#25323c"))
        pane = QPainterPath(QPointF(-0.62, 0.94))
        pane.cubicTo(QPointF(-0.54, 1.38), QPointF(0.54, 1.38), QPointF(0.62, 0.94))
        painter.drawPath(pane)
        painter.setBrush(QColor("#b3161b" if rear else "#f4f1dc"))
        for lamp in (-0.74, 0.5):
            painter.drawRoundedRect(QRectF(lamp, 0.62, 0.24, 0.15), 0.04, 0.04)
        _plate(painter, plate)
    if not rear:
        world.glow((x - 0.6, 0.7, z), 0.15)
        world.glow((x + 0.6, 0.7, z), 0.15)


def _plate(painter: QPainter, text: str) -> None:
    painter.setBrush(QColor("#f6f6f2"))
    painter.setPen(_line(QColor("#222222"), 0.012))
    painter.drawRect(QRectF(-0.27, 0.4, 0.54, 0.13))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#123a9a"))
    painter.drawRect(QRectF(-0.27, 0.4, 0.05, 0.13))
    written(painter, text, QRectF(-0.21, 0.4, 0.47, 0.13), QColor("#111111"))


def written(painter: QPainter, text: str, area: QRectF, colour: QColor) -> None:
    """Write into a rectangle of the upright world, as large as fits."""
    painter.save()
    painter.translate(area.left(), area.bottom())
    painter.scale(0.01, -0.01)
    face = QFont("Source Sans Pro")
    face.setBold(True)
    face.setPixelSize(
        max(1, round(min(area.height() * 74, area.width() * 178 / max(1, len(text)))))
    )
    painter.setFont(face)
    painter.setPen(colour)
    rect = QRectF(0, 0, area.width() * 100, area.height() * 100)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def lamp(world: World, x: float, z: float, *, works: bool = True, glare: bool = False) -> None:
    """Paint a street lamp of 4.5 m; one that is out casts no light."""
    with world.standing(x, z) as painter:
        painter.setBrush(QColor("#4a525a"))
        painter.drawRect(QRectF(-0.05, 0, 0.1, 4.4))
        painter.drawRect(QRectF(-0.35, 4.36, 0.7, 0.1))
        painter.setBrush(QColor("#f7efd9" if works else "#5a5f63"))
        painter.drawRoundedRect(QRectF(-0.3, 4.2, 0.6, 0.18), 0.06, 0.06)
    if works:
        world.light((x, 4.4, z), 6.5)
        world.glow((x, 4.3, z), 2.6 if glare else 0.7)


def tree(world: World, x: float, z: float, tall: float = 7.0) -> None:
    """Paint a leafy tree."""
    random = world.random
    with world.standing(x, z) as painter:
        _shadow(painter, tall * 0.25)
        painter.setBrush(QColor("#5a4632"))
        painter.drawRect(QRectF(-0.16, 0, 0.32, tall * 0.45))
        for _ in range(34):
            angle, reach = random.uniform(0, 2 * pi), random.uniform(0, 1) ** 0.6
            spot = QPointF(
                cos(angle) * reach * tall * 0.3, tall * 0.66 + sin(angle) * reach * tall * 0.26
            )
            painter.setBrush(QColor(random.choice(_LEAVES)))
            painter.drawEllipse(spot, tall * 0.085, tall * 0.075)


def hedge(world: World, x: tuple[float, float], z: float, high: float) -> None:
    """Paint a hedge across the view, dense to its top."""
    random = world.random
    world.front(x, (0, high * 0.9), z, "#2f5329")
    length = x[1] - x[0]
    with world.standing(x[0], z) as painter:
        for _ in range(int(46 * length)):
            painter.setBrush(QColor(random.choice(_LEAVES)).darker(random.randint(100, 150)))
            spot = QPointF(random.uniform(0, length), random.uniform(0.05, high))
            painter.drawEllipse(spot, 0.13, 0.11)


def bench(world: World, x: float, z: float, *, broken: bool = False) -> None:
    """Paint a bench with a back; a broken one misses slats."""
    with world.standing(x, z) as painter:
        _shadow(painter, 1.0)
        painter.setBrush(QColor("#3b4046"))
        for leg in (-0.75, 0.68):
            painter.drawRect(QRectF(leg, 0, 0.08, 0.85))
        for number, height in enumerate((0.42, 0.6, 0.74)):
            if broken and number:
                with_gap = QRectF(-0.85, height, 0.7, 0.1)
                painter.setBrush(QColor("#7a5a38"))
                painter.drawRect(with_gap)
                continue
            painter.setBrush(QColor("#8a6540"))
            painter.drawRect(QRectF(-0.85, height, 1.7, 0.1))
        if broken:
            painter.save()
            painter.rotate(24)
            painter.setBrush(QColor("#7a5a38"))
            painter.drawRect(QRectF(0.2, 0.02, 0.95, 0.09))
            painter.restore()


def litter(world: World, x: float, z: float, pieces: int = 26) -> None:
    """Scatter cups, bags and paper on the ground."""
    random = world.random
    for _ in range(pieces):
        spot = world.point(
            x + random.uniform(-1.6, 1.6), 0, max(3.0, z + random.uniform(-1.4, 1.4))
        )
        world.painter.setBrush(
            QColor(random.choice(("#f3f3f3", "#d9482b", "#e9c46a", "#3a7ca5", "#cfcfcf")))
        )
        size = random.uniform(6, 17)
        world.painter.save()
        world.painter.translate(spot)
        world.painter.rotate(random.uniform(0, 180))
        world.painter.drawRoundedRect(QRectF(-size, -size / 3, 2 * size, size / 1.5), 2, 2)
        world.painter.restore()


def bulky_waste(world: World, x: float, z: float) -> None:
    """Paint a sofa, a mattress and bags put out without asking."""
    world.box((x - 1.0, x + 0.6), (0, 0.45), (z, z + 0.8), "#6b5a7a")
    world.box((x - 1.0, x - 0.75), (0, 0.75), (z, z + 0.8), "#5d4e6b")
    world.box((x + 0.7, x + 1.0), (0, 1.5), (z + 0.1, z + 0.3), "#d8d2c2")
    with world.standing(x + 0.2, z - 0.4) as painter:
        for offset in (0.0, 0.45, 0.85):
            painter.setBrush(QColor("#2a2d30"))
            painter.drawEllipse(QPointF(offset, 0.24), 0.26, 0.26)


def broken_glass(world: World, x: float, z: float) -> None:
    """Scatter shards that glitter on the ground."""
    random = world.random
    for _ in range(60):
        spot = world.point(x + random.gauss(0, 0.6), 0, max(2.6, z + random.gauss(0, 0.5)))
        size = random.uniform(3, 10)
        world.painter.setBrush(QColor(200, 232, 226, 210))
        corners = [
            spot + QPointF(random.uniform(-size, size), random.uniform(-size, size))
            for _ in range(3)
        ]
        world.painter.drawPolygon(corners)


def graffiti(world: World, x: float, y: float, z: float) -> None:
    """Spray meaningless scrawls of spray paint on a wall that faces the camera."""
    random = world.random
    with world.standing(x, z) as painter:
        for _ in range(5):
            path = QPainterPath(QPointF(random.uniform(-1.2, 1.2), y + random.uniform(-0.4, 0.5)))
            for _ in range(4):
                ends = [
                    QPointF(random.uniform(-1.4, 1.4), y + random.uniform(-0.5, 0.7))
                    for _ in range(3)
                ]
                path.cubicTo(*ends)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colour = QColor(random.choice(("#c2185b", "#1976d2", "#f9a825", "#2e7d32", "#111111")))
            painter.setPen(_line(colour, 0.07))
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)


def sign(world: World, x: float, z: float, text: str, colour: str, size: float = 0.6) -> None:
    """Paint a sign on a post."""
    with world.standing(x, z) as painter:
        painter.setBrush(QColor("#767d83"))
        painter.drawRect(QRectF(-0.03, 0, 0.06, 2.6))
        plate = QRectF(-size / 2, 2.2, size, size * 0.7)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(plate, 0.05, 0.05)
        written(painter, text, plate, QColor("#ffffff"))


def bicycle(world: World, x: float, z: float) -> None:
    """Paint a bicycle from the side."""
    with world.standing(x, z) as painter:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_line(QColor("#1c1f22"), 0.035))
        for wheel in (-0.52, 0.52):
            painter.drawEllipse(QPointF(wheel, 0.34), 0.33, 0.33)
        painter.setPen(_line(QColor(world.random.choice(_PAINTS)), 0.045))
        for start, end in (
            ((-0.52, 0.34), (-0.15, 0.85)),
            ((-0.15, 0.85), (0.4, 0.82)),
            ((-0.52, 0.34), (0.02, 0.32)),
            ((0.02, 0.32), (0.4, 0.82)),
            ((0.52, 0.34), (0.36, 1.0)),
        ):
            painter.drawLine(QPointF(*start), QPointF(*end))
        painter.setPen(Qt.PenStyle.NoPen)


def _shadow(painter: QPainter, reach: float) -> None:
    painter.setBrush(QColor(0, 0, 0, 60))
    painter.drawEllipse(QPointF(0.1, 0), reach, reach * 0.12)


def _line(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
