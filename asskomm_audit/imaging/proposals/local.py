"""The finder that comes with the program: faces by CenterFace, plates as text of their shape.

Pictures are read in pieces, so memory stays flat whatever the photo. Settings were
chosen with `python -m tests.recall`, which prints what they find; see the handbook for figures.
"""

import importlib
import io
import math
from collections.abc import Callable, Iterator
from typing import Any

from PIL import Image

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.imaging.formats import formats_for
from asskomm_audit.imaging.proposals.faces import Faces, Found
from asskomm_audit.imaging.proposals.lettering import Lettering
from asskomm_audit.imaging.proposals.models import FACES, LETTERING, model_file

_LONGEST, _OVERLAP = 960, 192  # pixels of a piece; the overlap is wider than a plate far away
_ENLARGED = 1500  # pixels: pictures with shorter longer edges are looked at twice as large
_FACE_LEAST, _FACE_LEAST_ENLARGED = 0.25, 0.35
_SMALL = 640  # pixels: large faces are found in a small picture only
_SAME = 0.3  # of overlap: one face, found twice
_PLATE_SHAPES = (1.5, 9.0)  # width by height
_GROWN = {  # left, top, right, bottom in shares of the box
    BoxKind.FACE: (0.2, 0.35, 0.2, 0.2),  # up to the hair
    BoxKind.PLATE: (0.18, 0.15, 0.08, 0.15),  # the blue band on the left is no text
}
_SETTINGS = "1"  # counts up with every change of what is above


class LocalFinder:
    """Finds faces and plates with the models that are there; one may be missing."""

    def __init__(self) -> None:
        numpy: Any = importlib.import_module("numpy")
        self._numpy = numpy
        faces, lettering = model_file(FACES), model_file(LETTERING)
        self._faces = Faces(faces.read_bytes(), numpy, _FACE_LEAST) if faces else None
        self._lettering = Lettering(lettering.read_bytes(), numpy) if lettering else None
        names = [FACES.name] * bool(faces) + [LETTERING.name] * bool(lettering)
        self.name = f"{'+'.join(names)} {_SETTINGS}"

    def find(self, data: bytes) -> list[tuple[BoxKind, Area]]:
        """Return faces and plates, grown so that they cover; OSError if it is no picture."""
        with Image.open(io.BytesIO(data), formats=formats_for(data)) as picture:
            picture.load()
            plain = picture.convert("RGB")
        found = [(BoxKind.FACE, each) for each in self._faces_in(plain)]
        found += [(BoxKind.PLATE, each) for each in self._plates_in(plain)]
        return [(kind, _grown(kind, each, plain.size)) for kind, each in found]

    def _faces_in(self, picture: Image.Image) -> list[Found]:
        if self._faces is None:
            return []
        large, factor = _enlarged(picture)
        least = _FACE_LEAST_ENLARGED if factor == 2 else _FACE_LEAST
        found = list(self._tiled(large, self._faces.find, 1 / factor))
        share = min(1.0, _SMALL / max(picture.size))
        size = max(1, round(picture.width * share)), max(1, round(picture.height * share))
        found += _scaled(self._faces.find(self._pixels(picture.resize(size))), 1 / share)
        return _once([each for each in found if each[4] >= least], _SAME)

    def _plates_in(self, picture: Image.Image) -> list[Found]:
        if self._lettering is None:
            return []
        low, high = _PLATE_SHAPES
        large, factor = _enlarged(picture)
        found = self._tiled(large, self._lettering.find, 1 / factor)
        shaped = [
            each for each in found if low < (each[2] - each[0]) / max(1, each[3] - each[1]) < high
        ]
        return _once(shaped, _SAME)

    def _tiled(
        self, picture: Image.Image, find: Callable[[Any], list[Found]], factor: float
    ) -> Iterator[Found]:
        for left, top, right, bottom in _tiles(picture.width, picture.height):
            piece = self._pixels(picture.crop((left, top, right, bottom)))
            for x1, y1, x2, y2, likely in find(piece):
                box = (x1 + left, y1 + top, x2 + left, y2 + top, likely)
                yield from _scaled([box], factor)

    def _pixels(self, picture: Image.Image) -> Any:
        return self._numpy.asarray(picture)


def _enlarged(picture: Image.Image) -> tuple[Image.Image, int]:
    """Return a small picture twice as large, and how many times: its faces and plates are tiny."""
    if max(picture.size) >= _ENLARGED:
        return picture, 1
    return picture.resize((picture.width * 2, picture.height * 2)), 2


def _tiles(width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
    for top, bottom in _spans(height):
        for left, right in _spans(width):
            yield left, top, right, bottom


def _spans(length: int) -> list[tuple[int, int]]:
    """Return pieces of equal length, as few as may be, each overlapping the next one."""
    count = max(1, math.ceil((length - _OVERLAP) / (_LONGEST - _OVERLAP)))
    piece = math.ceil((length + _OVERLAP * (count - 1)) / count)
    starts = [round((length - piece) * n / max(1, count - 1)) for n in range(count)]
    return [(start, start + piece) for start in starts]


def _scaled(found: list[Found], factor: float) -> list[Found]:
    return [
        (x1 * factor, y1 * factor, x2 * factor, y2 * factor, likely)
        for x1, y1, x2, y2, likely in found
    ]


def _once(found: list[Found], same: float) -> list[Found]:
    """Return each place once, the likeliest of those that lie on each other."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda one: -one[4]):
        area = Area(*each[:4])
        if all(area.overlap(Area(*other[:4])) <= same for other in kept):
            kept.append(each)
    return kept


def _grown(kind: BoxKind, found: Found, size: tuple[int, int]) -> Area:
    left, top, right, bottom = _GROWN[kind]
    x1, y1, x2, y2, _ = found
    wide, tall = x2 - x1, y2 - y1
    return Area.between(
        (x1 - left * wide) / size[0],
        (y1 - top * tall) / size[1],
        (x2 + right * wide) / size[0],
        (y2 + bottom * tall) / size[1],
    )
