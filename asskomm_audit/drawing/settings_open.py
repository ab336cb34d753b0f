"""Places in the open: park, path, playground, stop; and what stands in front in any scene."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from asskomm_audit.drawing.buildings import slab_block, town_row
from asskomm_audit.drawing.figures import (
    bench,
    bicycle,
    broken_glass,
    bulky_waste,
    car,
    graffiti,
    hedge,
    lamp,
    litter,
    person,
    sign,
    tree,
    written,
)
from asskomm_audit.drawing.surfaces import road
from asskomm_audit.drawing.world import Point3, World

_DEFECT_DEPTH = 7.5


def park(world: World, defect: str) -> None:
    """Paint a park path that winds between trees."""
    world.sky()
    town_row(world, 80, (-30, 30), storeys=2)
    world.ground((-90, 90), (1.2, 80), "#7ba05b")
    _winding(world, "#cbbd9c")
    for x, z in ((-16, 44), (12, 40), (-11, 30), (9, 26), (-8, 19), (15, 20)):
        tree(world, x, z, world.random.uniform(6, 9))
    lamp(world, 5.5, 30)
    lamp(world, -3.0, 17, works=defect != "dark_lamp")
    if defect in ("hedge", "hidden_corner"):
        hedge(world, (1.6, 8), 11, 2.1)
        hedge(world, (-8, -2.2), 13, 1.9)
    bench(world, 3.2, 14, broken=defect == "broken_bench")
    lamp(world, 3.0, 9, works=defect not in ("dark_lamp",))


def path(world: World, defect: str) -> None:
    """Paint a footpath and cycle track between a fence and shrubs."""
    world.sky()
    slab_block(world, 75, (10, 40), 4, "#c9c2b4")
    world.ground((-90, 90), (1.2, 75), "#839a5f")
    world.ground((-1.8, 1.8), (1.2, 70), "#8d8b86")
    world.ground((-0.04, 0.04), (1.2, 70), "#e6e4da")
    for z in (48, 36, 27, 20):
        tree(world, -6.5, z, 6)
    tall = 2.3 if defect in ("hedge", "hidden_corner") else 0.7
    for z in (30, 24, 19, 15, 12):
        hedge(world, (2.6, 6.4), z, tall)
        hedge(world, (-6.5, -2.8), z + 2, tall)
    for z in (32, 20, 10):
        lamp(world, 2.3, z, works=not (defect == "dark_lamp" and z < 30))
    bicycle(world, -0.8, 13)


def playground(world: World, defect: str) -> None:
    """Paint a playground with slide, swing and sandpit."""
    world.sky()
    slab_block(world, 60, (-30, 26), 4, "#d2cabb")
    world.ground((-90, 90), (1.2, 60), "#86a862")
    world.area([(-7, 0, 11), (7, 0, 11), (5, 0, 22), (-6, 0, 22)], "#dcc48f")
    tree(world, -12, 32, 8)
    tree(world, 12, 28, 7)
    with world.standing(-3.4, 16) as painter:
        painter.setBrush(QColor("#c0392b"))
        painter.drawRect(QRectF(-0.9, 0, 0.14, 3.0))
        painter.drawRect(QRectF(0.5, 0, 0.14, 3.0))
        painter.setBrush(QColor("#e2b13c"))
        painter.drawPolygon([QPointF(-1.1, 3.0), QPointF(0.85, 3.0), QPointF(-0.1, 4.0)])
        painter.drawPolygon(
            [QPointF(0.5, 1.8), QPointF(3.2, 0.25), QPointF(3.2, 0.05), QPointF(0.5, 1.45)]
        )
    with world.standing(4.4, 17) as painter:
        painter.setPen(QPen(QColor("#2c6e9b"), 0.12))
        for start, end in (
            ((-1.9, 0), (-1.4, 2.7)),
            ((1.9, 0), (1.4, 2.7)),
            ((-1.5, 2.6), (1.5, 2.6)),
        ):
            painter.drawLine(QPointF(*start), QPointF(*end))
        painter.setPen(QPen(QColor("#444444"), 0.04))
        for at in (-0.7, 0.6):
            painter.drawLine(QPointF(at, 2.6), QPointF(at, 0.6))
            painter.drawLine(QPointF(at + 0.4, 2.6), QPointF(at + 0.4, 0.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#303030"))
        painter.drawRect(QRectF(-0.75, 0.52, 0.5, 0.08))
        painter.drawRect(QRectF(0.55, 0.52, 0.5, 0.08))
    if defect in ("hedge", "hidden_corner"):
        hedge(world, (-9, -0.5), 10.5, 1.7)
    bench(world, 6.2, 12, broken=defect == "broken_bench")
    lamp(world, -7, 13, works=defect != "dark_lamp")


def transit_stop(world: World, defect: str) -> None:
    """Paint a bus stop with its shelter beside a road."""
    world.sky()
    town_row(world, 48, (-34, 34), storeys=2)
    world.ground((-90, 90), (1.2, 48), "#8fa36d")
    road(world, (18, 27), "#55585b")
    world.ground((-60, 60), (4, 17.6), "#b9b4a8")
    for left in (-3.2, -1.6, 0.0):
        world.front((left, left + 1.5), (0.25, 2.3), 12, QColor(190, 215, 222, 140))
    if defect == "broken_glass":
        world.area(
            [(-1.4, 0.7, 11.9), (-0.3, 1.1, 11.9), (-0.7, 2.1, 11.9), (-1.3, 1.8, 11.9)], "#39424a"
        )
    world.box((-3.4, 1.7), (2.35, 2.5), (10.2, 12), "#4a565e")
    for x in (-3.3, 1.6):
        world.front((x, x + 0.1), (0, 2.4), 10.3, "#3b4650")
    bench(world, -1.2, 11.7, broken=defect == "broken_bench")
    with world.standing(3.4, 10.5) as painter:
        painter.setBrush(QColor("#767d83"))
        painter.drawRect(QRectF(-0.03, 0, 0.06, 2.9))
        painter.setBrush(QColor("#e6c000"))
        painter.drawEllipse(QPointF(0, 2.75), 0.34, 0.34)
        painter.setBrush(QColor("#1d7a3c"))
        painter.drawEllipse(QPointF(0, 2.75), 0.28, 0.28)
        written(painter, "H", QRectF(-0.2, 2.55, 0.4, 0.4), QColor("#f2d53c"))
    lamp(world, 5.6, 14, works=defect != "dark_lamp")
    lamp(world, -7, 16, works=defect != "dark_lamp")


def foreground(world: World, defect: str, *, people: int, cars: int) -> None:
    """Put the defect, cars and people before the scene; near ones last."""
    random = world.random
    for _ in range(cars):
        car(world, random.choice((-1, 1)) * random.uniform(5.2, 6.2), random.uniform(11, 14))
    depths = sorted((random.uniform(4.6, 17) for _ in range(people)), reverse=True)
    for depth in depths:
        if depth > _DEFECT_DEPTH:
            person(world, random.uniform(-0.3, 0.3) * depth, depth)
    _defect(world, defect)
    for depth in depths:
        if depth <= _DEFECT_DEPTH:
            person(world, random.choice((-1, 1)) * random.uniform(0.2, 0.34) * depth, depth)


def _defect(world: World, defect: str) -> None:
    match defect:
        case "graffiti":
            world.front((3.4, 6.2), (0, 1.7), 9.5, "#a5a196")
            graffiti(world, 4.8, 0.8, 9.4)
        case "litter":
            litter(world, 0.4, 5.6)
            litter(world, -1.8, 7.5)
        case "bulky_waste":
            bulky_waste(world, 1.8, 7.5)
        case "broken_glass":
            broken_glass(world, -0.8, 5.2)
        case "blocked_path":
            world.box((-1.6, 0.2), (0, 1.1), (7.0, 7.3), "#c94f2e")
            world.box((0.3, 2.0), (0, 1.1), (7.0, 7.3), "#c94f2e")
        case "trip_edge":
            world.area([(-1.0, 0, 4.4), (0.9, 0, 4.4), (1.0, 0, 5.4), (-0.8, 0, 5.5)], "#3f3b34")
            world.area(
                [(-0.9, 0.02, 4.6), (0.5, 0.16, 4.6), (0.6, 0.16, 5.2), (-0.7, 0.02, 5.3)],
                "#a29a8b",
            )
        case "no_sign":
            sign(world, -2.4, 7.0, "", "#b9b9b4", 0.9)
        case _:
            pass


def _winding(world: World, colour: str) -> None:
    left: list[Point3] = []
    right: list[Point3] = []
    for step in range(40):
        depth = 1.3 + step * 1.3
        bend = ((step - 8) / 12) ** 2 * (1 if step > 8 else 0) * 1.6
        left.append((-1.5 + bend, 0.0, depth))
        right.append((1.5 + bend, 0.0, depth))
    world.area([*left, *reversed(right)], colour)
