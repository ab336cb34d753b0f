"""Replacing for good: nothing uncovered is left in the file, and the photo stays what it was."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from random import Random

import pytest
from PIL import Image

from asskomm_audit.domain.audits import AuditStatus
from asskomm_audit.domain.ids import PrivacyBoxId
from asskomm_audit.domain.privacy import BoxKind, Edition, PrivacyBox
from asskomm_audit.domain.retention import Retention, RetentionRule
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare, shrink
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo, swap_photo
from asskomm_audit.issuing import Issue, issue
from asskomm_audit.retaining import delete_originals_in_file, replace_in_file, still_elsewhere
from asskomm_audit.store.audits import find_audit, put_audit
from asskomm_audit.store.bin import restore
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.issued import issued_bytes, issued_of
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.originals import original_bytes, put_keeps_originals
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.photos import (
    photo_bytes,
    photos_of,
    remove_photo,
    thumbnail_bytes,
)
from asskomm_audit.store.privacy import privacy_in, put_box, put_reviewed
from asskomm_audit.store.retention import (
    due_originals,
    due_photos,
    originals_beside,
    put_retention,
    replaceable,
    retention_of,
)
from asskomm_audit.texts import GERMAN
from tests.ui.photo_care.test_care import quarters

WHOLE = (0.0, 0.0, 1.0, 1.0)  # covered: then no byte of the picture has a right to be there
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
REPLACE = RetentionRule(Retention.AFTER_REVIEW)


def do(file, write):
    return carry_out(file, "Schritt", write)


def picture() -> bytes:
    """Return a JPEG of noise, whose bytes occur nowhere by chance."""
    buffer = io.BytesIO()
    Image.frombytes("RGB", (1200, 900), Random(7).randbytes(1200 * 900 * 3)).save(
        buffer, "JPEG", quality=92
    )
    return buffer.getvalue()


def is_flat(jpeg) -> bool:
    with Image.open(io.BytesIO(jpeg)) as read:
        return all(high - low < 8 for low, high in read.getextrema())


def take_in(file, audit, data, name):
    incoming = Incoming(prepare(data, name), None, data)
    target = PhotoTarget(audit_id=audit.id)
    do(file, lambda file: keep_photo(file, incoming, target, NOON) and None)
    return photos_of(file, audit.id)[-1]


def cover(file, photo):
    x1, y1, x2, y2 = WHOLE
    box = PrivacyBox(
        id=PrivacyBoxId("b-1"), photo_id=photo.id, kind=BoxKind.FACE, x1=x1, y1=y1, x2=x2, y2=y2
    )
    do(file, lambda file: put_box(file, box))
    do(file, lambda file: put_reviewed(file, photo.id, NOON, None))


@pytest.fixture
def photo(file, audit):
    """Return a reviewed photo that is covered all over, whose original was kept."""
    do(file, lambda file: put_keeps_originals(file, keep=True))
    photo = take_in(file, audit, picture(), "IMG_1.jpg")
    cover(file, photo)
    return photo


def pieces(data):
    """Return short parts from behind the tables that all JPEGs share."""
    return [data[at : at + 48] for at in range(1000, len(data) - 48, max(len(data) // 40, 48))]


def traces(path, data):
    raw = path.read_bytes()
    return sum(piece in raw for piece in pieces(data))


def test_nothing_uncovered_is_left_anywhere_in_the_file(file, photo):
    path, uncovered = file.path, photo_bytes(file, photo.sha256)
    small = thumbnail_bytes(file, photo.sha256)
    file.close()
    for data in (picture(), uncovered, small):
        assert traces(path, data) > 0
    done = replace_in_file(path, [photo.id], GERMAN)
    assert done.count == 1
    for data in (picture(), uncovered, small):
        assert traces(path, data) == 0
    with open_audit_file(path) as file:
        (now,) = photos_of(file)
        assert original_bytes(file, now) is None
        for jpeg in (photo_bytes(file, now.sha256), thumbnail_bytes(file, now.sha256)):
            assert is_flat(jpeg)
    assert check_file(path) == []


def test_the_photo_stays_reviewed_and_keeps_what_is_known_of_it(file, photo):
    path = file.path
    file.close()
    replace_in_file(path, [photo.id], GERMAN)
    with open_audit_file(path) as file:
        (now,) = photos_of(file)
        privacy = privacy_in(file)[photo.id]
        assert now.sha256 != photo.sha256
        assert now.source_sha256 == photo.source_sha256  # the proof of what it was made from
        assert now.replaced_at is not None
        assert (now.width, now.height, now.label) == (photo.width, photo.height, photo.label)
        assert privacy.is_reviewed
        assert privacy.review.reviewed_at == NOON
        assert len(privacy.boxes) == 1  # for the record
        assert photo.label in steps_of(file, limit=1)[0].text


def test_no_step_and_no_bin_brings_it_back(file, photo):
    path = file.path
    removed = take_in(file, find_audit(file, photo.audit_id), quarters(), "IMG_2.jpg")
    do(file, lambda file: remove_photo(file, removed.id))
    file.close()
    replace_in_file(path, [photo.id], GERMAN)
    with open_audit_file(path) as file:
        with pytest.raises(UserError, match="endgültig gelöscht"):
            take_back(file, steps_of(file, limit=1)[0].id, "zurück")
        restore(file, "photo", removed.id, "wieder da")
        assert [each.id for each in photos_of(file)] == [photo.id, removed.id]


def test_a_photo_without_boxes_keeps_its_picture_but_not_its_original(file, audit):
    do(file, lambda file: put_keeps_originals(file, keep=True))
    photo = take_in(file, audit, picture(), "IMG_1.jpg")
    do(file, lambda file: put_reviewed(file, photo.id, NOON, None))
    path = file.path
    file.close()
    replace_in_file(path, [photo.id], GERMAN)
    assert traces(path, picture()) == 0
    with open_audit_file(path) as file:
        (now,) = photos_of(file)
        assert now.sha256 == photo.sha256
        assert now.replaced_at is not None
        assert due_photos(file, REPLACE) == []


def test_a_picture_that_was_swapped_goes_too(file, audit, photo):
    path, before = file.path, photo_bytes(file, photo.sha256)
    other = Incoming(prepare(quarters(), "IMG_2.jpg"))
    do(file, lambda file: swap_photo(file, photo.id, other) and None)
    assert not privacy_in(file)[photo.id].is_reviewed
    do(file, lambda file: put_reviewed(file, photo.id, NOON, None))
    file.close()
    replace_in_file(path, [photo.id], GERMAN)
    for data in (picture(), before):
        assert traces(path, data) == 0


def test_only_reviewed_photos_are_replaced(file, audit):
    photo = take_in(file, audit, picture(), "IMG_1.jpg")
    assert due_photos(file, REPLACE) == []
    path = file.path
    file.close()
    with pytest.raises(UserError, match="nichts mehr"):
        replace_in_file(path, [photo.id], GERMAN)


def test_at_closing_only_photos_of_closed_audits_are_due(file, audit, photo):
    rule = RetentionRule(Retention.AT_CLOSING)
    assert due_photos(file, rule) == []
    closed = replace(find_audit(file, audit.id), status=AuditStatus.CLOSED)
    do(file, lambda file: put_audit(file, closed))
    assert [each.id for each in due_photos(file, rule)] == [photo.id]


def test_originals_go_on_their_day_and_working_copies_stay(file, photo):
    rule = RetentionRule(Retention.ON_DATE, date(2027, 1, 31))
    do(file, lambda file: put_retention(file, rule))
    assert retention_of(file) == rule
    assert due_originals(file, rule, date(2027, 1, 30)) == 0
    assert due_originals(file, rule, date(2027, 1, 31)) == 1
    path, working = file.path, photo_bytes(file, photo.sha256)
    file.close()
    assert delete_originals_in_file(path, GERMAN).count == 1
    assert traces(path, picture()) == 0
    with open_audit_file(path) as file:
        assert photo_bytes(file, photo.sha256) == working
        assert originals_beside(file) == []
        assert "Originale" in steps_of(file, limit=1)[0].text
    assert check_file(path) == []


def test_the_other_laptop_loses_the_uncovered_picture_by_merging(file, photo, tmp_path):
    path, other = file.path, tmp_path / "other.audit.gpkg"
    uncovered = photo_bytes(file, photo.sha256)
    file.close()
    other.write_bytes(path.read_bytes())
    replace_in_file(path, [photo.id], GERMAN)
    merge_into(path, [other])
    assert traces(path, uncovered) == 0
    merge_into(other, [path])
    with open_audit_file(other) as file:
        (now,) = photos_of(file)
        assert now.replaced_at is not None
        assert is_flat(photo_bytes(file, now.sha256))
        assert privacy_in(file)[photo.id].is_reviewed
        with pytest.raises(UserError):
            photo_bytes(file, photo.sha256)


@pytest.mark.parametrize("text", ["keep", "after_review", "at_closing", "on_date 2027-01-31"])
def test_rules_are_read_as_they_were_written(text):
    assert str(RetentionRule.parsed(text)) == text


@pytest.mark.parametrize("text", ["", "on_date", "keep 2027-01-31", "on_date gestern", "x"])
def test_what_is_no_rule_is_refused(text):
    with pytest.raises(ValueError, match=r"valid|isoformat|on_date|keep"):
        RetentionRule.parsed(text)


def test_where_else_it_lies_is_said_plainly():
    words = still_elsewhere(GERMAN)
    for word in ("Telefon", "Kopien", "Sicherungen", "SSDs"):
        assert word in words


@pytest.mark.parametrize("removed", [False, True])
def test_deleting_originals_leaves_documents_that_were_issued(
    file, audit, photo, tmp_path, removed
):
    paper = tmp_path / "Bericht.pdf"
    paper.write_bytes(b"%PDF-1.7 that went out")
    what = Issue(
        document_kind="report",
        edition=Edition.PUBLIC,
        language="de",
        title="Bericht",
        audits=(audit.id,),
        issued_at=NOON,
    )
    step = do(file, lambda file: issue(file, what, paper) and None).step
    (document,) = issued_of(file)
    if removed:
        take_back(file, step, "Rückgängig")
    assert document.sha256 not in originals_beside(file)
    path = file.path
    file.close()
    assert delete_originals_in_file(path, GERMAN).count == 1
    with open_audit_file(path) as again:
        assert issued_bytes(again, document) == paper.read_bytes()


def test_a_small_copy_replaces_nothing_for_its_pictures_would_take_the_place_of_the_large_ones(
    file, photo, audit, tmp_path
):
    other = take_in(file, audit, quarters((300, 200)), "klein.jpg")  # as large there as here
    do(file, lambda file: put_reviewed(file, other.id, NOON, None))
    small = tmp_path / "klein.audit.gpkg"
    write_part(file.path, small, shrink=partial(shrink, edge=400))
    with open_audit_file(small) as copy:
        assert [each.id for each in replaceable(copy, photos_of(copy))] == [other.id]
    assert len(replaceable(file, photos_of(file))) == 2
