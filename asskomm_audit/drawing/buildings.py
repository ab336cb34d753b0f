"""What a town is built of: houses with gables, slab blocks, shop fronts, walls and fences."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPolygonF

from asskomm_audit.drawing.figures import written
from asskomm_audit.drawing.world import World

_PLASTER = ("#e3cfa4", "#d9b08c", "#cbd5c0", "#e8dcc8", "#d8a48f", "#b9c7d4", "#e6c36a")
_ROOFS = ("#8d4a35", "#7a3b2c", "#5b4a44", "#96583f")
_LIT, _DARK = "#ffdf94", "#3b4a57"


def town_row(world: World, z: float, x: tuple[float, float], *, storeys: int = 3) -> None:
    """Paint a row of gabled houses across the view, with shops below."""
    random, left = world.random, x[0]
    while left < x[1]:
        width = random.uniform(5.5, 8.5)
        _town_house(world, left, left + width, z, storeys + random.choice((0, 0, 1)))
        left += width


def _town_house(world: World, left: float, right: float, z: float, storeys: int) -> None:
    random = world.random
    high = 3.4 + 2.9 * storeys
    plaster, roof = random.choice(_PLASTER), random.choice(_ROOFS)
    world.front((left, right), (0, high), z, plaster)
    world.front((left, right), (0, 0.5), z, QColor(plaster).darker(130))
    middle = (left + right) / 2
    if random.random() < 0.5:
        world.area([(left, high, z), (right, high, z), (middle, high + 3.4, z)], plaster)
        world.area(
            [
                (left - 0.2, high, z),
                (middle, high + 3.6, z),
                (middle, high + 3.2, z),
                (left, high - 0.1, z),
            ],
            roof,
        )
        world.area(
            [
                (right + 0.2, high, z),
                (middle, high + 3.6, z),
                (middle, high + 3.2, z),
                (right, high - 0.1, z),
            ],
            roof,
        )
    else:
        world.area(
            [
                (left - 0.2, high, z),
                (right + 0.2, high, z),
                (right - 0.7, high + 2.6, z),
                (left + 0.7, high + 2.6, z),
            ],
            roof,
        )
    for storey in range(storeys):
        windows(world, (left + 0.5, right - 0.5), 4.0 + 2.9 * storey, z, count=3)
    shop(world, left + 0.4, right - 0.4, z)


def shop(world: World, left: float, right: float, z: float, *, vacant: bool = False) -> None:
    """Paint a shop window with its door; a vacant one is boarded up."""
    lit = world.night and not vacant and world.random.random() < 0.4
    pane = "#b59a72" if vacant else _LIT if lit else "#51646f"
    world.front((left, right - 1.3), (0.5, 2.7), z - 0.02, pane)
    world.front((right - 1.1, right - 0.1), (0, 2.5), z - 0.02, "#5c3d2a")
    if lit:
        centre = (left + right) / 2
        world.light((centre, 1.5, z - 0.5), 3.4)
        world.glow((centre, 1.6, z), 0.9)
    if not vacant:
        colour = world.random.choice(("#8b2f3c", "#2f5d50", "#35507a", "#80602f"))
        world.front((left, right - 1.2), (2.7, 3.1), z - 0.05, colour)


def windows(
    world: World,
    x: tuple[float, float],
    low: float,
    z: float,
    *,
    count: int,
    size: tuple[float, float] = (0.9, 1.5),
) -> None:
    """Paint a row of windows; at night a few are lit."""
    step = (x[1] - x[0]) / count
    for number in range(count):
        left = x[0] + step * (number + 0.5) - size[0] / 2
        lit = world.night and world.random.random() < 0.25
        rect = (left, left + size[0])
        world.front((left - 0.08, rect[1] + 0.08), (low - 0.08, low + size[1] + 0.08), z, "#f4f1ea")
        world.front(rect, (low, low + size[1]), z, _LIT if lit else _DARK)
        if lit:
            world.light((left + 0.45, low + 0.7, z), 1.2)
            world.glow((left + 0.45, low + 0.7, z), 0.35)


def slab_block(world: World, z: float, x: tuple[float, float], storeys: int, colour: str) -> None:
    """Paint a housing block of concrete slabs with its entrances."""
    high = 2.8 * storeys + 1.0
    world.front(x, (0, high), z, colour)
    count = max(2, int((x[1] - x[0]) / 3.2))
    for storey in range(storeys):
        low = 1.4 + 2.8 * storey
        world.front(x, (low - 0.55, low - 0.45), z, QColor(colour).darker(115))
        windows(world, x, low, z, count=count, size=(1.5, 1.3))
    for door in range(1, count, 3):
        left = x[0] + (x[1] - x[0]) / count * door
        world.front((left - 0.7, left + 0.7), (0, 2.3), z - 0.05, "#4b5a63")
        world.front((left - 1.1, left + 1.1), (2.4, 2.6), z - 0.6, "#8c9499")


def street_side(world: World, x: float, z: tuple[float, float], *, vacant: bool = False) -> None:
    """Paint a row of houses along one side of a street that runs away from the camera."""
    random, near = world.random, z[0]
    while near < z[1]:
        far = min(z[1], near + random.uniform(6, 9))
        plaster = QColor(random.choice(_PLASTER)).darker(112)
        high = random.uniform(9, 13)
        world.side(x, (0, high), (near, far), plaster)
        depth = far - near
        for storey in range(3):
            low = 3.9 + storey * 2.7
            if low + 1.4 > high:
                break
            for number in range(3):
                start = near + depth * (number + 0.3) / 3
                lit = world.night and random.random() < 0.25
                world.side(
                    x, (low, low + 1.4), (start, start + depth * 0.13), _LIT if lit else _DARK
                )
        closed = vacant and random.random() < 0.6
        lit = world.night and not closed and random.random() < 0.5
        pane = "#b59a72" if closed else _LIT if lit else "#51646f"
        world.side(x, (0.5, 2.7), (near + 0.6, far - 1.6), pane)
        if lit:
            world.light((x * 0.85, 1.4, (near + far) / 2), 3.2)
        world.side(
            x,
            (2.75, 3.15),
            (near + 0.5, far - 1.4),
            random.choice(("#8b2f3c", "#2f5d50", "#35507a")),
        )
        near = far


def fence(
    world: World, x: tuple[float, float], z: float, high: float = 1.8, hole: bool = False
) -> None:
    """Paint a wire fence across the view, with a hole to slip through if asked."""
    with world.standing(x[0], z) as painter:
        length = x[1] - x[0]
        gap = (length * 0.55, length * 0.55 + 1.0) if hole else (1e9, 1e9)
        painter.setBrush(QColor("#7f878c"))
        for number in range(int(length / 0.14)):
            at = number * 0.14
            if not gap[0] < at < gap[1]:
                painter.drawRect(QRectF(at, 0, 0.022, high))
        for height in (0.1, high / 2, high - 0.06):
            painter.drawRect(QRectF(0, height, min(length, gap[0]), 0.03))
            if hole:
                painter.drawRect(QRectF(gap[1], height, length - gap[1], 0.03))
        if hole:
            painter.setBrush(QColor("#6a7277"))
            bent = [QPointF(gap[1], 0.1), QPointF(gap[1] + 0.5, 0.2), QPointF(gap[1] + 0.1, 1.1)]
            painter.drawPolygon(QPolygonF(bent))
        painter.setBrush(QColor("#5f666b"))
        for number in range(int(length / 2.5) + 1):
            painter.drawRect(QRectF(number * 2.5 - 0.04, 0, 0.08, high + 0.1))


def big_letters(
    world: World, text: str, x: tuple[float, float], y: tuple[float, float], z: float, colour: str
) -> None:
    """Write across a wall that faces the camera."""
    with world.standing(x[0], z) as painter:
        written(painter, text, QRectF(0, y[0], x[1] - x[0], y[1] - y[0]), QColor(colour))
