"""The ground people walk and drive on."""

from PySide6.QtGui import QColor

from asskomm_audit.drawing.world import World


def paving(world: World, colour: str, far: float) -> None:
    """Paint slabs up to `far` metres, their joints running to the horizon."""
    world.ground((-90, 90), (1.2, far), colour)
    joint = QColor(colour).darker(116)
    for number in range(-34, 35):
        world.ground((number * 1.2, number * 1.2 + 0.04), (1.2, far), joint)
    depth = 2.0
    while depth < far:
        world.ground((-60, 60), (depth, depth + 0.05), joint)
        depth += 1.2
    for _ in range(160):
        left = world.random.randint(-14, 14) * 1.2
        near = 2.0 + world.random.randint(0, 20) * 1.2
        tone = QColor(colour).darker(world.random.randint(96, 110))
        world.ground((left + 0.06, left + 1.18), (near + 0.07, near + 1.18), tone)


def road(world: World, z: tuple[float, float], colour: str) -> None:
    """Paint a carriageway across the view, with kerb and dashed line."""
    world.ground((-90, 90), z, colour)
    world.ground((-90, 90), (z[0] - 0.25, z[0]), "#c9c5bb")
    centre = (z[0] + z[1]) / 2
    for number in range(-16, 16):
        world.ground((number * 3.0, number * 3.0 + 1.4), (centre - 0.08, centre + 0.08), "#e8e6dd")
