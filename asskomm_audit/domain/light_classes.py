"""Lighting classes for walkers and conflict areas: what they ask for, after DIN EN 13201-2."""

from dataclasses import dataclass
from enum import StrEnum


class LightClass(StrEnum):
    """P for paths, C for conflict areas. The values are stored: never rename one."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"
    P6 = "P6"
    C0 = "C0"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    C4 = "C4"
    C5 = "C5"


@dataclass(frozen=True, slots=True)
class LightTarget:
    """Maintained horizontal illuminance. Paths know a least value, conflict areas a uniformity."""

    mean: float  # lx
    least: float | None = None  # lx
    uniformity: float | None = None  # least through mean


TARGETS: dict[LightClass, LightTarget] = {
    LightClass.P1: LightTarget(15, 3),
    LightClass.P2: LightTarget(10, 2),
    LightClass.P3: LightTarget(7.5, 1.5),
    LightClass.P4: LightTarget(5, 1),
    LightClass.P5: LightTarget(3, 0.6),
    LightClass.P6: LightTarget(2, 0.4),
    LightClass.C0: LightTarget(50, uniformity=0.4),
    LightClass.C1: LightTarget(30, uniformity=0.4),
    LightClass.C2: LightTarget(20, uniformity=0.4),
    LightClass.C3: LightTarget(15, uniformity=0.4),
    LightClass.C4: LightTarget(10, uniformity=0.4),
    LightClass.C5: LightTarget(7.5, uniformity=0.4),
}
