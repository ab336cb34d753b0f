"""Originals are kept where the file says so, come along and are forgotten with their photo."""

import io
from datetime import UTC, datetime
from functools import partial

import pytest
from PIL import Image

from asskomm_audit.imaging.intake import shrink
from asskomm_audit.intake import KnownPicture, PhotoTarget, keep_photo, read_new_photo
from asskomm_audit.store.checking import FaultKind, check_file
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.originals import keeps_originals, original_bytes, put_keeps_originals
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.photos import known_sources, photos_of
from asskomm_audit.store.rescue import rescue
from asskomm_audit.store.sizes import sizes_of

NOW = datetime(2026, 11, 21, 20, 34, tzinfo=UTC)


@pytest.fixture
def photo_file(tmp_path):
    picture = tmp_path / "IMG_1.PNG"
    noise = Image.effect_noise((500, 300), 80).convert("RGB")
    buffer = io.BytesIO()
    noise.save(buffer, "PNG")
    picture.write_bytes(buffer.getvalue())
    return picture


def take_in(file, audit, photo_file, *, keep):
    if keep is not None:
        carry_out(file, "Originale", lambda file: put_keeps_originals(file, keep=keep))
    incoming = read_new_photo(photo_file, (), with_original=True)
    target = PhotoTarget(audit_id=audit.id)
    carry_out(file, "Foto", lambda file: keep_photo(file, incoming, target, NOW))
    return photos_of(file, audit.id)[0]


@pytest.mark.parametrize(("keep", "is_kept"), [(None, False), (False, False), (True, True)])
def test_the_file_says_whether_the_original_stays(file, scene, photo_file, keep, is_kept):
    photo = take_in(file, scene.audit, photo_file, keep=keep)

    assert keeps_originals(file) is keep
    assert original_bytes(file, photo) == (photo_file.read_bytes() if is_kept else None)
    assert sizes_of(file).originals == (photo_file.stat().st_size if is_kept else 0)


def test_an_exact_double_is_known_before_it_is_decoded(file, scene, photo_file):
    take_in(file, scene.audit, photo_file, keep=None)
    found = read_new_photo(photo_file, known_sources(file, scene.audit.id))
    assert isinstance(found, KnownPicture)


def test_the_original_goes_into_whole_copies_and_not_into_small_ones(
    file, scene, photo_file, tmp_path
):
    photo = take_in(file, scene.audit, photo_file, keep=True)
    whole, small = tmp_path / "ganz.gpkg", tmp_path / "klein.gpkg"
    write_part(file.path, whole)
    write_part(file.path, small, shrink=partial(shrink, edge=200))

    for copy, expected in ((whole, photo_file.read_bytes()), (small, None)):
        with open_audit_file(copy, read_only=True) as opened:
            assert original_bytes(opened, photo) == expected
    assert [each for each in check_file(whole) if each.kind is FaultKind.PHOTO] == []


def test_a_rescue_brings_the_original_back_without_a_small_picture_of_it(
    file, scene, photo_file, tmp_path
):
    photo = take_in(file, scene.audit, photo_file, keep=True)
    rescued = tmp_path / "gerettet.gpkg"
    rescue(file.path, rescued)
    with open_audit_file(rescued, read_only=True) as opened:
        assert original_bytes(opened, photo) == photo_file.read_bytes()
        assert opened.rows("SELECT sha256 FROM photo_thumb")[0][0] == photo.sha256
        assert len(opened.rows("SELECT 1 FROM photo_thumb")) == 1


def test_a_forgotten_photo_takes_its_original_along(file, scene, photo_file):
    photo = take_in(file, scene.audit, photo_file, keep=True)
    plan = plan_forgetting(file, Wish(photos=frozenset({photo.id})))
    forget(file, plan, "Vergessen")

    assert original_bytes(file, photo) is None
    purged = {sha for (sha,) in file.rows("SELECT sha256 FROM photo_purged")}
    assert purged == {photo.sha256, photo.source_sha256}
