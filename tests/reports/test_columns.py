"""Blocks side by side: pictures shrink a little to stay on a page, never to stamps."""

import pytest

from asskomm_audit.reports.columns import SMALLEST, Block, SideBySide
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Picture
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.texts import GERMAN
from tests.reports.sample import audit, image


@pytest.fixture
def row():
    photo = audit(photos=1).photos[0]
    picture = Picture(Jpeg(lambda: image(photo), "a"), 150, 100, "Ein Weg")
    caption = Story(GERMAN, lambda _photo: None).para("Foto 1")
    return SideBySide([Block(150, [picture, caption])]), picture, caption.wrap(150, 100)[1]


def test_a_picture_shrinks_to_fit_on_the_rest_of_a_page(row):
    blocks, picture, below = row
    after = blocks.wrap(400, 1000)[1] - picture.height - below
    room = 90 + below + after
    assert blocks.wrap(400, room)[1] == pytest.approx(room)
    assert (picture.width, picture.height) == (pytest.approx(135), pytest.approx(90))


def test_where_it_would_become_too_small_it_keeps_its_size_for_the_next_page(row):
    blocks, picture, _ = row
    natural = blocks.wrap(400, 1000)[1]
    assert blocks.wrap(400, natural - 101 * (1 - SMALLEST))[1] == natural
    assert picture.height == 100
