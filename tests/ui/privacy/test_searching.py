"""Proposals in the background: written photo by photo, stopped at any one, no step of the user."""

import io
from datetime import UTC, datetime

import pytest
from PIL import Image

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import BoxKind, BoxState
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.proposals.finder import Missing
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.privacy import find_privacy, privacy_in, put_reviewed
from asskomm_audit.ui.photo_care.writing import swap
from asskomm_audit.ui.privacy.deciding import drop_box
from asskomm_audit.ui.privacy.searching import ProposalSearch
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
COLOURS = ("red", "green", "blue", "white")


class RedFinder:
    """Finds one face on pictures that are red in the middle; cannot read blue ones."""

    name = "red 1"

    def __init__(self) -> None:
        self.seen: list[str] = []

    def find(self, data: bytes) -> list[tuple[BoxKind, Area]]:
        with Image.open(io.BytesIO(data)) as picture:
            red, green, blue = picture.convert("RGB").getpixel((10, 10))
        if blue > 200 > green:
            raise UserError("kaputt")
        self.seen.append("red" if red > 200 > green else "other")
        return [(BoxKind.FACE, Area(0.1, 0.1, 0.3, 0.3))] if red > 200 > green else []


@pytest.fixture
def photos(session, file, audit):
    target = PhotoTarget(audit_id=audit.id)

    def write(file):
        for number, colour in enumerate(COLOURS):
            incoming = Incoming(prepare(jpeg((320, 240), colour), f"bild-{number}.jpg"))
            keep_photo(file, incoming, target, NOON)

    session.perform("Fotos", write)
    return photos_of(file, audit.id)


@pytest.fixture
def found():
    return RedFinder()


@pytest.fixture
def search(session, found):
    return ProposalSearch(session, session, make_finder=lambda: found, lacking=lambda: None)


def run(qtbot, search, first=()):
    search.begin([each.id for each in first], asked=True)
    qtbot.waitUntil(lambda: not search.is_running)


def test_every_photo_that_waits_is_looked_at_and_a_broken_one_stops_nothing(
    search, qtbot, file, photos
):
    run(qtbot, search)
    known = [find_privacy(file, each.id) for each in photos]
    assert [[box.state for box in each.boxes] for each in known] == [
        [BoxState.PROPOSED],
        [],
        [],
        [],
    ]
    assert [each.review.detector if each.review else "" for each in known] == [
        "red 1",
        "red 1",
        "",
        "red 1",
    ]


def test_what_is_found_is_no_step_of_the_user(search, qtbot, session, file, photos):
    before = len(session.undo_steps.texts())
    with qtbot.waitSignal(session.changed):
        run(qtbot, search)
    assert len(session.undo_steps.texts()) == before
    session.undo()  # takes the photos back, with what was found on them
    assert privacy_in(file) == {}


def test_the_wanted_ones_come_first_and_reviewed_ones_not_at_all(
    search, qtbot, session, photos, found
):
    session.perform("", lambda file: put_reviewed(file, photos[1].id, NOON, None))
    run(qtbot, search, first=[photos[3]])
    assert found.seen == ["other", "red"]


def test_a_photo_is_looked_at_once_by_each_finder(search, qtbot, photos, found):
    run(qtbot, search)
    seen = len(found.seen)
    run(qtbot, search)
    assert len(found.seen) == seen


def test_a_search_that_was_stopped_begins_again_only_when_asked(search, qtbot, session, photos):
    ids = [each.id for each in photos]
    search.begin(ids[:1])
    session.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not search.is_running)
    search.begin(ids)
    assert not search.is_running
    search.begin(ids, asked=True)
    assert search.is_running
    qtbot.waitUntil(lambda: not search.is_running)


def test_without_models_nothing_begins(session, photos):
    lacking = Missing(("onnxruntime",), ("centerface.onnx",))
    search = ProposalSearch(session, session, lacking=lambda: lacking)
    search.begin([each.id for each in photos])
    assert not search.is_running


def test_photos_that_were_handed_over_before_begin_no_search_again(search, qtbot, photos):
    ids = [each.id for each in photos]
    search.begin(ids[:2])
    qtbot.waitUntil(lambda: not search.is_running)
    search.begin(ids[:1])
    assert not search.is_running
    search.begin(ids[2:])
    assert search.is_running
    qtbot.waitUntil(lambda: not search.is_running)


def test_a_photo_with_another_picture_is_looked_at_anew_where_its_old_one_was_dismissed(
    search, qtbot, session, file, photos
):
    run(qtbot, search)
    photo, (box,) = photos[0], find_privacy(file, photos[0].id).boxes
    drop_box(session, photo, box)
    other = Incoming(prepare(jpeg((320, 240), "#D00000"), "anderes.jpg"))
    swap(session, photo, lambda: other)
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert not find_privacy(file, photo.id).review.detector
    search.begin([photo.id])
    assert search.is_running  # it was handed over with another picture
    qtbot.waitUntil(lambda: not search.is_running)
    assert [each.state for each in find_privacy(file, photo.id).boxes] == [BoxState.PROPOSED]
    session.undo()  # what was found meanwhile does not stand in its way
    assert find_privacy(file, photo.id).photo.sha256 == photo.sha256
