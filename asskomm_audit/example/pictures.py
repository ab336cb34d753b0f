"""The example's photos: drawn, given the EXIF facts of a camera and prepared, in threads."""

import os
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.places import Position
from asskomm_audit.drawing.scenes import Scene, SceneKind, draw_scene
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.script import AuditScript, Example, PhotoScript
from asskomm_audit.imaging.exif import with_exif
from asskomm_audit.imaging.intake import PreparedPhoto, prepare

SIZE = (1600, 1200)

_NEAR = 0.00006  # degrees: a few metres around the stop


@dataclass(frozen=True, slots=True)
class Picture:
    """One photo to be made. `key` is unique in the example."""

    key: tuple[str, ...]
    scene: Scene
    taken_at: datetime
    position: Position
    direction: float
    orientation: int

    @property
    def name(self) -> str:
        """The file name a camera would give."""
        return f"IMG_{self.taken_at:%Y%m%d_%H%M%S}.jpg"


class Pictures:
    """Makes the pictures ahead in threads; each is handed out once."""

    def __init__(self, pictures: list[Picture]) -> None:
        self._pool = ThreadPoolExecutor(max_workers=max(2, min(4, os.cpu_count() or 2)))
        self._made: dict[tuple[str, ...], Future[PreparedPhoto]] = {
            each.key: self._pool.submit(make, each) for each in pictures
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def take(self, key: tuple[str, ...]) -> PreparedPhoto:
        """Return a picture, as soon as it is made."""
        return self._made.pop(key).result()


def make(picture: Picture) -> PreparedPhoto:
    """Draw a picture and take it in as any photo from a camera."""
    jpeg = with_exif(
        draw_scene(picture.scene, SIZE),
        taken_at=picture.taken_at,
        position=picture.position,
        direction=picture.direction,
        orientation=picture.orientation,
    )
    return prepare(jpeg, picture.name)


def pictures_of(example: Example, chance: Chance) -> list[Picture]:
    """Return all pictures, in the order they are wanted."""
    return [
        _picture(audit, photo, key, chance)
        for audit in example.audits
        for key, photo in photos_of_audit(audit)
    ]


def photos_of_audit(audit: AuditScript) -> list[tuple[tuple[str, ...], PhotoScript]]:
    """Return an audit's photos with their keys: first those of answers, then by finding."""
    photos = [((audit.key, "", str(n)), each) for n, each in enumerate(audit.photos)]
    for finding in audit.findings:
        photos += [
            ((audit.key, finding.key, str(n)), each) for n, each in enumerate(finding.photos)
        ]
    return photos


def _picture(
    audit: AuditScript, photo: PhotoScript, key: tuple[str, ...], chance: Chance
) -> Picture:
    dice = chance.dice("photo", *key)
    begun = audit.visit(photo.visit).at
    at_night = photo.visit is VisitKind.NIGHT
    stop = audit.place.stops[photo.stop - 1].position
    people = dice.randint(0, 1) if at_night else dice.randint(1, 4)
    cars = dice.randint(0, 1) if at_night else dice.randint(0, 2)
    scene = Scene(
        kind=SceneKind[photo.scene],
        night=at_night,
        seed=chance.dice("view", audit.place.key, photo.view or "-".join(key)).getrandbits(31),
        defect=photo.defect,
        people=people if photo.people is None else photo.people,
        cars=cars if photo.cars is None else photo.cars,
    )
    return Picture(
        key=key,
        scene=scene,
        taken_at=begun + timedelta(minutes=photo.minute, seconds=dice.randint(0, 59)),
        position=Position(
            round(stop.longitude + dice.uniform(-_NEAR, _NEAR), 6),
            round(stop.latitude + dice.uniform(-_NEAR, _NEAR), 6),
        ),
        direction=photo.direction,
        orientation=photo.orientation,
    )
