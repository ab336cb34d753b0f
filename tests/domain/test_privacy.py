"""The gate: what a photo's state is, and that any change of what was seen makes it outdated."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import AuditId, PhotoId, PrivacyBoxId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import (
    BoxKind,
    BoxState,
    Passage,
    PhotoPrivacy,
    PhotoReview,
    PrivacyBox,
    ReviewStatus,
    on_grid,
    proposal_id,
)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PHOTO = Photo(
    id=PhotoId("p"),
    audit_id=AuditId("a"),
    sha256="ab" * 32,
    source_sha256="cd" * 32,
    width=2016,
    height=1512,
    size=9,
)
BOX = PrivacyBox(
    id=PrivacyBoxId("b"), photo_id=PHOTO.id, kind=BoxKind.FACE, x1=0.1, y1=0.2, x2=0.3, y2=0.4
)
shares = st.floats(0, 1)


def reviewed(privacy: PhotoPrivacy) -> PhotoPrivacy:
    review = PhotoReview(photo_id=PHOTO.id, fingerprint=privacy.fingerprint, reviewed_at=NOON)
    return replace(privacy, review=review)


def test_a_photo_goes_from_new_over_open_to_reviewed():
    assert PhotoPrivacy(PHOTO).status is ReviewStatus.NEW
    searched = PhotoPrivacy(PHOTO, (), PhotoReview(photo_id=PHOTO.id, detector="x 1"))
    assert searched.status is ReviewStatus.OPEN
    assert PhotoPrivacy(PHOTO, (BOX,)).status is ReviewStatus.OPEN
    assert reviewed(PhotoPrivacy(PHOTO, (BOX,))).status is ReviewStatus.REVIEWED
    assert reviewed(PhotoPrivacy(PHOTO)).is_reviewed  # nobody is to be seen on it


@pytest.mark.parametrize(
    "change",
    [
        lambda seen: replace(seen, photo=replace(PHOTO, sha256="ef" * 32)),
        lambda seen: replace(seen, boxes=()),
        lambda seen: replace(seen, boxes=(BOX, replace(BOX, id=PrivacyBoxId("c"), x1=0.05))),
        lambda seen: replace(seen, boxes=(replace(BOX, state=BoxState.DISMISSED),)),
        lambda seen: replace(seen, boxes=(replace(BOX, state=BoxState.PROPOSED),)),
        lambda seen: replace(seen, boxes=(replace(BOX, kind=BoxKind.NAME),)),
        lambda seen: replace(seen, boxes=(replace(BOX, x2=0.31),)),
        lambda seen: replace(seen, is_disputed=True),
    ],
)
def test_any_change_makes_it_outdated(change):
    seen = reviewed(PhotoPrivacy(PHOTO, (BOX,)))
    assert change(seen).status is ReviewStatus.OUTDATED
    assert not change(seen).is_reviewed


def test_what_covers_nothing_changes_nothing():
    seen = reviewed(PhotoPrivacy(PHOTO, (BOX,)))
    dismissed = replace(BOX, id=PrivacyBoxId("c"), state=BoxState.DISMISSED)
    assert replace(seen, boxes=(dismissed, BOX)).is_reviewed


def test_proposals_are_covered_as_long_as_nobody_has_decided():
    states = [replace(BOX, id=PrivacyBoxId(each), state=each) for each in BoxState]
    covered = {box.state for box in PhotoPrivacy(PHOTO, tuple(states)).covered}
    assert covered == {BoxState.PROPOSED, BoxState.KEPT}


def test_a_photo_nobody_knows_of_does_not_pass():
    passage = Passage(privacy={})
    assert passage.unreviewed([PHOTO]) == [PHOTO]
    assert passage.of(PHOTO).covered == ()


@given(shares, shares, shares, shares)
def test_an_area_lies_in_the_picture_and_is_never_empty(x1, y1, x2, y2):
    area = Area.between(x1 * 3 - 1, y1 * 3 - 1, x2 * 3 - 1, y2 * 3 - 1)
    assert 0 <= area.left < area.right <= 1
    assert 0 <= area.top < area.bottom <= 1
    assert area.overlap(area) == pytest.approx(1)


@given(st.tuples(shares, shares, shares, shares), st.tuples(shares, shares, shares, shares))
def test_overlap_is_the_same_from_both_sides(one, other):
    first, second = Area.between(*one), Area.between(*other)
    assert first.overlap(second) == pytest.approx(second.overlap(first))
    assert 0 <= first.overlap(second) <= 1 + 1e-9


@given(st.tuples(shares, shares, shares, shares))
def test_two_laptops_name_the_same_proposal_alike(corners):
    area = Area.between(*corners)
    assume(area.width > 0.01)
    first = proposal_id(PHOTO.id, "x 1", BoxKind.FACE, area)
    assert first == proposal_id(PHOTO.id, "x 1", BoxKind.FACE, Area.between(*corners))
    assert first != proposal_id(PHOTO.id, "x 1", BoxKind.PLATE, area)
    assert first != proposal_id(PhotoId("q"), "x 1", BoxKind.FACE, area)


@given(st.tuples(shares, shares, shares, shares))
def test_a_proposal_on_the_grid_covers_what_was_found(corners):
    area = Area.between(*corners)
    grown = on_grid(area)
    assert grown.left <= area.left
    assert grown.top <= area.top
    assert grown.right >= area.right - 1e-12
    assert grown.bottom >= area.bottom - 1e-12
    assert grown.left == pytest.approx(area.left, abs=0.0021)
