"""Scenes are pictures, the same for the same seed, darker by night and different by kind."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from asskomm_audit.drawing.scenes import DEFECTS, Scene, SceneKind, draw_scene

SIZE = (320, 240)


def brightness(jpeg: bytes) -> float:
    image = QImage.fromData(jpeg).scaled(16, 12)
    pixels = [image.pixelColor(x, y).lightness() for x in range(16) for y in range(12)]
    return sum(pixels) / len(pixels)


@pytest.mark.parametrize("kind", SceneKind)
def test_a_scene_is_a_jpeg_of_its_size_and_darker_by_night(qapp, kind):
    day = draw_scene(Scene(kind=kind), SIZE)
    night = draw_scene(Scene(kind=kind, night=True), SIZE)

    assert QImage.fromData(day).size().toTuple() == SIZE
    if kind is not SceneKind.CAR_PARK:  # its lowest level knows no daylight
        assert brightness(night) < brightness(day) * 0.8


def test_the_same_scene_gives_the_same_bytes_and_another_seed_another_picture(qapp):
    scene = Scene(kind=SceneKind.SQUARE, seed=4)
    assert draw_scene(scene, SIZE) == draw_scene(scene, SIZE)
    assert draw_scene(scene, SIZE) != draw_scene(Scene(kind=SceneKind.SQUARE, seed=5), SIZE)


def test_no_two_kinds_look_the_same(qapp):
    pictures = [draw_scene(Scene(kind=kind), SIZE) for kind in SceneKind]
    assert all(one != other for one, other in combinations(pictures, 2))


@pytest.mark.parametrize("defect", [each for each in DEFECTS if each != "hole_in_fence"])
def test_each_defect_shows_in_some_scene(qapp, defect):
    def drawn(kind, defect):
        return draw_scene(Scene(kind=kind, defect=defect, night=True, people=0), SIZE)

    assert any(drawn(kind, defect) != drawn(kind, "") for kind in SceneKind)
