"""Photos that come in as one step: what stops them is that it was taken back, and nothing else."""

from datetime import UTC, datetime

import pytest

from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.photos import photos_of, remove_photo
from asskomm_audit.ui.photo_pen import PhotoPen
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def incoming(colour):
    return Incoming(prepare(jpeg((320, 240), colour), f"{colour}.jpg"))


@pytest.fixture
def pen(session, audit):
    target = PhotoTarget(audit_id=audit.id)

    def keep(file, photo):
        keep_photo(file, photo, target, NOON)

    return PhotoPen(session, "Fotos aufgenommen", keep, None, 200)


def names(file):
    return [each.original_name for each in photos_of(file)]


def test_a_photo_that_is_removed_meanwhile_keeps_no_later_one_out(pen, session, file):
    assert pen.write([incoming("red")])
    (photo,) = photos_of(file)
    session.perform("Entfernen", lambda file: remove_photo(file, photo.id))
    assert pen.write([incoming("green")])
    assert names(file) == ["green.jpg"]


def test_once_the_step_is_taken_back_nothing_comes_in_until_it_is_redone(pen, session, file):
    assert pen.write([incoming("red")])
    session.undo()
    assert not pen.write([incoming("green")])
    assert names(file) == []
    session.redo()
    assert pen.write([incoming("blue")])
    session.undo()
    assert names(file) == []
