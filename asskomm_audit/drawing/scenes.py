"""Street scenes for the example file, painted by the program itself: they stand in for photos."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter

from asskomm_audit.drawing import settings_built, settings_open
from asskomm_audit.drawing.world import HEIGHT, WIDTH, World


class SceneKind(StrEnum):
    """What kind of place a scene shows."""

    SQUARE = "square"
    PARK = "park"
    UNDERPASS = "underpass"
    TRANSIT_STOP = "transit_stop"
    STATION = "station"
    PLAYGROUND = "playground"
    SCHOOL = "school"
    CAR_PARK = "car_park"
    HOUSING = "housing"
    PEDESTRIAN_ZONE = "pedestrian_zone"
    PATH = "path"
    BROWNFIELD = "brownfield"


DEFECTS = (
    "dark_lamp",
    "hedge",
    "graffiti",
    "litter",
    "bulky_waste",
    "broken_glass",
    "blocked_path",
    "hidden_corner",
    "trip_edge",
    "broken_bench",
    "hole_in_fence",
    "no_sign",
    "glare",
    "vacancy",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a picture shows. `defect` is one of the words of `DEFECTS` or empty."""

    kind: SceneKind
    night: bool = False
    seed: int = 1
    defect: str = ""
    people: int = 2
    cars: int = 1


def draw_scene(scene: Scene, size: tuple[int, int] = (int(WIDTH), int(HEIGHT))) -> bytes:
    """Return the scene as JPEG bytes without metadata; the same scene gives the same bytes.

    Works in any thread once there is a QGuiApplication; makes one in the main thread if not.
    """
    ensure_application()
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(_GROUND)  # its memory holds anything; seams between shapes let it through
    world = World(image, Random(f"{scene.kind}/{scene.seed}"), night=scene.night)
    _PAINTERS[scene.kind](world, scene.defect)
    settings_open.foreground(world, scene.defect, people=scene.people, cars=_cars(scene))
    world.finish()
    return _jpeg(image)


def _cars(scene: Scene) -> int:
    """Return how many cars stand in front: none where none can drive."""
    return scene.cars if scene.kind in _WITH_CARS else 0


_application: list[QGuiApplication] = []
_GROUND = QColor("#8d8a82")
_WITH_CARS = (
    SceneKind.SQUARE,
    SceneKind.TRANSIT_STOP,
    SceneKind.STATION,
    SceneKind.SCHOOL,
    SceneKind.CAR_PARK,
    SceneKind.HOUSING,
    SceneKind.BROWNFIELD,
)


def ensure_application() -> None:
    """Make the QGuiApplication that fonts need, unless the window has made one."""
    if QGuiApplication.instance() is None:
        _application.append(QGuiApplication([]))


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(88)
    writer.write(image)
    return bytes(buffer.data().data())


_PAINTERS: dict[SceneKind, Callable[[World, str], None]] = {
    SceneKind.SQUARE: settings_built.square,
    SceneKind.PARK: settings_open.park,
    SceneKind.UNDERPASS: settings_built.underpass,
    SceneKind.TRANSIT_STOP: settings_open.transit_stop,
    SceneKind.STATION: settings_built.station,
    SceneKind.PLAYGROUND: settings_open.playground,
    SceneKind.SCHOOL: settings_built.school,
    SceneKind.CAR_PARK: settings_built.car_park,
    SceneKind.HOUSING: settings_built.housing,
    SceneKind.PEDESTRIAN_ZONE: settings_built.pedestrian_zone,
    SceneKind.PATH: settings_open.path,
    SceneKind.BROWNFIELD: settings_built.brownfield,
}
