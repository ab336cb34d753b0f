"""Places made of walls: square, underpass, station, school, car park, housing, shops, factory."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from asskomm_audit.drawing.buildings import (
    big_letters,
    fence,
    slab_block,
    street_side,
    town_row,
    windows,
)
from asskomm_audit.drawing.figures import bench, bicycle, car, graffiti, lamp, sign, tree
from asskomm_audit.drawing.surfaces import paving, road
from asskomm_audit.drawing.world import World


def square(world: World, defect: str) -> None:
    """Paint a market square with a row of gabled houses, a town hall tower and a fountain."""
    world.sky()
    town_row(world, 42, (-32, 32), storeys=2)
    world.front((-3.0, 3.0), (0, 11.6), 41, "#d8c7a0")
    world.area([(-3.4, 11.6, 41), (3.4, 11.6, 41), (0, 15.2, 41)], "#5f7f75")
    windows(world, (-2.7, 2.7), 4.2, 41, count=3)
    world.front((-1.0, 1.0), (0, 2.8), 40.9, "#4a3427")
    _clock(world, 0, 9.4, 40.9)
    paving(world, "#b9b1a3", 42)
    with world.standing(-4.6, 19) as painter:
        painter.setBrush(QColor("#8d8f8c"))
        painter.drawRect(QRectF(-2.3, 0, 4.6, 0.8))
        painter.setBrush(QColor("#a9c4d0"))
        painter.drawEllipse(QPointF(0, 0.8), 2.2, 0.28)
        painter.setBrush(QColor("#8d8f8c"))
        painter.drawRect(QRectF(-0.2, 0.7, 0.4, 2.2))
    for x, z in ((-9, 28), (9, 28), (6.3, 13)):
        lamp(world, x, z, works=not (defect == "dark_lamp" and z == 13), glare=defect == "glare")
    bench(world, 3.6, 11, broken=defect == "broken_bench")
    bench(world, -7, 14)
    tree(world, 11, 21, 6)


def underpass(world: World, defect: str) -> None:
    """Paint the inside of a pedestrian underpass with its far exit."""
    world.sky()
    half, high, far = 2.1, 2.6, 30.0
    wall, shade = QColor("#a8a698"), QColor("#8e8c80")
    world.front((-half, half), (0, high), far, "#dfe8ea" if not world.night else "#1b2338")
    world.ground((-half, half), (1.2, far), "#77736a")
    world.side(-half, (0, high), (1.2, far), shade)
    world.side(half, (0, high), (1.2, far), wall)
    world.area(
        [(-half, high, 1.2), (half, high, 1.2), (half, high, far), (-half, high, far)], "#6b6a64"
    )
    for joint in range(3, 30, 3):
        for x in (-half, half):
            world.side(x, (0, high), (joint, joint + 0.05), "#75736a")
    for number, z in enumerate((4, 9, 14, 19, 24)):
        works = not (defect == "dark_lamp" and number in (0, 1, 3))
        world.area(
            [
                (-0.35, high - 0.02, z),
                (0.35, high - 0.02, z),
                (0.35, high - 0.02, z + 1),
                (-0.35, high - 0.02, z + 1),
            ],
            "#f4f0dc" if works else "#55554f",
        )
        if works:
            world.light((0, 2.2, z), 2.6)
            world.glow((0, high, z + 0.5), 0.8)
    if defect in ("graffiti", "dark_lamp"):
        for z in (5.0, 8.0, 12.0):
            for x in (-half, half):
                _scrawl(world, x, z)
    if defect == "hidden_corner":
        world.side(half, (0, high), (6, 8.4), "#1d1d1b")


def _scrawl(world: World, x: float, z: float) -> None:
    """Spray something on a wall that runs away."""
    random = world.random
    for _ in range(4):
        low, start = random.uniform(0.5, 1.5), z + random.uniform(-0.6, 0.6)
        colour = random.choice(("#c2185b", "#1976d2", "#f9a825", "#2e7d32", "#222222"))
        world.side(
            x,
            (low, low + random.uniform(0.08, 0.5)),
            (start, start + random.uniform(0.2, 1.1)),
            colour,
        )


def station(world: World, defect: str) -> None:
    """Paint a station building and its forecourt."""
    world.sky()
    world.front((-17, 17), (0, 7.6), 34, "#b4684a")
    world.area([(-17.6, 7.6, 34), (17.6, 7.6, 34), (15, 10.4, 34), (-15, 10.4, 34)], "#5b4a44")
    world.front((-4.4, 4.4), (0, 9.4), 33, "#c27a58")
    world.area([(-4.9, 9.4, 33), (4.9, 9.4, 33), (0, 12.4, 33)], "#5b4a44")
    for low in (1.2, 4.9):
        windows(world, (-16, -5), low, 34, count=4, size=(1.2, 2.2))
        windows(world, (5, 16), low, 34, count=4, size=(1.2, 2.2))
    world.front((-1.6, 1.6), (0, 3.4), 32.9, "#3a2a22")
    _clock(world, 0, 8.0, 32.8)
    big_letters(world, "BAHNHOF", (-4, 4), (4.9, 6.3), 32.7, "#2b1b14")
    paving(world, "#a7a49c", 34)
    road(world, (19, 27), "#5a5d60")
    for number in range(4):
        bicycle(world, -8 + number * 0.9, 17)
    for x, z in ((-5.5, 12), (5.5, 16), (-9, 26)):
        lamp(world, x, z, works=not (defect == "dark_lamp" and z == 12))
    bench(world, 3.0, 12, broken=defect == "broken_bench")
    sign(world, 6.6, 11, "TAXI", "#2f6f3e")


def school(world: World, defect: str) -> None:
    """Paint a school behind its fence, a zebra crossing in front."""
    world.sky()
    world.front((-18, 13), (0, 10.5), 33, "#d9c79b")
    world.area([(-18.6, 10.5, 33), (13.6, 10.5, 33), (11, 13.5, 33), (-16, 13.5, 33)], "#7a3b2c")
    for low in (1.3, 4.6, 7.6):
        windows(world, (-17, 12), low, 33, count=9, size=(1.7, 1.7))
    world.front((-2, 2), (0, 3.2), 32.9, "#4b5a63")
    big_letters(world, "GRUNDSCHULE", (-8, 6), (9.4, 10.4), 32.7, "#5a3d28")
    world.ground((-40, 40), (16, 33), "#8fa36d")
    world.ground((-3, 3), (16, 33), "#b3aca0")
    fence(world, (-16, -2), 17, hole=defect == "hole_in_fence")
    fence(world, (2, 18), 17)
    tree(world, -10, 24, 8)
    tree(world, 10, 26, 7)
    world.ground((-60, 60), (12.5, 16), "#b9b4a8")
    world.ground((-60, 60), (5, 12.5), "#5a5d60")
    for stripe in range(-4, 5):
        world.ground((stripe * 0.9, stripe * 0.9 + 0.45), (5.4, 12.1), "#eceae2")
    world.ground((-60, 60), (1.2, 5), "#b9b4a8")
    lamp(world, -6.5, 14, works=defect != "dark_lamp")
    lamp(world, 8, 14)


def car_park(world: World, defect: str) -> None:
    """Paint the lowest level of a car park between its columns."""
    world.night = True
    high = 2.6
    world.ground((-40, 40), (1.2, 40), "#8b8a86")
    world.front((-40, 40), (0, high), 40, "#9a9992")
    world.area([(-40, high, 1.2), (40, high, 1.2), (40, high, 40), (-40, high, 40)], "#7b7a75")
    for row, z in enumerate((32, 25, 18)):
        for x in (-9, -3.2, 3.2, 9):
            if (row, x) != (1, -3.2):
                car(world, x + 1.5, z + 1.5, rear=(row + int(x)) % 2 == 0)
        for x in (-6.2, 0, 6.2):
            world.box((x - 0.35, x + 0.35), (0, high), (z - 2, z - 1.4), "#b4b2aa")
            world.front((x - 0.35, x + 0.35), (1.2, 1.7), z - 2.02, "#d9a400")
    for number, z in enumerate((6, 13, 20, 28)):
        for x in (-5, 5):
            works = not (
                defect in ("dark_lamp", "hidden_corner")
                and (number, x) in ((1, -5), (2, -5), (1, 5))
            )
            world.area(
                [
                    (x - 0.8, high - 0.02, z),
                    (x + 0.8, high - 0.02, z),
                    (x + 0.8, high - 0.02, z + 0.4),
                    (x - 0.8, high - 0.02, z + 0.4),
                ],
                "#f6f4e4" if works else "#5c5c57",
            )
            if works:
                world.light((x, 2.0, z), 5.5, "#e6f0ff")
                world.glow((x, high, z), 0.9, "#f2f7ff")


def housing(world: World, defect: str) -> None:
    """Paint slab blocks around a court with bins and a path."""
    world.sky()
    slab_block(world, 46, (-34, 6), 5, "#cfc8b8")
    slab_block(world, 32, (8, 34), 6, "#d6cdbd")
    world.ground((-60, 60), (1.2, 46), "#7f9a5c")
    world.area([(-2.0, 0, 1.2), (2.0, 0, 1.2), (5.5, 0, 32), (3.5, 0, 32)], "#b8b2a6")
    world.ground((4, 60), (20, 31), "#6a6d70")
    for x in (7.5, 10.5, 16.5):
        car(world, x, 25)
    for number in range(4):
        world.box(
            (-8 + number * 1.3, -7 + number * 1.3),
            (0, 1.25),
            (18, 19),
            ("#3e5c3e", "#6b4f2a", "#2f4858", "#3e5c3e")[number],
        )
    tree(world, -11, 30, 8)
    tree(world, -5, 38, 7)
    lamp(world, -2.8, 13, works=defect != "dark_lamp")
    lamp(world, 2.8, 24, works=defect != "dark_lamp")


def pedestrian_zone(world: World, defect: str) -> None:
    """Paint a shopping street between two rows of houses."""
    world.sky()
    paving(world, "#c2b9a8", 70)
    street_side(world, -5.5, (5, 60), vacant=defect == "vacancy")
    street_side(world, 5.5, (5, 60), vacant=defect == "vacancy")
    town_row(world, 60, (-6, 6))
    for number, z in enumerate((34, 24, 14)):
        lamp(world, -3.4 if number % 2 else 3.4, z, works=not (defect == "dark_lamp" and z < 30))
    bench(world, -3.0, 12, broken=defect == "broken_bench")
    tree(world, 3.2, 20, 5)


def brownfield(world: World, defect: str) -> None:
    """Paint a deserted factory behind a fence."""
    world.sky()
    world.front((-22, 8), (0, 12), 38, "#94604a")
    world.front((8, 20), (0, 6), 36, "#8a5a46")
    with world.standing(14, 40) as painter:
        painter.setBrush(QColor("#8c4f3c"))
        painter.drawRect(QRectF(-1, 0, 2, 22))
    for low in (1.5, 5, 8.5):
        for number in range(8):
            left = -21 + number * 3.6
            world.front((left, left + 2.2), (low, low + 2.3), 37.9, "#5b6a70")
            if world.random.random() < 0.55:
                world.area(
                    [
                        (left + 0.3, low + 0.2, 37.8),
                        (left + 1.6, low + 0.5, 37.8),
                        (left + 0.9, low + 1.9, 37.8),
                    ],
                    "#14181a",
                )
    graffiti(world, -6, 1.6, 37.5)
    world.ground((-60, 60), (13, 38), "#8b8f5e")
    for _ in range(260):
        at = world.point(world.random.uniform(-20, 20), 0, world.random.uniform(13, 34))
        world.painter.setBrush(QColor(world.random.choice(("#6f7a44", "#9aa062", "#5e6b3a"))))
        world.painter.drawEllipse(at, world.random.uniform(6, 18), world.random.uniform(8, 26))
    fence(world, (-16, 16), 13, 2.0, hole=defect in ("hole_in_fence", ""))
    sign(world, 4.5, 12.8, "Betreten verboten", "#a32a1e", 1.3)
    world.ground((-60, 60), (1.2, 13), "#a09a8c")
    lamp(world, -7, 10, works=defect != "dark_lamp")


def _clock(world: World, x: float, y: float, z: float) -> None:
    with world.standing(x, z) as painter:
        painter.setBrush(QColor("#f5f1e4"))
        painter.drawEllipse(QPointF(0, y), 1.0, 1.0)
        painter.setBrush(QColor("#202020"))
        painter.drawRect(QRectF(-0.05, y, 0.1, 0.8))
        painter.drawRect(QRectF(0, y - 0.05, 0.55, 0.1))
    world.light((x, y, z), 1.5)
