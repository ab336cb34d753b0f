"""Boxes and reviews in the file: steps, undo, merging, forgetting, and what the gate says."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import PhotoId, PrivacyBoxId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import BoxKind, BoxState, Edition, PrivacyBox, ReviewStatus
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.conflicts import count_conflicts, open_conflicts
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.gate import (
    LOGGED,
    PhotosStopError,
    log_internal,
    pass_gate,
)
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.photos import photos_of, put_photo, remove_photo
from asskomm_audit.store.privacy import (
    find_privacy,
    privacy_in,
    put_box,
    put_proposals,
    put_reviewed,
    remove_box,
)
from asskomm_audit.store.settings import settings_under
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
FACE = (BoxKind.FACE, Area(0.1, 0.1, 0.2, 0.2))
PLATE = (BoxKind.PLATE, Area(0.6, 0.6, 0.8, 0.7))


def a_photo(audit_id, data=b"\xff\xd8\xff photo", caption="Treppe"):
    digest = sha256(data).hexdigest()
    return Photo(
        id=PhotoId(new_id()),
        audit_id=audit_id,
        sha256=digest,
        source_sha256=digest,
        width=4,
        height=3,
        size=len(data),
        caption=caption,
        alternative_text="Eine Treppe",
    ), data


@pytest.fixture
def photo(file, scene):
    made, data = a_photo(scene.audit.id)
    carry_out(file, "Foto", lambda file: put_photo(file, made, data, b"small"))
    return made


def status(file, photo):
    known = find_privacy(file, photo.id)
    assert known is not None
    return known.status


def drawn(photo, **values):
    box = PrivacyBox(
        id=PrivacyBoxId(new_id()),
        photo_id=photo.id,
        kind=BoxKind.FACE,
        x1=0.1,
        y1=0.1,
        x2=0.2,
        y2=0.2,
    )
    return replace(box, **values)


def test_a_photo_is_reviewed_until_a_box_is_moved_and_again_after_undo(file, photo):
    box = drawn(photo)
    carry_out(file, "Verdecken", lambda file: put_box(file, box))
    carry_out(file, "Geprüft", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert status(file, photo) is ReviewStatus.REVIEWED
    moved = carry_out(file, "Anpassen", lambda file: put_box(file, replace(box, x1=0.05)))
    assert status(file, photo) is ReviewStatus.OUTDATED
    take_back(file, moved.step, "Rückgängig")
    assert status(file, photo) is ReviewStatus.REVIEWED
    carry_out(file, "Weg", lambda file: remove_box(file, box.id))
    assert status(file, photo) is ReviewStatus.OUTDATED


def test_open_proposals_keep_a_photo_from_being_reviewed(file, photo):
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", [FACE]))
    with pytest.raises(UserError, match="offen"):
        carry_out(file, "", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert status(file, photo) is ReviewStatus.OPEN


def test_a_detector_proposes_once_and_not_where_a_box_is(file, photo):
    carry_out(file, "", lambda file: put_box(file, drawn(photo)))
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", [FACE, PLATE]))
    boxes = find_privacy(file, photo.id).boxes
    assert [box.state for box in boxes] == [BoxState.KEPT, BoxState.PROPOSED]
    dismissed = replace(boxes[1], state=BoxState.DISMISSED)
    carry_out(file, "", lambda file: put_box(file, dismissed))
    again = carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", [PLATE]))
    assert not again.step
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 2", [PLATE]))
    assert find_privacy(file, photo.id).proposals == ()  # a newer one does not ask again


def test_a_newer_detector_makes_what_was_reviewed_outdated_only_if_it_finds_something(file, photo):
    carry_out(file, "", lambda file: put_reviewed(file, photo.id, NOON, None))
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", []))
    assert status(file, photo) is ReviewStatus.REVIEWED
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 2", [PLATE]))
    assert status(file, photo) is ReviewStatus.OUTDATED


def test_what_is_found_on_a_photo_that_is_gone_is_forgotten(file, photo):
    carry_out(file, "", lambda file: remove_photo(file, photo.id))
    late = carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", [FACE]))
    assert not late.step


def test_boxes_go_and_come_back_with_their_photo(file, photo):
    carry_out(file, "", lambda file: put_box(file, drawn(photo)))
    gone = carry_out(file, "Entfernen", lambda file: remove_photo(file, photo.id))
    query = "SELECT count(*) FROM privacy_box WHERE deleted = 0"
    assert file.rows(query)[0][0] == 0
    take_back(file, gone.step, "")
    assert len(find_privacy(file, photo.id).boxes) == 1
    assert file.rows(query)[0][0] == 1


def test_a_forgotten_photo_leaves_nothing_to_review(file, path, photo):
    carry_out(file, "", lambda file: put_box(file, drawn(photo)))
    carry_out(file, "", lambda file: put_reviewed(file, photo.id, NOON, None))
    forget(file, plan_forgetting(file, Wish(photos=frozenset({photo.id}))), "Löschen")
    assert privacy_in(file) == {}
    assert file.rows("SELECT count(*) FROM privacy_box WHERE deleted = 0")[0][0] == 0
    file.close()
    assert [each for each in check_file(path) if each.kind != "catalogue"] == []


# --- merging -----------------------------------------------------------------------------------


@pytest.fixture
def shared(laptops, scene):
    """Return three laptops that know the same photo with one proposal."""
    a, b, c = laptops
    made, data = a_photo(scene.audit.id)
    a.do(lambda file: put_photo(file, made, data, b"small"))
    a.do(lambda file: put_proposals(file, made, "x 1", [FACE]))
    for other in (b, c):
        other.merge(a)
    return made


def test_the_same_detector_on_two_laptops_proposes_once(laptops, scene):
    a, b, _ = laptops
    made, data = a_photo(scene.audit.id)
    for laptop in (a, b):
        laptop.do(lambda file: put_photo(file, made, data, b"small"))
        laptop.do(lambda file: put_proposals(file, made, "x 1", [FACE, PLATE]))
    a.merge(b)
    assert len(find_privacy(a.file, made.id).boxes) == 2
    assert open_conflicts(a.file) == []


def test_boxes_of_another_laptop_make_a_review_outdated(laptops, shared):
    a, b, _ = laptops
    decide_all(a, shared, BoxState.KEPT)
    a.do(lambda file: put_reviewed(file, shared.id, NOON, None))
    b.do(lambda file: put_box(file, drawn(shared, x1=0.7, x2=0.9)))
    a.merge(b)
    b.merge(a)
    assert status(a.file, shared) is status(b.file, shared) is ReviewStatus.OUTDATED


def test_who_decides_otherwise_has_to_be_heard_before_it_passes(laptops, shared):
    a, b, _ = laptops
    decide_all(a, shared, BoxState.KEPT)
    a.do(lambda file: put_reviewed(file, shared.id, NOON, None))
    decide_all(b, shared, BoxState.DISMISSED)
    b.do(lambda file: put_reviewed(file, shared.id, NOON, None))
    a.merge(b)
    b.merge(a)
    for laptop in (a, b):
        assert {each.record for each in open_conflicts(laptop.file)} == {Kind.PRIVACY_BOX}
        assert status(laptop.file, shared) is ReviewStatus.OUTDATED


def test_two_who_review_alike_need_not_be_asked(laptops, shared):
    a, b, _ = laptops
    for laptop in (a, b):
        decide_all(laptop, shared, BoxState.KEPT)
        laptop.do(lambda file: put_reviewed(file, shared.id, NOON, None))
    a.merge(b)
    assert open_conflicts(a.file) == []
    assert status(a.file, shared) is ReviewStatus.REVIEWED


def test_a_box_on_a_photo_that_another_laptop_removed_is_no_question(laptops, shared):
    a, b, _ = laptops
    a.do(lambda file: remove_photo(file, shared.id))
    b.do(lambda file: put_box(file, drawn(shared, x1=0.7, x2=0.9)))
    a.merge(b)
    assert count_conflicts(a.file) == 0
    assert privacy_in(a.file) == {}


def test_sides_that_two_laptops_moved_past_each_other_still_cover(laptops, scene):
    a, b, _ = laptops
    picture = prepare(jpeg((640, 480), "white"), "a.jpg")
    made, _ = a_photo(scene.audit.id, picture.jpeg)
    box = drawn(made, x1=0.4, x2=0.6)
    a.do(lambda file: put_photo(file, made, picture.jpeg, b"small"))
    a.do(lambda file: put_box(file, box))
    b.merge(a)
    a.do(lambda file: put_box(file, replace(box, x2=0.42)))
    b.do(lambda file: put_box(file, replace(box, x1=0.58)))
    a.merge(b)
    known = find_privacy(a.file, made.id)
    assert known.boxes[0].x1 > known.boxes[0].x2
    (area,) = [each.area for each in known.covered]
    assert (area.left, area.right) == (0.42, 0.58)
    assert publish(picture.jpeg, [area], 640).jpeg != publish(picture.jpeg, [], 640).jpeg


@pytest.mark.parametrize("removes_first", [True, False])
def test_a_box_that_another_laptop_only_moved_is_not_removed_unasked(
    laptops, shared, removes_first
):
    a, b, _ = laptops
    box = drawn(shared)
    a.do(lambda file: put_box(file, box))
    b.merge(a)

    def remove():
        a.do(lambda file: remove_box(file, box.id))
        decide_all(a, shared, BoxState.KEPT)
        a.do(lambda file: put_reviewed(file, shared.id, NOON, None))

    def move():
        b.do(lambda file: put_box(file, replace(box, x1=0.02)))

    for act in (remove, move) if removes_first else (move, remove):
        act()
    a.merge(b)
    b.merge(a)
    for laptop in (a, b):
        assert box.id in {each.id for each in find_privacy(laptop.file, shared.id).boxes}
        assert {each.record for each in open_conflicts(laptop.file)} == {Kind.PRIVACY_BOX}
        assert status(laptop.file, shared) is ReviewStatus.OUTDATED


def test_two_who_move_one_box_are_asked_nothing(laptops, shared):
    a, b, _ = laptops
    box = drawn(shared)
    a.do(lambda file: put_box(file, box))
    b.merge(a)
    a.do(lambda file: put_box(file, replace(box, x1=0.02)))
    b.do(lambda file: put_box(file, replace(box, x1=0.03)))
    a.merge(b)
    b.merge(a)
    assert count_conflicts(a.file) == count_conflicts(b.file) == 0
    assert find_privacy(a.file, shared.id) == find_privacy(b.file, shared.id)


def decide_all(laptop, photo, state):
    for box in find_privacy(laptop.file, photo.id).boxes:
        laptop.do(lambda file, box=box: put_box(file, replace(box, state=state)))


# --- the gate ----------------------------------------------------------------------------------


def test_a_public_document_refuses_and_names_what_is_unreviewed(file, photo, scene):
    with pytest.raises(PhotosStopError, match="Treppe") as refused:
        pass_gate(file, photos_of(file))
    assert refused.value.unreviewed == (photo.id,)
    carry_out(file, "", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert pass_gate(file, photos_of(file)).unreviewed([photo]) == []


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_an_internal_one_needs_a_reason_and_covers_what_is_proposed(file, photo, reason):
    carry_out(file, "", lambda file: put_proposals(file, photo, "x 1", [FACE]))
    with pytest.raises(UserError, match="Grund"):
        pass_gate(file, [photo], Edition.INTERNAL, reason)
    passage = pass_gate(file, [photo], Edition.INTERNAL, " Ortstermin\nmorgen ")
    assert passage.reason == "Ortstermin morgen"
    assert [box.area for box in passage.of(photo).covered] == [FACE[1]]


def test_many_unreviewed_photos_are_counted_and_the_first_are_named(file, scene):
    def write(file):
        for number in range(20):
            made, data = a_photo(scene.audit.id, b"\xff\xd8\xff%d" % number, f"Bild {number}")
            put_photo(file, replace(made, sort=number), data, b"small")

    carry_out(file, "", write)
    with pytest.raises(PhotosStopError) as refused:
        pass_gate(file, photos_of(file))
    assert refused.value.values["zahl"] == len(refused.value.unreviewed) == 20
    assert str(refused.value.values["liste"]).endswith("Bild 11 …")


def test_that_unreviewed_photos_left_is_kept_with_the_reason(file):
    carry_out(file, "", lambda file: log_internal(file, "a.pdf", NOON, "Eil\nfall", 3))
    (told,) = settings_under(file, LOGGED).values()
    assert '"Eil fall"' in told
    assert '"unreviewed": 3' in told


@pytest.mark.parametrize(("count", "end"), [(1, "Bild 0. "), (20, "Bild 11 … ")])
def test_what_stops_a_public_document_is_said_in_whole_sentences(file, scene, count, end):
    def write(file):
        for number in range(count):
            made, data = a_photo(scene.audit.id, b"\xff\xd8\xff%d" % number, f"Bild {number}")
            put_photo(file, replace(made, sort=number), data, b"small")

    carry_out(file, "", write)
    with pytest.raises(PhotosStopError) as refused:
        pass_gate(file, photos_of(file))
    sentence = str(refused.value)
    assert end in sentence
    assert "(s)" not in sentence
