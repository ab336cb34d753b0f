import hashlib
from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Position
from asskomm_audit.errors import UserError
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.photos import (
    change_photo,
    find_photo,
    photo_bytes,
    photo_with_source,
    photos_of,
    put_photo,
    remove_photo,
    thumbnail_bytes,
)

DATA = b"\xff\xd8\xff" + b"picture" * 1000
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def photo(scene):
    return Photo(
        id="p1",
        audit_id=scene.audit.id,
        sha256=SHA,
        source_sha256="source",
        width=4,
        height=3,
        size=len(DATA),
        position=Position(12.7, 51.2),
        number=1,
    )


def put(photo, thumbnail=b"small"):
    return lambda file: put_photo(file, photo, DATA, thumbnail)


def test_a_photo_comes_back_with_its_bytes(file, scene, photo):
    carry_out(file, "", put(photo))
    assert photos_of(file) == photos_of(file, scene.audit.id) == [photo]
    assert photo_bytes(file, SHA) == DATA
    assert thumbnail_bytes(file, SHA) == b"small"
    assert file.rows("SELECT mime FROM photo_data")[0][0] == "image/jpeg"


def test_the_same_picture_is_stored_once(file, photo):
    carry_out(file, "", put(photo))
    carry_out(file, "", put(replace(photo, id="p2"), b"smaller"))
    assert len(photos_of(file)) == 2
    assert file.rows("SELECT count(*) FROM photo_data")[0][0] == 1
    assert thumbnail_bytes(file, SHA) == b"smaller"


def test_a_photo_with_wrong_bytes_leaves_nothing(file, photo):
    with pytest.raises(ValueError, match="hash"):
        carry_out(file, "", lambda file: put_photo(file, photo, b"other", b""))
    assert photos_of(file) == []
    assert file.rows("SELECT count(*) FROM photo_data")[0][0] == 0


def test_a_double_is_found_by_its_source(file, scene, photo):
    carry_out(file, "", put(photo))
    assert photo_with_source(file, scene.audit.id, "source") == photo
    assert photo_with_source(file, scene.audit.id, "other") is None
    carry_out(file, "", lambda file: remove_photo(file, photo.id))
    assert photo_with_source(file, scene.audit.id, "source") is None


def test_a_photo_without_bytes_is_told(file):
    for read in (photo_bytes, thumbnail_bytes):
        with pytest.raises(UserError, match="fehlt"):
            read(file, "nothing")


def test_removing_and_changing_a_photo_can_be_undone(file, photo):
    carry_out(file, "", put(photo))
    changed = carry_out(file, "", lambda file: change_photo(file, replace(photo, caption="Tor")))
    removed = carry_out(file, "", lambda file: remove_photo(file, photo.id))
    assert find_photo(file, photo.id) is None
    take_back(file, removed.step, "")
    assert find_photo(file, photo.id).caption == "Tor"
    take_back(file, changed.step, "")
    assert find_photo(file, photo.id) == photo
    assert photo_bytes(file, SHA) == DATA


def test_a_removed_finding_takes_its_photos_but_leaves_those_of_answers(file, scene, photo):
    finding = Finding(id="f", audit_id=scene.audit.id, number=1, title="Dunkel")
    mine = replace(photo, finding_id=finding.id)
    shared = replace(photo, id="p2", finding_id=finding.id, answer_id="a", number=2)

    def write(file):
        put_finding(file, finding)
        put(mine)(file)
        put(shared)(file)

    carry_out(file, "", write)
    removed = carry_out(file, "", lambda file: remove_finding(file, finding.id))
    assert photos_of(file) == [replace(shared, finding_id=None)]
    take_back(file, removed.step, "")
    assert photos_of(file) == [mine, shared]


def test_photos_with_a_position_are_in_the_spatial_index(file, photo):
    carry_out(file, "", put(photo))
    carry_out(file, "", put(replace(photo, id="p2", position=None)))
    near = "SELECT count(*) FROM rtree_photo_geom WHERE minx > 12.6 AND maxx < 12.8"
    assert file.rows(near)[0][0] == 1
    moved = replace(photo, position=Position(13.5, 51.2))
    carry_out(file, "", lambda file: change_photo(file, moved))
    assert file.rows(near)[0][0] == 0
    carry_out(file, "", lambda file: change_photo(file, replace(photo, position=None)))
    assert file.rows("SELECT count(*) FROM rtree_photo_geom")[0][0] == 0
